import { describe, expect, test } from 'vitest'
import { placeSegments } from '../../../agent/record/place.rules.ts'
import type { Segment } from '../../../agent/record/tape.rules.ts'

const hour = 3_600_000

function makeSegment(facts: Partial<Segment>): Segment {
  const baseMs = facts.firstBaseMs ?? 0
  return {
    id: 1,
    bootId: 'a',
    firstBaseMs: baseMs,
    lastBaseMs: baseMs,
    firstDeviceMs: baseMs,
    lastDeviceMs: baseMs + hour,
    sinceMs: hour,
    awakeMs: hour,
    serverBaseMs: null,
    frozen: false,
    ...facts,
  }
}

describe('placeSegments', () => {
  test('without the time of a server everything stands where the laptop’s clock put it, unverified', () => {
    expect(placeSegments([makeSegment({ firstBaseMs: 5 })])).toEqual([{ baseMs: 5, verified: false }])
  })

  test('an earlier boot uses the offset learned in a later one when the clock ran on', () => {
    const first = makeSegment({ firstBaseMs: 0 })
    const second = makeSegment({ firstBaseMs: 10 * hour, serverBaseMs: 34 * hour })
    expect(placeSegments([first, second])).toEqual([
      { baseMs: 24 * hour, verified: true },
      { baseMs: 34 * hour, verified: true },
    ])
  })

  test('a clock that stepped back between boots cuts the earlier ones off', () => {
    const oldest = makeSegment({ firstBaseMs: 90 * hour })
    const first = makeSegment({ firstBaseMs: 100 * hour })
    const second = makeSegment({ firstBaseMs: 10 * hour, serverBaseMs: 34 * hour })
    expect(placeSegments([oldest, first, second]).map((place) => place.verified)).toEqual([false, false, true])
  })

  test('a clock that was set within the boot counts as it stood last', () => {
    const first = makeSegment({ firstBaseMs: 0, lastBaseMs: 2 * hour, lastDeviceMs: 3 * hour })
    const second = makeSegment({ firstBaseMs: 5 * hour, serverBaseMs: 5 * hour })
    expect(placeSegments([first, second])[0]).toEqual({ baseMs: 2 * hour, verified: true })
  })

  test('what was exported with a wrong clock is never moved', () => {
    const first = makeSegment({ firstBaseMs: 0, frozen: true })
    const second = makeSegment({ firstBaseMs: 10 * hour, serverBaseMs: 34 * hour })
    expect(placeSegments([first, second])[0]).toEqual({ baseMs: 0, verified: false })
  })
})
