/**
 * What an answer means. Only what the contract describes counts; a captive portal or proxy can neither acknowledge nor
 * refuse a report. Fields that are not asked for here are never looked at.
 */
import type { EnrolAnswer, Have, Pace, ReportAnswer, SectionKind, WorkingWindow } from '../contract/v1.ts'
import { contentTypes } from '../contract/wire.ts'
import type { LinkFailure } from '../record/tape.rules.ts'
import type { Answer } from './link.ts'

/** `later`: the server asks to come back. `refused`: by the contract, with a stable code. `failed`: not our server. */
export type Verdict<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'later'; status: number; code: string; retryAfterS: number | null }
  | { kind: 'refused'; status: number; code: string }
  | { kind: 'failed'; failure: LinkFailure; detail: string }

type Fields = Record<string, unknown>
const laterStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

/** The verdict on any answer; `read` takes what an accepted one must hold, or null when it does not. */
export function judge<T>(answer: Answer, nowMs: number, read: (fields: Fields) => T | null): Verdict<T> {
  const { status } = answer
  const fields = parse(answer)
  if (status >= 200 && status < 300) {
    const value = answer.contentType === contentTypes.json && fields ? read(fields) : null
    return value === null ? { kind: 'failed', failure: 'portal', detail: `HTTP ${status}` } : { kind: 'ok', value }
  }
  if (status < 400 || status === 511) return { kind: 'failed', failure: 'portal', detail: `HTTP ${status}` }
  const code = answer.contentType === contentTypes.problem && typeof fields?.code === 'string' ? fields.code : null
  if (laterStatuses.has(status)) {
    const retryAfterS = retryAfterOf(answer.retryAfter, nowMs)
    if (code !== null) return { kind: 'later', status, code, retryAfterS }
  }
  if (code === null) return { kind: 'failed', failure: 'http', detail: `HTTP ${status}` }
  return { kind: 'refused', status, code }
}

/** Seconds to wait by a `Retry-After` header (seconds or a date), at most a day; null without one. */
export function retryAfterOf(header: string | null, nowMs: number): number | null {
  if (header === null) return null
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - nowMs) / 1000
  return Number.isNaN(seconds) ? null : Math.min(86_400, Math.max(0, Math.ceil(seconds)))
}

/** The answer to a report; null when it does not name the very report that was sent. */
export function readReportAnswer(fields: Fields, hash: string): ReportAnswer | null {
  const have = readHave(fields.have)
  if (fields.hash !== hash || !have) return null
  return {
    accepted: fields.accepted === true,
    duplicate: fields.duplicate === true,
    hash,
    need: strings(fields.need).filter(isSectionKind),
    have,
    ...readRules(fields),
    ...(isNetworkKey(fields.networkKey) ? { networkKey: fields.networkKey } : {}),
    serverTimeMs: isTime(fields.serverTimeMs) ? fields.serverTimeMs : 0,
  }
}

export function readEnrolAnswer(fields: Fields): EnrolAnswer | null {
  const { deviceId, state, unit, networkKey, serverTimeMs } = fields
  if (typeof deviceId !== 'string' || !/^[0-9a-f-]{36}$/.test(deviceId)) return null
  if ((state !== 'active' && state !== 'pending') || !isNetworkKey(networkKey) || !isTime(serverTimeMs)) return null
  const { code, name } = isFields(unit) ? unit : {}
  if (typeof code !== 'string' || typeof name !== 'string') return null
  return { deviceId, state, unit: { code, name }, ...readRules(fields), networkKey, serverTimeMs }
}

export function readTimeAnswer(fields: Fields): number | null {
  return isTime(fields.serverTimeMs) ? fields.serverTimeMs : null
}

const defaultPace: Pace = { everyS: 900, jitterS: 840, notBeforeS: 0 }
const closedWindow: WorkingWindow = Array.from({ length: 7 }, () => [-1440, 2880])

/** Pace in bounds; a window that is not understood counts as "always working hours", so that nothing is kept. */
function readRules(fields: Fields): { pace: Pace; window: WorkingWindow; countDocuments?: 1 } {
  const pace = isFields(fields.pace) ? fields.pace : {}
  return {
    pace: {
      everyS: bounded(pace.everyS, 900, 86_400, defaultPace.everyS),
      jitterS: bounded(pace.jitterS, 0, 840, defaultPace.jitterS),
      notBeforeS: bounded(pace.notBeforeS, 0, 86_400, defaultPace.notBeforeS),
    },
    window: isWindow(fields.window) ? fields.window : closedWindow,
    ...(fields.countDocuments === 1 ? { countDocuments: 1 as const } : {}),
  }
}

function bounded(value: unknown, low: number, high: number, absent: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value))) : absent
}

function isWindow(value: unknown): value is WorkingWindow {
  return (
    Array.isArray(value) &&
    value.length === 7 &&
    value.every((hours) => hours === null || (Array.isArray(hours) && hours.length === 2 && hours.every(isMinute)))
  )
}

function isMinute(value: unknown): boolean {
  return typeof value === 'number' && value >= -1440 && value <= 2880
}

function readHave(value: unknown): Have | null {
  if (!isFields(value)) return null
  const { chain, utcDay, rev, hash } = value
  if (typeof chain !== 'string' || typeof utcDay !== 'string' || typeof rev !== 'number') return null
  return typeof hash === 'string' ? { chain, utcDay, rev, hash, missing: strings(value.missing).slice(0, 16) } : null
}

function parse(answer: Answer): Fields | null {
  try {
    const value: unknown = JSON.parse(answer.body.toString('utf8'))
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function isSectionKind(value: string): value is SectionKind {
  return value === 'hardware' || value === 'system' || value === 'software'
}

function isNetworkKey(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value)
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 1_577_836_800_000 && value <= 4_102_444_800_000
}
