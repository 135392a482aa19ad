import type { Command } from 'commander'
import { readFileSync, statSync } from 'node:fs'
import { pino } from 'pino'
import { limits } from '../../agent/contract/limits.ts'
import { sha256Hex } from '../../agent/contract/wire.ts'
import { recordAudit } from '../audit/audit.log.ts'
import { createIntake } from '../intake/intake.ts'
import { importEnvelopes, type ImportResult } from '../intake/report.usecases.ts'
import { wrongKeyAlarm } from '../intake/wrong-key-alarm.ts'
import { UsageError } from './output.ts'
import { actor, withStore, type Opened, type Session } from './session.ts'

/** `spool import`: reports of a laptop that has no link, carried here in a file. */
export function addSpoolCommands(program: Command, session: Session): void {
  program
    .command('spool')
    .description('laporan dalam berkas')
    .command('import <file>')
    .description('Menerima berkas dari "agent export" -> {"accepted","duplicate","refused","damagedAt"}')
    .action((file: string) => importSpool(file, session))
}

async function importSpool(file: string, session: Session): Promise<void> {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) throw new UsageError('file.missing', `${file}: tidak ada`)
  if (size > limits.spoolBytes) throw new UsageError('file.too_large', `${file}: lebih dari ${limits.spoolBytes} bita`)
  const bytes = readFileSync(file)
  const result = await withStore(session, async (opened) => {
    const result = await take(bytes, opened)
    await record(bytes, result, opened)
    return result
  })
  session.print(result)
}

async function take(bytes: Uint8Array, opened: Opened): Promise<ImportResult> {
  const intake = await createIntake({ ...opened, log: pino({ level: 'silent' }) })
  try {
    return await importEnvelopes(bytes, { ...opened, intake, alarm: wrongKeyAlarm(opened) })
  } finally {
    await intake.close()
  }
}

/** The reports are committed one by one, each being its own proof; who carried the file is recorded after them. */
async function record(bytes: Uint8Array, result: ImportResult, { store, clock }: Opened): Promise<void> {
  const { accepted, duplicate, refused } = result
  const detail = { sha256: sha256Hex(bytes), accepted, duplicate, refused: refused.length }
  const entry = { atMs: clock.nowMs(), actor, action: 'spool.import', unitId: null, detail }
  await store.write((db) => recordAudit(store, db, entry))
}
