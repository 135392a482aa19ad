import { describe, expect, test } from 'vitest'
import { monthlyTables, monthOf, monthsBetween, monthsDue } from '../../../server/partition/partition.rules.ts'

const [deviceDay, report] = monthlyTables

describe('a month of a table', () => {
  test.each([
    ['2026-11-24', 'report_2026_11', '2026-11-01', '2026-12-01'],
    ['2026-12-31', 'report_2026_12', '2026-12-01', '2027-01-01'],
    ['2028-02-29', 'report_2028_02', '2028-02-01', '2028-03-01'],
  ])('of %s is %s', (day, name, fromDay, toDay) => {
    expect(monthOf(report, day)).toEqual({ name, fromDay, toDay })
  })

  test('is there before its first day: from the month before to two ahead, over the end of a year', () => {
    expect(monthsDue(deviceDay, '2026-12-31').map(({ name }) => name)).toEqual([
      'device_day_2026_11',
      'device_day_2026_12',
      'device_day_2027_01',
      'device_day_2027_02',
    ])
  })

  test('follows the one before without a gap', () => {
    const months = monthsBetween(report, '2025-10-20', '2026-11-24')
    expect(months).toHaveLength(14)
    months.slice(1).forEach((month, index) => expect(month.fromDay).toBe(months[index]?.toDay))
    expect(monthsBetween(report, '2026-11-30', '2026-11-30')).toHaveLength(1)
  })
})
