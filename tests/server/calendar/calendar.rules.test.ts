import { describe, expect, test } from 'vitest'
import { countQuarters, hasQuarter } from '../../../agent/contract/quarters.ts'
import {
  agentWindow,
  type AssignmentRow,
  type CalendarData,
  calendarResolver,
  dayOf,
  type DayRow,
  isWorkingDay,
  knowsHolidays,
  quartersOfWork,
  workingDaysBetween,
  workingMoments,
  workingSpans,
} from '../../../server/calendar/calendar.rules.ts'
import { type DayKind, type TemplateRow, usualDays, usualTemplates } from '../../../server/calendar/calendar.table.ts'
import { minutesOf, readSpans, readWeek, spansText, weekText } from '../../../server/calendar/week.rules.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'

const by = { setBy: 'account:1', setAtMs: 1 }
const national = usualDays.map((row): DayRow => ({ ...row, ...by, unitId: 1, status: 'entered/secondary' }))
const dayRow = (unitId: number, kind: DayKind, fromDay: string, toDay = fromDay): DayRow => ({
  unitId,
  kind,
  fromDay,
  toDay,
  ...by,
  name: `${kind} ${unitId}`,
  source: 'uji',
  status: 'official',
})
const assigned = (unitId: number, template: string | null, more: Partial<AssignmentRow> = {}): AssignmentRow => ({
  unitId,
  template,
  scope: 'all',
  fromDay: '2026-01-01',
  source: 'uji',
  ...by,
  ...more,
})
const night: TemplateRow = {
  template: 'malam',
  fromDay: '2026-01-01',
  source: 'uji',
  status: 'official',
  ...by,
  week: readWeek(`${'00.00-06.00 22.00-24.00;'.repeat(6)}00.00-06.00 22.00-24.00`) ?? [],
  ramadanWeek: readWeek(';;;;;;') ?? [],
}
const resolver = (more: Partial<CalendarData> = {}) =>
  calendarResolver({
    templates: [...usualTemplates, ...(more.templates ?? [])],
    assignments: more.assignments ?? [],
    days: [...national, ...(more.days ?? [])],
  })
const office = { path: '/1/4/17/', type: 'KANKEMENAG' }
const school = { path: '/1/4/17/99/', type: 'MAN' }
const monday = '2026-06-08'
const friday = '2026-06-12'
const saturday = '2026-06-13'

describe('usual hours', () => {
  const calendar = resolver()(office)

  test('Monday to Thursday are 07.30 to 16.00, Friday 07.30 to 16.30 with the long break, weekends are off', () => {
    expect(spansText(workingSpans(calendar, monday).spans)).toBe('07.30-12.00 13.00-16.00')
    expect(spansText(workingSpans(calendar, friday).spans)).toBe('07.30-11.30 13.00-16.30')
    expect(workingSpans(calendar, saturday)).toEqual({ spans: [], off: 'weekend', name: null })
    expect(isWorkingDay(calendar, '2026-06-14')).toBe(false)
  })

  test.each(usualTemplates.map((row) => [row.template, row] as const))(
    'the week of %s is 37.5 hours, and 32.5 in Ramadan',
    (_, { week, ramadanWeek }) => {
      expect(minutesOf(week.flat())).toBe(2250)
      expect(minutesOf(ramadanWeek.flat())).toBe(1950)
      expect(Math.min(...ramadanWeek.flat().map(([from]) => from))).toBe(8 * 60)
    },
  )

  test('days before the rule are as its first row says', () => {
    expect(dayOf(calendar, '2019-06-10').workMin).toBe(450)
  })
})

describe('holidays of 2026', () => {
  const calendar = resolver()(office)

  test('the seventeen holidays and eight days of joint leave are off, and no other day but weekends', () => {
    const off: string[] = []
    for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      const { off: reason } = dayOf(calendar, day)
      if (reason === 'holiday' || reason === 'joint-leave') off.push(`${day} ${reason}`)
    }
    const holidays =
      '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25'
    const leave = '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24'
    const listed = [
      ...holidays.split(' ').map((day) => `2026-${day} holiday`),
      ...leave.split(' ').map((day) => `2026-${day} joint-leave`),
    ]
    expect(off).toEqual(listed.toSorted())
  })

  test('each is named with its source, and says that nobody read the decree', () => {
    expect(workingSpans(calendar, '2026-03-19')).toEqual({ spans: [], off: 'holiday', name: 'Nyepi' })
    expect(dayOf(calendar, '2026-12-24').rule).toMatchObject({ source: 'SKB 3 Menteri', status: 'entered/secondary' })
  })

  test('working days are counted with both ends, over holidays and weekends', () => {
    expect(workingDaysBetween(calendar, '2026-03-16', '2026-03-27')).toBe(5)
    expect(workingDaysBetween(calendar, monday, monday)).toBe(1)
    expect(workingDaysBetween(calendar, friday, monday)).toBe(0)
  })

  test('a year for which nobody entered holidays says so', () => {
    expect([knowsHolidays(calendar, '2026'), knowsHolidays(calendar, '2027')]).toEqual([true, false])
  })
})

describe('Ramadan', () => {
  const calendar = resolver()(office)

  test('begins at 08.00 on 18 February and ends with 19 March', () => {
    expect(spansText(dayOf(calendar, '2026-02-13').spans)).toBe('07.30-11.30 13.00-16.30')
    expect(spansText(dayOf(calendar, '2026-02-18').spans)).toBe('08.00-12.00 12.30-15.00')
    expect(spansText(dayOf(calendar, '2026-02-20').spans)).toBe('08.00-11.30 12.30-15.30')
    expect(dayOf(calendar, '2026-03-19').ramadan?.name).toBe('Ramadan 1447 H')
    expect(dayOf(calendar, '2026-03-25').ramadan).toBeNull()
  })

  test('a subtree may keep its usual hours', () => {
    const resolve = resolver({ days: [dayRow(4, 'usual-hours', '2026-02-18', '2026-03-19')] })
    expect(dayOf(resolve(office), '2026-02-25').workMin).toBe(450)
    expect(dayOf(resolve({ ...office, path: '/1/5/' }), '2026-02-25').workMin).toBe(390)
  })
})

describe('the tree', () => {
  test('schools below a unit work six days, its offices five', () => {
    const resolve = resolver({ assignments: [assigned(4, 'enam-hari', { scope: 'schools', fromDay: '2026-06-01' })] })
    expect(spansText(dayOf(resolve(school), saturday).spans)).toBe('07.00-12.00 12.30-14.00')
    expect(isWorkingDay(resolve(office), saturday)).toBe(false)
    expect(isWorkingDay(resolve(school), '2026-05-30')).toBe(false)
    expect(isWorkingDay(resolve({ ...school, path: '/1/5/' }), saturday)).toBe(false)
    expect(dayOf(resolve(school), monday).hours.assignment?.unitId).toBe(4)
  })

  test('the nearest unit decides its hours, from its day on, until it is again as the unit above', () => {
    const assignments = [
      assigned(4, 'enam-hari'),
      assigned(17, 'lima-hari', { fromDay: '2026-06-01' }),
      assigned(17, null, { fromDay: '2026-07-01' }),
    ]
    const calendar = resolver({ assignments })(office)
    expect(['2026-05-30', '2026-06-13', '2026-07-04'].map((day) => isWorkingDay(calendar, day))).toEqual([
      true,
      false,
      true,
    ])
  })

  test('a regional holiday holds for its subtree alone, and a unit in it may work all the same', () => {
    const days = [dayRow(4, 'holiday', monday), dayRow(17, 'working-day', monday)]
    const resolve = resolver({ days })
    expect(isWorkingDay(resolve({ path: '/1/4/18/', type: 'MAN' }), monday)).toBe(false)
    expect(isWorkingDay(resolve(office), monday)).toBe(true)
    expect(isWorkingDay(resolve(school), monday)).toBe(true)
    expect(isWorkingDay(resolve({ path: '/1/5/', type: 'MAN' }), monday)).toBe(true)
    expect(dayOf(resolve(office), monday).rule?.unitId).toBe(17)
  })

  test('a nearer day off wins over work that a unit above ordered; at one unit work wins', () => {
    const above = resolver({ days: [dayRow(1, 'working-day', monday), dayRow(17, 'holiday', monday)] })
    expect(workingSpans(above(office), monday)).toMatchObject({ off: 'holiday', name: 'holiday 17' })
    const same = resolver({ days: [dayRow(1, 'working-day', '2026-06-16')] })
    expect(isWorkingDay(same(office), '2026-06-16')).toBe(true)
  })

  test('a school break is for schools', () => {
    const resolve = resolver({ days: [dayRow(1, 'school-break', '2026-06-08', '2026-06-12')] })
    expect(workingSpans(resolve(school), monday).off).toBe('school-break')
    expect(isWorkingDay(resolve(office), monday)).toBe(true)
  })

  test('work on a Saturday has the hours of Monday', () => {
    const calendar = resolver({ days: [dayRow(1, 'working-day', saturday)] })(office)
    expect(spansText(dayOf(calendar, saturday).spans)).toBe('07.30-12.00 13.00-16.00')
  })

  test('units with the same rows above them share one calendar, and a day is worked out once', () => {
    const resolve = resolver({ days: [dayRow(4, 'holiday', monday)] })
    const one = resolve(office)
    expect(resolve({ path: '/1/4/18/', type: 'KANKEMENAG' })).toBe(one)
    expect(resolve({ path: '/1/5/18/', type: 'KANKEMENAG' })).not.toBe(one)
    expect(quartersOfWork(one, monday)).toBe(quartersOfWork(one, monday))
  })
})

describe('quarters of work', () => {
  const calendar = resolver()(office)

  test('a quarter counts when it lies wholly inside working time', () => {
    const quarters = quartersOfWork(calendar, monday)
    expect(countQuarters(quarters)).toBe(30)
    expect([29, 30, 47, 48, 51, 52, 63, 64].map((quarter) => hasQuarter(quarters, quarter))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ])
    expect(countQuarters(quartersOfWork(calendar, saturday))).toBe(0)
  })

  test('a quarter that is begun or left early does not', () => {
    const odd: TemplateRow = { ...night, template: 'ganjil', week: readWeek(';07.40-08.20;;;;;') ?? [] }
    const quarters = quartersOfWork(
      resolver({ templates: [odd], assignments: [assigned(17, 'ganjil')] })(office),
      monday,
    )
    expect(countQuarters(quarters)).toBe(2)
    expect([31, 32].every((quarter) => hasQuarter(quarters, quarter))).toBe(true)
  })

  test('nights belong to the day they are in, on both sides of midnight', () => {
    const guards = resolver({ templates: [night], assignments: [assigned(17, 'malam')] })(office)
    const quarters = quartersOfWork(guards, monday)
    expect(countQuarters(quarters)).toBe(32)
    expect([0, 23, 24, 87, 88, 95].map((quarter) => hasQuarter(quarters, quarter))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
    ])
  })
})

describe('three zones', () => {
  const calendar = resolver()(office)

  test.each([
    ['WIB', 30, '2026-06-08T00:30:00.000Z'],
    ['WITA', -30, '2026-06-07T23:30:00.000Z'],
    ['WIT', -90, '2026-06-07T22:30:00.000Z'],
  ] as const)('work in %s begins %i minutes from UTC midnight', (zone, fromMin, at) => {
    expect(agentWindow(calendar, zone, monday)[1]).toEqual([fromMin, fromMin + 510])
    expect(new Date(workingMoments(calendar, zone, monday)[0]?.[0] ?? 0).toISOString()).toBe(at)
  })

  test('agents get seven weekdays from Sunday on, with days off as null', () => {
    const week = agentWindow(calendar, 'WIT', monday)
    expect(week).toHaveLength(7)
    expect([week[0], week[5], week[6]]).toEqual([null, [-90, 450], null])
  })

  test('in Ramadan the window is that of Ramadan; a holiday takes nothing out of it', () => {
    // 18-24 March 2026: Wednesday to Tuesday, all of it holidays and joint leave.
    expect(agentWindow(calendar, 'WIB', '2026-03-18')).toEqual([
      null,
      [30, 540],
      [30, 540],
      [60, 480],
      [60, 480],
      [30, 570],
      null,
    ])
  })

  test('work on a Saturday to come is in the window, and the week after it is not', () => {
    const ordered = resolver({ days: [dayRow(17, 'working-day', saturday)] })(office)
    expect(agentWindow(ordered, 'WIB', monday)[6]).toEqual([30, 540])
    expect(agentWindow(ordered, 'WIB', addDays(saturday, 1))[6]).toBeNull()
  })
})

describe('hours as text', () => {
  test.each(['07.30-12.00 13.00-16.00', '00.00-24.00', ''])('%j reads and writes the same', (text) => {
    expect(spansText(readSpans(text) ?? [[0, 1]])).toBe(text)
  })
  test.each([
    '7',
    '08.00',
    '08.00-07.00',
    '08.00-24.15',
    '08.60-09.00',
    '08.00-09.00 08.30-10.00',
    '08.00-09.00 09.00-10.00',
  ])('%j is refused', (text) => {
    expect(readSpans(text)).toBeNull()
  })
  test('a week has seven days', () => {
    expect(readWeek('07:30-16:00')).toBeNull()
    expect(weekText(readWeek(';07:30-16:00;;;;;') ?? [])).toBe(';07.30-16.00;;;;;')
  })
})

test('4,679 units share the calendars of their provinces: days are worked out once a calendar, not once a unit', () => {
  const resolve = resolver({ days: Array.from({ length: 34 }, (_, at) => dayRow(at + 2, 'holiday', monday)) })
  const days = Array.from({ length: 400 }, (_, ahead) => addDays('2026-01-01', ahead))
  const masks = new Set<unknown>()
  for (let unit = 0; unit < 4_679; unit++) {
    const calendar = resolve({ path: `/1/${(unit % 34) + 2}/${unit + 40}/`, type: unit % 5 ? 'MAN' : 'KANKEMENAG' })
    for (const day of days) masks.add(quartersOfWork(calendar, day))
  }
  expect(masks.size).toBe(34 * 2 * 400)
})
