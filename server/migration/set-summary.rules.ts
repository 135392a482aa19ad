/** What a set of titles says about the migration: summarised once, however many laptops have it. Pure. */
import type { Category, Verdict } from './classifier.types.ts'

/**
 * Categories of which a summary keeps whether open and closed programs are there. A category's place is its bit in the
 * stored masks, so that one is only ever added at the end; there is room for 31.
 */
export const trackedCategories = [
  'office',
  'browser',
  'mail',
  'pdf',
  'archiver',
  'graphics',
  'media',
  'cad',
  'gis',
  'statistics',
  'science',
  'database',
  'finance',
  'education',
  'in-house',
  'antivirus',
  'remote',
  'vpn',
  'virtual',
  'chat',
  'notes',
  'developer',
  'server',
  'sync',
] as const satisfies readonly Category[]
export type TrackedCategory = (typeof trackedCategories)[number]

/**
 * A closed program of these blocks the way to an open system: work hangs on it, and another program does not simply take
 * its place. Not in here: what has an open counterpart (office, browser, mail, pdf, archiver, graphics, media) and what falls away
 * with Windows (antivirus, drivers, tools). A program of the ministry's own blocks whatever its category.
 */
export const blockingCategories: readonly Category[] = [
  'cad',
  'gis',
  'statistics',
  'science',
  'database',
  'finance',
  'education',
  'in-house',
]

/** Windows' own browsers by the catalogue's rows: there on every laptop, so that their presence says nothing. */
export const ownBrowserRules: readonly string[] = ['catalogue:microsoft-edge']

/** Systems by their bit in `familyMask`: where the programs of a set were found. */
export const familyBit = { windows: 1, linux: 2, macos: 4 } as const

/** The bit of what a laptop states; 0 for a system that has no list of its own. */
export function bitOf(osFamily: string | null): number {
  return osFamily === 'windows' || osFamily === 'linux' || osFamily === 'macos' ? familyBit[osFamily] : 0
}

export type SetSummary = {
  /** Bit i = an open (a closed) program of `trackedCategories[i]` is there; Windows' own browser is not counted as closed. */
  openMask: number
  closedMask: number
  /** `familyBit` of every system whose programs are in the set. */
  familyMask: number
  ownBrowser: boolean
  openCount: number
  closedCount: number
  unknownCount: number
  /** Closed titles that block, rising. */
  blockers: number[]
}

const classCode = { ignore: 0, open: 1, closed: 2, unknown: 3 } as const
const noCategory = 31
const familyShift = 2
const blocksBit = 1 << 5
const ownBrowserBit = 1 << 6
const categoryShift = 7

/** What a summary needs of a verdict as one number above 0, so that millions of titles of sets are looked up quickly. */
export function packVerdict(verdict: Verdict, osFamily: string): number {
  const category = trackedCategories.findIndex((tracked) => tracked === verdict.category)
  const family = osFamily in familyBit ? familyBit[osFamily as keyof typeof familyBit] : 0
  const isOwn = osFamily === 'windows' && ownBrowserRules.includes(verdict.rule)
  return (
    classCode[verdict.class] |
    (family << familyShift) |
    (isBlocker(verdict) ? blocksBit : 0) |
    (isOwn ? ownBrowserBit : 0) |
    ((category === -1 ? noCategory : category) << categoryShift) |
    packedMark
  )
}

/** Set in every packed verdict, so that 0 stands for a title without one. */
const packedMark = 1 << 12

/** Whether a closed title blocks: see `blockingCategories`. */
export function isBlocker({ class: of, category, inHouse }: Pick<Verdict, 'class' | 'category' | 'inHouse'>): boolean {
  return of === 'closed' && (inHouse || (category !== null && blockingCategories.includes(category)))
}

/**
 * Sums up a set.
 *
 * @param packedOf `packVerdict` of a title; 0 = not classified yet, which counts as unknown
 */
export function summariseSet(titleIds: readonly number[], packedOf: (titleId: number) => number): SetSummary {
  const summary: SetSummary = {
    openMask: 0,
    closedMask: 0,
    familyMask: 0,
    ownBrowser: false,
    openCount: 0,
    closedCount: 0,
    unknownCount: 0,
    blockers: [],
  }
  for (const id of titleIds) {
    const packed = packedOf(id)
    summary.familyMask |= (packed >> familyShift) & 7
    const category = (packed >> categoryShift) & 31
    const bit = category === noCategory ? 0 : 1 << category
    const of = packed & 3
    if (packed === 0 || of === classCode.unknown) summary.unknownCount++
    else if (of === classCode.open) {
      summary.openCount++
      summary.openMask |= bit
    } else if (of === classCode.closed) {
      summary.closedCount++
      if (packed & ownBrowserBit) summary.ownBrowser = true
      else summary.closedMask |= bit
      if (packed & blocksBit) summary.blockers.push(id)
    }
  }
  return summary
}

/** Two sets as one: a laptop with two systems has the programs of both. */
export function unite(a: SetSummary, b: SetSummary): SetSummary {
  return {
    openMask: a.openMask | b.openMask,
    closedMask: a.closedMask | b.closedMask,
    familyMask: a.familyMask | b.familyMask,
    ownBrowser: a.ownBrowser || b.ownBrowser,
    openCount: a.openCount + b.openCount,
    closedCount: a.closedCount + b.closedCount,
    unknownCount: a.unknownCount + b.unknownCount,
    blockers: [...new Set([...a.blockers, ...b.blockers])].toSorted((one, other) => one - other),
  }
}

export const categoryStates = ['none', 'open-only', 'both', 'closed-only'] as const
export type CategoryState = (typeof categoryStates)[number]

/** Which kinds of programs of a category are there, by presence alone. */
export function stateIn({ openMask, closedMask }: SetSummary, category: TrackedCategory): CategoryState {
  const bit = 1 << trackedCategories.indexOf(category)
  return stateOf((openMask & bit) !== 0, (closedMask & bit) !== 0)
}

/** The state of a category in which open and closed programs are there or not. */
export function stateOf(open: boolean, closed: boolean): CategoryState {
  if (open) return closed ? 'both' : 'open-only'
  return closed ? 'closed-only' : 'none'
}

/** Whether two summaries say the same. */
export function isSameSummary(a: SetSummary, b: SetSummary): boolean {
  return JSON.stringify(valuesOf(a)) === JSON.stringify(valuesOf(b))
}

function valuesOf(it: SetSummary): unknown[] {
  const counts = [it.openCount, it.closedCount, it.unknownCount]
  return [it.openMask, it.closedMask, it.familyMask, it.ownBrowser, ...counts, it.blockers]
}
