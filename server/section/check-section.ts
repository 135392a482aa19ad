/** From the bytes of a section to a job for the store: hash, scan, schema, facts. */
import { gzipSync } from 'node:zlib'
import { limits } from '../../agent/contract/limits.ts'
import { sectionSchema, type SectionFacts } from '../../agent/contract/v1.ts'
import { sha256Hex } from '../../agent/contract/wire.ts'
import { localDayOf, toZone } from '../day/local-day.rules.ts'
import { AppError } from '../http/app-error.ts'
import { checked, parseJson } from '../http/json-body.ts'
import type { KnownDevice, SectionJob } from '../intake/intake.store.ts'
import { unpackMember } from '../intake/unpack.ts'
import { summarise } from '../software/software.rules.ts'
import { deviceUseOf } from '../usage/device-use.rules.ts'
import { hardwareColumns, type SectionFactsColumns, systemColumns } from './device-facts.rules.ts'

export type SentSection = { sha256: string; body: Buffer; encoding: 'gzip' | 'identity' }

/**
 * A list longer than the contract allows is refused with its path (S12): the agent cuts its own lists and says so.
 *
 * @throws AppError 400 `hash_mismatch` or the fields by path, 413 when it unpacks too large
 */
export function checkSection(device: KnownDevice, sent: SentSection, nowMs: number): SectionJob {
  const content = sent.encoding === 'gzip' ? unpackMember(sent.body, limits.unpackedBytes) : sent.body
  if (sha256Hex(content) !== sent.sha256) throw new AppError('badRequest', 'hash_mismatch')
  const facts = checked(sectionSchema, parseJson(content))
  return {
    deviceId: device.id,
    sha256: Buffer.from(sent.sha256, 'hex'),
    kind: facts.kind,
    bytes: sent.encoding === 'gzip' ? sent.body : gzipSync(content),
    ...readFacts(facts),
    use: facts.kind === 'system' ? deviceUseOf(facts) : null,
    receivedAtMs: nowMs,
    localDay: localDayOf(nowMs, toZone(device.zone)),
  }
}

function readFacts(facts: SectionFacts): { columns: SectionFactsColumns; software: SectionJob['software'] } {
  if (facts.kind === 'hardware') return { columns: hardwareColumns(facts), software: null }
  if (facts.kind === 'system') return { columns: systemColumns(facts), software: null }
  const software = summarise(facts.rows)
  return { columns: { softwareCount: software.itemCount }, software }
}
