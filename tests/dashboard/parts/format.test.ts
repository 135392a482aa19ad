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

  test('a size on a disk and a span of time stand in the unit that fits', () => {
    expect([0, 999, 4_200, 67_100_000_000, 3e15].map((bytes) => plain(id.bytes(bytes)))).toEqual([
      '0 B',
      '999 B',
      '4,2 kB',
      '67,1 GB',
      '3.000 TB',
    ])
    const spans = [4.25, 12_000, 299_000, 12_600_000, 172_800_000]
    expect(spans.map((ms) => plain(id.span(ms)))).toEqual(['4,3 ms', '12 detik', '5 menit', '3,5 jam', '2 hari'])
    expect([0, 0.01, 0.05].map((ms) => plain(id.span(ms)))).toEqual(['0 ms', '< 0,1 ms', '0,1 ms'])
    expect(spans.slice(1).map((ms) => plain(en.span(ms)))).toEqual(['12 s', '5 min', '3.5 h', '2 days'])
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
