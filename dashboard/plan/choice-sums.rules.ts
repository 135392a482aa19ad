/** What each way out costs for all laptops of a unit that have it: each by itself, never added up. Pure. */
import type { Price } from '../../server/plan/money.rules.ts'
import type { WindowsCounts } from '../../server/plan/windows.queries.ts'
import { type Choice, type ChoiceName, choicesOf } from '../../server/plan/windows.rules.ts'
import { windows10EndDay } from '../../server/plan/windows.table.ts'

export type ChoiceSum = {
  choice: ChoiceName
  /** Laptops that have it; of how many that is to be looked at first. */
  possible: number
  unknown: number
  /** A laptop's price; for schools where theirs differs. Null = no price known (for schools: none of their own). */
  eachIdr: number | null
  schoolIdr: number | null
  /** For all that have it for sure; null when a price is missing. */
  totalIdr: number | null
  prices: Price[]
}

/** One line a choice for the laptops on the list "ganti atau beralih". */
export function choiceSums(counts: WindowsCounts, prices: readonly Price[], today: string): ChoiceSum[] {
  const due = counts.pastCount + counts.soonCount
  const laptops: Record<ChoiceName, { possible: number; unknown: number; schools: number }> = {
    upgrade: { possible: counts.upgradeFit, unknown: counts.upgradeUnknown, schools: 0 },
    replace: { possible: due, unknown: 0, schools: 0 },
    switch: { possible: counts.switchFit, unknown: counts.switchUnknown, schools: 0 },
    extend: { possible: counts.extendCount, unknown: 0, schools: counts.extendSchools },
  }
  const costsFor = (education: boolean) =>
    choicesOf({
      endDay: windows10EndDay,
      fitness: { fit: true, misses: [], unknown: [] },
      linuxFit: true,
      education,
      prices,
      today,
    })
  const schools = new Map(costsFor(true).map((choice) => [choice.choice, choice]))
  return costsFor(false).map((usual) => {
    const { possible, unknown, schools: inSchools } = laptops[usual.choice]
    const school = schools.get(usual.choice) ?? usual
    const differs = inSchools > 0 && school.costIdr !== usual.costIdr
    return {
      choice: usual.choice,
      possible: usual.possible === false ? 0 : possible,
      unknown,
      eachIdr: usual.costIdr,
      schoolIdr: differs ? school.costIdr : null,
      totalIdr: sumOf([usual, possible - inSchools], [school, inSchools]),
      prices: [...usual.prices, ...(differs ? school.prices : [])],
    }
  })
}

function sumOf(...parts: [choice: Choice, laptops: number][]): number | null {
  let sum = 0
  for (const [{ costIdr }, laptops] of parts) {
    if (laptops > 0 && costIdr === null) return null
    sum += (costIdr ?? 0) * laptops
  }
  return sum
}
