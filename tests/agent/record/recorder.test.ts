import fc from 'fast-check'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countQuarters } from '../../../agent/contract/quarters.ts'
import type { WorkingWindow } from '../../../agent/contract/v1.ts'
import { foldDay } from '../../../agent/record/day.rules.ts'
import type { RecordRules } from '../../../agent/record/keep.rules.ts'
import { openRecorder } from '../../../agent/record/recorder.ts'
import type { Recorder } from '../../../agent/record/recorder.ts'
import { realDisk } from '../../../agent/spool/disk.ts'
import { ownFolder } from '../support/folder.ts'
import type { Machine } from '../support/machine.ts'
import { makeMachine } from '../support/machine.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const start = Date.parse('2026-11-02T02:00:00Z')
const daysOff: WorkingWindow = [null, null, null, null, null, null, null]
const alwaysWorking: WorkingWindow = Array.from({ length: 7 }, () => [0, 1440])
const rules: RecordRules = { networkKey: null, window: daysOff, closedThrough: null }

function makeRecorder(folder = ownFolder()) {
  const machine = makeMachine(start)
  let damaged = 0
  const open = () =>
    openRecorder({
      disk: realDisk,
      folder,
      onDamaged: () => {
        damaged++
      },
    })
  const recorder = open()
  return { machine, recorder, open, folder, damaged: () => damaged }
}

async function sample(recorder: Recorder, machine: Machine, with_: RecordRules = rules): Promise<void> {
  const moment = await machine.collectors.moment()
  recorder.record(moment, machine.clock.nowMs(), machine.history, with_)
}

async function watch(recorder: Recorder, machine: Machine, minutes: number, with_: RecordRules = rules): Promise<void> {
  for (let at = 0; at < minutes; at++) {
    machine.pass(minute)
    await sample(recorder, machine, with_)
  }
}

const recordOf = (recorder: Recorder, utcDay: string) => foldDay({ ...recorder.day(utcDay).input, window: daysOff })
const minutesOf = (recorder: Recorder, utcDay: string) =>
  recordOf(recorder, utcDay).slots.map((slot) =>
    Object.fromEntries(Object.entries(slot).map(([state, sum]) => [state, sum?.minutes])),
  )

describe('the clock of the laptop', () => {
  test('set back an hour between two samples makes no time appear or vanish (C06)', async () => {
    const { recorder, machine } = makeRecorder()
    await sample(recorder, machine)
    await watch(recorder, machine, 30)
    machine.clockErrorMs -= hour
    await watch(recorder, machine, 30)
    expect(minutesOf(recorder, '2026-11-02')[0]).toEqual({ screen: 60 })
  })

  test('two days ahead is corrected for the whole boot once the server’s time is known', async () => {
    const { recorder, machine } = makeRecorder()
    machine.clockErrorMs = 2 * day
    await sample(recorder, machine)
    await watch(recorder, machine, 60)
    expect(recorder.days()).toEqual(['2026-11-04'])
    expect(recorder.day('2026-11-04').verified).toBe(false)
    recorder.learn(machine.trueMs, 0, rules)
    expect(recorder.days()).toEqual(['2026-11-02'])
    expect(minutesOf(recorder, '2026-11-02')[0]).toEqual({ screen: 60 })
    expect(recorder.day('2026-11-02').verified).toBe(true)
    expect(recorder.offsetMs(0, machine.clock.nowMs())).toBe(-2 * day)
  })

  test('an offset learned in a later boot corrects the earlier one as well', async () => {
    const { recorder, machine } = makeRecorder()
    machine.clockErrorMs = 2 * day
    await sample(recorder, machine)
    await watch(recorder, machine, 60)
    machine.rebootAfter(hour)
    await sample(recorder, machine)
    recorder.learn(machine.trueMs, 0, rules)
    expect(recorder.days()).toEqual(['2026-11-02'])
    expect(recorder.day('2026-11-02')).toMatchObject({ verified: true, boots: [{ id: 'boot-1' }] })
  })

  test('time that turns out to lie on a closed day is dropped and counted', async () => {
    const { recorder, machine } = makeRecorder()
    machine.clockErrorMs = 2 * day
    const closed = { ...rules, closedThrough: '2026-11-02' }
    await sample(recorder, machine, closed)
    await watch(recorder, machine, 30, closed)
    machine.pass(22 * hour) // asleep to the agent, awake to the boot clocks: unwatched
    await sample(recorder, machine, closed)
    recorder.learn(machine.trueMs, 0, closed)
    expect(recorder.day('2026-11-03').droppedMs).toBe(22 * hour)
  })

  test('what was exported with a wrong clock stays; the time after it is placed by the server', async () => {
    const { recorder, machine } = makeRecorder()
    machine.clockErrorMs = 2 * day
    await sample(recorder, machine)
    await watch(recorder, machine, 30)
    recorder.freeze()
    recorder.learn(machine.trueMs, 0, rules)
    await watch(recorder, machine, 15)
    expect(minutesOf(recorder, '2026-11-04')[0]).toEqual({ screen: 30 })
    expect(minutesOf(recorder, '2026-11-02')[0]).toEqual({ screen: 15 })
  })
})

describe('a restarted agent', () => {
  test('in the same boot counts the time between as awake, without claims about the screen', async () => {
    const { recorder, machine, open } = makeRecorder()
    await sample(recorder, machine)
    await watch(recorder, machine, 15)
    recorder.save()
    machine.pass(45 * minute)
    const again = open()
    await sample(again, machine)
    expect(minutesOf(again, '2026-11-02')[0]).toEqual({ screen: 15, awake: 45 })
    expect(countQuarters(recordOf(again, '2026-11-02').observed)).toBe(1)
  })

  test('after a night off adds the new boot to the same day and the off time between', async () => {
    const { recorder, machine, open } = makeRecorder()
    await sample(recorder, machine)
    await watch(recorder, machine, 60)
    recorder.save()
    const offAtMs = machine.trueMs
    machine.rebootAfter(5 * hour)
    machine.history.boots = [
      { id: 'boot-1', startedAtMs: start, endedAtMs: offAtMs },
      { id: 'boot-2', startedAtMs: machine.trueMs, endedAtMs: null },
    ]
    const again = open()
    machine.pass(30 * minute)
    await sample(again, machine)
    expect(minutesOf(again, '2026-11-02')[0]).toEqual({ screen: 60, off: 5 * 60, awake: 30 })
    expect(again.day('2026-11-02').boots).toEqual([
      { id: 'boot-1', startedAtMs: start },
      { id: 'boot-2', startedAtMs: offAtMs + 5 * hour },
    ])
  })

  test('asks the system only for the time since the tape ends, and not at all while it runs on', async () => {
    const { recorder, machine, open } = makeRecorder()
    const moment = await machine.collectors.moment()
    expect(recorder.historySinceMs(moment, start)).toBe(Date.parse('2026-11-02T00:00:00Z'))
    await sample(recorder, machine)
    expect(recorder.historySinceMs(moment, start)).toBeNull()
    recorder.save()
    expect(open().historySinceMs(moment, start + hour)).toBe(start)
  })

  test('a whole day off is not filed', async () => {
    const { recorder, machine } = makeRecorder()
    await sample(recorder, machine)
    await watch(recorder, machine, 5)
    const offAtMs = machine.trueMs
    machine.rebootAfter(3 * day)
    machine.history.boots = [
      { id: 'boot-1', startedAtMs: start, endedAtMs: offAtMs },
      { id: 'boot-2', startedAtMs: machine.trueMs, endedAtMs: null },
    ]
    await sample(recorder, machine)
    await watch(recorder, machine, 5)
    expect(recorder.days()).toEqual(['2026-11-02', '2026-11-05'])
    expect(minutesOf(recorder, '2026-11-02')[3]).toEqual({ off: 7 * 60 })
  })
})

describe('privacy on the laptop’s own disk', () => {
  const working: RecordRules = {
    networkKey: Buffer.alloc(32, 1).toString('base64url'),
    window: alwaysWorking,
    closedThrough: null,
  }
  const written = (folder: string) =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')

  test('inside the working window no piece says that the laptop was used: one answer a slot is kept', async () => {
    const { recorder, machine, folder } = makeRecorder()
    await sample(recorder, machine, working)
    recorder.learn(machine.trueMs, 0, working)
    await watch(recorder, machine, 60, working)
    recorder.save()
    expect(written(folder)).toContain('"used":null')
    expect(written(folder).match(/"used":(true|false)/g)).toEqual(['"used":true'])
    const folded = foldDay({ ...recorder.day('2026-11-02').input, window: alwaysWorking })
    expect([folded.used, folded.usedInWindow]).toEqual([null, [true, null, null, null]])
  })

  test('before the true time is known nothing finer than the slot is kept either', async () => {
    const { recorder, machine, folder } = makeRecorder()
    await sample(recorder, machine)
    await watch(recorder, machine, 10)
    recorder.save()
    expect(written(folder).match(/"used":(true|false)/g)).toEqual(['"used":true'])
  })

  test('outside the window used quarters are kept', async () => {
    const { recorder, machine } = makeRecorder()
    await sample(recorder, machine)
    recorder.learn(machine.trueMs, 0, rules)
    await watch(recorder, machine, 30)
    const { used } = recordOf(recorder, '2026-11-02')
    expect(used && countQuarters(used)).toBe(2)
  })

  test('the address of a gateway is never written, only its keyed hash', async () => {
    const { recorder, machine, folder } = makeRecorder()
    machine.facts = { gateway: '192.0.2.77' }
    await sample(recorder, machine, working)
    await watch(recorder, machine, 3, working)
    recorder.save()
    expect(written(folder)).not.toContain('192.0.2.77')
    expect(recordOf(recorder, '2026-11-02').networks?.hashes[0]).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('pages', () => {
  test('a damaged page is set aside and counted; the others are read (P07)', async () => {
    const { recorder, machine, open, folder, damaged } = makeRecorder()
    await sample(recorder, machine)
    await watch(recorder, machine, 23 * 60)
    recorder.save()
    const [first] = readdirSync(folder)
    writeFileSync(join(folder, first ?? ''), 'rubbish')
    const again = open()
    expect(damaged()).toBe(1)
    expect(readdirSync(folder)).toContain(`${first}.damaged`)
    expect(again.days()).toContain('2026-11-03')
  })

  test('pages of closed days are forgotten, the one being written stays', async () => {
    const { recorder, machine, folder } = makeRecorder()
    await sample(recorder, machine)
    await watch(recorder, machine, 23 * 60)
    recorder.save()
    expect(readdirSync(folder)).toHaveLength(2)
    recorder.prune('2026-11-02')
    expect(readdirSync(folder)).toHaveLength(1)
    recorder.prune('2026-11-09')
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('of more days than the tape may hold the oldest go whole, and their number is told (P09)', async () => {
    const { recorder, machine } = makeRecorder()
    await sample(recorder, machine)
    for (let at = 0; at < 70; at++) {
      machine.pass(day)
      await sample(recorder, machine)
    }
    expect(recorder.days()).toHaveLength(71)
    expect(recorder.bound(60)).toBeGreaterThanOrEqual(10)
    expect(recorder.bound(60)).toBe(0)
    expect(recorder.days().length).toBeLessThanOrEqual(61)
    expect(recorder.days().at(-1)).toBe('2027-01-11')
  })

  test('samples on a closed day are dropped and counted', async () => {
    const { recorder, machine } = makeRecorder()
    const closed = { ...rules, closedThrough: '2026-11-02' }
    await sample(recorder, machine, closed)
    await watch(recorder, machine, 30, closed)
    expect(recorder.days()).toEqual([])
    expect(recorder.day('2026-11-02').droppedMs).toBe(30 * minute)
  })
})

describe('any life of a laptop', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('pass'), ms: fc.integer({ min: 1_000, max: 2 * hour }) }),
    fc.record({ kind: fc.constant('sleep'), ms: fc.integer({ min: 1_000, max: 20 * hour }) }),
    fc.record({ kind: fc.constant('reboot'), ms: fc.integer({ min: 1_000, max: 20 * hour }) }),
    fc.record({ kind: fc.constant('clock'), ms: fc.integer({ min: -3 * day, max: 3 * day }) }),
    fc.record({ kind: fc.constant('learn'), ms: fc.constant(0) }),
    fc.record({ kind: fc.constant('restart'), ms: fc.constant(0) }),
  )

  test('never makes more minutes than passed, and no slot more than its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const made = makeRecorder()
        const { machine, open } = made
        let { recorder } = made
        await sample(recorder, machine)
        for (const { kind, ms } of steps) {
          if (kind === 'pass') machine.pass(ms)
          if (kind === 'sleep') machine.sleepFor(ms)
          if (kind === 'reboot') machine.rebootAfter(ms)
          if (kind === 'clock') machine.clockErrorMs += ms
          if (kind === 'learn') recorder.learn(machine.trueMs, 0, rules)
          if (kind === 'restart') {
            recorder.save()
            recorder = open()
          }
          await sample(recorder, machine)
        }
        let minutes = 0
        for (const utcDay of recorder.days()) {
          const slots = recordOf(recorder, utcDay).slots.map((slot) =>
            Object.values(slot).reduce((sum, state) => sum + (state?.minutes ?? 0), 0),
          )
          ;[900, 60, 60, 420].forEach((most, at) => expect(slots[at]).toBeLessThanOrEqual(most))
          minutes += slots.reduce((sum, each) => sum + each, 0)
        }
        expect(minutes).toBeLessThanOrEqual((machine.trueMs - start) / minute + recorder.days().length)
      }),
      { numRuns: 60 },
    )
  })
})
