import { describe, expect, test } from 'vitest'
import { choiceSums } from '../../dashboard/plan/choice-sums.rules.ts'
import { noCounts } from '../../server/plan/count-plan.rules.ts'
import { usualPrices } from '../../server/plan/price.table.ts'

const counts = {
  ...noCounts(),
  pastCount: 8,
  soonCount: 2,
  upgradeFit: 4,
  upgradeUnknown: 1,
  switchFit: 9,
  extendCount: 8,
  extendSchools: 6,
}

describe('what each way out costs', () => {
  test('each choice by itself: laptops that have it times their price, schools with their own', () => {
    const sums = choiceSums(counts, usualPrices, '2026-11-24')
    const esu = 16_500 * (61 + 122)
    const schoolEsu = 16_500 * (1 + 2)
    expect(sums.map(({ choice, possible, unknown, totalIdr }) => [choice, possible, unknown, totalIdr])).toEqual([
      ['upgrade', 4, 1, 400_000],
      ['replace', 10, 0, 100_000_000],
      ['switch', 9, 0, 1_800_000],
      ['extend', 8, 0, 2 * esu + 6 * schoolEsu],
    ])
    expect(sums[3]).toMatchObject({ eachIdr: esu, schoolIdr: schoolEsu })
  })

  test('without a price there is no sum, and no laptops need none', () => {
    const sums = choiceSums(counts, [], '2026-11-24')
    expect(sums.map(({ totalIdr }) => totalIdr)).toEqual([null, null, null, null])
    expect(choiceSums({ ...noCounts(), extendSchools: 0 }, [], '2026-11-24').map(({ totalIdr }) => totalIdr)).toEqual([
      0, 0, 0, 0,
    ])
  })

  test('once the last year of paid updates is over nobody can buy any', () => {
    expect(choiceSums(counts, usualPrices, '2028-10-11')[3]).toMatchObject({ possible: 0, eachIdr: null })
  })
})
