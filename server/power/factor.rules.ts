/**
 * Factors: what turns energy and machines into rupiah and carbon. Each is a row from a day on, with unit, source and status; a
 * figure of March uses March's row and names it by its version.
 */

/** Confirmed: seen in the public pages named. Secondary: the document itself was not seen. Entered: somebody set it. */
export const factorStatuses = ['confirmed', 'secondary', 'entered'] as const
export type FactorStatus = (typeof factorStatuses)[number]

/**
 * `grid-average` is what a country or system emitted for what it generated; `grid-margin` is the combined margin that credits
 * are computed with. They answer different questions and never stand in one sum or trend.
 */
export const factorKinds = ['grid-average', 'grid-margin', 'tariff', 'embodied', 'life', 'weight'] as const
export type FactorKind = (typeof factorKinds)[number]

type KindFacts = { unit: string; least: number; most: number; key: RegExp }
const system = /^[A-Z][A-Z0-9-]{1,31}$/
const ofClass = /^(?:laptop|desktop|all-in-one|tablet|thin-client|monitor)$/
/** Beyond `least` and `most` it is a slip of the hand or of the unit, such as grams for kilograms. */
export const kindFacts: Record<FactorKind, KindFacts> = {
  'grid-average': { unit: 'kgCO2e/kWh', least: 0.001, most: 2, key: system },
  'grid-margin': { unit: 'kgCO2e/kWh', least: 0.001, most: 2, key: system },
  tariff: { unit: 'Rp/kWh', least: 100, most: 20_000, key: /^[A-Z]-[1-9]\/(?:TR|TM|TT)$/ },
  embodied: {
    unit: 'kgCO2e',
    least: 5,
    most: 5_000,
    key: /^(?:laptop|desktop|all-in-one|tablet|thin-client|monitor)(?:\/[a-z0-9][a-z0-9 .+-]{0,59}){0,2}$/,
  },
  life: { unit: 'tahun', least: 1, most: 20, key: ofClass },
  weight: { unit: 'kg', least: 0.05, most: 100, key: ofClass },
}

/** Key of the value that holds where a system has none of its own. */
export const nationalKey = 'NASIONAL'

export type FactorRow = {
  kind: FactorKind
  /** An electricity system or `NASIONAL`; a tariff class; a device class, with `/maker` and `/maker/model` behind it. */
  key: string
  /** From this day on it holds, until a later row of the same key begins. */
  fromDay: string
  value: number
  unit: string
  /** Ends of the range in which four of five models lie; null where nobody knows. */
  low: number | null
  high: number | null
  source: string
  status: FactorStatus
  document: string | null
  /** Who entered it; null = it comes with the program. */
  enteredBy: string | null
  /** Names this row for ever: `tariff/P-1/TR@2022-07-01#12`. A row is never changed, only followed by another. */
  version: string
}

/** `edition`: the number of the row, or the edition of the list that comes with the program. */
export function factorVersion({ kind, key, fromDay }: Pick<FactorRow, 'kind' | 'key' | 'fromDay'>, edition: string) {
  return `${kind}/${key}@${fromDay}#${edition}`
}

/** Rows by kind and key, each list from old to new; of two of one day the later entered stands behind. */
export type FactorIndex = ReadonlyMap<string, readonly FactorRow[]>

/** @param rows in the order in which they were entered, those of the program first */
export function indexFactors(rows: readonly FactorRow[]): FactorIndex {
  const index = Map.groupBy(rows, ({ kind, key }) => `${kind} ${key}`)
  for (const [name, list] of index) index.set(name, sortedByDay(list))
  return index
}

/** The row that holds on a day: the newest that has begun; null = none is known for that day. */
export function factorOn(index: FactorIndex, kind: FactorKind, key: string, day: string): FactorRow | null {
  return index.get(`${kind} ${key}`)?.findLast(({ fromDay }) => fromDay <= day) ?? null
}

/** Every row that holds on a day, one a kind and key, in the order of the kinds and then of the keys. */
export function allFactorsOn(index: FactorIndex, day: string): FactorRow[] {
  const rows = [...index.values()].flatMap((list) => list.findLast(({ fromDay }) => fromDay <= day) ?? [])
  return rows.toSorted((a, b) => factorKinds.indexOf(a.kind) - factorKinds.indexOf(b.kind) || (a.key < b.key ? -1 : 1))
}

export type FactorState = 'current' | 'later' | 'past'

/** Whether a row holds on a day, begins after it, or gave way to another. */
export function factorState(index: FactorIndex, row: FactorRow, day: string): FactorState {
  if (row.fromDay > day) return 'later'
  return factorOn(index, row.kind, row.key, day) === row ? 'current' : 'past'
}

/** From old to new; what was entered later stays behind what was entered earlier for the same day. */
export function sortedByDay<Row extends { fromDay: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : a.fromDay > b.fromDay ? 1 : 0))
}

export const deviceClasses = ['laptop', 'desktop', 'all-in-one', 'tablet', 'thin-client', 'monitor'] as const
export type DeviceClass = (typeof deviceClasses)[number]

/** The class of a machine by its chassis as reported; null where no factor fits: servers, virtual machines, unknown ones. */
export function deviceClassOf(chassis: string): DeviceClass | null {
  return deviceClasses.find((known) => known === chassis) ?? null
}

const makerWords: Record<string, string> = { 'hewlett-packard': 'hp', asustek: 'asus' }

/** A maker as keys name it: `Dell Inc.` is `dell`. Null for an empty name. */
export function makerKey(brand: string): string | null {
  const [word = ''] = brand
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)
  return word === '' ? null : (makerWords[word] ?? word)
}
