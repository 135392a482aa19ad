/**
 * Findings about licences, in careful words: `tanpa-lisensi` where a licence is missing by the system's own word or by the
 * register's, `perlu-diperiksa` everywhere else. A finding is a question to the satker, never an accusation, and says
 * nothing about open source: legal and open are two things.
 */

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

/**
 * Whether a viewer may see a finding, alone or in a count: the satker itself at once, those above it after the grace
 * period, so that nobody is punished for being the first to install the agent. Others never.
 *
 * @param input paths such as `/1/4/`, of the viewer's unit and of the satker that answers for the laptop: a location's
 *   findings belong to its satker
 */
export function maySeeFinding({
  viewerPath,
  satkerPath,
  firstSeenDay,
  graceMonths,
  today,
}: {
  viewerPath: string
  satkerPath: string
  firstSeenDay: string
  graceMonths: number
  today: string
}): boolean {
  if (viewerPath === satkerPath) return true
  return satkerPath.startsWith(viewerPath) && today >= openToOthersDay(firstSeenDay, graceMonths)
}
