/**
 * Findings about licences, in careful words: `tanpa-lisensi` where a licence is missing by the system's own word or by the
 * register's, `perlu-diperiksa` everywhere else. A finding is a question to the satker, never an accusation, and says
 * nothing about open source: legal and open are two things.
 */

import { addDays } from '../day/local-day.rules.ts'

export type FindingWord = 'tanpa-lisensi' | 'perlu-diperiksa'
export const findingKinds = [
  'activator',
  'activation-server',
  'not-activated',
  'no-licence-row',
  'too-few-seats',
] as const
export type FindingKind = (typeof findingKinds)[number]
/** `subject` is a product's name or a server's host name, and no other wording. */
export type Finding = { kind: FindingKind; word: FindingWord; subject: string }

/** What a laptop says of one product's activation; as in the contract. */
export type ActivationState = {
  state: 'licensed' | 'grace' | 'notification' | 'unlicensed' | null
  server: string | null
}

/**
 * Findings of one laptop.
 *
 * @param input `activators` names of installed products that the catalogue lists as activators; `activations` by product
 *   name, null = nothing known; `servers` the ministry's activation servers: a host's name covers the names below it. An
 *   empty list judges no named server
 */
export function deviceFindings({
  activators,
  activations,
  servers,
}: {
  activators: readonly string[]
  activations: readonly { product: string; activation: ActivationState | null }[]
  servers: readonly string[]
}): Finding[] {
  const findings: Finding[] = [...new Set(activators)]
    .toSorted()
    .map((subject) => ({ kind: 'activator', word: 'perlu-diperiksa', subject }))
  for (const { product, activation } of activations) {
    if (activation === null) continue
    if (activation.state === 'unlicensed' || activation.state === 'notification')
      findings.push({ kind: 'not-activated', word: 'tanpa-lisensi', subject: product })
    if (activation.server !== null && isForeign(activation.server, servers))
      findings.push({ kind: 'activation-server', word: 'perlu-diperiksa', subject: activation.server })
  }
  return findings
}

/** A server on the laptop itself is never the ministry's; a bare address cannot be told, so it is asked about. */
function isForeign(server: string, servers: readonly string[]): boolean {
  if (server.startsWith('(')) return true
  const host = server.toLowerCase()
  return (
    servers.length > 0 && !servers.some((own) => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`))
  )
}

/** A row of the licence register that holds on the day in question; seats null = as many as wanted. */
export type LicenceRow = { product: string; seats: number | null }

/**
 * Closed paid products of a unit against the register.
 *
 * @param installed laptops of the unit by product
 * @param rows rows of the unit and of the units above it. While there is none at all the register has not been begun, so
 *   nothing is called unlicensed by it
 */
export function registerFindings(
  installed: readonly { product: string; laptops: number }[],
  rows: readonly LicenceRow[],
): Finding[] {
  return installed.flatMap(({ product, laptops }): Finding[] => {
    if (laptops <= 0) return []
    const own = rows.filter((row) => row.product === product)
    if (own.length === 0) {
      const word = rows.length === 0 ? 'perlu-diperiksa' : 'tanpa-lisensi'
      return [{ kind: 'no-licence-row', word, subject: product }]
    }
    const seats = own.some((row) => row.seats === null) ? null : own.reduce((sum, row) => sum + (row.seats ?? 0), 0)
    if (seats === null || laptops <= seats) return []
    return [{ kind: 'too-few-seats', word: 'perlu-diperiksa', subject: product }]
  })
}

/** The day from which on units above the satker see a finding; `graceMonths` calendar months after it was first seen. */
export function openToOthersDay(firstSeenDay: string, graceMonths: number): string {
  const [year = 0, month = 1, day = 1] = firstSeenDay.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + graceMonths, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + graceMonths, Math.min(day, lastOfMonth))).toISOString().slice(0, 10)
}

/** How many months the grace period has from a day on. */
export type GraceRow = { fromDay: string; months: number }

/** Where nobody has set another. */
export const usualGraceMonths = 6

/** The months that were set on a day. */
export function graceOn(rows: readonly GraceRow[], day: string): number {
  const begun = rows.filter(({ fromDay }) => fromDay <= day)
  return begun.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1)).at(-1)?.months ?? usualGraceMonths
}

/**
 * The days of first sight whose findings units above may see today, as spans with both ends in them. What was promised on
 * the day a finding was first seen is kept: a period that is made shorter later holds for later findings only, one that is made
 * longer for all.
 */
export function openSpans(rows: readonly GraceRow[], today: string): { fromDay: string; throughDay: string }[] {
  const now = graceOn(rows, today)
  const starts = ['0000-01-01', ...new Set(rows.map(({ fromDay }) => fromDay))].filter((day) => day <= today).toSorted()
  return starts.flatMap((fromDay, at) => {
    const lastDay = addDays(starts[at + 1] ?? addDays(today, 1), -1)
    const open = lastOpenDay(Math.max(now, graceOn(rows, fromDay)), today)
    const throughDay = open < lastDay ? open : lastDay
    return throughDay < fromDay ? [] : [{ fromDay, throughDay }]
  })
}

/** The latest day of first sight that is open to others by today. */
function lastOpenDay(graceMonths: number, today: string): string {
  let day = addDays(openToOthersDay(today, -graceMonths), 4)
  while (openToOthersDay(day, graceMonths) > today) day = addDays(day, -1)
  return day
}

/**
 * Whether a viewer may see a finding, alone or in a count: the satker itself at once, those above it after the grace
 * period, so that nobody is punished for being the first to install the agent. Others never.
 *
 * Queries ask the same by `openSpans`; a test holds the two against each other.
 *
 * @param input paths such as `/1/4/`, of the viewer's unit and of the satker that answers for the laptop: a location's
 *   findings belong to its satker
 */
export function maySeeFinding({
  viewerPath,
  satkerPath,
  firstSeenDay,
  grace,
  today,
}: {
  viewerPath: string
  satkerPath: string
  firstSeenDay: string
  grace: readonly GraceRow[]
  today: string
}): boolean {
  if (viewerPath === satkerPath) return true
  const months = Math.max(graceOn(grace, firstSeenDay), graceOn(grace, today))
  return satkerPath.startsWith(viewerPath) && today >= openToOthersDay(firstSeenDay, months)
}
