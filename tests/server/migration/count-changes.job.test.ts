import { expect, test } from 'vitest'
import { spansOn } from '../../../server/migration/count-changes.job.ts'

const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
const october = { month: '2026-10', fromDay: '2026-09-30', toDay: '2026-10-31' }

test.each([
  // 2026-11-06, a Friday, is the last day of objections to October.
  ['2026-11-01', '2026-10-31', ['2026-10']],
  ['2026-11-02', '2026-11-01', ['2026-10', '2026-11']],
  ['2026-11-07', '2026-11-06', ['2026-10', '2026-11']],
  ['2026-11-08', '2026-11-07', ['2026-11']],
  ['2027-01-02', '2027-01-01', ['2026-12', '2027-01']],
])('on %s months are counted through %s, and the month before while it is open', (today, lastDay, months) => {
  const spans = spansOn(today, isWeekday)
  expect(spans.map(({ month }) => month)).toEqual(months)
  expect(spans.at(-1)?.toDay).toBe(lastDay)
})

test('a month is compared with the last day of the month before', () => {
  expect(spansOn('2026-11-03', isWeekday)).toEqual([
    october,
    { month: '2026-11', fromDay: '2026-10-31', toDay: '2026-11-02' },
  ])
})
