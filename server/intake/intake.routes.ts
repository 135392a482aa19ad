/** The machine side of HTTP: /v1, spoken by agents only. Cookies mean nothing here. */
import { Hono } from 'hono'
import { limits } from '../../agent/contract/limits.ts'
import { contentTypes, sectionText, wireHeaders } from '../../agent/contract/wire.ts'
import type { Deps } from '../deps.ts'
import { enrolmentRoutes } from '../enrolment/enrolment.routes.ts'
import { AppError } from '../http/app-error.ts'
import { readBody } from '../http/body.ts'
import type { HttpContext, HttpEnv } from '../http/env.ts'
import { refuseEncoding, requireType } from '../http/json-body.ts'
import { windowLimit } from '../http/window-limit.ts'
import { checkSection } from '../section/check-section.ts'
import type { FindSigningKey } from './check-report.ts'
import type { Intake } from './intake.ts'
import type { KnownDevice } from './intake.store.ts'
import { decodeSignature, signingKey } from './keys.ts'
import { knownDevice, type ReportDeps, takeReport } from './report.usecases.ts'
import { wrongKeyAlarm } from './wrong-key-alarm.ts'

/** Enough for a spool of 60 days handed over at once, far below an agent gone wild (L03). */
const reportsPerMinute = 120
const minuteMs = 60_000

/**
 * The routes under `/v1`: enrol, reports, sections, keys, time.
 *
 * @param findKey replaced by the benchmark alone, to measure what the signature costs
 */
export function intakeRoutes(deps: Deps & { intake: Intake; findKey?: FindSigningKey }): Hono<HttpEnv> {
  const { intake, clock } = deps
  const reportDeps: ReportDeps = {
    ...deps,
    perDevice: windowLimit(reportsPerMinute, minuteMs),
    alarm: wrongKeyAlarm(deps),
  }
  const app = new Hono<HttpEnv>()

  app.get('/time', (c) => c.json({ serverTimeMs: clock.nowMs() }))

  app.post('/reports', async (c) => {
    requireType(c, contentTypes.report)
    refuseEncoding(c)
    const signature = c.req.header(wireHeaders.signature) ?? ''
    if (signature === '') throw new AppError('unauthorised', 'signature_missing')
    intake.admit()
    const device = await knownDevice(intake, c.req.header(wireHeaders.device))
    const { main, quarters } = await readMembers(c)
    const envelope = { deviceId: device.publicId, signature, main, quarters }
    return c.json(await takeReport(device, envelope, reportDeps), 202)
  })

  app.put('/sections/:sha256', async (c) => {
    requireType(c, contentTypes.section)
    const encoding = sectionEncoding(c)
    intake.admit()
    const sha256 = c.req.param('sha256')
    const device = await knownDevice(intake, c.req.header(wireHeaders.device))
    checkSectionSender(c, device, { sha256, nowMs: clock.nowMs() })
    if (!(await intake.isAnnounced(device.id, Buffer.from(sha256, 'hex')))) throw notAnnounced()
    const body = await readBody(c, encoding === 'gzip' ? limits.bodyBytes : limits.unpackedBytes)
    const job = checkSection(device, { sha256, body, encoding }, clock.nowMs())
    const { kind } = await intake.submitSection(job)
    if (kind === 'not-announced') throw notAnnounced()
    if (kind === 'revoked') throw new AppError('forbidden', 'device_revoked')
    if (kind === 'unknown') throw new AppError('unauthorised', 'device_unknown')
    return c.json({ accepted: true, hash: sha256 }, 202)
  })

  app.route('/', enrolmentRoutes(deps))
  return app
}

async function readMembers(c: HttpContext): Promise<{ main: Buffer; quarters: Buffer }> {
  const body = await readBody(c, limits.bodyBytes)
  const length = c.req.header(wireHeaders.mainBytes) ?? ''
  if (body.length === 0) throw badFrame('', 'a report has two members')
  if (!/^[1-9]\d{0,6}$/.test(length)) throw badFrame(wireHeaders.mainBytes, 'bytes of the first member')
  return { main: body.subarray(0, Number(length)), quarters: body.subarray(Number(length)) }
}

function badFrame(path: string, message: string): AppError {
  return new AppError('badRequest', 'bad_frame', { fields: [{ path, code: 'bad_frame', message }] })
}

function sectionEncoding(c: HttpContext): 'gzip' | 'identity' {
  const encoding = (c.req.header('content-encoding') ?? 'identity').toLowerCase().trim()
  if (encoding === 'gzip' || encoding === 'identity') return encoding
  throw new AppError('unsupported', 'unsupported_encoding', { details: { accepted: 'gzip' } })
}

function checkSectionSender(c: HttpContext, device: KnownDevice, sent: { sha256: string; nowMs: number }): void {
  const header = c.req.header(wireHeaders.signature) ?? ''
  if (header === '') throw new AppError('unauthorised', 'signature_missing')
  const signature = decodeSignature(header)
  const text = sectionText(device.publicId, sent.sha256)
  if (!signature || !signingKey(device, { text, signature, nowMs: sent.nowMs })) {
    throw new AppError('unauthorised', 'bad_signature')
  }
  if (device.state === 'revoked') throw new AppError('forbidden', 'device_revoked')
}

function notAnnounced(): AppError {
  return new AppError('conflict', 'section_not_announced')
}
