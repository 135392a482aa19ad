/** Hands waiting reports over as a file, for a laptop that has no link at all. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import { cutDays, isWaiting } from '../chain/cut.ts'
import { encodeEnvelope } from '../contract/wire.ts'
import type { Disk } from '../spool/disk.ts'
import { readOnly } from '../spool/disk.ts'
import { openSpool } from '../spool/spool.ts'
import type { Agent } from './context.ts'

const answerLimitMs = 150_000

export function exportRequestPath(folder: string): string {
  return join(folder, 'export-request')
}

/** The running agent's part: cuts what the tape holds, by the laptop's clock if no better one is known. */
export async function answerExportRequest(agent: Agent): Promise<void> {
  if (agent.spool.hasRoom()) cutDays(agent)
  rmSync(exportRequestPath(agent.options.folder), { force: true })
}

/** Asks the agent that runs on this folder to cut its days now; false when it did not within two and a half minutes. */
export async function requestCut(folder: string, clock: Clock): Promise<boolean> {
  const path = exportRequestPath(folder)
  writeFileSync(path, '', { mode: 0o600 })
  for (let waitedMs = 0; waitedMs < answerLimitMs && existsSync(path); waitedMs += 500) await clock.sleep(500)
  return !existsSync(path)
}

/** All waiting reports strung together, oldest first. They stay in the spool until the server acknowledges them. */
export function exportBytes(disk: Disk, folder: string): { bytes: Uint8Array; days: number } {
  const spool = openSpool({ disk: readOnly(disk), folder: join(folder, 'spool'), onDamaged: () => undefined })
  const envelopes = spool.heads().flatMap((head) => (isWaiting(head) ? (spool.read(head.utcDay)?.envelope ?? []) : []))
  return { bytes: Buffer.concat(envelopes.map(encodeEnvelope)), days: envelopes.length }
}
