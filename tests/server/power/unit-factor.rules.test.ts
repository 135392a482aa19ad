import { describe, expect, test } from 'vitest'
import type { FactorRow } from '../../../server/power/factor.rules.ts'
import { usualFactors } from '../../../server/power/factor.table.ts'
import { factorBook, provinceOf, type SettingRow } from '../../../server/power/unit-factor.rules.ts'
import { factorRow, kanwils, places, settingRow } from './factor-world.ts'

const day = '2026-11-23'
const book = (settings: SettingRow[] = [], rows: readonly FactorRow[] = usualFactors) =>
  factorBook({ rows, settings, kanwils })

describe('the tariff of a unit', () => {
  test('where nobody has set a class it is a guess by kind of unit, and says so', () => {
    const classes = Object.values(places).map((unit) => book().forUnit(unit, day).tariffClass)
    expect(classes.map(({ value }) => value)).toEqual(['P-2/TM', 'P-1/TR', 'P-1/TR', 'S-1/TR', 'P-1/TR', 'S-2/TM'])
    expect(new Set(classes.map(({ status, unitId }) => `${status} ${unitId}`))).toEqual(new Set(['unconfirmed null']))
    const kua = { id: 7, path: '/1/2/3/7/', kind: 'location', type: 'X' }
    expect(book().forUnit(kua, day).tariffClass.value).toBe('R-1/TR')
  })

  test('a class that was set holds for all below, the nearest first, from its day on', () => {
    const set = book([settingRow(2, 'tariff-class', 'P-1/TR'), settingRow(4, 'tariff-class', 'S-1/TR', '2026-06-01')])
    expect(set.forUnit(places.school, day)).toMatchObject({
      tariffClass: { value: 'S-1/TR', status: 'entered', unitId: 4, fromDay: '2026-06-01', document: 'SK-1' },
      tariff: { key: 'S-1/TR', value: 900 },
    })
    expect(set.forUnit(places.school, '2026-05-31').tariffClass).toMatchObject({ value: 'P-1/TR', unitId: 2 })
    expect(set.forUnit(places.school, '2025-12-31').tariffClass).toMatchObject({ value: 'S-1/TR', unitId: null })
    expect(set.forUnit(places.split, day).tariffClass.unitId).toBeNull()
  })

  test('a class taken back lets the one above hold again', () => {
    const rows = [
      settingRow(2, 'tariff-class', 'P-2/TM'),
      settingRow(4, 'tariff-class', 'S-2/TM'),
      settingRow(4, 'tariff-class', null, '2026-03-01'),
    ]
    expect(book(rows).forUnit(places.school, day).tariffClass).toMatchObject({ value: 'P-2/TM', unitId: 2 })
    expect(book(rows).forUnit(places.school, '2026-02-01').tariffClass).toMatchObject({ value: 'S-2/TM', unitId: 4 })
  })

  test('a class without a known price on that day has no tariff, so rupiah stay unknown', () => {
    expect(book().forUnit(places.school, '2024-01-01').tariff).toBeNull()
    expect(book([settingRow(1, 'tariff-class', 'B-2/TR')]).forUnit(places.office, day).tariff).toBeNull()
  })
})

describe('the grid of a unit', () => {
  const margin = settingRow(1, 'grid-method', 'margin')

  test('is the national generation average until the ministry chooses otherwise, and says that it is national', () => {
    expect(book().forUnit(places.school, day)).toMatchObject({
      gridMethod: { value: 'average', status: 'unconfirmed' },
      gridSystem: { value: 'SUMATERA', status: 'unconfirmed' },
      grid: { kind: 'grid-average', key: 'NASIONAL', value: 0.6824, fromDay: '2023-01-01' },
      gridFallback: 'national',
    })
    expect(book().forUnit(places.school, '2022-12-31').grid?.value).toBe(0.6759)
    expect(book().forUnit(places.school, '2021-12-31').grid).toBeNull()
  })

  test('a system with a factor of the chosen kind has its own', () => {
    expect(book([margin]).forUnit(places.school, day)).toMatchObject({
      grid: { key: 'SUMATERA', value: 0.761 },
      gridFallback: 'none',
    })
    const own = factorRow('grid-average', 'SUMATERA', 0.7)
    expect(book([], [...usualFactors, own]).forUnit(places.school, day)).toMatchObject({
      grid: own,
      gridFallback: 'none',
    })
  })

  test('a system without one gets the national value, and that it is of another kind is said', () => {
    const found = book([margin]).forUnit(places.split, day)
    expect(found).toMatchObject({
      gridSystem: { value: null },
      grid: { kind: 'grid-average' },
      gridFallback: 'other-method',
    })
    const national = factorRow('grid-margin', 'NASIONAL', 0.8)
    expect(book([margin], [...usualFactors, national]).forUnit(places.split, day)).toMatchObject({
      grid: national,
      gridFallback: 'national',
    })
  })

  test('a system that was set for a unit wins over the one of its province', () => {
    const set = book([margin, settingRow(3, 'grid-system', 'BATAM')])
    expect(set.forUnit(places.school, day).grid).toMatchObject({ key: 'BATAM', value: 0.76 })
    expect(set.forUnit(places.province, day).grid?.key).toBe('SUMATERA')
  })

  test('a unit of no province has no system, the ministry itself is in Jakarta', () => {
    expect(book().forUnit(places.campus, day).gridSystem).toMatchObject({ value: null, status: 'unconfirmed' })
    expect(book().forUnit(places.root, day).gridSystem.value).toBe('JAMALI')
  })
})

describe('provinceOf', () => {
  test('finds the longest name, in whatever letters', () => {
    const found = [
      'Kanwil Kementerian Agama Provinsi Papua Barat Daya',
      'KANTOR WILAYAH KEMENTERIAN AGAMA PROVINSI D.K.I. JAKARTA',
      'Kanwil Kemenag Prov. Papua',
      'Kanwil D.I. Yogyakarta',
      'Kanwil Negeri Dongeng',
    ].map((name) => provinceOf(name)?.province ?? null)
    expect(found).toEqual(['Papua Barat Daya', 'DKI Jakarta', 'Papua', 'DI Yogyakarta', null])
  })
})

describe('embodied carbon of a machine', () => {
  const laptop = { deviceClass: 'laptop', brand: 'Dell Inc.', model: 'Latitude 5420' } as const
  const model = factorRow('embodied', 'laptop/dell/latitude 5420', 300)

  test('is by model, else by maker, else by class', () => {
    expect(book([], [...usualFactors, model]).embodied(laptop, places.school, day)).toBe(model)
    expect(book().embodied(laptop, places.school, day)).toMatchObject({
      key: 'laptop/dell',
      value: 279,
      low: 200,
      high: 383,
    })
    expect(book().embodied({ ...laptop, brand: 'Zyrex' }, places.school, day)?.key).toBe('laptop')
    expect(book().embodied({ ...laptop, brand: null }, places.school, day)?.key).toBe('laptop')
    expect(book([], []).embodied(laptop, places.school, day)).toBeNull()
  })

  test('the ministry may choose the class alone', () => {
    expect(book([settingRow(1, 'embodied-detail', 'class')]).embodied(laptop, places.school, day)?.key).toBe('laptop')
  })
})
