import { describe, expect, test } from 'vitest'
import { crossPredict, type FitRow, fitStates, predict } from '../../../server/power/state-fit.rules.ts'

/** Families of two machines: log watts 1 + 0.5 x ghz, a group that adds 0.2. */
function rows(families: number): FitRow[] {
  return Array.from({ length: families * 2 }, (_, index) => {
    const ghz = (index % 7) / 3
    const big = index % 2
    const features = new Map([
      ['base', 1],
      ['notebook/ghz', ghz],
      ...(big ? [['notebook/cpu=big', 1] as const] : []),
    ] as [string, number][])
    return { features, logWatts: 1 + 0.5 * ghz + 0.2 * big, group: `family ${index >> 1}` }
  })
}

describe('fitStates', () => {
  test('finds the rule behind many machines', () => {
    const fit = fitStates(rows(200))
    expect(fit.get('base')).toBeCloseTo(1, 1)
    expect(fit.get('notebook/ghz')).toBeCloseTo(0.5, 1)
    expect(fit.get('notebook/cpu=big')).toBeCloseTo(0.2, 1)
  })

  test('a few odd machines do not bend it', () => {
    const odd = rows(200).map((row, index) => (index % 20 === 0 ? { ...row, logWatts: row.logWatts + 3 } : row))
    expect(fitStates(odd).get('base')).toBeCloseTo(fitStates(rows(200)).get('base') ?? 0, 1)
  })

  test('a feature of fewer than three families says nothing about machines', () => {
    const two = rows(20).map((row, index) =>
      index < 4 ? { ...row, features: new Map([...row.features, ['word:rare', 1]]) } : row,
    )
    expect(fitStates(two).has('word:rare')).toBe(false)
  })

  test('a large family does not decide alone', () => {
    const many = Array.from({ length: 400 }, (): FitRow => ({
      features: new Map([['base', 1]]),
      logWatts: 5,
      group: 'one',
    }))
    const others = Array.from({ length: 40 }, (_, index): FitRow => ({
      features: new Map([['base', 1]]),
      logWatts: 1,
      group: `${index}`,
    }))
    expect(fitStates([...many, ...others]).get('base')).toBeLessThan(2)
  })
})

describe('predict', () => {
  test('features that were never seen add nothing', () => {
    expect(
      predict(
        new Map([['base', 1]]),
        new Map([
          ['base', 1],
          ['word:new', 5],
        ]),
      ),
    ).toBe(1)
  })
})

describe('crossPredict', () => {
  test('no row is predicted by a fit that saw its own family', () => {
    const honest = rows(30)
    const liar = honest.map((row, index) => (index < 2 ? { ...row, logWatts: 9 } : row))
    expect(crossPredict(liar)[0]).toBeCloseTo(crossPredict(honest)[0] ?? 0, 5)
  })
})
