import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { gradeOf } from '../../../server/migration/grade.rules.ts'
import { rangeOf } from '../../../server/migration/progress.rules.ts'
import { scoreOf, scoreWeights } from '../../../server/migration/score.rules.ts'
import {
  isSameSummary,
  packVerdict,
  type SetSummary,
  summariseSet,
  trackedCategories,
  type TrackedCategory,
  unite,
} from '../../../server/migration/set-summary.rules.ts'
import type { SetPeriod } from '../../../server/migration/settle.rules.ts'
import { type DeviceFacts, deviceStatus, statuses } from '../../../server/migration/status.rules.ts'

const day = '2026-11-23'
const bits = (...categories: TrackedCategory[]) =>
  categories.reduce((mask, category) => mask | (1 << trackedCategories.indexOf(category)), 0)
const summary = (more: Partial<SetSummary> = {}): SetSummary => ({
  openMask: 0,
  closedMask: 0,
  familyMask: 1,
  ownBrowser: false,
  openCount: 5,
  closedCount: 5,
  unknownCount: 0,
  blockers: [],
  ...more,
})
const windowsOpen = summary({ openMask: bits('office', 'browser') })
const windowsClosed = summary({ closedMask: bits('office', 'browser') })
const windowsBoth = summary({ openMask: bits('office'), closedMask: bits('office', 'browser') })
const linuxOpen = summary({ familyMask: 2, openMask: bits('office', 'browser') })

let nextSet = 1
const period = (from: string, to: string | null, of: SetSummary): SetPeriod => ({
  setId: nextSet++,
  fromDay: from,
  toDay: to,
  summary: of,
})
const allDays = Array.from({ length: 120 }, (_, ago) => addDays(day, ago - 119))
const facts = (periods: SetPeriod[], more: Partial<DeviceFacts> = {}): DeviceFacts => ({
  day,
  periods,
  reportDays: allDays,
  lastSeenDay: day,
  osFamily: null,
  defaults: null,
  use: null,
  setAsideDay: null,
  visit: null,
  ...more,
})
const lasting = (of: SetSummary, more: Partial<DeviceFacts> = {}) =>
  deviceStatus(facts([period('2026-06-01', null, of)], more))
const defaults = (web: number | null, documents: number | null = null) => ({
  documents,
  web,
  post: null,
  pdf: null,
  archives: null,
})

describe('deviceStatus', () => {
  test.each([
    ['Linux with open programs', linuxOpen, 'migrated'],
    ['Linux with a closed browser beside', summary({ ...linuxOpen, closedMask: bits('browser') }), 'dual'],
    ['Linux without a browser', summary({ familyMask: 2, openMask: bits('office') }), 'migrated'],
    ['Windows with open office and browser only', windowsOpen, 'migrated-applications'],
    ['Windows with open office and no browser', summary({ openMask: bits('office') }), 'dual'],
    ['Windows with both kinds of office', windowsBoth, 'dual'],
    ['Windows with closed programs only', windowsClosed, 'not-started'],
    ['a system that nobody knows', summary({ ...linuxOpen, familyMask: 0 }), 'unsure'],
    ['programs of two systems in one list', summary({ ...linuxOpen, familyMask: 3 }), 'dual'],
  ] as const)('%s', (_, of, status) => {
    expect(lasting(of).status).toBe(status)
  })

  test('without a list, or not seen for 30 days, there is no data', () => {
    expect(deviceStatus(facts([]))).toMatchObject({ status: 'no-data', grade: 'E0', reasons: [{ rule: 'data:none' }] })
    const seen = (ago: number) => lasting(linuxOpen, { lastSeenDay: addDays(day, -ago) }).status
    expect([seen(29), seen(30)]).toEqual(['migrated', 'no-data'])
    expect(lasting(linuxOpen, { lastSeenDay: null }).reasons[0]?.rule).toBe('data:stale')
  })

  test('a first list is unsure until a second day reported it', () => {
    const first = [period(day, null, linuxOpen)]
    expect(deviceStatus(facts(first)).status).toBe('unsure')
    expect(deviceStatus(facts([period(addDays(day, -1), null, linuxOpen)])).status).toBe('migrated')
    const once = { reportDays: [addDays(day, -5)] }
    expect(deviceStatus(facts([period(addDays(day, -5), null, linuxOpen)], once)).status).toBe('unsure')
  })

  test('a change waits for its second day, and the old status stands until then', () => {
    const changed = (on: string) =>
      deviceStatus(facts([period('2026-06-01', on, windowsClosed), period(on, null, linuxOpen)]))
    expect(changed(day)).toMatchObject({ status: 'not-started' })
    expect(changed(day).reasons).toContainEqual({ rule: 'settle:waiting', saw: 'migrated' })
    expect(changed(addDays(day, -1)).status).toBe('migrated')
  })

  test('lower than 30 days ago is regressed, higher is not', () => {
    const change = (before: SetSummary, after: SetSummary) =>
      deviceStatus(facts([period('2026-06-01', '2026-11-10', before), period('2026-11-10', null, after)])).regressed
    expect(change(windowsOpen, windowsBoth)).toBe(true)
    expect(change(windowsBoth, windowsOpen)).toBe(false)
    const longAgo = facts([period('2026-06-01', '2026-10-10', windowsOpen), period('2026-10-10', null, windowsBoth)])
    expect(deviceStatus(longAgo).regressed).toBe(false)
  })

  test('two systems that take turns are one machine with two systems; a single change is a migration (I10)', () => {
    const turns = [
      period('2026-10-01', '2026-11-10', windowsClosed),
      period('2026-11-10', '2026-11-15', linuxOpen),
      period('2026-11-15', '2026-11-20', windowsClosed),
      period('2026-11-20', null, linuxOpen),
    ]
    expect(deviceStatus(facts(turns))).toMatchObject({ status: 'dual', system: 'both' })
    expect(
      deviceStatus(facts(turns.slice(0, 2).map((one, at) => (at === 1 ? { ...one, toDay: null } : one)))).status,
    ).toBe('migrated')
  })

  test("Windows' own browser counts where it is the default, really used, or the only one", () => {
    const own = summary({ openMask: bits('office', 'browser'), ownBrowser: true })
    const used = (days: number) => ({ use: [{ id: 27, days, lastDay: day }] })
    expect(lasting(own).status).toBe('migrated-applications')
    expect(lasting(own, used(2)).status).toBe('migrated-applications')
    expect(lasting(own, used(3)).status).toBe('dual')
    expect(lasting(own, { defaults: defaults(27) }).status).toBe('dual')
    expect(lasting(own, { defaults: defaults(24) }).status).toBe('migrated-applications')
    expect(lasting(summary({ openMask: bits('office'), ownBrowser: true })).states.browser).toBe('closed-only')
  })

  test('more than a fifth of unknown programs proves nothing, and does not hide that nothing has begun', () => {
    const share = (unknownCount: number) =>
      lasting(summary({ ...windowsOpen, openCount: 8, closedCount: 0, unknownCount }))
    expect(share(2).status).toBe('migrated-applications')
    expect(share(3).status).toBe('unsure')
    expect(lasting(summary({ ...windowsClosed, unknownCount: 50 })).status).toBe('not-started')
  })

  test('a system that says Linux over a list of Windows contradicts itself (V16)', () => {
    expect(lasting(windowsOpen, { osFamily: 'linux' })).toMatchObject({ status: 'unsure', contradictory: true })
    expect(lasting(windowsOpen, { osFamily: 'windows' }).contradictory).toBe(false)
    expect(lasting(linuxOpen, { osFamily: 'windows' })).toMatchObject({ status: 'unsure', contradictory: true })
  })

  test('a closed office program that ran although the list has none is a contradiction with its name', () => {
    const word = (lastDay: string) => lasting(windowsOpen, { use: [{ id: 2, days: 4, lastDay }] })
    expect(word(day)).toMatchObject({ status: 'unsure', contradictory: true })
    expect(word(day).reasons).toContainEqual({ rule: 'contradiction:used', saw: 'Microsoft Word' })
    expect(word('2026-06-01').contradictory).toBe(false)
  })

  test('blocked carries the titles', () => {
    expect(lasting(summary({ ...windowsOpen, blockers: [7, 9] }))).toMatchObject({ blocked: true, blockers: [7, 9] })
  })

  test('every laptop has one status and one grade, whatever it told', () => {
    const anySummary = fc.record({
      openMask: fc.nat(2 ** 24),
      closedMask: fc.nat(2 ** 24),
      familyMask: fc.nat(7),
      ownBrowser: fc.boolean(),
      openCount: fc.nat(50),
      closedCount: fc.nat(50),
      unknownCount: fc.nat(50),
      blockers: fc.array(fc.nat(1000)),
    })
    const anyPeriods = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), anySummary), { maxLength: 6 })
    fc.assert(
      fc.property(anyPeriods, fc.subarray(allDays), (drawn, reportDays) => {
        const sorted = drawn.toSorted(([a], [b]) => b - a)
        const periods = sorted.map(([ago, of], at) => {
          const next = sorted[at + 1]?.[0]
          return period(addDays(day, -ago), next === undefined ? null : addDays(day, -next), of)
        })
        const device = deviceStatus(facts(periods, { reportDays, lastSeenDay: reportDays.at(-1) ?? null }))
        expect(statuses).toContain(device.status)
        expect(device.grade === 'E0').toBe(device.status === 'no-data')
        const { points } = scoreOf(device, day)
        if (points !== null) expect(points >= 0 && points <= 100).toBe(true)
      }),
    )
  })
})

describe('gradeOf', () => {
  const grade = (more: Partial<Parameters<typeof gradeOf>[0]>) =>
    gradeOf({ day, status: 'migrated', sinceDay: '2026-06-01', defaults: null, use: null, visit: null, ...more })
  test('the best evidence that supports the status counts', () => {
    expect(grade({})).toBe('E1')
    expect(grade({ status: 'no-data' })).toBe('E0')
    expect(grade({ sinceDay: null })).toBe('E0')
    expect(grade({ defaults: { documents: 1, web: null } })).toBe('E2')
    expect(grade({ defaults: { documents: null, web: 24 } })).toBe('E2')
    expect(grade({ defaults: { documents: 2, web: 24 } })).toBe('E1')
    expect(grade({ defaults: { documents: 0, web: null } })).toBe('E1')
    expect(grade({ use: [{ id: 1 }] })).toBe('E3')
    expect(grade({ use: [{ id: 24 }] })).toBe('E3')
    expect(grade({ use: [{ id: 1 }, { id: 2 }] })).toBe('E1')
    expect(grade({ status: 'not-started', use: [{ id: 2 }] })).toBe('E3')
    expect(grade({ status: 'dual', use: [{ id: 2 }] })).toBe('E3')
  })
  test('a visit stands above all for a year, if it came after the change', () => {
    const seen = (visitDay: string, status = 'migrated') => ({ visit: { day: visitDay, status } })
    expect(grade(seen('2026-08-01'))).toBe('E4')
    expect(grade(seen('2026-06-01'))).toBe('E4')
    expect(grade(seen('2026-05-31'))).toBe('E1')
    expect(grade(seen('2026-11-24'))).toBe('E1')
    expect(grade(seen(day))).toBe('E4')
    expect(grade({ ...seen(addDays(day, -364)), sinceDay: '2025-01-01' })).toBe('E4')
    expect(grade({ ...seen(addDays(day, -365)), sinceDay: '2025-01-01' })).toBe('E1')
  })
  test('a visit that saw something else says nothing for the status', () => {
    expect(grade({ visit: { day: '2026-08-01', status: 'dual' } })).toBe('E1')
  })
})

describe('scoreOf', () => {
  test('weights are shares of 100, and every part shows what it earned', () => {
    expect(scoreWeights.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    const score = scoreOf(lasting(windowsBoth), day)
    expect(score.parts.slice(0, 3)).toEqual([
      { part: 'system', state: 'closed-only', weight: 35, points: 0 },
      { part: 'office', state: 'both', weight: 30, points: 15 },
      { part: 'browser', state: 'closed-only', weight: 15, points: 0 },
    ])
    expect(score).toMatchObject({ points: 19, weightSum: 80 })
    expect(scoreOf(lasting(linuxOpen), day).points).toBe(100)
    expect(scoreOf(deviceStatus(facts([])), day)).toEqual({ points: null, parts: [], weightSum: 0 })
    expect(scoreOf(lasting(linuxOpen), '2025-12-31').points).toBeNull()
  })
})

describe('rangeOf', () => {
  const counts = { deviceCount: 20, noData: 2, unsure: 3, notStarted: 5, dual: 4, migratedApplications: 5, migrated: 1 }
  test('low is what is proven, high adds what nobody knows', () => {
    expect(rangeOf(counts)).toEqual({ proven: 6, open: 5, all: 20, low: 0.3, high: 0.55 })
    expect(rangeOf(counts, 'system')).toMatchObject({ proven: 1, low: 0.05, high: 0.3 })
  })
  test('a unit without laptops has no share', () => {
    expect(rangeOf({ ...counts, deviceCount: 0 })).toMatchObject({ low: null, high: null })
  })
})

describe('summariseSet', () => {
  const verdict = { class: 'closed', category: 'office', cost: null, inHouse: false, rule: 'catalogue:x' } as const
  const table = new Map([
    [1, packVerdict({ ...verdict, class: 'open' }, 'linux')],
    [2, packVerdict(verdict, 'windows')],
    [3, packVerdict({ ...verdict, category: 'cad' }, 'windows')],
    [4, packVerdict({ ...verdict, category: 'browser', rule: 'catalogue:microsoft-edge' }, 'windows')],
    [5, packVerdict({ ...verdict, class: 'unknown', category: null }, 'macos')],
    [6, packVerdict({ ...verdict, class: 'ignore', category: 'driver' }, 'other')],
    [7, packVerdict({ ...verdict, category: 'utility', inHouse: true }, 'windows')],
  ])
  const sum = (ids: number[]) => summariseSet(ids, (id) => table.get(id) ?? 0)
  test('classes, categories, systems, blockers and unknown ones are told apart', () => {
    expect(sum([1, 2, 3, 4, 5, 6, 7])).toEqual({
      openMask: bits('office'),
      closedMask: bits('office', 'cad'),
      familyMask: 7,
      ownBrowser: true,
      openCount: 1,
      closedCount: 4,
      unknownCount: 1,
      blockers: [3, 7],
    })
  })
  test('a title without a verdict counts as unknown', () => {
    expect(sum([99])).toMatchObject({ unknownCount: 1, familyMask: 0 })
  })
  test('the order of titles does not matter, and joined sets say what both say', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(ids, fc.nat(9), (list, cut) => {
        const whole = sum(list.toSorted((a, b) => a - b))
        const parts = unite(sum(list.slice(0, cut)), sum(list.slice(cut)))
        expect(isSameSummary(whole, parts)).toBe(true)
      }),
    )
  })
})
