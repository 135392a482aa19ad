/** How well a status is known: the grade of the evidence behind it. Pure. */
import { watchedProgram } from '../../agent/contract/watch-list.ts'
import type { Status } from './status.rules.ts'

/** E0 declared, E1 installed, E2 default, E3 used, E4 seen by a visit; each stands for the best evidence there is. */
export const grades = ['E0', 'E1', 'E2', 'E3', 'E4'] as const
export type Grade = (typeof grades)[number]

/** A visit says something about a status for so many days. */
export const visitDays = 365

type Evidence = {
  day: string
  status: Status
  sinceDay: string | null
  defaults: { documents: number | null; web: number | null } | null
  use: readonly { id: number }[] | null
  visit: { day: string; status: string } | null
}

/**
 * E4 where the newest visit since the status began saw the same. E2 where the default for documents (or, unknown, for the web) is a program that the status says is in use: an open one for a
 * migrated laptop, a closed one for one that has not started, either where both are there. E3 where such an office program
 * or browser really ran in the days looked at, and for a migrated laptop no closed office program did.
 */
export function gradeOf({ day, status, sinceDay, defaults, use, visit }: Evidence): Grade {
  if (sinceDay === null || status === 'no-data') return 'E0'
  if (visit?.status === status && isVisitValid(visit.day, { day, sinceDay })) return 'E4'
  const wanted = wantedOf(status)
  const isWanted = (id: number) => {
    const program = watchedProgram(id)
    return program !== null && (wanted === null || program.openness === wanted)
  }
  const inOffice = (use ?? []).filter(({ id }) => watchedProgram(id)?.category === 'office')
  const inBrowser = (use ?? []).filter(({ id }) => watchedProgram(id)?.category === 'browser')
  const ran = inOffice.length > 0 ? inOffice : inBrowser
  if (ran.some(({ id }) => isWanted(id)) && (wanted !== 'open' || ran.every(({ id }) => isWanted(id)))) return 'E3'
  const chosen = defaults?.documents ?? defaults?.web ?? null
  return chosen !== null && isWanted(chosen) ? 'E2' : 'E1'
}

function wantedOf(status: Status): 'open' | 'closed' | null {
  if (status === 'migrated' || status === 'migrated-applications') return 'open'
  return status === 'not-started' ? 'closed' : null
}

/** Whether a visit still says something on a day about what has been so since `sinceDay`. */
export function isVisitValid(visitDay: string, { day, sinceDay }: { day: string; sinceDay: string }): boolean {
  return visitDay >= sinceDay && visitDay <= day && visitDay > yearBefore(day)
}

function yearBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - visitDays * 86_400_000).toISOString().slice(0, 10)
}
