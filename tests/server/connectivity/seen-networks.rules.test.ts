import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeNetworkIndex } from '../../../agent/contract/quarters.ts'
import {
  decodeNetworks,
  encodeNetworks,
  nameOf,
  networksOfLocalDay,
} from '../../../server/connectivity/seen-networks.rules.ts'
import { decodeLink, encodeLink, linkOfLocalDay } from '../../../server/connectivity/link-facts.rules.ts'
import type { DayReport } from '../../../server/day/device-day.rules.ts'
import { mainOf, quartersOf } from '../../support/reports.ts'

const office = 'a1'.repeat(16)
const home = 'b2'.repeat(16)
const indexOf = (runs: [from: number, to: number, value: number][]) => {
  const index = Array.from({ length: 96 }, () => 0)
  for (const [from, to, value] of runs) index.fill(value, from, to)
  return encodeNetworkIndex(index)
}
const on = (hashes: string[], runs: [number, number, number][]): DayReport => ({
  main: mainOf(),
  quarters: quartersOf({ networks: { hashes, index: indexOf(runs) } }),
})

describe('networksOfLocalDay', () => {
  test('a school day in Jayapura is joined from two UTC days', () => {
    const reports: Record<string, DayReport[]> = {
      '2026-11-22': [on([office], [[90, 96, 1]])],
      '2026-11-23': [
        on(
          [home, office],
          [
            [0, 20, 2],
            [30, 34, 1],
          ],
        ),
      ],
    }
    expect(networksOfLocalDay('2026-11-23', 'WIT', (utcDay) => reports[utcDay] ?? [])).toEqual([
      { network: nameOf(office), from: 30, to: 56 },
      { network: nameOf(home), from: 66, to: 70 },
    ])
  })

  test('of two chains the older one names a quarter', () => {
    const reports = [on([office], [[4, 6, 1]]), on([home], [[5, 8, 1]])]
    expect(networksOfLocalDay('2026-11-23', 'WIB', (day) => (day === '2026-11-23' ? reports : []))).toEqual([
      { network: nameOf(office), from: 32, to: 34 },
      { network: nameOf(home), from: 34, to: 36 },
    ])
  })

  test('a quarter of the evening belongs to the next local day and to no other', () => {
    const reports = (day: string) => (day === '2026-11-23' ? [on([home], [[80, 81, 1]])] : [])
    expect(networksOfLocalDay('2026-11-23', 'WIB', reports)).toEqual([])
    expect(networksOfLocalDay('2026-11-24', 'WIB', reports)).toEqual([{ network: nameOf(home), from: 12, to: 13 }])
  })

  test('no gateway, no network', () => {
    const report = { main: mainOf(), quarters: quartersOf() }
    expect(networksOfLocalDay('2026-11-23', 'WITA', () => [report])).toEqual([])
  })
})

describe('networks in the store', () => {
  const run = fc.record({
    network: fc.constantFrom(nameOf(office), nameOf(home), 'c3c3c3c3c3c3'),
    length: fc.integer({ min: 1, max: 20 }),
    gap: fc.integer({ min: 1, max: 10 }),
  })

  test('come back whole, one network after the other', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 3 }), (parts) => {
        let at = 0
        const runs = parts.map(({ network, length, gap }) => {
          const from = at + gap
          at = from + length
          return { network, from, to: at }
        })
        const expected = [...Map.groupBy(runs, ({ network }) => network).values()].flat()
        expect(decodeNetworks(encodeNetworks(runs))).toEqual(expected)
      }),
    )
  })

  test('an ordinary day at one office is 9 bytes, a day without a network none', () => {
    expect(encodeNetworks([{ network: nameOf(office), from: 30, to: 64 }])).toHaveLength(9)
    expect(encodeNetworks([])).toBeNull()
    expect(decodeNetworks(null)).toEqual([])
  })
})

describe('linkOfLocalDay', () => {
  const linked = (link: Partial<NonNullable<DayReport['main']['link']>>): DayReport => ({
    main: mainOf({ link: { tried: 10, reached: 10, failures: {}, roundTripMs: 100, sentBytes: 0, ...link } }),
    quarters: quartersOf(),
  })
  const of = (...reports: DayReport[]) => linkOfLocalDay('2026-11-23', () => reports)

  test('two chains are weighed by the tries that were answered', () => {
    expect(of(linked({ reached: 30, roundTripMs: 100 }), linked({ reached: 10, roundTripMs: 300 }))).toEqual({
      roundTripMs: 150,
      failures: {},
    })
  })

  test('failures are added by kind, and without an answer there is no round trip', () => {
    const cut = linked({ reached: 0, roundTripMs: null, failures: { dns: 4, portal: 2 } })
    expect(of(cut, cut)).toEqual({ roundTripMs: null, failures: { dns: 8, portal: 4 } })
  })

  test('an agent that said nothing, or never tried, tells nothing', () => {
    expect(of({ main: mainOf(), quarters: quartersOf() })).toBeNull()
    expect(of(linked({ tried: 0, reached: 0, roundTripMs: null }))).toBeNull()
  })

  test('the store gives back what was known, and leaves zeros out', () => {
    const link = { roundTripMs: 1234, failures: { tls: 3, timeout: 96 } }
    expect(decodeLink(encodeLink(link))).toEqual(link)
    expect(encodeLink({ roundTripMs: 40, failures: {} })).toHaveLength(2)
    expect(decodeLink(encodeLink({ roundTripMs: null, failures: { dns: 1 } }))).toEqual({
      roundTripMs: null,
      failures: { dns: 1 },
    })
    expect(decodeLink(encodeLink({ roundTripMs: 600_000, failures: {} }))?.roundTripMs).toBe(65_534)
    expect(encodeLink(null)).toBeNull()
    expect(decodeLink(null)).toBeNull()
  })
})
