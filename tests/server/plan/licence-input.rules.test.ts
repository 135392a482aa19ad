import { describe, expect, test } from 'vitest'
import {
  checkLicence,
  checkSetting,
  licenceColumns,
  type LicenceInput,
  readLicences,
} from '../../../server/plan/licence-input.rules.ts'

const today = '2026-11-23'
const productOf = (text: string) => (text.trim().toLowerCase() === 'winrar' ? 'winrar' : null)
const known = { today, productOf, isUnit: (code: string) => code === '000010' }
const input: LicenceInput = {
  product: ' WinRAR ',
  seats: '25',
  document: ' SPK-7/2026\n  lama ',
  fromDay: ' 2026-01-31 ',
  toDay: '',
}
const faults = (changes: Partial<LicenceInput>) => {
  const checked = checkLicence({ ...input, ...changes }, known)
  return 'fields' in checked ? checked.fields.map(({ path, code }) => `${path} ${code}`) : []
}
const seatsOf = (seats: string) => {
  const checked = checkLicence({ ...input, seats }, known)
  return 'licence' in checked ? checked.licence.seats : undefined
}

describe('a row of the licence register', () => {
  test('is kept cleaned', () => {
    expect(checkLicence(input, known)).toEqual({
      licence: { product: 'winrar', seats: 25, document: 'SPK-7/2026 lama', fromDay: '2026-01-31', toDay: null },
    })
    expect(checkLicence({ ...input, toDay: ' 2026-01-31 ' }, known)).toMatchObject({ licence: { toDay: '2026-01-31' } })
  })

  test.each([
    ['1', 1],
    [' 1000000 ', 1_000_000],
    ['1.250', 1_250],
    ['1.000.000', 1_000_000],
    ['tanpa batas', null],
    [' Unlimited ', null],
    ['', undefined],
    ['0', undefined],
    ['1000001', undefined],
    ['1.25', undefined],
    ['12.500.00', undefined],
    ['-3', undefined],
    ['12a', undefined],
    ['a12', undefined],
    ['10000000', undefined],
    ['1.000.000.000', undefined],
  ])('seats of "%s" are %s', (text, seats) => {
    expect(seatsOf(text)).toBe(seats)
  })

  test.each([
    [{ product: 'apa saja' }, ['product not_known']],
    [{ seats: 'banyak' }, ['seats bad_value']],
    [{ document: ' ab ' }, ['document bad_value']],
    [{ document: 'abc' }, []],
    [{ document: 'x'.repeat(200) }, []],
    [{ document: 'x'.repeat(201) }, ['document bad_value']],
    [{ fromDay: '1994-12-31' }, ['fromDay bad_value']],
    [{ fromDay: '1995-01-01' }, []],
    [{ fromDay: '2026-02-30' }, ['fromDay bad_value']],
    [{ fromDay: '2027-11-24' }, []],
    [{ fromDay: '2027-11-25' }, ['fromDay too_late']],
    [{ toDay: '2026-1-1' }, ['toDay bad_value']],
    [{ toDay: '2026-01-30' }, ['toDay not_after']],
    [{ product: '', seats: '', document: '' }, ['product not_known', 'seats bad_value', 'document bad_value']],
  ])('%j is answered with %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })
})

describe('a list of rows', () => {
  const header = licenceColumns.join(',')
  const said = (text: string) => {
    const read = readLicences(text, known)
    return 'fields' in read ? read.fields.map(({ path, code }) => `${path}: ${code}`) : read.lines
  }

  test('is read with its columns in any order and codes in any case', () => {
    const reordered = 'seats,code,product,document,fromDay,toDay\n3, 000010 ,winrar,SPK-1,2026-01-01,\n'
    expect(said(reordered)).toEqual([
      {
        line: 2,
        code: '000010',
        licence: { product: 'winrar', seats: 3, document: 'SPK-1', fromDay: '2026-01-01', toDay: null },
      },
    ])
    expect(said(`${header}\n`)).toEqual([])
  })

  test.each([
    ['', ['line 1, csv: licence.import']],
    ['code,product,seats,document,fromDay\n', ['line 1, toDay: licence.import']],
    [`${header},toDay\n`, ['line 1, toDay: licence.import']],
    [`${header},warna\n`, ['line 1, warna: licence.import']],
    [`${header},\n`, ['line 1, csv: licence.import']],
    [`${header}\n000010,winrar,1\n`, ['line 2, csv: licence.import']],
    [
      `${header}\n000099,winrar,1,SPK-1,2026-01-01,\n000010,lain,0,SPK-1,2026-01-01,\n`,
      ['line 2, code: licence.import', 'line 3, product: licence.import', 'line 3, seats: licence.import'],
    ],
    [`${header}\n000010,"winrar,1,SPK`, ['line 2, csv: licence.import']],
  ])('%j names each fault with its line', (text, expected) => {
    expect(said(text)).toEqual(expect.arrayContaining(expected))
    expect(said(text)).toHaveLength(expected.length)
  })

  test('has at most ten thousand rows', () => {
    const row = '000010,winrar,1,SPK-1,2026-01-01,\n'
    expect(said(`${header}\n${row.repeat(10_000)}`)).toHaveLength(10_000)
    expect(said(`${header}\n${row.repeat(10_001)}`)).toEqual(['line 10002, csv: licence.import'])
  })
})

describe('a setting', () => {
  const check = (name: 'grace-months' | 'activation-servers', value: string, fromDay = today) => {
    const checked = checkSetting({ name, value, fromDay }, today)
    return 'fields' in checked ? checked.fields.map(({ path, code }) => `${path} ${code}`) : checked.value
  }

  test.each([
    ['0', '0'],
    [' 6 ', '6'],
    ['36', '36'],
    ['37', ['value bad_value']],
    ['-1', ['value bad_value']],
    ['', ['value bad_value']],
    ['6,5', ['value bad_value']],
    ['100', ['value bad_value']],
  ])('%s months of grace are %j', (value, expected) => {
    expect(check('grace-months', value)).toEqual(expected)
  })

  test('host names are kept once, in lower case, one a line', () => {
    expect(check('activation-servers', ' KMS.Kemenag.go.id;kms2.kemenag.go.id\nkms.kemenag.go.id, ')).toBe(
      'kms.kemenag.go.id\nkms2.kemenag.go.id',
    )
    expect(check('activation-servers', '')).toBe('')
    for (const bad of ['kms', '-a.go.id', 'a-.go.id', 'a..id', 'http://kms.go.id', `${'a'.repeat(64)}.id`])
      expect(check('activation-servers', bad), bad).toEqual(['value bad_value'])
    const hosts = (count: number) => Array.from({ length: count }, (_, index) => `kms${index}.go.id`).join('\n')
    expect(check('activation-servers', hosts(50))).toBe(hosts(50))
    expect(check('activation-servers', hosts(51))).toEqual(['value bad_value'])
  })

  test('holds from a day within a year of today', () => {
    expect(check('grace-months', '6', '2025-11-22')).toBe('6')
    expect(check('grace-months', '6', '2025-11-21')).toEqual(['fromDay bad_value'])
    expect(check('grace-months', '6', '2027-11-24')).toBe('6')
    expect(check('grace-months', '6', '2027-11-25')).toEqual(['fromDay bad_value'])
    expect(check('grace-months', 'x', 'besok')).toEqual(['fromDay bad_value', 'value bad_value'])
    expect(check('activation-servers', 'x', 'besok')).toEqual(['fromDay bad_value', 'value bad_value'])
  })
})
