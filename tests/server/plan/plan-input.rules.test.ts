import { describe, expect, test } from 'vitest'
import { checkBlocker } from '../../../server/plan/blocker.rules.ts'
import { checkMoney, checkPrice, readAmount } from '../../../server/plan/money-input.rules.ts'
import { checkReplacement, isCategoryKey } from '../../../server/plan/replacement-input.rules.ts'
import { checkTarget, isDay } from '../../../server/plan/target.rules.ts'

const today = '2026-11-23'
type Checked = { fields: { path: string; code: string }[] } | object
const said = (checked: Checked) =>
  'fields' in checked ? checked.fields.map(({ path, code }) => `${path} ${code}`) : []

describe('a day', () => {
  test.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-2-8', false],
    ['2026-13-01', false],
    ['x2026-02-28', false],
    ['2026-02-28x', false],
    ['', false],
  ])('%s exists: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })
})

describe('a target', () => {
  const target = { programme: 'system', sharePct: 60, dueDay: '2027-12-31', fromDay: today, source: '  KMA 1/2026 ' }
  const faults = (changes: object) => said(checkTarget({ ...target, ...changes }, today))

  test('is kept with its source trimmed', () => {
    expect(checkTarget(target, today)).toEqual({ target: { ...target, source: 'KMA 1/2026' } })
  })

  test.each([
    [{ programme: 'both' }, ['programme not_allowed']],
    [{ sharePct: 0 }, ['sharePct too_small']],
    [{ sharePct: 1 }, []],
    [{ sharePct: 100 }, []],
    [{ sharePct: 101 }, ['sharePct too_big']],
    [{ sharePct: 1.5 }, ['sharePct wrong_type']],
    [{ source: ' ab ' }, ['source too_small']],
    [{ source: 'x'.repeat(301) }, ['source too_big']],
    [{ dueDay: today }, ['dueDay not_after']],
    [{ dueDay: '2026-11-24' }, []],
    [{ dueDay: '2041-12-04' }, []],
    [{ dueDay: '2041-12-05' }, ['dueDay too_late']],
    [{ fromDay: '2021-11-19' }, []],
    [{ fromDay: '2021-11-18' }, ['fromDay too_early']],
    [{ fromDay: '2028-11-24', dueDay: '2030-01-01' }, []],
    [{ fromDay: '2028-11-25', dueDay: '2030-01-01' }, ['fromDay too_late']],
    [{ fromDay: 'x', dueDay: 'y' }, ['dueDay bad_value', 'fromDay bad_value']],
  ])('with %j is answered with %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })
})

describe('a note of what holds back', () => {
  const note = { product: 'autocad', owner: ' Pusdatin ', state: 'testing', reviewDay: '2027-01-15', note: ' uji ' }
  const faults = (changes: object) => said(checkBlocker({ ...note, ...changes }, today))

  test('is kept trimmed', () => {
    expect(checkBlocker(note, today)).toEqual({ note: { ...note, owner: 'Pusdatin', note: 'uji' } })
  })

  test.each([
    [{ product: '' }, ['product too_small']],
    [{ owner: ' x ' }, ['owner too_small']],
    [{ owner: 'x'.repeat(121) }, ['owner too_big']],
    [{ state: 'later' }, ['state not_allowed']],
    [{ note: 'x'.repeat(501) }, ['note too_big']],
    [{ reviewDay: '2026-11-22' }, ['reviewDay too_early']],
    [{ reviewDay: today }, []],
    [{ reviewDay: '2028-11-24' }, []],
    [{ reviewDay: '2028-11-25' }, ['reviewDay too_late']],
    [{ reviewDay: 'soon' }, ['reviewDay bad_value']],
  ])('with %j is answered with %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })
})

describe('a replacement', () => {
  const row = { product: 'autocad', replacement: ' FreeCAD ', coverage: 'most', note: '', fromDay: today }
  const faults = (changes: object) => said(checkReplacement({ ...row, ...changes }, today))

  test('is kept; nothing accepted has no coverage', () => {
    expect(checkReplacement(row, today)).toEqual({ row: { ...row, replacement: 'FreeCAD' } })
    expect(checkReplacement({ ...row, replacement: ' ' }, today)).toEqual({
      row: { ...row, replacement: null, coverage: null },
    })
  })

  test.each([
    [{ coverage: '' }, ['coverage required']],
    [{ replacement: '', coverage: '' }, []],
    [{ coverage: 'perhaps' }, ['coverage not_allowed']],
    [{ fromDay: '2026-11-22' }, ['fromDay too_early']],
    [{ fromDay: '2028-11-24' }, []],
    [{ fromDay: '2028-11-25' }, ['fromDay too_late']],
    [{ replacement: 'x'.repeat(121) }, ['replacement too_big']],
  ])('with %j is answered with %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })

  test('may be about a whole category', () => {
    expect(['category:cad', 'cad', 'category:none', 'category:cad2'].map(isCategoryKey)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('an amount', () => {
  test.each([
    ['1.500.000', 1_500_000],
    ['Rp 1500000', 1_500_000],
    ['rp.250', 250],
    ['-Rp 2.000', -2_000],
    ['- 5', -5],
    [' 7 ', 7],
    ['0', 0],
    ['1.50', null],
    ['1,5', null],
    ['Rp', null],
    ['', null],
    ['1e3', null],
    ['5x', null],
    ['99999999999999999999', null],
  ])('"%s" is %s', (text, value) => {
    expect(readAmount(text)).toBe(value)
  })
})

describe('a price', () => {
  const price = { item: 'winrar', fromDay: today, amountIdr: '450.000', status: 'official', source: 'katalog' }
  const faults = (changes: object) => said(checkPrice({ ...price, ...changes }, today))

  test('is kept in whole rupiah', () => {
    expect(checkPrice(price, today)).toEqual({ price: { ...price, amountIdr: 450_000 } })
  })

  test.each([
    [{ item: '-x' }, ['item bad_format']],
    [{ amountIdr: 'murah' }, ['amountIdr bad_value']],
    [{ amountIdr: '-1' }, ['amountIdr too_small']],
    [{ amountIdr: '0' }, []],
    [{ amountIdr: '10.000.000.000' }, []],
    [{ amountIdr: '10.000.000.001' }, ['amountIdr too_big']],
    [{ status: 'sure' }, ['status not_allowed']],
    [{ source: 'ab' }, ['source too_small']],
    [{ fromDay: '2006-11-08' }, []],
    [{ fromDay: '2006-11-07' }, ['fromDay too_early']],
    [{ fromDay: '2028-11-24' }, []],
    [{ fromDay: '2028-11-25' }, ['fromDay too_late']],
  ])('with %j is answered with %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })
})

describe('an entry of money', () => {
  const entry = { kind: 'ended', day: today, amountIdr: '1.000', document: ' SPK-1 ', note: 'langganan' }
  const faults = (changes: object) => said(checkMoney({ ...entry, ...changes }, today))

  test('is kept; a negative amount takes an earlier one back', () => {
    expect(checkMoney(entry, today)).toEqual({ entry: { ...entry, amountIdr: 1_000, document: 'SPK-1' } })
    expect(faults({ amountIdr: '-1.000' })).toEqual([])
  })

  test.each([
    [{ kind: 'saved' }, ['kind not_allowed']],
    [{ amountIdr: '0' }, ['amountIdr zero']],
    [{ document: ' ' }, ['document required']],
    [{ kind: 'spent', document: '' }, []],
    [{ day: '2026-11-24' }, ['day too_late']],
    [{ day: '2006-11-07' }, ['day too_early']],
    [{ amountIdr: '100.000.000.000.001' }, ['amountIdr too_big']],
    [{ amountIdr: '-100.000.000.000.001' }, ['amountIdr too_small']],
    [{ note: 'x'.repeat(501) }, ['note too_big']],
  ])('with %j is answered with %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })
})
