import { describe, expect, test } from 'vitest'
import type { WorkingWindow } from '../../../agent/contract/v1.ts'
import { insideWindow } from '../../../agent/record/window.rules.ts'

const weekdays = (hours: [number, number]): WorkingWindow => [null, hours, hours, hours, hours, hours, null]
const at = (iso: string) => Date.parse(iso)

describe('insideWindow', () => {
  // WIT 07.30-16.00 is minutes -90 to 420 of the local date's UTC midnight.
  const wit = weekdays([-90, 420])

  test.each([
    ['2026-11-01T22:29:00Z', false, 'Monday 07.29 in WIT, a quarter that ends at 07.30'],
    ['2026-11-01T22:30:00Z', true, 'Monday 07.30 in WIT, still Sunday in UTC'],
    ['2026-11-02T06:59:00Z', true, 'Monday 15.59'],
    ['2026-11-02T07:00:00Z', false, 'Monday 16.00'],
    ['2026-11-06T22:45:00Z', false, 'Saturday 07.45: a day off'],
    ['2026-11-05T22:45:00Z', true, 'Friday 07.45'],
  ])('%s is inside: %s (%s)', (iso, inside) => {
    expect(insideWindow(at(iso), wit)).toBe(inside)
  })

  test('a quarter that only touches the window is inside it', () => {
    expect(insideWindow(at('2026-11-02T00:25:00Z'), weekdays([29, 400]))).toBe(true)
  })

  test('before the server named a window every quarter is inside, so that nothing is kept', () => {
    expect(insideWindow(at('2026-11-01T12:00:00Z'), null)).toBe(true)
  })
})
