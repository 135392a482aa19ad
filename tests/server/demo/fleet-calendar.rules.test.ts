import { expect, test } from 'vitest'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { stepsUntil, weekdayOf } from '../../../server/demo/fleet-calendar.rules.ts'

const today = '2026-11-24'
const steps = stepsUntil(today, { days: 60, weeksBefore: 24 })

test('the last 60 days are all told, once and in order, and the newest two by themselves', () => {
  const full = steps.slice(24).flat()
  expect(full).toEqual(Array.from({ length: 60 }, (_, index) => addDays(today, index - 59)))
  expect(steps.at(-1)).toEqual(['2026-11-23', today])
})

test('before them one working day a week is told, 24 weeks back without a gap', () => {
  const single = steps.slice(0, 24)
  expect(single.every((days) => days.length === 1 && weekdayOf(days[0] ?? '') === 3)).toBe(true)
  for (const [index, [day = '']] of single.entries())
    if (index > 0) expect(day).toBe(addDays(single[index - 1]?.[0] ?? '', 7))
  const [lastSingle = ''] = single.at(-1) ?? []
  expect(lastSingle < addDays(today, -59) && lastSingle >= addDays(today, -66)).toBe(true)
})

test('on whatever weekday it is', () => {
  for (let ago = 0; ago < 7; ago++) {
    const told = stepsUntil(addDays(today, -ago), { days: 60, weeksBefore: 3 })
    expect(told.slice(0, 3).flat().map(weekdayOf)).toEqual([3, 3, 3])
    expect(told.flat()).toEqual([...new Set(told.flat())].toSorted())
  }
})
