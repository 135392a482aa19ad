import { expect, test } from 'vitest'
import { clockSetDetector } from '../../../server/jobs/clock-set.ts'

test('a clock that is set is noticed once, one that drifts a little is not', () => {
  const clock = { wallMs: 1_000_000, steadyMs: 500 }
  const isSet = clockSetDetector(
    () => clock.wallMs,
    () => clock.steadyMs,
  )
  const pass = (wallMs: number, steadyMs: number) => {
    clock.wallMs += wallMs
    clock.steadyMs += steadyMs
    return isSet()
  }
  expect(pass(1_000, 1_000)).toBe(false)
  expect(pass(900, 1_000)).toBe(false)
  expect(pass(-599_000, 1_000)).toBe(true)
  expect(pass(1_000, 1_000)).toBe(false)
  expect(pass(601_000, 1_000)).toBe(true)
})
