import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sample } from '../../../agent/record/tape.rules.ts'
import { clipped, joined, partOf, piecesBetween, plus, stateOf } from '../../../agent/record/tape.rules.ts'
import { makePiece, makeSample } from '../support/samples.ts'

const minute = 60_000
const watching = (sample: Sample) => ({ sinceMs: sample.sinceMs, awakeMs: sample.awakeMs, sample })
const restarted = (sample: Sample) => ({ sinceMs: sample.sinceMs, awakeMs: sample.awakeMs, sample: null })

describe('stateOf', () => {
  test('a screen that cannot be read leaves the laptop awake, not dark', () => {
    expect([stateOf(true), stateOf(false), stateOf(null)]).toEqual(['screen', 'dark', 'awake'])
  })
})

describe('piecesBetween two samples a minute apart', () => {
  const before = makeSample(0)
  const after = makeSample(minute)

  test('one piece carries load to the power 0.7, brightness and AC, each with its known time', () => {
    const [piece, ...rest] = piecesBetween(watching(before), after)
    expect(rest).toEqual([])
    expect(piece).toMatchObject({ fromMs: 0, toMs: minute, state: 'screen', seen: true, brightMs: 80 * minute })
    expect(piece?.loadMs).toBeCloseTo(0.5 ** 0.7 * minute)
    expect(piece).toMatchObject({
      loadKnownMs: minute,
      acMs: minute,
      acKnownMs: minute,
      dischargedMwh: null,
      batteryMs: 0,
    })
  })

  test('what is unknown stays unknown and is never zero', () => {
    const blind = makeSample(minute, {
      loadRatio: null,
      brightnessPct: null,
      onAc: null,
      batteryMwh: null,
      idleMs: null,
    })
    const [piece] = piecesBetween(watching(before), blind)
    expect(piece).toMatchObject({ loadKnownMs: 0, brightKnownMs: 0, acKnownMs: 0, dischargedMwh: null, used: null })
  })

  test('brightness of a screen that is off is not counted', () => {
    expect(piecesBetween(watching(before), makeSample(minute, { screenOn: false }))[0]).toMatchObject({
      state: 'dark',
      brightKnownMs: 0,
    })
  })

  test('what the batteries gave goes to its own state and to no other', () => {
    const given = (state: 'screen' | 'dark' | 'asleep') => {
      const [piece] = piecesBetween(watching(before), after, [], { state, mwh: 200, ms: minute })
      return [piece?.dischargedMwh, piece?.batteryMs]
    }
    expect([given('screen'), given('dark'), given('asleep')]).toEqual([
      [200, minute],
      [null, 0],
      [null, 0],
    ])
  })

  test('used means an input inside this stretch; a longer idle time belongs to an earlier one', () => {
    const used = (idleMs: number) => piecesBetween(watching(before), makeSample(minute, { idleMs }))[0]?.used
    expect([used(0), used(minute), used(minute + 1)]).toEqual([true, true, false])
  })

  test('a reading that is not later makes no piece', () => {
    expect(piecesBetween(watching(after), after)).toEqual([])
    expect(piecesBetween(watching(after), before)).toEqual([])
  })
})

describe('sleep', () => {
  test('the difference of the two boot clocks is sleep, the rest is awake', () => {
    const slept = makeSample(8 * 60 * minute, { awakeMs: minute })
    const pieces = piecesBetween(watching(makeSample(0)), slept)
    expect(pieces.map(({ state, fromMs, toMs }) => [state, (toMs - fromMs) / minute])).toEqual([
      ['asleep', 479],
      ['screen', 1],
    ])
  })

  test('what the battery lost overnight belongs to the sleep', () => {
    const slept = makeSample(8 * 60 * minute, { awakeMs: minute })
    const spent = { state: 'asleep', mwh: 1000, ms: 479 * minute } as const
    const pieces = piecesBetween(watching(makeSample(0)), slept, [], spent)
    expect(pieces.map((piece) => piece.dischargedMwh)).toEqual([1000, null])
  })

  test('AC during sleep is known only when it was the same before and after', () => {
    const slept = (onAc: boolean) => makeSample(60 * minute, { awakeMs: minute, onAc })
    expect(piecesBetween(watching(makeSample(0)), slept(true))[0]?.acKnownMs).toBe(59 * minute)
    expect(piecesBetween(watching(makeSample(0)), slept(false))[0]?.acKnownMs).toBe(0)
  })

  test('where the system cannot tell sleep, the gap is unknown', () => {
    const slept = makeSample(60 * minute, { awakeMs: minute, sleepKnown: false })
    expect(piecesBetween(watching(makeSample(0)), slept).map((piece) => piece.state)).toEqual(['screen'])
  })

  test('a second between two clock readings is not sleep', () => {
    const after = makeSample(minute, { awakeMs: minute - 1000 })
    expect(piecesBetween(watching(makeSample(0)), after).map((piece) => piece.state)).toEqual(['screen'])
  })
})

describe('a time in which the agent was not watching', () => {
  test('counts as awake when the laptop never slept, without claims about the screen', () => {
    const [piece] = piecesBetween(restarted(makeSample(0)), makeSample(60 * minute))
    expect(piece).toMatchObject({ state: 'awake', seen: false, loadKnownMs: 0, used: null, toMs: 60 * minute })
  })

  test('a stalled agent claims no more than a stopped one', () => {
    expect(piecesBetween(watching(makeSample(0)), makeSample(10 * minute))[0]).toMatchObject({
      state: 'awake',
      seen: false,
    })
  })

  test('sleeps that the system remembers explain the difference', () => {
    const after = makeSample(60 * minute, { awakeMs: 40 * minute })
    const sleeps = [{ fromMs: 10 * minute, toMs: 30 * minute }]
    const pieces = piecesBetween(restarted(makeSample(0)), after, sleeps)
    expect(pieces.map(({ state, fromMs, toMs }) => [state, fromMs / minute, toMs / minute])).toEqual([
      ['awake', 0, 10],
      ['asleep', 10, 30],
      ['awake', 30, 60],
    ])
  })

  test('sleep that nobody remembers leaves the rest unknown', () => {
    const after = makeSample(60 * minute, { awakeMs: 40 * minute })
    expect(piecesBetween(restarted(makeSample(0)), after)).toEqual([])
    const some = [{ fromMs: 10 * minute, toMs: 12 * minute }]
    expect(piecesBetween(restarted(makeSample(0)), after, some).map((piece) => piece.state)).toEqual(['asleep'])
  })
})

describe('any two readings', () => {
  const sample = fc.record({ at: fc.nat(10 ** 8), asleep: fc.nat(10 ** 8), watched: fc.boolean(), known: fc.boolean() })

  test('make pieces in order, inside the interval and without overlap', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const first = makeSample(a.at + a.asleep, { awakeMs: a.at })
        const second = makeSample(b.at + b.asleep, { awakeMs: b.at, sleepKnown: b.known })
        const pieces = piecesBetween(a.watched ? watching(first) : restarted(first), second)
        let atMs = first.sinceMs
        for (const piece of pieces) {
          expect(piece.fromMs).toBeGreaterThanOrEqual(atMs)
          expect(piece.toMs).toBeGreaterThan(piece.fromMs)
          atMs = piece.toMs
        }
        if (pieces.length > 0) expect(atMs).toBeLessThanOrEqual(second.sinceMs)
      }),
    )
  })
})

describe('cutting and joining', () => {
  const piece = makePiece(0, 100, {
    loadMs: 50,
    loadKnownMs: 100,
    acMs: 100,
    acKnownMs: 100,
    dischargedMwh: 10,
    batteryMs: 80,
  })

  test('a part carries its share of every sum', () => {
    expect(partOf(piece, 25, 75)).toMatchObject({
      fromMs: 25,
      toMs: 75,
      loadMs: 25,
      acKnownMs: 50,
      dischargedMwh: 5,
      batteryMs: 40,
    })
  })

  test('both parts joined are the whole again', () => {
    expect(joined(partOf(piece, 0, 40), partOf(piece, 40, 100))).toEqual(piece)
  })

  test('neighbours that differ in state, network or use known are not joined, nor are pieces with a gap between', () => {
    const next = makePiece(100, 200)
    expect(joined(makePiece(0, 100), next)).not.toBeNull()
    for (const facts of [
      { state: 'dark' },
      { gateway: 'a' },
      { used: true },
      { seen: false },
      { sleepKnown: false },
    ] as const) {
      expect(joined(makePiece(0, 100, facts), next)).toBeNull()
    }
    expect(joined(makePiece(0, 99), next)).toBeNull()
  })

  test('joined pieces were used when either was', () => {
    const both = joined(makePiece(0, 1, { used: false }), makePiece(1, 2, { used: true }))
    expect(both?.used).toBe(true)
  })

  test('stretches are clipped and each instant is counted once', () => {
    const stretches = [
      { fromMs: 50, toMs: 80 },
      { fromMs: -10, toMs: 60 },
      { fromMs: 90, toMs: 200 },
    ]
    expect(clipped(stretches, 0, 100)).toEqual([
      { fromMs: 0, toMs: 60 },
      { fromMs: 60, toMs: 80 },
      { fromMs: 90, toMs: 100 },
    ])
  })

  test('an unknown part adds nothing, two unknown parts stay unknown', () => {
    expect([plus(null, null), plus(1, null), plus(null, 2), plus(1, 2)]).toEqual([null, 1, 2, 3])
  })
})
