import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeLink } from '../../../server/connectivity/link-facts.rules.ts'
import {
  allQuarters,
  noQuarters,
  quarterSpan,
  sizeOf,
  toBitmap,
} from '../../../server/connectivity/quarter-set.rules.ts'
import { thresholdsOn, unpackFlags } from '../../../server/connectivity/rungs.rules.ts'
import { encodeNetworks } from '../../../server/connectivity/seen-networks.rules.ts'
import {
  countUnitDay,
  type DeviceDay,
  packNetworkDay,
  type UnitDayInput,
  unpackNetworkDay,
} from '../../../server/connectivity/unit-day.rules.ts'
import { hullOf } from '../../../server/connectivity/work-mask.store.ts'

const office = 'aaaaaaaaaaaa'
const home = 'bbbbbbbbbbbb'
const day = '2026-11-23'
const work = quarterSpan(30, 64)
const time = { work, up: allQuarters, over: allQuarters }

function laptop(
  deviceId: number,
  { network = office, from = 30, to = 64, linked = quarterSpan(30, 64) } = {},
): DeviceDay {
  const awake = toBitmap(quarterSpan(from, to))
  return {
    device_id: deviceId,
    awake,
    asleep: null,
    tried: awake,
    linked: toBitmap(linked),
    networks: encodeNetworks([{ network, from, to }]),
    link: encodeLink({ roundTripMs: 100, failures: {} }),
    awakeMin: 510,
    late: 0,
  }
}

function count(deviceDays: DeviceDay[], more: Partial<UnitDayInput> = {}) {
  return countUnitDay({
    members: deviceDays.map(({ device_id: id }) => ({ id, simulated: id > 100 })),
    deviceDays,
    claimedCount: deviceDays.length,
    time,
    known: { office: new Set([office]), undecided: new Set() },
    limits: thresholdsOn(day, []),
    before: [],
    ...more,
  })
}

describe('countUnitDay', () => {
  test('its quarters add up to the working time', () => {
    const { sums } = count([
      laptop(1, { linked: quarterSpan(30, 40) }),
      laptop(2, { network: home, from: 50, to: 60, linked: quarterSpan(50, 60) }),
    ])
    expect(sums).toMatchObject({ work_q: 34, connected_q: 10, cut_q: 24, elsewhere_q: 0, units: 1, placed_units: 1 })
    expect(sums.connected_q + sums.cut_q + sums.elsewhere_q + sums.unplaced_q + sums.no_evidence_q).toBe(sums.work_q)
  })

  test('two laptops cut off are kept by quarter, one is not', () => {
    const cut = { linked: noQuarters }
    expect(count([laptop(1, cut)])).toMatchObject({ cutTwice: null, sums: { cut_twice_q: 0 } })
    const both = count([laptop(1, cut), laptop(2, { ...cut, to: 40 })])
    expect(both.cutTwice).toEqual(toBitmap(quarterSpan(30, 40)))
    expect(both.sums).toMatchObject({ cut_q: 34, cut_twice_q: 10 })
  })

  test('laptops that all work well make a satker good enough, simulated ones are told', () => {
    const { sums } = count([laptop(1), laptop(101)])
    expect(sums).toMatchObject({ at_good: 1, good_count: 2, simulated_count: 1, seen_day_count: 2, attempts: 68 })
  })

  test('before a network is confirmed the satker stands on seen, and nothing is cut', () => {
    const { sums } = count([laptop(1, { linked: noQuarters })], { known: { office: new Set(), undecided: new Set() } })
    expect(sums).toMatchObject({ placed_units: 0, cut_q: 0, no_evidence_q: 34, at_seen: 1 })
  })

  test('on a day off the rungs look back on the working days before, and the day itself does not count', () => {
    const off = { ...time, work: noQuarters }
    const friday = unpackFlags(count([laptop(1)]).flags)
    const { sums } = count([laptop(1)], { time: off, before: [friday] })
    expect(sums).toMatchObject({ work_q: 0, seen_count: 1, connected_count: 1, seen_day_count: 1 })
    expect(count([laptop(1)], { time: off }).sums).toMatchObject({ seen_count: 0, seen_day_count: 1 })
  })

  test('a satker without laptops stands nowhere', () => {
    const { sums } = count([], { claimedCount: null })
    expect(sums).toMatchObject({ units: 0, device_count: 0, at_none: 0, at_registered: 0, no_evidence_q: 34 })
  })

  test('networks of the evening are not told as seen', () => {
    const { networks } = count([laptop(1), laptop(2), laptop(3, { network: home, from: 70, to: 90 })])
    expect(unpackNetworkDay(networks)).toEqual([{ network: office, laptops: 2 }])
  })
})

describe('networks of a unit-day in the store', () => {
  test('the six most seen come back, ties by name', () => {
    const name = fc.integer({ min: 0, max: 40 }).map((number) => number.toString(16).padStart(12, '0'))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.integer({ min: 1, max: 200 })), { maxLength: 12 }), (list) => {
        const seen = new Map(list)
        const expected = [...seen].map(([network, laptops]) => ({ network, laptops }))
        const inOrder = expected.toSorted((a, b) => b.laptops - a.laptops || (a.network < b.network ? -1 : 1))
        expect(unpackNetworkDay(packNetworkDay(seen))).toEqual(inOrder.slice(0, 6))
      }),
    )
    expect(packNetworkDay(new Map())).toBeNull()
    expect(unpackNetworkDay(null)).toEqual([])
  })
})

describe('working quarters', () => {
  test('reach from the first to the last working minute, the break between them included; a day off has none', () => {
    expect(hullOf([[450, 720], [780, 960]])).toEqual(quarterSpan(30, 64)) // prettier-ignore
    expect(hullOf([[455, 955]])).toEqual(quarterSpan(31, 63))
    expect(sizeOf(hullOf([]))).toBe(0)
  })
})
