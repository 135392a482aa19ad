import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bitmap } from '../../../agent/contract/quarters.ts'
import { hasQuarter, quartersPerDay, slotCutsMin } from '../../../agent/contract/quarters.ts'
import type { StateSum, WorkingWindow } from '../../../agent/contract/v1.ts'
import type { DayInput } from '../../../agent/record/day.rules.ts'
import { foldDay, wholeMinutes } from '../../../agent/record/day.rules.ts'
import { states } from '../../../agent/record/states.ts'
import { makePiece } from '../support/samples.ts'

const minute = 60_000
const quarter = 15 * minute
const hours = (count: number) => count * 60 * minute
const startMs = Date.parse('2026-11-02T00:00:00Z')
const daysOff: WorkingWindow = [null, null, null, null, null, null, null]

function fold(input: Partial<DayInput>) {
  const pieces = (input.pieces ?? []).map((piece) => ({
    ...piece,
    fromMs: piece.fromMs + startMs,
    toMs: piece.toMs + startMs,
  }))
  return foldDay({ startMs, tries: [], windowUse: [], ran: null, meters: [], window: daysOff, ...input, pieces })
}

const quartersOf = (bitmap: Bitmap | null) =>
  bitmap && Array.from({ length: quartersPerDay }, (_, at) => at).filter((at) => hasQuarter(bitmap, at))

describe('bitmaps', () => {
  test('a piece marks every quarter it touches', () => {
    const day = fold({ pieces: [makePiece(10 * minute, 31 * minute)] })
    expect(quartersOf(day.awake)).toEqual([0, 1, 2])
    expect(quartersOf(day.observed)).toEqual([0, 1, 2])
    expect(quartersOf(day.screen)).toEqual([0, 1, 2])
  })

  test('a laptop that was asleep is not awake; one that is off is neither', () => {
    const day = fold({
      pieces: [
        makePiece(0, quarter, { state: 'asleep', seen: false }),
        makePiece(quarter, 2 * quarter, { state: 'off', seen: false }),
      ],
    })
    expect([quartersOf(day.awake), quartersOf(day.asleep), quartersOf(day.observed)]).toEqual([[], [0], []])
  })

  test('a bitmap is absent when no source could know, and empty when it knew and there was nothing', () => {
    const blind = fold({ pieces: [makePiece(0, minute, { state: 'awake', sleepKnown: false })] })
    expect([blind.asleep, blind.screen, blind.used]).toEqual([null, null, null])
    const seen = fold({ pieces: [makePiece(0, minute, { state: 'dark', used: false })] })
    expect([quartersOf(seen.asleep), quartersOf(seen.screen), quartersOf(seen.used)]).toEqual([[], [], []])
  })

  test('what lies outside the day is left out', () => {
    const day = fold({ pieces: [makePiece(-quarter, minute), makePiece(95 * quarter, 97 * quarter)] })
    expect(quartersOf(day.awake)).toEqual([0, 95])
    expect(day.slots.map((slot) => slot.screen?.minutes)).toEqual([1, undefined, undefined, 15])
  })
})

describe('use', () => {
  const used = makePiece(9 * 4 * quarter, 9 * 4 * quarter + minute, { used: true })

  test('outside the working window a used quarter is marked', () => {
    expect(quartersOf(fold({ pieces: [used] }).used)).toEqual([36])
  })

  test('inside it no quarter is marked, even if a piece says so', () => {
    const window: WorkingWindow = Array.from({ length: 7 }, () => [8 * 60, 16 * 60])
    expect(fold({ pieces: [used], window }).used).toBeNull()
    expect(fold({ pieces: [used], window: null }).used).toBeNull()
  })

  test('inside the window there is one answer a slot, and used wins', () => {
    const windowUse = [
      { atMs: startMs + 7.5 * 60 * minute, used: true },
      { atMs: startMs + 7.5 * 60 * minute, used: false },
      { atMs: startMs + 15.5 * 60 * minute, used: false },
      { atMs: startMs - 1, used: true },
    ]
    expect(fold({ windowUse }).usedInWindow).toEqual([true, false, null, null])
  })
})

describe('networks', () => {
  test('each quarter names its first gateway; there are at most seven', () => {
    const pieces = Array.from({ length: 9 }, (_, at) =>
      makePiece(at * quarter, at * quarter + minute, { gateway: `g${at}` }),
    )
    const { networks } = fold({ pieces: [...pieces, makePiece(2 * minute, 3 * minute, { gateway: 'late' })] })
    expect(networks?.hashes).toHaveLength(7)
    expect(networks?.index.slice(0, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 0, 0])
    expect(networks?.hashes).not.toContain('late')
  })

  test('a day without a gateway has no networks', () => {
    expect(fold({ pieces: [makePiece(0, minute)] }).networks).toBeNull()
  })
})

describe('link', () => {
  test('counts quarters tried, reached and failed, with the median round trip and all bytes', () => {
    const attempt = { atMs: startMs, failure: null, roundTripMs: 100, sentBytes: 1000 }
    const { link, linked, tried } = fold({
      tries: [
        attempt,
        { ...attempt, failure: 'dns', roundTripMs: null, sentBytes: 0 },
        { ...attempt, atMs: startMs + quarter, failure: 'dns', roundTripMs: null, sentBytes: 0 },
        { ...attempt, atMs: startMs + 2 * quarter, roundTripMs: 300 },
        { ...attempt, atMs: startMs + 3 * quarter, roundTripMs: 200 },
        { ...attempt, atMs: startMs - 1 },
      ],
    })
    expect(link).toEqual({ tried: 4, reached: 3, failures: { dns: 2 }, roundTripMs: 200, sentBytes: 3000 })
    expect([quartersOf(tried), quartersOf(linked)]).toEqual([
      [0, 1, 2, 3],
      [0, 2, 3],
    ])
  })

  test('a day without a try has no round trip, not one of 0 ms', () => {
    expect(fold({}).link).toEqual({ tried: 0, reached: 0, failures: {}, roundTripMs: null, sentBytes: 0 })
  })
})

describe('slot sums', () => {
  test('means are over the known time only and null over nothing', () => {
    const known = makePiece(0, 10 * minute, {
      loadMs: 5 * minute,
      loadKnownMs: 10 * minute,
      acMs: minute,
      acKnownMs: minute,
    })
    const day = fold({ pieces: [known, makePiece(10 * minute, 20 * minute)] })
    expect(day.slots[0]?.screen).toEqual({
      minutes: 20,
      loadPow07: 0.5,
      brightnessPct: null,
      acMinutes: 1,
      dischargedMwh: null,
    })
  })

  test('a piece over a slot border is shared out', () => {
    const day = fold({
      pieces: [makePiece(14.5 * 60 * minute, 15.5 * 60 * minute, { dischargedMwh: 1000, batteryMs: 60 * minute })],
    })
    const sums = day.slots
      .slice(0, 2)
      .map(({ screen }) => [screen?.minutes, screen?.dischargedMwh, screen?.batteryMinutes])
    expect(sums).toEqual([
      [30, 500, 30],
      [30, 500, 30],
    ])
  })

  test('energy without the minutes it was measured over is no measurement, and half a minute is none', () => {
    const day = fold({ pieces: [makePiece(0, 10 * minute, { dischargedMwh: 90, batteryMs: 20_000 })] })
    expect(day.slots[0]?.screen).toMatchObject({ minutes: 10, dischargedMwh: null })
    expect(day.slots[0]?.screen).not.toHaveProperty('batteryMinutes')
  })

  test('a gauge that stands still while the laptop is awake is refused, not a draw of 0 W (V12)', () => {
    const still = { dischargedMwh: 0, batteryMs: 40 * minute }
    const day = fold({
      pieces: [makePiece(0, 40 * minute, still), makePiece(hours(2), hours(3), { ...still, state: 'asleep' })],
    })
    expect(day.slots[0]?.screen?.dischargedMwh).toBeNull()
    expect(day.slots[0]?.asleep).toMatchObject({ dischargedMwh: 0, batteryMinutes: 40 })
    const detail = '1 a gauge that stands still, not counted'
    expect(day.power.problems).toEqual([{ part: 'power.battery', reason: 'unreadable', detail }])
  })

  test("the gauge's swing below 0 in a minute is evened out over the day, and a sum is never negative", () => {
    const swing = [-20, 60, 20].map((mwh, at) =>
      makePiece(at * minute, (at + 1) * minute, { dischargedMwh: mwh, batteryMs: minute }),
    )
    expect(fold({ pieces: swing }).slots[0]?.screen).toMatchObject({ dischargedMwh: 60, batteryMinutes: 3 })
    expect(fold({ pieces: swing.slice(0, 1) }).slots[0]?.screen?.dischargedMwh).toBe(0)
  })

  test('whole minutes add up to the rounded total and never to more than the slot', () => {
    expect(wholeMinutes([30_000, 30_000], 60)).toEqual([1, 0])
    expect(wholeMinutes([29.6 * minute, 29.6 * minute, 0.8 * minute], 60)).toEqual([30, 29, 1])
    expect(wholeMinutes([60.4 * minute, 0.3 * minute], 60)).toEqual([60, 0])
  })
})

const anyPiece = fc
  .record({
    from: fc.integer({ min: -200, max: 1600 }),
    length: fc.integer({ min: 1, max: 400 }),
    state: fc.constantFrom(...states),
    jitterMs: fc.integer({ min: 0, max: 59_999 }),
  })
  .map(({ from, length, state, jitterMs }) =>
    makePiece(from * minute + jitterMs, (from + length) * minute, { state, acMs: 60_000, acKnownMs: 60_000 }),
  )

describe('any pieces, however they overlap', () => {
  test('the minutes of a slot never exceed the slot, nor AC minutes their state', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 40 }), (pieces) => {
        fold({ pieces: pieces.filter((piece) => piece.toMs > piece.fromMs) }).slots.forEach((slot, at) => {
          const sums = Object.values(slot) as StateSum[]
          const minutes = sums.reduce((sum, state) => sum + state.minutes, 0)
          expect(minutes).toBeLessThanOrEqual((slotCutsMin[at + 1] ?? 0) - (slotCutsMin[at] ?? 0))
          for (const state of sums) {
            expect(state.minutes).toBeGreaterThanOrEqual(0)
            expect(state.acMinutes ?? 0).toBeLessThanOrEqual(state.minutes)
          }
        })
      }),
    )
  })

  test('the order in which pieces of different times were recorded does not matter', () => {
    const laid = fc
      .array(fc.constantFrom(...states), { maxLength: 60 })
      .map((list) => list.map((state, at) => makePiece(at * 7 * minute, (at + 1) * 7 * minute, { state })))
    fc.assert(
      fc.property(laid, fc.infiniteStream(fc.nat()), (pieces, order) => {
        const shuffled = pieces.map((piece) => ({ piece, key: order.next().value ?? 0 })).sort((a, b) => a.key - b.key)
        expect(fold({ pieces: shuffled.map(({ piece }) => piece) })).toEqual(fold({ pieces }))
      }),
    )
  })
})
