/** Taking a report, whichever way it came. */
import type { ReportAnswer } from '../../agent/contract/v1.ts'
import { decodeEnvelopes, type Envelope } from '../../agent/contract/wire.ts'
import { windowOf } from '../calendar/calendars.ts'
import type { Deps } from '../deps.ts'
import { toZone } from '../day/local-day.rules.ts'
import { AppError } from '../http/app-error.ts'
import type { WindowLimit } from '../http/window-limit.ts'
import { checkContent, checkSignature, type FindSigningKey } from './check-report.ts'
import type { Intake } from './intake.ts'
import type { KnownDevice, RefusedOutcome, ReportJob, ReportOutcome } from './intake.store.ts'
import { paceOf } from './pace.rules.ts'
import type { WrongKeyAlarm } from './wrong-key-alarm.ts'

export type ReportDeps = Pick<Deps, 'store' | 'clock' | 'config'> & {
  intake: Intake
  /** Reports a device and minute; null where files are imported. */
  perDevice: WindowLimit | null
  alarm: WrongKeyAlarm
  findKey?: FindSigningKey
}

/**
 * The device of a request.
 *
 * @throws AppError 401 `device_unknown`: the agent keeps its days until a person enrols it again, with a token and the same
 *   id and key (docs/decisions/0010)
 */
export async function knownDevice(intake: Intake, publicId: string | undefined): Promise<KnownDevice> {
  const device = publicId && /^[0-9a-f-]{36}$/.test(publicId) ? await intake.findDevice(publicId) : null
  if (!device) throw new AppError('unauthorised', 'device_unknown')
  return device
}

/**
 * Checks a report, stores it and answers once it is on disk.
 *
 * @throws AppError 401, 403, 400, 413, 409 (`chain_fork`, `enrol_anew`: kept in quarantine), 429 or 503
 */
export async function takeReport(device: KnownDevice, envelope: Envelope, deps: ReportDeps): Promise<ReportAnswer> {
  const nowMs = deps.clock.nowMs()
  const signed = await authenticate(device, envelope, deps, nowMs)
  const retryAfterS = deps.perDevice?.take(device.id, nowMs) ?? null
  if (retryAfterS !== null) throw new AppError('throttled', 'too_many_reports', { retryAfterS })
  const job = checkContent(device, envelope, { ...signed, nowMs })
  return toAnswer(device, job, await deps.intake.submit(job), deps)
}

async function authenticate(device: KnownDevice, envelope: Envelope, deps: ReportDeps, nowMs: number) {
  try {
    return checkSignature(device, envelope, nowMs, deps.findKey)
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad_signature') await deps.alarm.raise(device, nowMs)
    throw error
  }
}

const refusals: Record<RefusedOutcome['kind'], () => AppError> = {
  fork: () => new AppError('conflict', 'chain_fork'),
  'enrol-anew': () => new AppError('conflict', 'enrol_anew'),
  revoked: () => new AppError('forbidden', 'device_revoked'),
  unknown: () => new AppError('unauthorised', 'device_unknown'),
}

async function toAnswer(
  device: KnownDevice,
  job: ReportJob,
  outcome: ReportOutcome,
  deps: ReportDeps,
): Promise<ReportAnswer> {
  if (outcome.kind !== 'accepted') throw refusals[outcome.kind]()
  const { networkKey } = outcome
  return {
    // A device that waits for approval has its reports kept, but they count nowhere yet.
    accepted: device.state === 'active',
    duplicate: outcome.duplicate,
    hash: job.hash,
    need: outcome.need,
    have: { chain: job.chain, utcDay: job.utcDay, ...outcome.have },
    pace: paceOf(deps.config.reportEveryS, deps.intake.notBeforeS()),
    window: await windowOf(deps.store, { unitId: device.unitId, zone: toZone(device.zone) }, job.receivedAtMs),
    ...(device.countDocuments ? { countDocuments: 1 as const } : {}),
    ...(networkKey ? { networkKey: Buffer.from(networkKey).toString('base64url') } : {}),
    serverTimeMs: deps.clock.nowMs(),
  }
}

/** What became of an export file: the same checks and the same store as over HTTP. */
export type ImportResult = {
  accepted: number
  duplicate: number
  refused: { index: number; deviceId: string; code: string }[]
  /** Offset of the first damaged byte; null when all of the file was read. */
  damagedAt: number | null
}

/** Takes the reports of a file that `agent export` wrote, in its order. */
export async function importEnvelopes(bytes: Uint8Array, deps: Omit<ReportDeps, 'perDevice'>): Promise<ImportResult> {
  const { envelopes, damagedAt } = decodeEnvelopes(bytes)
  const result: ImportResult = { accepted: 0, duplicate: 0, refused: [], damagedAt }
  for (const [index, envelope] of envelopes.entries()) {
    try {
      const device = await knownDevice(deps.intake, envelope.deviceId)
      const answer = await takeReport(device, envelope, { ...deps, perDevice: null })
      if (answer.duplicate) result.duplicate++
      else result.accepted++
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      result.refused.push({ index, deviceId: envelope.deviceId, code: error.code })
    }
  }
  return result
}
