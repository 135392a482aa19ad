/** A laptop against itself: how it spent its days in its first eight complete weeks, and what it does less since. */
import { type State, states } from '../../agent/contract/v1.ts'
import { addDays } from '../day/local-day.rules.ts'
import { toMwh } from './device-energy.rules.ts'
import type { PowerProfile } from './power.types.ts'

export const baselineWeeks = 8
/** Days of a week, Monday to Sunday, of which something is known, for the week to count. */
const leastDaysOfWeek = 5
const dayMin = 24 * 60

export type StateMinutes = Record<State, number>
/** Minutes by state of a usual day, all together 1,440; null = no such day among the weeks. */
export type Baseline = { fromDay: string; toDay: string; workDay: StateMinutes | null; dayOff: StateMinutes | null }

/** The Monday of a day's week. */
export function weekOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

/**
 * The usual days of the first eight complete weeks.
 *
 * @param days a laptop's days from its first one on, with known minutes by state; `isWork`: its satker works on it
 * @param today weeks that are not over do not count
 * @returns null until there are eight
 */
export function baselineOf(
  days: readonly { day: string; isWork: boolean; minutes: StateMinutes }[],
  today: string,
): Baseline | null {
  const known = days.filter(({ minutes }) => minutesOf(minutes) > 0)
  const weeks = [...Map.groupBy(known, ({ day }) => weekOf(day))]
    .filter(([monday, of]) => of.length >= leastDaysOfWeek && addDays(monday, 7) <= today)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, baselineWeeks)
  const [first] = weeks
  const last = weeks.at(-1)
  if (weeks.length < baselineWeeks || !first || !last) return null
  const all = weeks.flatMap(([, of]) => of)
  const usual = (isWork: boolean) => usualDay(all.filter((day) => day.isWork === isWork).map(({ minutes }) => minutes))
  return { fromDay: first[0], toDay: addDays(last[0], 6), workDay: usual(true), dayOff: usual(false) }
}

function usualDay(days: readonly StateMinutes[]): StateMinutes | null {
  const sum = days.reduce((total, minutes) => total + minutesOf(minutes), 0)
  if (sum === 0) return null
  const share = (state: State) => days.reduce((total, minutes) => total + minutes[state], 0) / sum
  return Object.fromEntries(states.map((state) => [state, share(state) * dayMin])) as StateMinutes
}

function minutesOf(minutes: StateMinutes): number {
  return states.reduce((sum, state) => sum + minutes[state], 0)
}

/**
 * What a day took less than the usual day of its kind would have, mWh (below 0 = more), and that usual day's energy. Both are priced
 * with the watts of today's profile: a better measurement of a laptop is no saving. The usual day counts as far as the day is known.
 *
 * @returns null before there is a usual day, or when nothing of the day is known
 */
export function savedAgainst(
  { day, isWork, minutes }: { day: string; isWork: boolean; minutes: StateMinutes },
  baseline: Baseline | null,
  profile: PowerProfile,
): { savedMwh: number; baselineMwh: number } | null {
  const usual = baseline && (isWork ? baseline.workDay : baseline.dayOff)
  const known = minutesOf(minutes)
  if (!usual || known === 0 || day <= baseline.toDay) return null
  const wattMin = (of: StateMinutes) => states.reduce((sum, state) => sum + of[state] * countedW(state, profile), 0)
  const baselineMwh = toMwh((wattMin(usual) * known) / dayMin)
  return { baselineMwh, savedMwh: baselineMwh - toMwh(wattMin(minutes)) }
}

function countedW(state: State, { draws, pluggedOff }: PowerProfile): number {
  return draws[state].drawW * (state === 'off' ? pluggedOff.value : 1)
}

/**
 * What the known minutes would take by the shares in which ENERGY STAR counts a year: the stated reference.
 *
 * @param shares by idle state, all together 1
 */
export function referenceMwh(
  knownMin: number,
  shares: { shortIdle: number; longIdle: number; sleep: number; off: number },
  { draws }: PowerProfile,
): number {
  const { screen, dark, asleep, off } = draws
  const watts =
    shares.shortIdle * screen.drawW +
    shares.longIdle * dark.drawW +
    shares.sleep * asleep.drawW +
    shares.off * off.drawW
  return toMwh(watts * knownMin)
}
