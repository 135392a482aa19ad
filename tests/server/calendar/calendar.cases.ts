/** The calendar on whichever database it is kept. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isWorkingDay } from '../../../server/calendar/calendar.rules.ts'
import { loadCalendars, nationalWorkingDay, readCalendarData } from '../../../server/calendar/calendar.queries.ts'
import {
  assignHours,
  importCalendar,
  setCalendarDay,
  setTemplate,
  withdrawCalendarDay,
} from '../../../server/calendar/calendar.usecases.ts'
import { calendarOf, keptMs, windowOf } from '../../../server/calendar/calendars.ts'
import { usualDays } from '../../../server/calendar/calendar.table.ts'
import type { Store } from '../../../server/store/store.ts'
import { seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { waitFor } from '../../support/wait.ts'
import { auditedActions, clock, nowMs, type PlanUnits, refusal, seedPlanUnits, viewerAt } from '../plan/plan-world.ts'

const regional = {
  kind: 'holiday',
  fromDay: '2026-11-25',
  toDay: '',
  name: 'Hari jadi provinsi',
  source: 'Pergub 7/2026',
  status: 'official',
}
const header = 'code,kind,fromDay,toDay,name,source,status'
const line = (text: string) => `${header}\n${text}\n`

export function describeCalendar(kind: Store['kind']): void {
  describe(`the calendar on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
    })
    afterEach(() => temp.cleanup())

    const needs = () => ({ store: temp.store, clock })
    const set = async (changes: Partial<typeof regional> = {}, unitId = units.province, as = units.root) =>
      setCalendarDay({ ...regional, ...changes, unitId, viewer: await viewerAt(temp.store, as) }, needs())
    const works = async (unitId: number, day: string) => {
      const { store } = temp
      const place = await store.db.selectFrom('unit').select(['path', 'type']).where('id', '=', unitId).execute()
      return isWorkingDay((await loadCalendars(store.db))(place[0] ?? { path: '/', type: '' }), day)
    }

    test('before anybody entered a row, the holidays of 2026 hold for all, and no row is stored', async () => {
      const data = await readCalendarData(temp.store.db)
      expect(data.days).toHaveLength(usualDays.length)
      expect(new Set(data.days.map(({ unitId }) => unitId))).toEqual(new Set([units.root]))
      expect(await works(units.school, '2026-08-17')).toBe(false)
      expect((await nationalWorkingDay(temp.store.db))('2026-08-18')).toBe(true)
    })

    test('a regional holiday holds for its subtree, with who set it, and the record has what was before', async () => {
      await set()
      await set({ name: 'Hari jadi' })
      expect([await works(units.school, '2026-11-25'), await works(units.other, '2026-11-25')]).toEqual([false, true])
      const data = await readCalendarData(temp.store.db)
      expect(data.days.find(({ unitId }) => unitId === units.province)).toEqual({
        ...regional,
        unitId: units.province,
        toDay: '2026-11-25',
        name: 'Hari jadi',
        setBy: 'account:1',
        setAtMs: nowMs,
      })
      expect(await auditedActions(temp.store)).toEqual(['calendar.day-set', 'calendar.day-set'])
      const details = await temp.store.db.selectFrom('audit').select('detail').orderBy('id', 'desc').execute()
      expect(details[0]?.detail).toContain('Hari jadi provinsi')
    })

    test('a usual holiday can be replaced and withdrawn, and a withdrawn row set again', async () => {
      const viewer = await viewerAt(temp.store, units.root)
      const key = { unitId: units.root, kind: 'joint-leave', fromDay: '2026-12-24', viewer }
      await withdrawCalendarDay(key, needs())
      expect(await works(units.school, '2026-12-24')).toBe(true)
      expect(await refusal(withdrawCalendarDay(key, needs()))).toMatchObject({ code: 'calendar.row_missing' })
      await set({ kind: 'joint-leave', fromDay: '2026-12-24' }, units.root)
      expect(await works(units.school, '2026-12-24')).toBe(false)
      expect(await auditedActions(temp.store)).toEqual(['calendar.day-withdraw', 'calendar.day-set'])
    })

    test('what cannot be kept is refused with its field, and nothing is recorded', async () => {
      for (const [field, value] of [
        ['kind', 'libur'],
        ['fromDay', '2026-02-30'],
        ['fromDay', '2012-01-01'],
        ['fromDay', '2031-01-01'],
        ['toDay', '2026-11-24'],
        ['toDay', '2027-11-24'],
        ['name', ' '],
        ['source', 'x'],
        ['status', 'pasti'],
      ] as const)
        expect(await refusal(set({ [field]: value }))).toMatchObject({
          code: 'calendar.invalid',
          fields: [expect.stringMatching(`^${field}: `)],
        })
      expect(await auditedActions(temp.store)).toEqual([])
    })

    test('only admins edit, inside their subtree; what lies outside looks like what is not there', async () => {
      for (const role of ['satker-it', 'leader', 'auditor'] as const) {
        const viewer = await viewerAt(temp.store, units.province, role)
        expect(await refusal(setCalendarDay({ ...regional, unitId: units.school, viewer }, needs()))).toMatchObject({
          code: 'account.right_missing',
        })
        expect(await refusal(importCalendar({ csv: '', viewer }, needs()))).toMatchObject({
          code: 'account.right_missing',
        })
      }
      expect(await refusal(set({}, units.other, units.province))).toMatchObject({ code: 'unit.missing' })
      expect(await refusal(set({}, 999, units.province))).toMatchObject({ code: 'unit.missing' })
      const viewer = await viewerAt(temp.store, units.province, 'province-admin')
      await setCalendarDay({ ...regional, unitId: units.school, viewer }, needs())
      const imported = importCalendar({ csv: line('000020,holiday,2026-11-25,,Hari,Uji,official'), viewer }, needs())
      expect(await refusal(imported)).toMatchObject({
        code: 'calendar.import_refused',
        fields: ['line 2, code: calendar.import'],
      })
    })

    test('a unit works by a template from a day on, and again as the unit above', async () => {
      const viewer = await viewerAt(temp.store, units.root)
      const assign = (template: string, fromDay: string, unitId = units.province) =>
        assignHours({ scope: 'schools', template, fromDay, source: 'Keputusan kepala', unitId, viewer }, needs())
      await assign('enam-hari', '2026-07-01')
      await assign('', '2026-12-01')
      const saturdays = ['2026-06-27', '2026-07-04', '2026-12-05']
      expect(await Promise.all(saturdays.map((day) => works(units.school, day)))).toEqual([false, true, false])
      expect(await refusal(assign('tujuh-hari', '2026-07-01'))).toEqual({
        code: 'calendar.invalid',
        fields: ['template: not_known'],
      })
    })

    test('the ministry makes hours of its own and changes the usual ones from a day on; a province does neither', async () => {
      const week = ['', ...Array.from({ length: 5 }, () => '08.00-12.00 13.00-17.00'), '']
      const input = {
        template: 'delapan-pagi',
        fromDay: '2026-11-01',
        week,
        ramadanWeek: week,
        source: 'Keputusan Menteri',
        status: 'official',
      }
      const viewer = await viewerAt(temp.store, units.root)
      await setTemplate({ ...input, viewer }, needs())
      await setTemplate({ ...input, template: 'lima-hari', viewer }, needs())
      const at = { unitId: units.school, zone: 'WIB' } as const
      expect((await windowOf(temp.store, at, nowMs))[1]).toEqual([60, 600])
      const bad = { ...input, template: 'X', week: ['', '8-9', '', '', '', '', ''], viewer }
      expect((await refusal(setTemplate(bad, needs()))).fields).toEqual([
        'template: bad_format',
        'week1: bad_value',
        'week1: empty',
      ])
      const province = await viewerAt(temp.store, units.province)
      expect(await refusal(setTemplate({ ...input, viewer: province }, needs()))).toMatchObject({
        code: 'account.right_missing',
      })
    })

    test('a list is taken whole and may be sent twice', async () => {
      const viewer = await viewerAt(temp.store, units.root)
      const csv = line(
        '000010,school-break,2026-12-21,2027-01-02,Libur semester,Kaldik 2026/2027,official\nROOT,holiday,2027-01-01,,Tahun Baru,SKB 3 Menteri,entered/secondary',
      )
      expect(await importCalendar({ csv, viewer }, needs())).toEqual({ set: 2, unchanged: 0 })
      expect(await importCalendar({ csv, viewer }, needs())).toEqual({ set: 0, unchanged: 2 })
      expect(await works(units.school, '2026-12-22')).toBe(false)
    })

    test('of a list with faults nothing is taken, and each is named by line and field', async () => {
      const viewer = await viewerAt(temp.store, units.root)
      const faults = async (csv: string) => (await refusal(importCalendar({ csv, viewer }, needs()))).fields
      const csv = line(
        [
          '000010,holiday,2026-11-25,,Hari jadi,Pergub,official',
          '000010,libur,2026-11-26,,Hari jadi,Pergub,official',
          'XXXX,holiday,2026-02-30,,Hari jadi,Pergub,official',
          '000010,holiday,2026-11-25,,Hari jadi,Pergub,official',
          '000010,holiday',
        ].join('\n'),
      )
      expect(await faults(csv)).toEqual(
        ['line 3, kind', 'line 4, code', 'line 4, fromDay', 'line 5, fromDay', 'line 6, csv'].map(
          (place) => `${place}: calendar.import`,
        ),
      )
      expect(await faults('')).toEqual(['line 1, csv: calendar.import'])
      expect(await faults('code;kind\n')).toContain('line 1, code;kind: calendar.import')
      expect(await faults(`${header}\n"000010,holiday\n`)).toEqual(['line 2, csv: calendar.import'])
      expect(await auditedActions(temp.store)).toEqual([])
    })

    describe('what the intake asks', () => {
      const windowAt = (atMs: number, unitId = units.school) =>
        windowOf(temp.store, { unitId, zone: 'WIB' }, atMs).then((week) => week[6])
      /** Another server's edit: this process is not told. */
      const editElsewhere = () =>
        temp.store.db
          .insertInto('calendar_unit')
          .values({
            unit_id: units.root,
            scope: 'all',
            from_day: '2026-01-01',
            template: 'enam-hari',
            source: 'uji',
            set_by: 'account:2',
            set_at_ms: 1,
          })
          .execute()

      test('an edit here holds at once, also while the rows are being read', async () => {
        expect(await windowAt(nowMs)).toBeNull()
        const viewer = await viewerAt(temp.store, units.root)
        const given = { scope: 'all', fromDay: '2026-01-01', source: 'Keputusan', unitId: units.root, viewer }
        const reading = calendarOf(temp.store, 999, nowMs)
        await assignHours({ ...given, template: 'enam-hari' }, needs())
        await reading
        expect(await windowAt(nowMs)).toEqual([0, 420])
      })

      test('an edit elsewhere holds within a minute; until it is read the answer is the one from before', async () => {
        expect(await windowAt(nowMs)).toBeNull()
        await editElsewhere()
        expect(await windowAt(nowMs + keptMs)).toBeNull()
        await waitFor('the other edit', async () => (await windowAt(nowMs + keptMs + 1)) !== null)
        expect(await windowAt(nowMs + keptMs + 1)).toEqual([0, 420])
      })

      test('a unit that was made since is read for; one that is nowhere has the usual hours', async () => {
        await editElsewhere()
        await windowAt(nowMs)
        const made = await seedUnit(temp.store, { code: '000013', parentId: units.office })
        expect(await windowAt(nowMs, made)).toEqual([0, 420])
        expect(await windowAt(nowMs, 999)).toBeNull()
      })
    })
  })
}
