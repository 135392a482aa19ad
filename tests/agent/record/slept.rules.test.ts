import { describe, expect, test } from 'vitest'
import type { ClockReading } from '../../../agent/record/slept.rules.ts'
import { sleptBetween } from '../../../agent/record/slept.rules.ts'

const before: ClockReading = { sinceMs: 100_000, awakeMs: 80_000, askedAtMs: 5_000, readAtMs: 5_010 }
const after = (sinceMs: number, awakeMs: number, waitedMs: number): ClockReading => ({
  sinceMs: before.sinceMs + sinceMs,
  awakeMs: before.awakeMs + awakeMs,
  askedAtMs: before.readAtMs + waitedMs,
  readAtMs: before.readAtMs + waitedMs + 10,
})

describe('sleptBetween', () => {
  test('a wait spent awake is none, however long', () => {
    expect(sleptBetween(before, after(3, 3, 3))).toBe(false)
    expect(sleptBetween(before, after(20_000, 20_000, 20_000))).toBe(false)
  })

  test('the boot clock ran on while the process stood still (Linux)', () => {
    expect(sleptBetween(before, after(60_000, 1_000, 1_000))).toBe(true)
  })

  test('the process clock ran on as well, and only the time awake tells (Windows)', () => {
    expect(sleptBetween(before, after(60_000, 1_000, 60_000))).toBe(true)
  })

  test('where no time awake is told apart, the process clock alone tells', () => {
    expect(sleptBetween(before, after(60_000, 60_000, 1_000))).toBe(true)
  })

  test('clocks that are read a little apart are no sleep', () => {
    expect(sleptBetween(before, after(5_900, 1_000, 1_000))).toBe(false)
    expect(sleptBetween(before, after(6_000, 1_000, 1_000))).toBe(true)
  })

  test('a reading that itself took long is no sleep', () => {
    expect(sleptBetween({ ...before, askedAtMs: before.readAtMs - 14_000 }, after(14_500, 14_500, 500))).toBe(false)
  })
})
