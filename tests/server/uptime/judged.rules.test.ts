import { describe, expect, test } from 'vitest'
import { countQuarters, emptyBitmap, hasQuarter, setQuarter } from '../../../agent/contract/quarters.ts'
import { judgedQuarters } from '../../../server/uptime/judged.rules.ts'

const whole = new Uint8Array(12).fill(255)
const later = Date.parse('2027-01-01T00:00:00Z')
const day = '2026-11-24'
const without = (...quarters: number[]) => {
  const bitmap = emptyBitmap()
  for (let quarter = 0; quarter < 96; quarter++) if (!quarters.includes(quarter)) setQuarter(bitmap, quarter)
  return bitmap
}

describe('judgedQuarters', () => {
  test('a store in which no server ever ran is judged as if one had', () => {
    const judged = judgedQuarters({ day, zone: 'WIB', nowMs: later }, { firstUtcDay: null, up: new Map() })
    expect(countQuarters(judged)).toBe(96)
  })

  test.each([
    ['WIB', 28],
    ['WITA', 32],
    ['WIT', 36],
  ] as const)('UTC midnight of %s is local quarter %i', (zone, local) => {
    const up = new Map([
      ['2026-11-23', whole],
      ['2026-11-24', without(0)],
    ])
    const judged = judgedQuarters({ day, zone, nowMs: later }, { firstUtcDay: '2026-11-01', up })
    expect(countQuarters(judged)).toBe(95)
    expect(hasQuarter(judged, local)).toBe(false)
  })

  test('the evening before in UTC is the local morning', () => {
    const up = new Map([
      ['2026-11-23', without(68, 95)],
      ['2026-11-24', whole],
    ])
    const judged = judgedQuarters({ day, zone: 'WIB', nowMs: later }, { firstUtcDay: '2026-11-01', up })
    expect([0, 1, 26, 27, 28].map((quarter) => hasQuarter(judged, quarter))).toEqual([false, true, true, false, true])
  })

  test('from the first day that was kept on, a day without a row is judged for nobody; before it every day is', () => {
    const record = { firstUtcDay: '2026-11-24', up: new Map() }
    const judged = judgedQuarters({ day, zone: 'WIB', nowMs: later }, record)
    expect(countQuarters(judged)).toBe(28)
    expect(countQuarters(judgedQuarters({ day: '2026-11-23', zone: 'WIB', nowMs: later }, record))).toBe(96)
    expect(countQuarters(judgedQuarters({ day: '2026-11-25', zone: 'WIB', nowMs: later }, record))).toBe(0)
  })

  test('a quarter that is not over, or only just, says nothing of us yet', () => {
    const nowMs = Date.parse('2026-11-24T03:01:00Z') // 10.01 WIB
    const judged = judgedQuarters({ day, zone: 'WIB', nowMs }, { firstUtcDay: '2026-11-01', up: new Map() })
    expect([38, 39, 40, 95].map((quarter) => hasQuarter(judged, quarter))).toEqual([false, true, true, true])
  })
})
