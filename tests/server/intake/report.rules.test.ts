import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayFault,
  decideReport,
  type Held,
  type Incoming,
  nextMissing,
  notableOffset,
  olderChainWentOn,
  packHashes,
  unpackHashes,
} from '../../../server/intake/report.rules.ts'

const h = (letter: string) => letter.repeat(64)
const incoming: Incoming = { utcDay: '2026-11-23', rev: 3, hash: h('1'), prev: null }
const nothing: Held = { existing: null, earlierSealed: null, prevIsHeld: false, olderChainWentOn: false }
const row = { rev: 3, sealed: false, hash: h('1') }

describe('decideReport', () => {
  test.each<[string, Partial<Incoming>, Partial<Held>, string]>([
    ['the first of its day', {}, {}, 'insert'],
    ['a higher rev of an open day', {}, { existing: { ...row, rev: 2, hash: h('2') } }, 'replace'],
    ['the same bytes', {}, { existing: row }, 'duplicate'],
    ['the same bytes of a sealed day', {}, { existing: { ...row, sealed: true } }, 'duplicate'],
    [
      'the same bytes, even where they contradict a sealed day that came later',
      {},
      { existing: row, earlierSealed: { utcDay: '2026-11-22', hash: h('9') } },
      'duplicate',
    ],
    ['a lower rev', {}, { existing: { ...row, rev: 4, hash: h('2') } }, 'duplicate'],
    ['a lower rev of a sealed day', {}, { existing: { rev: 4, sealed: true, hash: h('2') } }, 'duplicate'],
    ['the same rev with other bytes', {}, { existing: { ...row, hash: h('2') } }, 'fork'],
    ['a rev above the seal', {}, { existing: { rev: 2, sealed: true, hash: h('2') } }, 'fork'],
    [
      'the hash of the sealed day before',
      { prev: h('9') },
      { earlierSealed: { utcDay: '2026-11-22', hash: h('9') }, prevIsHeld: true },
      'insert',
    ],
    [
      'another hash than the sealed day before',
      { prev: h('8') },
      { earlierSealed: { utcDay: '2026-11-22', hash: h('9') } },
      'fork',
    ],
    ['no hash although a sealed day is held', {}, { earlierSealed: { utcDay: '2026-11-01', hash: h('9') } }, 'fork'],
    [
      'a day that is not held, with room for it',
      { prev: h('8') },
      { earlierSealed: { utcDay: '2026-11-20', hash: h('9') } },
      'insert',
    ],
    [
      'a held day that is not the last sealed one',
      { prev: h('8') },
      { earlierSealed: { utcDay: '2026-11-20', hash: h('9') }, prevIsHeld: true },
      'fork',
    ],
    ['a chain whose elder went on', {}, { olderChainWentOn: true }, 'enrol-anew'],
    ['a duplicate on such a chain', {}, { olderChainWentOn: true, existing: row }, 'duplicate'],
  ])('%s', (_, more, held, decision) => {
    expect(decideReport({ ...incoming, ...more }, { ...nothing, ...held })).toBe(decision)
  })

  const hash = fc.constantFrom(h('1'), h('2'), h('3'))
  const arbitraryIncoming = fc.record({
    utcDay: fc.constantFrom('2026-11-22', '2026-11-23'),
    rev: fc.integer({ min: 1, max: 4 }),
    hash,
    prev: fc.option(hash),
  })
  const arbitraryHeld = fc.record({
    existing: fc.option(fc.record({ rev: fc.integer({ min: 1, max: 4 }), sealed: fc.boolean(), hash })),
    earlierSealed: fc.option(fc.record({ utcDay: fc.constantFrom('2026-11-20', '2026-11-21'), hash })),
    prevIsHeld: fc.boolean(),
    olderChainWentOn: fc.boolean(),
  })

  test('what is sealed is never replaced, and nothing is replaced by a rev that is not higher', () => {
    fc.assert(
      fc.property(arbitraryIncoming, arbitraryHeld, (report, held) => {
        const decision = decideReport(report, held)
        if (decision === 'replace') {
          expect(held.existing?.sealed).toBe(false)
          expect(report.rev).toBeGreaterThan(held.existing?.rev ?? 0)
        }
        if (decision === 'insert') expect(held.existing).toBeNull()
      }),
    )
  })

  test('sent again after it was taken, a report is always a duplicate', () => {
    fc.assert(
      fc.property(arbitraryIncoming, arbitraryHeld, fc.boolean(), (report, held, sealed) => {
        const decision = decideReport(report, held)
        if (decision !== 'insert' && decision !== 'replace') return
        const after = { ...held, existing: { rev: report.rev, sealed, hash: report.hash } }
        expect(decideReport(report, after)).toBe('duplicate')
      }),
    )
  })
})

describe('olderChainWentOn', () => {
  const begun = { id: 5, createdAtMs: Date.parse('2026-11-20T09:00:00Z') }
  test.each([
    ['an older chain that ended before', { id: 4, lastUtcDay: '2026-11-19' }, false],
    ['an older chain that ended on the day of the change', { id: 4, lastUtcDay: '2026-11-20' }, false],
    ['an older chain that went on', { id: 4, lastUtcDay: '2026-11-21' }, true],
    ['a newer chain', { id: 6, lastUtcDay: '2026-11-25' }, false],
    ['itself', { id: 5, lastUtcDay: '2026-11-25' }, false],
  ])('%s', (_, other, expected) => {
    expect(olderChainWentOn(begun, [other])).toBe(expected)
  })

  test('a chain that is only beginning has no elder to fear', () => {
    expect(olderChainWentOn(null, [{ id: 1, lastUtcDay: '2026-12-31' }])).toBe(false)
  })
})

describe('dayFault', () => {
  const noon = Date.parse('2026-11-24T12:00:00Z')
  test.each([
    ['2026-11-24', noon, null],
    ['2026-08-26', noon, null],
    ['2026-08-25', noon, 'too_old'],
    ['2026-11-25', noon, 'in_future'],
    ['2026-11-25', Date.parse('2026-11-24T23:44:00Z'), 'in_future'],
    ['2026-11-25', Date.parse('2026-11-24T23:46:00Z'), null],
    ['2099-01-01', noon, 'in_future'],
  ])('%s at %d is %s', (day, nowMs, expected) => {
    expect(dayFault(day, nowMs)).toBe(expected)
  })
})

describe('nextMissing', () => {
  const taken = { hash: h('1'), prev: h('2'), prevIsHeld: false, replacedPrev: null }

  test('a predecessor that is not held joins the list once', () => {
    expect(nextMissing([], taken)).toEqual([h('2')])
    expect(nextMissing([h('2')], taken)).toEqual([h('2')])
  })

  test('what arrives, and what no row names any more, leaves it', () => {
    expect(nextMissing([h('1'), h('3')], { ...taken, prev: null })).toEqual([h('3')])
    expect(nextMissing([h('3')], { ...taken, prev: null, replacedPrev: h('3') })).toEqual([])
    expect(nextMissing([h('2')], { ...taken, prevIsHeld: true })).toEqual([])
  })

  test('it never grows past 64 and comes back from its stored form as it was', () => {
    const many = Array.from({ length: 64 }, (_, index) => index.toString(16).padStart(64, '0'))
    const next = nextMissing(many, { ...taken, prev: h('f') })
    expect(next).toHaveLength(64)
    expect(next.at(-1)).toBe(h('f'))
    expect(unpackHashes(packHashes(next))).toEqual(next)
    expect(unpackHashes(packHashes([]))).toEqual([])
  })
})

test('an offset is worth showing from two minutes on, in both directions; unknown stays unknown', () => {
  expect([119_999, -119_999, 120_000, -120_000, null].map(notableOffset)).toEqual([null, null, 120_000, -120_000, null])
})
