import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  groupOutages,
  type OpenOutage,
  outagesOf,
  reasonOf,
  togetherMs,
} from '../../../server/connectivity/outage.rules.ts'
import type { QuarterState } from '../../../server/connectivity/unit-quarters.rules.ts'

const letters: Record<string, QuarterState> = {
  C: 'connected',
  F: 'flapping',
  x: 'cut',
  X: 'cut',
  '.': 'no-evidence',
  '-': 'outside',
  d: 'down',
  e: 'elsewhere',
}
/** A letter a quarter; `X` = cut, proven by two laptops. */
const quartersOf = (text: string) =>
  text.split('').map((letter, at) => ({ at, state: letters[letter] ?? 'outside', byTwo: letter === 'X' }))
const spans = (text: string) => outagesOf(quartersOf(text)).map(({ from, to, lostMin }) => [from, to, lostMin])

describe('outagesOf', () => {
  test('two laptops in one quarter open an outage, one laptop after two quarters', () => {
    expect(spans('CCXCC')).toEqual([[2, 3, 15]])
    expect(spans('CCxCC')).toEqual([])
    expect(spans('CCxxCC')).toEqual([[2, 4, 30]])
  })

  test('a line cut in the afternoon and still in the morning is one outage, the night is not lost time', () => {
    expect(spans(`CXX${'-'.repeat(60)}XXC`)).toEqual([[1, 65, 60]])
  })

  test('a connected quarter ends it, flapping too, and what follows is another', () => {
    expect(outagesOf(quartersOf('XXFXX'))).toMatchObject([
      { from: 0, to: 2, end: 'connected' },
      { from: 3, to: 5, end: 'open' },
    ])
  })

  test('while this server was down nothing opens and nothing ends', () => {
    expect(spans('CXXddddXXC')).toEqual([[1, 9, 60]])
    expect(spans('CCddddCC')).toEqual([])
  })

  test('after two silent working hours nobody knows whether it went on', () => {
    expect(outagesOf(quartersOf(`XX${'.'.repeat(8)}XX`))).toMatchObject([
      { from: 0, to: 2, end: 'unknown' },
      { from: 10, to: 12, end: 'open' },
    ])
    expect(spans('XX....eXX')).toEqual([[0, 9, 60]])
  })

  test('no more is lost than was cut, and outages never overlap', () => {
    const letter = fc.constantFrom('C', 'F', 'x', 'X', '.', '-', 'd', 'e')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 200 }), (list) => {
        const outages = outagesOf(quartersOf(list.join('')))
        const lostMin = outages.reduce((sum, outage) => sum + outage.lostMin, 0)
        expect(lostMin).toBeLessThanOrEqual(15 * list.filter((one) => one === 'x' || one === 'X').length)
        for (const [at, { from }] of outages.entries()) expect(from).toBeGreaterThanOrEqual(outages[at - 1]?.to ?? 0)
      }),
    )
  })
})

const minute = 60_000
const outage = (unitId: number, kanwilId: number, fromMin = 0, lineId: string | null = null): OpenOutage => ({
  unitId,
  kanwilId,
  fromMs: fromMin * minute,
  lineId,
})
const observed = (national: number, byKanwil: Record<number, number>) => ({
  national,
  byKanwil: new Map(Object.entries(byKanwil).map(([id, count]) => [Number(id), count])),
})

describe('groupOutages', () => {
  test('half of a Kanwil cut off together is one outage of the Kanwil', () => {
    const cut = [outage(11, 1), outage(12, 1, 15), outage(13, 1, 15), outage(21, 2)]
    expect(groupOutages(cut, observed(40, { 1: 6, 2: 34 }))).toEqual([
      { cause: { scope: 'kanwil', kanwilId: 1 }, fromMs: 0, unitIds: [11, 12, 13] },
      { cause: { scope: 'satker', unitId: 21 }, fromMs: 0, unitIds: [21] },
    ])
  })

  test('half of the nation cut off together is one outage, not 4,600', () => {
    const cut = Array.from({ length: 4_600 }, (_, at) => outage(at, at % 34))
    const groups = groupOutages(cut, observed(4_679, {}))
    expect(groups.map(({ cause, unitIds }) => [cause.scope, unitIds.length])).toEqual([['national', 4_600]])
  })

  test('outages that began an hour apart do not share a cause', () => {
    const cut = [outage(11, 1), outage(12, 1, 61), outage(13, 1, 122)]
    expect(togetherMs).toBeLessThan(61 * minute)
    expect(groupOutages(cut, observed(3, { 1: 3 }))).toHaveLength(3)
  })

  test('two satker on one line are one outage; a single one stays its own', () => {
    const cut = [outage(11, 1, 0, 'kampus'), outage(21, 2, 15, 'kampus'), outage(31, 3)]
    expect(
      groupOutages(cut, observed(100, { 1: 30, 2: 30, 3: 40 })).map(({ cause, unitIds }) => [cause.scope, unitIds]),
    ).toEqual([
      ['line', [11, 21]],
      ['satker', [31]],
    ])
  })

  test('every satker is in exactly one group, whatever the order', () => {
    const any = fc.record({ kanwilId: fc.integer({ min: 1, max: 3 }), fromMin: fc.integer({ min: 0, max: 90 }) })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (list) => {
        const cut = list.map(({ kanwilId, fromMin }, at) => outage(at, kanwilId, fromMin))
        const of = observed(25, { 1: 8, 2: 8, 3: 9 })
        const groups = groupOutages(cut, of)
        expect(groups.flatMap(({ unitIds }) => unitIds).toSorted((a, b) => a - b)).toEqual(
          cut.map(({ unitId }) => unitId),
        )
        expect(groupOutages(cut.toReversed(), of)).toEqual(groups)
      }),
    )
  })
})

describe('reasonOf', () => {
  test('most failures say it, ties go to what is nearest to the laptop', () => {
    expect(reasonOf([{ dns: 3 }, { tcp: 2, dns: 1 }])).toBe('dns')
    expect(reasonOf([{ tcp: 2 }, { portal: 2 }])).toBe('portal')
    expect(reasonOf([{}, {}])).toBeNull()
    expect(reasonOf([])).toBeNull()
  })
})
