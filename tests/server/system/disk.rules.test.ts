import { describe, expect, test } from 'vitest'
import { forecastDisk, isDiskLow } from '../../../server/system/disk.rules.ts'

const dayMs = 86_400_000
const nowMs = Date.UTC(2026, 10, 24)
const gigabyte = 1e9
const sizeAgo = (days: number, storeBytes: number) => ({ atMs: nowMs - days * dayMs, storeBytes })
const now = (storeBytes: number) => sizeAgo(0, storeBytes)

describe('forecastDisk', () => {
  test('a store that grew two gigabytes in four days fills ten gigabytes in twenty', () => {
    expect(forecastDisk([sizeAgo(4, gigabyte)], now(3 * gigabyte), 10 * gigabyte)).toEqual({
      growthBytesPerDay: gigabyte / 2,
      overDays: 4,
      fullInDays: 20,
    })
  })

  test('rests on the oldest size of the last fourteen days, in whatever order they come', () => {
    const sizes = [sizeAgo(1, 13 * gigabyte), sizeAgo(30, 0), sizeAgo(10, 4 * gigabyte)]
    expect(forecastDisk(sizes, now(14 * gigabyte), gigabyte).growthBytesPerDay).toBe(gigabyte)
  })

  test.each([
    ['nothing was measured before', [], now(5), 10],
    ['the only size is some hours old', [sizeAgo(0.5, 1)], now(5), 10],
    ['the size now cannot be read', [sizeAgo(3, 1)], null, 10],
  ])('is unknown where %s', (_why, sizes, size, free) => {
    expect(forecastDisk(sizes, size, free)).toEqual({ growthBytesPerDay: null, fullInDays: null, overDays: null })
  })

  test.each([
    ['does not grow', [sizeAgo(3, 5)], now(5), 10],
    ['shrinks', [sizeAgo(3, 9)], now(5), 10],
    ['grows so slowly that it lasts for decades', [sizeAgo(3, 5)], now(6), 1e9],
    ['stands on a disk that is not seen from here', [sizeAgo(3, 5)], now(9), null],
  ])('names no day where the store %s, but its growth', (_why, sizes, size, free) => {
    const forecast = forecastDisk(sizes, size, free)
    expect(forecast.fullInDays).toBeNull()
    expect(forecast.growthBytesPerDay).not.toBeNull()
  })

  test('a disk that is full now is full in no days', () => {
    expect(forecastDisk([sizeAgo(2, 1)], now(1_001), 0).fullInDays).toBe(0)
  })
})

describe('isDiskLow', () => {
  test('warns below the threshold, not at it, and never of what is not known', () => {
    expect([isDiskLow(99, 100), isDiskLow(100, 100), isDiskLow(null, 100), isDiskLow(0, 0)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
