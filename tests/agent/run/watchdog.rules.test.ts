import { describe, expect, test } from 'vitest'
import { watchdog } from '../../../agent/run/watchdog.rules.ts'

const mib = 1024 * 1024
const minute = 60_000
const readings = (count: number, cpuMsAMinute: number, memoryMib: (at: number) => number = () => 50) =>
  Array.from({ length: count }, (_, at) => ({
    atMs: at * minute,
    memoryBytes: memoryMib(at) * mib,
    cpuMs: at * cpuMsAMinute,
  }))

describe('watchdog (P12)', () => {
  test('lets a quiet agent be', () => {
    expect(watchdog([])).toBeNull()
    expect(watchdog(readings(70, 50))).toBeNull()
  })

  test('ends one that stays above 120 MiB, not one that passed it once', () => {
    expect(watchdog(readings(10, 0, () => 121))).toBe('memory')
    expect(watchdog(readings(10, 0, (at) => (at === 9 ? 300 : 50)))).toBeNull()
  })

  test('ends one that used more than 2% of a core over an hour, and does not judge a shorter time', () => {
    expect(watchdog(readings(61, 1300))).toBe('cpu')
    expect(watchdog(readings(61, 1100))).toBeNull()
    expect(watchdog(readings(60, 9000))).toBeNull()
  })
})
