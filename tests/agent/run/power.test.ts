import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mainSchema } from '../../../agent/contract/v1.ts'
import { runOnce } from '../../../agent/run/agent.ts'
import { inWords, sectionsHeld } from '../../../agent/run/show.ts'
import { realDisk } from '../../../agent/spool/disk.ts'
import { texts } from '../../../agent/texts.ts'
import type { World } from '../support/world.ts'
import { hour, makeWorld, minute } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const mainOf = (utcDay = '2026-11-02') => world.peer.reports.findLast(({ main }) => main.utcDay === utcDay)?.main

/** Every moment from now on says what `facts` makes of the minutes that passed. */
function live(facts: (minutes: number) => World['machine']['facts']): void {
  const { moment } = world.machine.collectors
  const startMs = world.machine.trueMs
  world.machine.collectors.moment = () => {
    world.machine.facts = facts((world.machine.trueMs - startMs) / minute)
    return moment()
  }
}

describe('an hour on battery', () => {
  test('tells energy, the minutes it was measured over, and the agent’s own time', async () => {
    await world.enrol()
    live((minutes) => ({
      onAc: false,
      batteryMwh: 50_000 - Math.round(minutes * 200),
      externalScreens: 1,
      counters: [{ zone: 'package-0', energyUj: Math.round(minutes * 300_000_000), rangeUj: 2 ** 38 }],
      blockers: minutes > 20 ? ['audio'] : [],
      agentCpu: { ms: 300 + Math.round(minutes * 5), programs: true },
    }))
    await world.run(hour)
    const main = mainOf()
    expect(mainSchema.parse(main)).toEqual(main)
    const screen = main?.slots[0]?.screen
    const watts = ((screen?.dischargedMwh ?? 0) * 60) / (screen?.batteryMinutes ?? 1) / 1000
    expect(watts).toBeCloseTo(12, 0)
    expect(screen?.batteryMinutes).toBeGreaterThan(40)
    const { rapl, external, agent, blockers } = main?.power ?? {}
    expect(((rapl?.packageMwh ?? 0) * 60) / (rapl?.minutes ?? 1) / 1000).toBeCloseTo(5, 0)
    expect(external).toEqual({ most: 1, minutes: rapl?.minutes })
    expect(blockers).toEqual(['audio'])
    expect(agent?.cpuMs).toBeGreaterThan(500)
    expect(agent?.cpuMs).toBeLessThanOrEqual(600)
  })

  test('with a gauge at 5,000 W for a minute tells the rest, and that a reading was refused (V12)', async () => {
    await world.enrol()
    live((minutes) => ({ onAc: false, batteryMwh: 90_000 - minutes * 200 - (minutes >= 30 ? 5_000_000 / 60 : 0) }))
    await world.run(hour)
    const screen = mainOf()?.slots[0]?.screen
    expect(((screen?.dischargedMwh ?? 0) * 60) / (screen?.batteryMinutes ?? 1) / 1000).toBeCloseTo(12, 0)
    const refused = { part: 'power.battery', reason: 'unreadable', detail: '1 impossible readings, not counted' }
    expect(mainOf()?.problems).toContainEqual(refused)
  })

  test('with the clock set by an hour back and forth tells no other energy (C06)', async () => {
    await world.enrol()
    live((minutes) => ({ onAc: false, batteryMwh: 50_000 - Math.round(minutes * 200) }))
    await world.run(20 * minute)
    world.machine.clockErrorMs -= hour
    await world.run(20 * minute)
    world.machine.clockErrorMs += hour
    await world.run(20 * minute)
    const screen = mainOf()?.slots[0]?.screen
    expect(screen?.dischargedMwh).toBeLessThanOrEqual(12_000)
    expect(((screen?.dischargedMwh ?? 0) * 60) / (screen?.batteryMinutes ?? 1) / 1000).toBeCloseTo(12, 0)
  })

  test('on the mains tells none, and a restart of the machine counts nothing in between (V13)', async () => {
    await world.enrol()
    live((minutes) => ({ onAc: minutes < 40, batteryMwh: 50_000 - minutes * 200 }))
    await world.run(40 * minute)
    expect(mainOf()?.slots[0]?.screen).toMatchObject({ dischargedMwh: null })
    world.machine.rebootAfter(10 * minute)
    await world.run(40 * minute)
    const screen = mainOf()?.slots[0]?.screen
    expect(((screen?.dischargedMwh ?? 0) * 60) / (screen?.batteryMinutes ?? 1) / 1000).toBeCloseTo(12, 0)
    expect(screen?.batteryMinutes).toBeLessThanOrEqual(40)
    expect(mainOf()?.boots).toHaveLength(2)
  })
})

describe('what the log told when the agent came', () => {
  test('is asked for once and stands in the system section ever after', async () => {
    const startedAtMs = world.machine.trueMs - 48 * hour
    const boot = { id: 'boot-0', startedAtMs, endedAtMs: startedAtMs + 3 * hour }
    world.machine.history = {
      boots: [boot, { id: 'boot-1', startedAtMs: world.machine.trueMs, endedAtMs: null }],
      sleeps: [],
      problems: [],
    }
    let asked = 0
    const { history } = world.machine.collectors
    world.machine.collectors.history = (sinceMs) => {
      if (sinceMs < world.machine.trueMs - 27 * 24 * hour) asked++
      return history(sinceMs)
    }
    const past = () => (sectionsHeld(realDisk, world.folder).system as { past?: { firstDay: string } }).past
    await world.enrol()
    await runOnce(world.options)
    const first = past()
    expect(first?.firstDay).toBe('2026-10-31')
    world.machine.history = { boots: [], sleeps: [], problems: [] }
    world.machine.pass(7 * hour)
    await runOnce(world.options)
    expect([past(), asked]).toEqual([first, 1])
  })

  test('is left out where it told nothing', async () => {
    await world.enrol()
    await runOnce(world.options)
    expect(sectionsHeld(realDisk, world.folder).system).not.toHaveProperty('past')
  })
})

test('`show` says in both languages what held off sleep', () => {
  const told = (blockers: string[] | null) => ({ main: { power: { blockers } } })
  expect(inWords(told(['audio', 'keep-awake']), texts.id.show)).toMatchObject({
    'yang menahan tidur pada hari (UTC) itu': ['suara yang diputar', 'alat penahan tidur'],
  })
  expect(inWords(told([]), texts.en.show)).toMatchObject({ 'what held off sleep on that day (UTC)': 'none' })
  expect(inWords(told(null), texts.en.show)).toMatchObject({ 'what held off sleep on that day (UTC)': 'unknown' })
})
