import { describe, expect, test } from 'vitest'
import type { PowerHistory } from '../../../agent/collect/facts.ts'
import { decodeBitmap, hasQuarter, quartersPerDay } from '../../../agent/contract/quarters.ts'
import { systemSchema } from '../../../agent/contract/v1.ts'
import { collectorsFor } from '../../../agent/collect/collectors.ts'
import { pastOf } from '../../../agent/record/past.rules.ts'
import { platformOf, recordedRunner } from '../../support/recorded-runner.ts'

const hour = 3_600_000
const day = 24 * hour
const fromMs = Date.parse('2026-10-05T00:00:00Z')
const range = { fromMs, untilMs: fromMs + 28 * day }

type Boot = [fromH: number, toH: number | null]

function history(boots: Boot[], sleeps: [number, number][] = [], facts: Partial<PowerHistory> = {}): PowerHistory {
  return {
    boots: boots.map(([fromH, toH], at) => ({
      id: `boot-${at}`,
      startedAtMs: fromMs + fromH * hour,
      endedAtMs: toH === null ? null : fromMs + toH * hour,
    })),
    sleeps: sleeps.map(([fromH, toH]) => ({ fromMs: fromMs + fromH * hour, toMs: fromMs + toH * hour })),
    problems: [],
    ...facts,
  }
}

/** Hours that begin with a set quarter. */
function hoursOf(text: string | null | undefined): number[] | null {
  const bitmap = text ? decodeBitmap(text) : null
  return bitmap && Array.from({ length: quartersPerDay / 4 }, (_, at) => at).filter((at) => hasQuarter(bitmap, at * 4))
}

describe('the weeks before the agent came', () => {
  test('hold when the laptop ran: not while it slept, and not between two boots, of which both ends are known', () => {
    const past = pastOf(
      history(
        [
          [1, 10],
          [20, 46],
          [50, null],
        ],
        [
          [3, 6],
          [22, 40],
        ],
      ),
      range,
    )
    expect(past?.firstDay).toBe('2026-10-05')
    expect(past?.on.slice(0, 2).map(hoursOf)).toEqual([
      [1, 2, 6, 7, 8, 9, 20, 21],
      [16, 17, 18, 19, 20, 21],
    ])
    expect(hoursOf(past?.known[0])?.length).toBe(23)
    expect(systemSchema.shape.past.parse(past)).toEqual(past)
  })

  test('say nothing of a boot of unknown end, until the next one began', () => {
    const past = pastOf(
      history([
        [1, null],
        [30, 33],
        [40, null],
      ]),
      range,
    )
    expect(past?.firstDay).toBe('2026-10-06')
    expect(hoursOf(past?.known[0])?.[0]).toBe(6)
    expect(hoursOf(past?.on[0])?.slice(0, 4)).toEqual([6, 7, 8, 16])
  })

  test('begin with the first day that the log knows; a day off in between is known, with nothing on', () => {
    const past = pastOf(
      history([
        [24 * 5, 24 * 5 + 8],
        [24 * 7, 24 * 7 + 1],
        [24 * 28, null],
      ]),
      range,
    )
    expect(past?.firstDay).toBe('2026-10-10')
    expect([past?.on.length, past?.known.length]).toEqual([23, 23])
    expect([past?.on[1], hoursOf(past?.known[1])?.length]).toEqual([null, 24])
  })

  test('are unknown where sleep cannot be told from running, and where there is no log', () => {
    const problem = { part: 'history.sleeps', reason: 'timeout', detail: null } as const
    expect(pastOf(history([[1, null]], [], { problems: [problem] }), range)).toBeNull()
    const wtmp = { id: 'wtmp-1', startedAtMs: fromMs, endedAtMs: null }
    expect(pastOf(history([], [], { boots: [wtmp] }), range)).toBeNull()
    expect(pastOf(history([]), range)).toBeNull()
    expect(pastOf(history([[24 * 28 + 1, null]]), range)).toBeNull()
  })
})

test.each([
  ['invented-windows-laptop-dell', true],
  ['invented-linux-laptop-toshiba', true],
  ['invented-linux-laptop-lenovo', false],
  ['invented-macos-macbook-air', false],
  ['debian12-vm', false],
])('the log of %s tells of the days before: %j', async (name, tells) => {
  const runner = recordedRunner(name)
  const untilMs = Math.floor(runner.nowMs() / day) * day
  const told = await collectorsFor(platformOf(name), runner).history(untilMs - 28 * day)
  expect(pastOf(told, { fromMs: untilMs - 28 * day, untilMs }) !== null).toBe(tells)
})
