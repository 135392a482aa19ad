/** From what a laptop told to its status on a day, with every reason. Pure; the method page explains each rule. */
import { addDays } from '../day/local-day.rules.ts'
import { watchedProgram } from '../../agent/contract/watch-list.ts'
import { type Grade, gradeOf, isVisitValid } from './grade.rules.ts'
import {
  bitOf,
  type CategoryState,
  type SetSummary,
  stateIn,
  stateOf,
  type TrackedCategory,
} from './set-summary.rules.ts'
import { type EffectiveSet, settle, type SetPeriod } from './settle.rules.ts'

/** In the order of progress; the first two say that nothing is known for sure. */
export const statuses = ['no-data', 'unsure', 'not-started', 'dual', 'migrated-applications', 'migrated'] as const
export type Status = (typeof statuses)[number]

/** A laptop that was not awake for so long says nothing about today. */
export const freshDays = 30
/** Looked back for use. */
export const useDays = 30
/** Regressed = lower than so many days ago. */
export const regressedDays = 30
/** Windows opens its own browser for its own pages now and then: it counts as used from so many days on. */
export const ownBrowserUsedDays = 3
/** With more unknown programs among those that count, nothing is proven. */
export const mostUnknownRatio = 0.2
/** What a status stands on besides the system; a laptop without a browser or an office program is not yet migrated in it. */
export const decidingCategories = ['office', 'browser'] as const satisfies readonly TrackedCategory[]

/** A default program: id of the watch list, 0 = one that is not watched, null = unknown. */
export type Default = number | null

export type DeviceFacts = {
  /** The local day the status is of. */
  day: string
  /** Sets in force up to the day, oldest first, from `settleDays` before it on; the one in force earlier is the first. */
  periods: SetPeriod[]
  /** Days up to the day on which the laptop was awake, newest last; at least those within its periods that matter. */
  reportDays: string[]
  /** Last day, up to the day, on which it was awake; null = never. */
  lastSeenDay: string | null
  /** Family that the system itself states; null = unknown. */
  osFamily: string | null
  defaults: { documents: Default; web: Default; post: Default; pdf: Default; archives: Default } | null
  /** Programs used in the last `useDays`; null = nobody could look. */
  use: { id: number; days: number; lastDay: string }[] | null
  /** UTC day of a newer list that was set aside, so that an earlier one stands in for it; null = none. */
  setAsideDay: string | null
  /** The newest visit that saw it, and what was seen; null = none. */
  visit: { day: string; status: string } | null
}

export type StatusReason = {
  rule:
    | 'data:none'
    | 'data:stale'
    | 'data:set-aside'
    | 'settle:one-day'
    | 'settle:waiting'
    | 'unknown:share'
    | 'contradiction:system'
    | 'contradiction:used'
    | 'contradiction:visit'
    | 'system:other'
    | 'system:dual-boot'
    | 'system:open'
    | 'system:both'
    | 'system:closed'
    | `category:${(typeof decidingCategories)[number]}`
  /** What the rule saw, such as a state or a program of the watch list. */
  saw: string | null
}

export type DeviceStatus = {
  status: Status
  grade: Grade
  blocked: boolean
  /** Title ids that block. */
  blockers: number[]
  regressed: boolean
  contradictory: boolean
  /** A newer list was set aside: what is said here rests on the one before. */
  stale: boolean
  system: CategoryState
  /** State of each category that the laptop has programs of or is judged by. */
  states: Partial<Record<TrackedCategory, CategoryState>>
  unknownCount: number
  /** Set that the status rests on; null = none. */
  setId: number | null
  sinceDay: string | null
  reasons: StatusReason[]
}

/** The status of a laptop on a day. */
export function deviceStatus(facts: DeviceFacts): DeviceStatus {
  const judge = (set: EffectiveSet) => judgeSet(set, facts)
  const now = settle(facts, judge, facts.day)
  if (!now) return withoutSet(facts, 'data:none')
  const { set, judged, settled, waiting, fromDay } = now
  const seen = facts.lastSeenDay
  if (seen === null || seen <= addDays(facts.day, -freshDays)) return withoutSet(facts, 'data:stale', set)
  const reasons = [...judged.reasons]
  if (facts.setAsideDay !== null) reasons.push({ rule: 'data:set-aside', saw: facts.setAsideDay })
  if (waiting) reasons.push({ rule: 'settle:waiting', saw: waiting })
  if (!settled) reasons.push({ rule: 'settle:one-day', saw: judged.status })
  const sawLower = sawLess(judged.status, facts, fromDay)
  if (sawLower) reasons.push({ rule: 'contradiction:visit', saw: facts.visit?.status ?? null })
  const status = settled && !sawLower ? judged.status : 'unsure'
  const before = settle(facts, judge, addDays(facts.day, -regressedDays))
  return {
    status,
    grade: gradeOf({ ...facts, status, sinceDay: fromDay }),
    blocked: set.summary.blockers.length > 0,
    blockers: set.summary.blockers,
    regressed: before?.settled === true && settled && isLower(status, before.judged.status),
    contradictory: judged.contradictory || sawLower,
    stale: facts.setAsideDay !== null,
    system: systemState(set),
    states: statesOf(set.summary, facts),
    unknownCount: set.summary.unknownCount,
    setId: set.setId,
    sinceDay: set.fromDay,
    reasons,
  }
}

/** Somebody who was there saw less than the lists prove. */
function sawLess(status: Status, { visit, day }: DeviceFacts, sinceDay: string): boolean {
  const isProven = status === 'migrated' || status === 'migrated-applications'
  if (!isProven || visit === null || !isVisitValid(visit.day, { day, sinceDay })) return false
  return isLower(visit.status as Status, status)
}

function withoutSet(
  facts: DeviceFacts,
  rule: 'data:none' | 'data:stale',
  set: EffectiveSet | null = null,
): DeviceStatus {
  return {
    status: 'no-data',
    grade: gradeOf({ ...facts, status: 'no-data', sinceDay: null }),
    blocked: false,
    blockers: [],
    regressed: false,
    contradictory: false,
    stale: facts.setAsideDay !== null,
    system: 'none',
    states: {},
    unknownCount: 0,
    setId: set?.setId ?? null,
    sinceDay: set?.fromDay ?? null,
    reasons: [{ rule, saw: facts.lastSeenDay }],
  }
}

/** Whether a known status is lower than another known one. */
function isLower(status: Status, before: Status): boolean {
  const known = statuses.indexOf('not-started')
  const [now, then] = [statuses.indexOf(status), statuses.indexOf(before)]
  return now >= known && then >= known && now < then
}

export type Judged = { status: Status; contradictory: boolean; reasons: StatusReason[] }

/** Both without dual boot: one list names programs of two systems. */
const systemRule = {
  none: 'system:other',
  'open-only': 'system:open',
  both: 'system:both',
  'closed-only': 'system:closed',
} as const satisfies Record<CategoryState, StatusReason['rule']>

/** What a set says by itself, whether or not it has lasted. */
export function judgeSet(set: EffectiveSet, facts: DeviceFacts): Judged {
  const { summary } = set
  const system = systemState(set)
  const states = statesOf(summary, facts)
  const deciding = decidingCategories.map((category) => states[category] ?? 'none')
  const reasons: StatusReason[] = [
    set.dualBoot ? { rule: 'system:dual-boot', saw: null } : { rule: systemRule[system], saw: null },
    ...decidingCategories.map((category) => ({
      rule: `category:${category}` as const,
      saw: states[category] ?? 'none',
    })),
  ]
  const against = contradictions(set, facts)
  const counted = summary.openCount + summary.closedCount + summary.unknownCount
  const cloudy = counted > 0 && summary.unknownCount / counted > mostUnknownRatio
  if (cloudy) reasons.push({ rule: 'unknown:share', saw: `${summary.unknownCount}/${counted}` })
  const status = statusOf(system, deciding)
  const proven = status === 'migrated' || status === 'migrated-applications'
  return {
    status: proven && (cloudy || against.length > 0) ? 'unsure' : status,
    contradictory: against.length > 0,
    reasons: [...reasons, ...against],
  }
}

function statusOf(system: CategoryState, deciding: readonly CategoryState[]): Status {
  if (system === 'none') return 'unsure'
  if (system === 'both') return 'dual'
  const withoutClosed = deciding.every((state) => state === 'open-only' || state === 'none')
  if (system === 'open-only') return withoutClosed ? 'migrated' : 'dual'
  if (deciding.every((state) => state === 'open-only')) return 'migrated-applications'
  return deciding.some((state) => state === 'open-only' || state === 'both') ? 'dual' : 'not-started'
}

/** The system as a category: one machine with two systems has both. */
export function systemState({ summary, dualBoot }: EffectiveSet): CategoryState {
  if (dualBoot) return 'both'
  const isOpen = (summary.familyMask & 2) !== 0
  const isClosed = (summary.familyMask & 5) !== 0
  return stateOf(isOpen, isClosed)
}

const judgedCategories = ['office', 'browser', 'mail', 'pdf', 'archiver', 'graphics', 'media'] as const

/** States by presence, but for Windows' own browser, which counts where it is the default, used, or the only one. */
export function statesOf(
  summary: SetSummary,
  facts: Pick<DeviceFacts, 'defaults' | 'use'>,
): Partial<Record<TrackedCategory, CategoryState>> {
  const states: Partial<Record<TrackedCategory, CategoryState>> = {}
  for (const category of judgedCategories) states[category] = stateIn(summary, category)
  if (summary.ownBrowser) {
    const others = states.browser ?? 'none'
    const isOpen = others === 'open-only' || others === 'both'
    const isClosed = others === 'closed-only' || others === 'both' || others === 'none' || isOwnBrowserChosen(facts)
    states.browser = stateOf(isOpen, isClosed)
  }
  return states
}

/** Microsoft Edge and Internet Explorer on the watch list. */
export const ownBrowserPrograms: readonly number[] = [27, 28]

function isOwnBrowserChosen({ defaults, use }: Pick<DeviceFacts, 'defaults' | 'use'>): boolean {
  if (defaults?.web != null && ownBrowserPrograms.includes(defaults.web)) return true
  const days = (use ?? []).filter(({ id }) => ownBrowserPrograms.includes(id)).map((program) => program.days)
  return Math.max(0, ...days) >= ownBrowserUsedDays
}

/** What does not fit together: the system against the list (V16), and closed programs that ran though the list has none. */
function contradictions(set: EffectiveSet, facts: DeviceFacts): StatusReason[] {
  const found: StatusReason[] = []
  const { familyMask } = set.summary
  const stated = bitOf(facts.osFamily)
  if (set.isCurrent && !set.dualBoot && stated !== 0 && familyMask !== 0 && (familyMask & stated) === 0)
    found.push({ rule: 'contradiction:system', saw: facts.osFamily })
  for (const { id, lastDay } of facts.use ?? []) {
    const program = watchedProgram(id)
    const category = decidingCategories.find((deciding) => deciding === program?.category)
    if (!program || !category || program.openness !== 'closed' || ownBrowserPrograms.includes(id)) continue
    const state = stateIn(set.summary, category)
    if (lastDay > set.fromDay && (state === 'open-only' || state === 'none'))
      found.push({ rule: 'contradiction:used', saw: program.name })
  }
  return found
}
