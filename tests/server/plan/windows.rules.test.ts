import { describe, expect, test } from 'vitest'
import { usualPrices } from '../../../server/plan/price.table.ts'
import {
  processorFit,
  replaceOrSwitch,
  supportEndDay,
  windows11Fitness,
  type WindowsFacts,
} from '../../../server/plan/windows.rules.ts'

const good: WindowsFacts = {
  name: 'Windows 10 Pro',
  version: '22H2',
  cpuModel: 'Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz',
  cores: 4,
  memoryMb: 8192,
  diskMb: 244_000,
  firmware: 'uefi',
  tpmVersion: '2.0',
}

describe('the end of support', () => {
  test.each([
    ['Windows 10 Pro', '19045', '2025-10-14'],
    ['Microsoft Windows 10 Pro', '19045.3803', '2025-10-14'],
    ['Windows 10 Home', '18362', '2025-10-14'],
    ['Windows 10 Pro', null, '2025-10-14'],
    ['Windows 10 Enterprise LTSC 2021', '19044', '2027-01-12'],
    ['Windows 10 Enterprise LTSC 2019', '17763', '2029-01-09'],
    ['Windows 7 Ultimate', '7601', '2020-01-14'],
    ['Windows 11 Pro', '26100', '2026-10-13'],
    ['Windows 11 Education', '26100', '2027-10-12'],
    ['Windows 11 Pro', '24H2', '2026-10-13'],
    ['Windows 11 Home Single Language', '10.0.26100.2314', '2026-10-13'],
    ['Windows 10 Enterprise LTSC', '21h2', '2027-01-12'],
    ['Windows 8.1 Pro', '6.3', '2023-01-10'],
  ])('%s version %s: %s', (name, version, endDay) => {
    expect(supportEndDay({ name, version })).toBe(endDay)
  })

  test('a system that is no Windows, or of an unknown release, has no known end', () => {
    for (const [name, version] of [
      ['Debian GNU/Linux 12', null],
      [null, '19045'],
      ['Windows 11 Pro', '99999'],
    ] as const) {
      expect(supportEndDay({ name, version })).toBeNull()
    }
  })
})

describe('processors', () => {
  test.each([
    'Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz',
    'Intel(R) Core(TM) i3-1005G1 CPU @ 1.20GHz',
    '11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz',
    '12th Gen Intel(R) Core(TM) i7-12700H',
    'Intel(R) Core(TM) i7-10510U CPU @ 1.80GHz',
    'Intel(R) Core(TM) Ultra 5 125U',
    'Intel(R) Core(TM) i3-N305',
    'Intel(R) Celeron(R) N4020 CPU @ 1.10GHz',
    'Intel(R) N100',
    'AMD Ryzen 5 3500U with Radeon Vega Mobile Gfx',
    'AMD Ryzen 7 PRO 5850U with Radeon Graphics',
    'AMD Ryzen 5 2600 Six-Core Processor',
    'AMD Athlon Silver 3050U with Radeon Graphics',
    'AMD 3020e with Radeon Graphics',
  ])('%s is new enough', (model) => expect(processorFit(model)).toBe(true))

  test.each([
    'Intel(R) Core(TM) i5-7200U CPU @ 2.50GHz',
    'Intel(R) Core(TM) i3-2310M CPU @ 2.10GHz',
    'Intel(R) Core(TM) i5 CPU M 520 @ 2.40GHz',
    'Intel(R) Core(TM)2 Duo CPU T6600 @ 2.20GHz',
    'Intel(R) Celeron(R) CPU N3350 @ 1.10GHz',
    'Intel(R) Celeron(R) CPU N2840 @ 2.16GHz',
    'Intel(R) Atom(TM) x5-Z8350 CPU @ 1.44GHz',
    'Intel(R) Core(TM) m3-7Y30 CPU @ 1.00GHz',
    'AMD A4-9125 RADEON R3, 4 COMPUTE CORES 2C+2G',
    'AMD E2-9000 RADEON R2, 4 COMPUTE CORES 2C+2G',
    'AMD Ryzen 5 2500U with Radeon Vega Mobile Gfx',
    'AMD Ryzen 5 1600 Six-Core Processor',
  ])('%s is too old', (model) => expect(processorFit(model)).toBe(false))

  test.each(['Intel(R) Core(TM) i7-7820HQ CPU @ 2.90GHz', 'Zhaoxin KaiXian KX-6640MA', '', null])(
    '%s is to be looked at',
    (model) => expect(processorFit(model)).toBeNull(),
  )
})

describe('fitness for Windows 11', () => {
  test('a laptop that has everything is fit; 4 GB of which graphics took some are 4 GB', () => {
    expect(windows11Fitness({ ...good, memoryMb: 3_900 })).toEqual({ fit: true, misses: [], unknown: [] })
  })

  test('one part that misses makes it unfit, whatever is unknown', () => {
    expect(windows11Fitness({ ...good, tpmVersion: '1.2', diskMb: null })).toEqual({
      fit: false,
      misses: ['tpm'],
      unknown: ['disk'],
    })
    const old = { ...good, cpuModel: 'Intel(R) Core(TM) i5-3210M', cores: 1, memoryMb: 2048, diskMb: 30_000 }
    expect(windows11Fitness({ ...old, firmware: 'bios' }).misses).toEqual(['cpu', 'cores', 'memory', 'disk', 'uefi'])
  })

  test('what is unknown stays unknown', () => {
    expect(windows11Fitness({ ...good, tpmVersion: null })).toEqual({ fit: null, misses: [], unknown: ['tpm'] })
  })
})

describe('ganti atau beralih', () => {
  const ask = (facts: Partial<WindowsFacts>, today: string, more: { education?: boolean; linuxFit?: boolean } = {}) =>
    replaceOrSwitch({
      facts: { ...good, ...facts },
      linuxFit: more.linuxFit ?? null,
      education: more.education ?? false,
      prices: usualPrices,
      today,
    })

  test('a system with more than half a year of support is not on the list', () => {
    expect(ask({}, '2025-04-01')).toBeNull()
    expect(ask({}, '2025-06-01')?.due).toBe('soon')
    expect(ask({}, '2025-10-14')?.due).toBe('soon')
    expect(ask({}, '2025-10-15')?.due).toBe('past')
    expect(ask({ name: 'Debian GNU/Linux 12', version: null }, '2026-11-24')).toBeNull()
  })

  test('each way out says whether it is possible and what it costs; paid updates cost all years until now', () => {
    const line = ask({ tpmVersion: '1.2' }, '2026-11-24', { linuxFit: true })
    expect(line?.choices.map(({ choice, possible, costIdr }) => [choice, possible, costIdr])).toEqual([
      ['upgrade', false, 100_000],
      ['replace', true, 10_000_000],
      ['switch', true, 200_000],
      ['extend', true, (61 + 122) * 16_500],
    ])
  })

  test('schools pay their own price for paid updates; after the last year there are none', () => {
    const extend = (today: string) => ask({}, today, { education: true })?.choices.at(3)
    expect(extend('2026-10-13')).toMatchObject({ possible: true, costIdr: 16_500 })
    expect(extend('2028-10-10')).toMatchObject({ possible: true, costIdr: 7 * 16_500 })
    expect(extend('2028-10-11')).toMatchObject({ possible: false, costIdr: null })
  })

  test('Windows 7 cannot be bought updates for, and without a price the cost is unknown', () => {
    const facts = { ...good, name: 'Windows 7 Ultimate', version: '7601' }
    const line = replaceOrSwitch({ facts, linuxFit: null, education: false, prices: [], today: '2026-11-24' })
    expect(line?.choices.map(({ costIdr }) => costIdr)).toEqual([null, null, null, null])
    expect(line?.choices.at(3)?.possible).toBe(false)
  })
})
