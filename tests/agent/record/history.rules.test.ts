import { describe, expect, test } from 'vitest'
import type { PowerHistory } from '../../../agent/collect/facts.ts'
import { piecesBeforeFirstSample } from '../../../agent/record/history.rules.ts'
import { makeSample } from '../support/samples.ts'

const hour = 3_600_000
const bootMs = Date.parse('2026-11-02T08:00:00Z')
const first = makeSample(hour)
const none: PowerHistory = { boots: [], sleeps: [], problems: [] }

function fill(history: Partial<PowerHistory>, gapFromMs = bootMs - 8 * hour, sample = first) {
  const pieces = piecesBeforeFirstSample({ gapFromMs, bootMs, first: sample, history: { ...none, ...history } })
  return pieces.map(({ state, fromMs, toMs }) => [state, fromMs / hour, toMs / hour])
}

describe('piecesBeforeFirstSample', () => {
  test('a boot that never slept was awake since its start; before it nothing is known', () => {
    expect(fill({})).toEqual([['awake', 0, 1]])
  })

  test('between the end of one boot and the start of the next the laptop was off', () => {
    const boots = [
      { id: 'a', startedAtMs: bootMs - 20 * hour, endedAtMs: bootMs - 6 * hour },
      { id: 'b', startedAtMs: bootMs, endedAtMs: null },
    ]
    expect(fill({ boots })).toEqual([
      ['off', -6, 0],
      ['awake', 0, 1],
    ])
  })

  test('off time is told only from where the tape ends', () => {
    const boots = [
      { id: 'a', startedAtMs: bootMs - 20 * hour, endedAtMs: bootMs - 10 * hour },
      { id: 'b', startedAtMs: bootMs, endedAtMs: null },
    ]
    expect(fill({ boots })[0]).toEqual(['off', -8, 0])
  })

  test('after a crash the time until the next boot is unknown', () => {
    const boots = [
      { id: 'a', startedAtMs: bootMs - 20 * hour, endedAtMs: null },
      { id: 'b', startedAtMs: bootMs, endedAtMs: null },
    ]
    expect(fill({ boots })).toEqual([['awake', 0, 1]])
  })

  test('sleeps of earlier boots and of this one are told', () => {
    const sleeps = [
      { fromMs: bootMs - 5 * hour, toMs: bootMs - 4 * hour },
      { fromMs: bootMs + 0.25 * hour, toMs: bootMs + 0.75 * hour },
    ]
    const slept = makeSample(hour, { awakeMs: hour / 2 })
    expect(fill({ sleeps }, undefined, slept)).toEqual([
      ['asleep', -5, -4],
      ['awake', 0, 0.25],
      ['asleep', 0.25, 0.75],
      ['awake', 0.75, 1],
    ])
  })

  test('nothing is told of time that is on the tape already', () => {
    expect(fill({}, bootMs + 0.5 * hour)).toEqual([['awake', 0.5, 1]])
  })
})
