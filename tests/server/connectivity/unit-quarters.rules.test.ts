import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDevice,
  changedQuarters,
  type DeviceQuarters,
  judgeUnit,
  noEvidence,
  packStates,
  quarterStates,
  statesOf,
  unpackStates,
} from '../../../server/connectivity/unit-quarters.rules.ts'
import {
  allQuarters,
  both,
  noQuarters,
  quarterSpan,
  sizeOf,
  toQuarterSet,
  without,
} from '../../../server/connectivity/quarter-set.rules.ts'

const office = 'aaaaaaaaaaaa'
const home = 'bbbbbbbbbbbb'
const known = { office: new Set([office]), undecided: new Set<string>() }
const unconfirmed = { office: new Set<string>(), undecided: new Set([office]) }
const work = quarterSpan(30, 64)
const time = { work, up: allQuarters, over: allQuarters }

/** A laptop awake and trying from 30 to 64. */
function laptop(network: string | null, linked = work): DeviceQuarters {
  const networks = network === null ? [] : [{ network, from: 30, to: 64 }]
  return { awake: work, asleep: noQuarters, tried: work, linked, networks }
}

function judged(laptops: DeviceQuarters[], { of = known, when = time } = {}) {
  const context = { known: of, judged: both(when.work, when.up) }
  let unit = noEvidence
  for (const device of laptops) ({ unit } = addDevice(unit, device, context))
  const quarters = judgeUnit(unit, when)
  const sizes = Object.fromEntries(Object.entries(quarters).map(([name, set]) => [name, sizeOf(set)]))
  return { unit, quarters, sizes: Object.fromEntries(Object.entries(sizes).filter(([, size]) => size > 0)) }
}

describe('judgeUnit', () => {
  test('one laptop linked at the office proves the connection', () => {
    expect(judged([laptop(office)]).sizes).toEqual({ connected: 34 })
  })

  test('a laptop at home does not make its school green', () => {
    expect(judged([laptop(home)]).sizes).toEqual({ elsewhere: 34 })
  })

  test('a laptop that tried in vain at the office proves the cut, and one at home does not hide it', () => {
    expect(judged([laptop(office, noQuarters), laptop(home)]).sizes).toEqual({ cut: 34 })
  })

  test('two laptops that tried in vain prove it twice', () => {
    const cut = laptop(office, noQuarters)
    expect(judged([cut, cut]).sizes).toEqual({ cut: 34, cutByTwo: 34 })
    expect(judged([cut, cut, laptop(office, quarterSpan(40, 64))]).sizes).toEqual({
      cut: 10,
      cutByTwo: 10,
      flapping: 24,
    })
  })

  test('a hotspot that takes over leaves the office cut', () => {
    const moved: DeviceQuarters = {
      ...laptop(null),
      networks: [
        { network: office, from: 30, to: 44 },
        { network: home, from: 44, to: 64 },
      ],
      linked: without(work, quarterSpan(40, 44)),
    }
    expect(judged([moved]).sizes).toEqual({ connected: 10, cut: 4, elsewhere: 20 })
  })

  test('without a laptop there is no evidence, and no cut', () => {
    expect(judged([]).sizes).toEqual({ 'no-evidence': 34 })
    expect(judged([{ ...laptop(office), tried: noQuarters, linked: noQuarters }]).sizes).toEqual({ 'no-evidence': 34 })
  })

  test('before a network is confirmed a link is unplaced and a failed try proves nothing', () => {
    expect(judged([laptop(office, quarterSpan(30, 40))], { of: unconfirmed }).sizes).toEqual({
      unplaced: 10,
      'no-evidence': 24,
    })
  })

  test('a laptop linked from nobody knows where keeps a cut from being told', () => {
    expect(judged([laptop(null), laptop(office, noQuarters)]).sizes).toEqual({ unplaced: 34 })
  })

  test('while this server was down nothing counts, for or against', () => {
    const when = { ...time, up: without(allQuarters, quarterSpan(40, 44)) }
    const lost = judged([laptop(office, without(work, quarterSpan(40, 44)))], { when })
    expect(lost.sizes).toEqual({ connected: 30, down: 4 })
    expect(lost.unit).toMatchObject({ attempts: 30, successes: 30 })
  })

  test('working quarters still to come are neither judged nor down', () => {
    const when = { work, up: quarterSpan(0, 50), over: quarterSpan(0, 50) }
    expect(judged([laptop(office)], { when }).sizes).toEqual({ connected: 20 })
  })

  test('outside working time nothing is judged', () => {
    expect(judged([laptop(office)], { when: { ...time, work: noQuarters } }).sizes).toEqual({})
  })

  test('tries and successes at the office are counted, those at home are not', () => {
    const { unit } = judged([laptop(office, quarterSpan(30, 50)), laptop(home)])
    expect(unit).toMatchObject({ attempts: 34, successes: 20 })
  })
})

const bits = fc.uint8Array({ minLength: 12, maxLength: 12 }).map(toQuarterSet)
const anyRun = fc.tuple(fc.constantFrom(office, home), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 6 }))
const anyDevice = fc
  .record({ awake: bits, asleep: bits, tried: bits, linked: bits, run: anyRun })
  .map(({ run: [network, from, length], ...sets }): DeviceQuarters => ({
    ...sets,
    networks: [{ network, from, to: from + length }],
  }))

describe('a satker of any laptops', () => {
  test('each working quarter is exactly one thing, in whatever order laptops are added', () => {
    fc.assert(
      fc.property(fc.array(anyDevice, { maxLength: 4 }), bits, bits, (laptops, workSet, up) => {
        const when = { work: workSet, up, over: allQuarters }
        const { quarters } = judged(laptops, { when })
        const states = statesOf(quarters)
        const parts = quarterStates.filter((name) => name !== 'outside').map((name) => sizeOf(quarters[name]))
        expect(parts.reduce((sum, size) => sum + size, 0)).toBe(sizeOf(workSet))
        expect(states.filter((state) => state !== 0)).toHaveLength(sizeOf(workSet))
        expect(judged(laptops.toReversed(), { when }).quarters).toEqual(quarters)
      }),
    )
  })

  test('a further laptop never makes a connected quarter a worse one', () => {
    fc.assert(
      fc.property(fc.array(anyDevice, { maxLength: 3 }), anyDevice, (laptops, further) => {
        const online = ({ quarters }: ReturnType<typeof judged>) =>
          sizeOf(quarters.connected) + sizeOf(quarters.flapping)
        expect(online(judged([...laptops, further]))).toBeGreaterThanOrEqual(online(judged(laptops)))
      }),
    )
  })
})

describe('states in the store', () => {
  test('come back as they were', () => {
    const anyStates = fc.uint8Array({ minLength: 96, maxLength: 96, max: 7 })
    fc.assert(
      fc.property(anyStates, (states) => {
        expect(unpackStates(packStates(states))).toEqual([...states].map((state) => quarterStates[state]))
      }),
    )
  })

  test('an ordinary day is four bytes, and what changed is counted by quarter', () => {
    const day = packStates(statesOf(judged([laptop(office)]).quarters))
    const later = packStates(statesOf(judged([laptop(office, quarterSpan(30, 60))]).quarters))
    expect(day).toHaveLength(4)
    expect(changedQuarters(day, later)).toBe(4)
    expect(changedQuarters(day, day)).toBe(0)
  })
})
