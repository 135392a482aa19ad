import { describe, expect, test } from 'vitest'
import { checkFactor, checkSetting, readDecimal } from '../../../server/power/factor-input.rules.ts'

const today = '2026-11-23'
const factor = {
  kind: 'tariff',
  key: 'P-1/TR',
  value: '1.699,53',
  fromDay: '2026-12-01',
  source: 'PLN',
  document: 'SK-9/2026',
}
const setting = { name: 'tariff-class', value: 'p-1/tr', fromDay: today, source: 'rekening', document: 'ND-4' }
const faults = (checked: ReturnType<typeof checkFactor> | ReturnType<typeof checkSetting>) =>
  'fields' in checked ? checked.fields.map(({ path, code }) => `${path}: ${code}`) : []

test.each([
  ['0,87', 0.87],
  ['0.682', 0.682],
  ['1.699,53', 1699.53],
  ['1.699', 1699],
  ['1699.53', 1699.53],
  [' 12 ', 12],
  ['-5', -5],
  ['1.2', 1.2],
  ['12.345.678', 12_345_678],
  ['', null],
  ['1,2,3', null],
  ['1e3', null],
  ['0,1234567', null],
  ['1.23.456', null],
  ['seribu', null],
])('%j is read as %j', (text, value) => {
  expect(readDecimal(text)).toBe(value)
})

describe('checkFactor', () => {
  test('keeps a row of a day to come, its key in one spelling', () => {
    expect(checkFactor({ ...factor, key: ' p-1/tr ' }, today)).toEqual({ factor: { ...factor, value: 1699.53 } })
    expect(
      checkFactor({ ...factor, kind: 'embodied', key: 'Laptop/Dell/Latitude 5420', value: '300' }, today),
    ).toMatchObject({
      factor: { key: 'laptop/dell/latitude 5420', value: 300 },
    })
  })

  test.each([
    [{ value: '-5' }, ['value: too_small']],
    [{ value: '1,69' }, ['value: too_small']],
    [{ value: '169.953' }, ['value: too_big']],
    [{ value: 'mahal' }, ['value: bad_value']],
    [{ kind: 'grid-average', key: 'JAMALI', value: '870' }, ['value: too_big']],
    [{ kind: 'grid-average', key: 'JAMALI', value: '0' }, ['value: too_small']],
    [{ kind: 'life', key: 'laptop', value: '40' }, ['value: too_big']],
    [{ kind: 'life', key: 'laptop/dell', value: '4' }, ['key: not_allowed']],
    [{ kind: 'embodied', key: 'gadget', value: '400' }, ['key: not_allowed']],
    [{ key: 'P1' }, ['key: not_allowed']],
    [{ kind: 'harga' }, ['kind: not_allowed']],
    [{ document: ' ' }, ['document: too_small']],
    [{ source: 'x' }, ['source: too_small']],
    [{ fromDay: '2026-02-30' }, ['fromDay: bad_value']],
    [{ fromDay: '2029-01-01' }, ['fromDay: too_late']],
    [{ fromDay: '1999-01-01' }, ['fromDay: too_early']],
    [{ key: 'P1', value: '1', fromDay: '2029-01-01' }, ['fromDay: too_late', 'key: not_allowed', 'value: too_small']],
  ])('%j is refused by its field', (changes, expected) => {
    expect(faults(checkFactor({ ...factor, ...changes }, today))).toEqual(expected)
  })
})

describe('checkSetting', () => {
  test('keeps a class in capitals, a choice in small letters, and an empty value as none', () => {
    expect(checkSetting(setting, today)).toMatchObject({ setting: { value: 'P-1/TR' } })
    expect(checkSetting({ ...setting, name: 'grid-system', value: 'kalbar' }, today)).toMatchObject({
      setting: { value: 'KALBAR' },
    })
    expect(checkSetting({ ...setting, name: 'grid-method', value: 'Margin' }, today)).toMatchObject({
      setting: { value: 'margin' },
    })
    expect(checkSetting({ ...setting, value: '' }, today)).toMatchObject({ setting: { value: null } })
  })

  test.each([
    [{ value: 'P1' }, ['value: not_allowed']],
    [{ name: 'grid-system', value: 'a/b' }, ['value: not_allowed']],
    [{ name: 'grid-method', value: 'both' }, ['value: not_allowed']],
    [{ name: 'embodied-detail', value: 'average' }, ['value: not_allowed']],
    [{ name: 'price' }, ['name: not_allowed']],
    [{ document: '' }, ['document: too_small']],
    [{ fromDay: '2029-01-01' }, ['fromDay: too_late']],
  ])('%j is refused by its field', (changes, expected) => {
    expect(faults(checkSetting({ ...setting, ...changes }, today))).toEqual(expected)
  })
})
