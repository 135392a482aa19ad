import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../server/day/local-day.rules.ts'
import {
  addMonths,
  firstDayOf,
  freezeDay,
  lastDayOf,
  lastObjectionDay,
  monthOf,
  monthsFrom,
  monthState,
  objectionDaysLeft,
} from '../../../server/migration/month.rules.ts'

/** Monday to Friday, without holidays. */
const isWorkingDay = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

test.each([
  // month, last day of objections, first frozen day; 2026-11-30 is a Monday
  ['2026-11', '2026-12-07', '2026-12-08'],
  ['2026-10', '2026-11-06', '2026-11-07'],
  ['2026-05', '2026-06-05', '2026-06-06'],
  ['2026-12', '2027-01-07', '2027-01-08'],
  ['2028-02', '2028-03-07', '2028-03-08'],
])('%s takes objections through %s and is frozen on %s', (month, last, frozen) => {
  expect([lastObjectionDay(month, isWorkingDay), freezeDay(month, isWorkingDay)]).toEqual([last, frozen])
})

test('a month runs to its last day, is then open, and is frozen after five working days', () => {
  expect(monthState('2026-11', '2026-11-01', isWorkingDay)).toBe('running')
  expect(monthState('2026-11', '2026-11-30', isWorkingDay)).toBe('running')
  expect(monthState('2026-11', '2026-12-01', isWorkingDay)).toBe('open')
  expect(monthState('2026-11', '2026-12-07', isWorkingDay)).toBe('open')
  expect(monthState('2026-11', '2026-12-08', isWorkingDay)).toBe('frozen')
})

const anyMonth = fc.integer({ min: 0, max: 600 }).map((months) => addMonths('2000-01', months))

test('exactly five working days lie between the end of any month and its freezing', () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      let count = 0
      for (let day = addDays(lastDayOf(month), 1); day < freezeDay(month, isWorkingDay); day = addDays(day, 1))
        if (isWorkingDay(day)) count++
      expect(count).toBe(5)
      expect(isWorkingDay(lastObjectionDay(month, isWorkingDay))).toBe(true)
    }),
  )
})

test('holidays make the days of objection end later, never earlier', () => {
  const holidays = ['2026-06-01', '2026-06-03']
  const works = (day: string) => isWorkingDay(day) && !holidays.includes(day)
  expect(lastObjectionDay('2026-05', works)).toBe('2026-06-09')
  expect(monthState('2026-05', '2026-06-08', works)).toBe('open')
})

test('the state of a month only ever goes forward', () => {
  const order = ['running', 'open', 'frozen']
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: 0, max: 60 }), (month, days) => {
      const day = addDays(firstDayOf(month), days)
      const [now, next] = [day, addDays(day, 1)].map((one) => order.indexOf(monthState(month, one, isWorkingDay)))
      expect(next).toBeGreaterThanOrEqual(now ?? 0)
    }),
  )
})

test('months are counted over the end of a year and back', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(monthOf('2026-11-24')).toBe('2026-11')
  expect(monthsFrom('2026-11', '2027-01')).toEqual(['2026-11', '2026-12', '2027-01'])
  expect(monthsFrom('2026-11', '2026-10')).toEqual([])
  expect(lastDayOf('2026-02')).toBe('2026-02-28')
})

test.each([
  // 2026-11-01 is a Sunday; objections to October are taken through Friday the 6th.
  ['2026-10-31', 5],
  ['2026-11-02', 5],
  ['2026-11-05', 2],
  ['2026-11-06', 1],
  ['2026-11-07', 0],
])('on %s there are %i working days left to object to October, that day among them', (today, left) => {
  expect(objectionDaysLeft('2026-10', today, isWorkingDay)).toBe(left)
})
