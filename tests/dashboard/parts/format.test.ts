import { describe, expect, test } from 'vitest'
import { createFormat } from '../../../dashboard/parts/format.ts'

const id = createFormat('id')
const en = createFormat('en')
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

describe('Indonesian formats', () => {
  test('decimal comma, point for thousands, a space before the percent sign', () => {
    expect(id.number(6190.25)).toBe('6.190,3')
    expect(id.whole(251_384)).toBe('251.384')
    expect(plain(id.share(789, 1000))).toBe('78,9 %')
  })

  test('a share of nothing is null, not zero and not NaN', () => {
    expect(id.share(0, 0)).toBeNull()
    expect(plain(id.share(0, 5))).toBe('0 %')
  })

  test('days with a four-digit year, spans with an en dash', () => {
    expect(id.day('2026-11-12')).toBe('12 Nov 2026')
    expect(id.dayLong('2026-11-23')).toBe('Senin, 23 November 2026')
    expect(id.days('2026-11-10', '2026-11-23')).toBe('10–23 Nov 2026')
    expect(id.days('2026-10-28', '2026-11-10')).toBe('28 Okt – 10 Nov 2026')
    expect(id.daysShort('2026-11-10', '2026-11-23')).toBe('10–23 Nov')
  })

  test('the last day is said in words while it is near', () => {
    const last = (day: string) => id.lastDay(day, '2026-11-23')
    expect([last('2026-11-23'), last('2026-11-22'), last('2026-11-18'), last('2025-12-31')]).toEqual([
      'hari ini',
      'kemarin',
      '18 Nov',
      '31 Des 2025',
    ])
  })

  test('a moment names its zone, and the zone decides the day', () => {
    const atMs = Date.UTC(2026, 10, 23, 16, 5)
    expect(id.moment(atMs, 'WIB')).toBe('Senin, 23 November 2026 pukul 23.05 WIB')
    expect(id.moment(atMs, 'WITA')).toBe('Selasa, 24 November 2026 pukul 00.05 WITA')
    expect(id.moment(atMs, 'WIT')).toBe('Selasa, 24 November 2026 pukul 01.05 WIT')
  })

  test('minutes under an hour stay minutes', () => {
    expect([id.duration(41), id.duration(318), id.duration(0)]).toEqual(['41 menit', '5,3 jam', '0 jam'])
  })

  test('memory as it is fitted, storage as it stands on the label', () => {
    expect(plain(id.memory(7972))).toBe('7,8 GB')
    expect(plain(id.storage(244_198))).toBe('256 GB')
    expect(plain(id.storage(953_869))).toBe('1 TB')
    expect(plain(id.storage(3_000))).toBe('3,1 GB')
  })
})

describe('English formats', () => {
  test('are English', () => {
    expect(en.number(6190.25)).toBe('6,190.3')
    expect(en.day('2026-11-12')).toBe('12 Nov 2026')
    expect(en.moment(Date.UTC(2026, 10, 23, 7, 5), 'WIB')).toBe('Monday, 23 November 2026 at 14:05 WIB')
  })
})
