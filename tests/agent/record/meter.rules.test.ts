import { describe, expect, test } from 'vitest'
import type { EnergyCounter } from '../../../agent/collect/facts.ts'
import { powerSchema, problemSchema } from '../../../agent/contract/v1.ts'
import type { Meter } from '../../../agent/record/meter.rules.ts'
import { countedMwh, keepMeter, meterOf, noMeter, sumOfMeters } from '../../../agent/record/meter.rules.ts'
import { powerOf } from '../../../agent/record/power.rules.ts'
import { makePiece, makeSample } from '../support/samples.ts'

const minute = 60_000
const hour = 60 * minute
const rangeUj = 262_143_328_850
const counter = (energyUj: number, zone = 'package-0'): EnergyCounter => ({ zone, energyUj, rangeUj })
/** Microjoules of so many watts over a minute. */
const aMinuteOf = (watts: number) => watts * 60_000_000

describe('a counter of the processor (V13)', () => {
  const between = (before: EnergyCounter, after: EnergyCounter) => countedMwh(before, after, minute)

  test('gives the energy between two readings', () => {
    expect(between(counter(0), counter(aMinuteOf(9)))).toBeCloseTo(150)
  })

  test('is followed over its wrap', () => {
    expect(between(counter(rangeUj - aMinuteOf(3)), counter(aMinuteOf(6)))).toBeCloseTo(150)
  })

  test('that goes back, started anew or jumps is refused', () => {
    expect(between(counter(aMinuteOf(900)), counter(5))).toBeNull()
    expect(between(counter(0), counter(aMinuteOf(5000)))).toBeNull()
    expect(countedMwh(counter(10), { ...counter(5), rangeUj: null }, minute)).toBeNull()
  })
})

describe('the meter between two samples', () => {
  const before = makeSample(0, { counters: [counter(0), counter(0, 'package-1'), counter(0, 'psys')] })

  test('adds packages up and keeps the platform apart', () => {
    const counters = [counter(aMinuteOf(6)), counter(aMinuteOf(3), 'package-1'), counter(aMinuteOf(15), 'psys')]
    const meter = meterOf(before, makeSample(minute, { counters }), false)
    expect(meter).toMatchObject({ raplMs: minute, refusedRapl: 0 })
    expect([meter.packageMwh, meter.psysMwh]).toEqual([150, 250])
  })

  test('counts nothing of a minute in which one counter cannot be right', () => {
    const counters = [counter(aMinuteOf(6)), counter(aMinuteOf(5000), 'package-1')]
    const meter = meterOf(before, makeSample(minute, { counters }), false)
    expect(meter).toMatchObject({ raplMs: 0, packageMwh: null, psysMwh: null, refusedRapl: 1 })
  })

  test('counts nothing over a sleep, and tells a counter that started anew in it', () => {
    const slept = (energyUj: number) =>
      meterOf(
        makeSample(0, { counters: [counter(1000)] }),
        makeSample(hour, { awakeMs: minute, counters: [counter(energyUj)] }),
        false,
      )
    expect(slept(0)).toMatchObject({ raplMs: 0, packageMwh: null, restartedRapl: 1, refusedRapl: 0 })
    expect(slept(2000)).toMatchObject({ raplMs: 0, restartedRapl: 0 })
  })

  test('counts nothing over a time that was not watched, or without a sample before it', () => {
    const after = { counters: [counter(5)], externalScreens: 2 }
    expect(meterOf(before, makeSample(10 * minute, after), false)).toMatchObject({ raplMs: 0, externalMs: null })
    expect(meterOf(null, makeSample(minute, after), false)).toMatchObject({ raplMs: 0, externalMs: null })
  })

  test('counts lit screens outside by their time, and none is 0 only where that was seen', () => {
    const screens = (externalScreens: number | null) => meterOf(before, makeSample(minute, { externalScreens }), false)
    expect(screens(2)).toMatchObject({ externalMs: 2 * minute, externalMost: 2 })
    expect(screens(0)).toMatchObject({ externalMs: 0, externalMost: 0 })
    expect(screens(null).externalMs).toBeNull()
  })

  test("the agent's processor time is the difference, all of it for a process just started, never below 0", () => {
    const spent = (was: number | null, ms: number) => {
      const earlier = was === null ? null : makeSample(0, { agentCpu: { ms: was, programs: true } })
      return meterOf(earlier, makeSample(minute, { agentCpu: { ms, programs: true } }), false).agentCpuMs
    }
    expect([spent(null, 340), spent(340, 350), spent(340, 10)]).toEqual([340, 10, 0])
    expect(meterOf(before, makeSample(minute), false).agentCpuMs).toBeNull()
  })
})

describe('meters on a page', () => {
  test('are one a quarter-hour, and their sum is the same', () => {
    const meters: Meter[] = []
    for (let at = 0; at < 40; at++) {
      const blockers = at === 20 ? (['backup'] as const) : ([] as const)
      keepMeter(
        meters,
        meterOf(null, makeSample(at * minute, { agentCpu: { ms: 5, programs: at !== 7 }, blockers }), at === 3),
        0,
      )
    }
    expect(meters.map(({ atMs }) => atMs / minute)).toEqual([0, 15, 30])
    expect(meters.map(({ blocked }) => blocked)).toEqual([0, 4, 0])
    expect(sumOfMeters(meters)).toMatchObject({
      agentCpuMs: 200,
      agentPrograms: false,
      refusedBattery: 1,
      packageMwh: null,
    })
  })
})

describe('the part `power` of a day', () => {
  const at = { startMs: 0, stuckGauge: 0 }

  test('of nothing is all unknown, without problems of its own', () => {
    const { sums, problems } = powerOf([], [], at)
    expect(powerSchema.parse(sums)).toEqual({ sleeps: null, external: null, rapl: null, blockers: null, agent: null })
    expect(problems).toEqual([])
  })

  test('holds whole numbers that fit the contract, clipped to the day (V14)', () => {
    const much = {
      ...noMeter,
      raplMs: 25 * hour,
      packageMwh: 150.4,
      externalMs: 50 * hour,
      externalMost: 2,
      agentCpuMs: 1e12,
      blocked: 0b1000001,
    }
    const { sums } = powerOf([makePiece(0, hour)], [much], at)
    expect(powerSchema.parse(sums)).toEqual({
      sleeps: 0,
      external: { most: 2, minutes: 2880 },
      rapl: { minutes: 1440, packageMwh: 150, psysMwh: null },
      blockers: ['audio', 'system'],
      agent: { cpuMs: 64 * 24 * hour, programs: true },
    })
  })

  test('counts sleeps that began on the day: each once, and not the one that came over midnight', () => {
    const asleep = (fromMs: number, toMs: number) => makePiece(fromMs, toMs, { state: 'asleep', seen: false })
    const pieces = [
      asleep(-hour, hour),
      asleep(2 * hour, 3 * hour),
      asleep(3 * hour, 4 * hour),
      asleep(5 * hour, 6 * hour),
    ]
    expect(powerOf(pieces, [], at).sums.sleeps).toBe(2)
    expect(powerOf(pieces.slice(0, 1), [], at).sums.sleeps).toBe(0)
    expect(powerOf([makePiece(0, hour, { sleepKnown: false })], [], at).sums.sleeps).toBeNull()
  })

  test('says what was refused, and how often', () => {
    const meter = { ...noMeter, refusedBattery: 3, restartedRapl: 2 }
    const { problems } = powerOf([], [meter, { ...noMeter, refusedRapl: 1 }], at)
    expect(
      problemSchema
        .array()
        .parse(problems)
        .map(({ part, detail }) => `${part}: ${detail}`),
    ).toEqual([
      'power.battery: 3 impossible readings, not counted',
      'power.rapl: 1 impossible readings, not counted',
      'power.rapl: 2 started anew in sleep, not counted',
    ])
  })
})
