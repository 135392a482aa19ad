import { describe, expect, test } from 'vitest'
import { backoffMs } from '../../../agent/send/backoff.rules.ts'

describe('backoffMs', () => {
  test('doubles from a minute to an hour', () => {
    expect([1, 2, 3, 7, 40].map((failures) => backoffMs(failures, () => 1) / 60_000)).toEqual([1, 2, 4, 60, 60])
  })

  test('is spread over the whole range, so that laptops do not return together', () => {
    expect(backoffMs(3, () => 0)).toBe(0)
    expect(backoffMs(3, () => 0.5)).toBe(120_000)
  })
})
