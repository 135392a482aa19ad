/** Who is next: satker in the order in which they should be helped, how ready each is and why, and what comes first. */
import { addDays } from '../day/local-day.rules.ts'

/** What is known of a satker; null = nobody knows. Counts are laptops. */
export type SatkerState = {
  unitId: number
  code: string
  laptops: number
  /** Reported within the last seven days. */
  seen: number
  /** Proven to be migrated. */
  migrated: number
  /** Not migrated, and held by a closed title that has no accepted replacement. */
  blocked: number
  /** Not migrated, and too old or too small for the system that replaces it. */
  unfit: number | null
  /** Somebody at the satker is named who goes along. */
  hasContact: boolean
}

export const readinessLevels = ['green', 'amber', 'red'] as const
export type Readiness = (typeof readinessLevels)[number]
/** In the order in which they are to be dealt with: without reports nothing else is known. */
export const waveReasons = ['few-reports', 'blocked', 'unfit', 'fitness-unknown', 'no-contact'] as const
export type WaveReason = (typeof waveReasons)[number]
export const firstSteps = {
  'few-reports': 'install-agents',
  blocked: 'settle-blockers',
  unfit: 'replace-laptops',
  'fitness-unknown': 'update-agents',
  'no-contact': 'name-contact',
} as const satisfies Record<WaveReason, string>
export type FirstStep = (typeof firstSteps)[WaveReason] | 'start'

/** Shares (0-1) from which on a reason is amber, and red. */
export const thresholds = {
  unseen: { amber: 0.2, red: 0.5 },
  blocked: { amber: 0.1, red: 0.5 },
  unfit: { amber: 0.2, red: 0.5 },
} as const

/** What the helpers can do. A satker costs its visit and preparation once, and then so much a laptop. */
export type Capacity = { helpers: number; hoursPerWeek: number; hoursPerSatker: number; hoursPerLaptop: number }
/** Start values until a pilot has measured them (docs/methods/plan.md). */
export const usualCapacity: Capacity = { helpers: 2, hoursPerWeek: 20, hoursPerSatker: 16, hoursPerLaptop: 2 }

export type WaveRow = {
  unitId: number
  code: string
  readiness: Readiness
  reasons: { reason: WaveReason; level: 'amber' | 'red' }[]
  firstStep: FirstStep
  /** Laptops that can be moved now, and the hours that takes; 0 when there is nothing to move. */
  movable: number
  hours: number
  /** When helpers are there for it; null while it is red, or nobody helps, or later than `planWeeks`. */
  startDay: string | null
  endDay: string | null
}

/** Three years: a later date in such a list means nothing. */
export const planWeeks = 156

/**
 * The list. Green comes before amber before red; among equals whoever moves more laptops an hour, then more laptops,
 * then the smaller code. Satker with nothing left to move are not in it. Helpers take one satker after the other; red
 * ones get no date: first the reason is to be dealt with.
 */
export function waves(satkers: readonly SatkerState[], capacity: Capacity, startDay: string): WaveRow[] {
  const rows = satkers
    .filter(({ laptops, migrated }) => laptops > migrated)
    .map((satker) => rate(satker, capacity))
    .toSorted(before)
  const hoursPerDay = (capacity.helpers * capacity.hoursPerWeek) / 7
  let doneHours = 0
  return rows.map((row) => {
    const fromDays = doneHours / hoursPerDay
    if (row.readiness === 'red' || !(fromDays < planWeeks * 7)) return row
    doneHours += row.hours
    const endDays = Math.max(fromDays, Math.ceil(doneHours / hoursPerDay) - 1)
    return { ...row, startDay: addDays(startDay, Math.floor(fromDays)), endDay: addDays(startDay, Math.floor(endDays)) }
  })
}

/** Why a satker is not ready, the most urgent first: red before amber, then in the order of `waveReasons`. */
export function reasonsOf(satker: SatkerState): WaveRow['reasons'] {
  const open = satker.laptops - satker.migrated
  const shares: Record<WaveReason, 'amber' | 'red' | null> = {
    'few-reports': levelOf(satker.laptops - satker.seen, satker.laptops, thresholds.unseen),
    blocked: levelOf(satker.blocked, open, thresholds.blocked),
    unfit: satker.unfit === null ? null : levelOf(satker.unfit, open, thresholds.unfit),
    'fitness-unknown': satker.unfit === null ? 'amber' : null,
    'no-contact': satker.hasContact ? null : 'amber',
  }
  const found = waveReasons.flatMap((reason) => {
    const level = shares[reason]
    return level === null ? [] : [{ reason, level }]
  })
  return [...found.filter(({ level }) => level === 'red'), ...found.filter(({ level }) => level === 'amber')]
}

function rate(satker: SatkerState, capacity: Capacity): WaveRow {
  const reasons = reasonsOf(satker)
  const first = reasons[0]
  const held = Math.max(satker.blocked, satker.unfit ?? 0) // one laptop may be both: never counted twice
  const movable = Math.max(0, satker.laptops - satker.migrated - held)
  return {
    unitId: satker.unitId,
    code: satker.code,
    readiness: first?.level ?? 'green',
    reasons,
    firstStep: first === undefined ? 'start' : firstSteps[first.reason],
    movable,
    hours: movable === 0 ? 0 : capacity.hoursPerSatker + movable * capacity.hoursPerLaptop,
    startDay: null,
    endDay: null,
  }
}

function levelOf(part: number, all: number, { amber, red }: { amber: number; red: number }): 'amber' | 'red' | null {
  if (all <= 0) return null
  if (part >= all * red) return 'red'
  return part >= all * amber ? 'amber' : null
}

function before(a: WaveRow, b: WaveRow): number {
  return (
    readinessLevels.indexOf(a.readiness) - readinessLevels.indexOf(b.readiness) ||
    pace(b) - pace(a) ||
    b.movable - a.movable ||
    (a.code < b.code ? -1 : 1)
  )
}

function pace({ movable, hours }: WaveRow): number {
  return hours === 0 ? 0 : movable / hours
}
