import { describe, expect, test } from 'vitest'
import { embodiedModels } from '../../../server/power/embodied.table.ts'
import {
  allFactorsOn,
  deviceClassOf,
  factorOn,
  indexFactors,
  kindFacts,
  makerKey,
} from '../../../server/power/factor.rules.ts'
import { usualFactors } from '../../../server/power/factor.table.ts'
import { factorRow } from './factor-world.ts'

const old = factorRow('tariff', 'P-1/TR', 1444.7, { fromDay: '2022-01-01' })
const next = factorRow('tariff', 'P-1/TR', 1699.53, { fromDay: '2022-07-01' })

describe('factorOn', () => {
  const index = indexFactors([next, old, factorRow('grid-average', 'NASIONAL', 0.68)])

  test('a figure of March uses the row of March, whatever came later', () => {
    expect(factorOn(index, 'tariff', 'P-1/TR', '2022-03-31')).toBe(old)
    expect(factorOn(index, 'tariff', 'P-1/TR', '2022-06-30')).toBe(old)
    expect(factorOn(index, 'tariff', 'P-1/TR', '2022-07-01')).toBe(next)
  })

  test('before the first row, and for a key that nobody knows, there is none', () => {
    expect(factorOn(index, 'tariff', 'P-1/TR', '2021-12-31')).toBeNull()
    expect(factorOn(index, 'tariff', 'P-9/TR', '2026-01-01')).toBeNull()
  })

  test('of two rows of one day the later entered holds', () => {
    const again = factorRow('tariff', 'P-1/TR', 1700, { fromDay: '2022-07-01' })
    expect(factorOn(indexFactors([old, next, again]), 'tariff', 'P-1/TR', '2026-01-01')).toBe(again)
  })

  test('all that holds on a day is one row a key, by kind and key', () => {
    const names = allFactorsOn(index, '2026-02-01').map(({ kind, key }) => `${kind} ${key}`)
    expect(names).toEqual(['grid-average NASIONAL', 'tariff P-1/TR'])
    expect(allFactorsOn(index, '2020-01-01')).toEqual([])
  })
})

describe('the factors that come with the program', () => {
  test('keep to the bounds and keys that a form must keep to, with a source each', () => {
    for (const { kind, key, value, unit, source } of usualFactors) {
      const facts = kindFacts[kind]
      expect(`${kind} ${key}`).toMatch(new RegExp(`^${kind} `))
      expect(facts.key.test(key), key).toBe(true)
      expect(value).toBeGreaterThanOrEqual(facts.least)
      expect(value).toBeLessThanOrEqual(facts.most)
      expect(unit).toBe(facts.unit)
      expect(source.length).toBeGreaterThan(10)
    }
  })

  test('have versions of their own, and nothing that was only seen in a project counts as confirmed', () => {
    expect(new Set(usualFactors.map(({ version }) => version)).size).toBe(usualFactors.length)
    const confirmed = usualFactors.filter(({ status }) => status === 'confirmed')
    expect(new Set(confirmed.map(({ kind }) => kind))).toEqual(new Set(['grid-average', 'tariff']))
    expect(usualFactors.some(({ kind, key }) => kind === 'grid-margin' && ['SULUTGO', 'NASIONAL'].includes(key))).toBe(
      false,
    )
    expect(usualFactors.find(({ version }) => version === 'tariff/P-1/TR@2022-07-01#2026-11-24')?.value).toBe(1699.53)
  })

  test('embodied carbon has its range around its median', () => {
    for (const { low, median, high, models } of embodiedModels) {
      expect(low).toBeLessThanOrEqual(median)
      expect(median).toBeLessThanOrEqual(high)
      expect(models).toBeGreaterThanOrEqual(5)
    }
  })
})

test('a chassis without factors has no class, and makers have one name', () => {
  expect(['laptop', 'all-in-one', 'virtual', 'unknown'].map(deviceClassOf)).toEqual([
    'laptop',
    'all-in-one',
    null,
    null,
  ])
  expect(['Dell Inc.', ' LENOVO', 'Hewlett-Packard', 'ASUSTeK COMPUTER INC.', 'HP', ' '].map(makerKey)).toEqual([
    'dell', 'lenovo', 'hp', 'asus', 'hp', null,
  ]) // prettier-ignore
})
