import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allPaths,
  checkUnit,
  isTooDeep,
  maxDepth,
  normalCode,
  normalName,
  ringsIn,
  unitPath,
} from '../../../server/unit/unit.rules.ts'

const unit = {
  code: '012345',
  name: 'MAN 1',
  kind: null,
  type: null,
  parentCode: null,
  zone: null,
  placeClass: null,
  laptops: null,
}

describe('normalCode', () => {
  test.each([
    ['000123', '000123'],
    [' 991601 ', '991601'],
    ['kemenag-1.a_b', 'KEMENAG-1.A_B'],
  ])('V21: %j is kept as %j', (text, code) => expect(normalCode(text)).toBe(code))

  test.each(['', ' ', '-1', 'a b', 'ä1', '../1', 'A'.repeat(33), "1'--"])('%j is no code', (text) =>
    expect(normalCode(text)).toBeNull(),
  )

  test('a normal code stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = normalCode(text)
        return code === null || normalCode(code) === code
      }),
    )
  })
})

describe('normalName', () => {
  test('joins spaces and composes letters (V09)', () => {
    expect(normalName('  MAN   1\tKota  ')).toBe('MAN 1 Kota')
    expect(normalName('e\u0301')).toBe('\u00e9')
  })

  test('counts characters, not bytes (V08)', () => {
    expect(normalName('ꦩ'.repeat(200))).toBe('ꦩ'.repeat(200))
    expect(normalName('ꦩ'.repeat(201))).toBeNull()
  })

  test.each(['', '  ', 'a\u0000b', 'a\u001bb'])('%j is no name', (text) => expect(normalName(text)).toBeNull())
})

describe('checkUnit', () => {
  test('what is not said is null, and no fault', () => {
    const { fields, problems } = checkUnit(unit)
    expect(problems).toEqual([])
    expect(fields).toEqual({ ...unit })
    expect(checkUnit({ ...unit, kind: '', zone: ' ' }).problems).toEqual([])
  })

  test('every field is made normal', () => {
    const said = { kind: ' Satker', type: 'man', parentCode: 'x1', zone: 'wit', placeClass: 'Kota', laptops: ' 40 ' }
    const { fields } = checkUnit({ ...unit, ...said })
    expect(fields).toMatchObject({ kind: 'satker', type: 'MAN', parentCode: 'X1', zone: 'WIT', placeClass: 'kota' })
    expect(fields.laptops).toBe(40)
  })

  test('each bad field is named, all at once', () => {
    const bad = { code: '?', name: '', kind: 'desk', zone: 'GMT', parentCode: 'a b', laptops: '-1' }
    const long = { type: 'x'.repeat(33), placeClass: 'x'.repeat(41) }
    const paths = checkUnit({ ...bad, ...long }).problems.map(({ path }) => path)
    expect(paths.toSorted()).toEqual(['code', 'kind', 'laptops', 'name', 'parentCode', 'placeClass', 'type', 'zone'])
  })

  test.each(['1.5', '1e3', '100001', 'banyak', '١'])('%j is no number of laptops', (laptops) => {
    expect(checkUnit({ ...unit, laptops }).problems).toMatchObject([{ path: 'laptops', code: 'unit.laptops_invalid' }])
  })
})

describe('paths', () => {
  test('a path names every unit from the root down', () => {
    expect(unitPath(null, 1)).toBe('/1/')
    expect(unitPath('/1/4/', 17)).toBe('/1/4/17/')
  })

  test('a whole tree gets its paths in any order', () => {
    const parents = new Map([
      [17, 4],
      [4, 1],
      [1, null],
    ])
    expect(Object.fromEntries(allPaths(parents))).toEqual({ 1: '/1/', 4: '/1/4/', 17: '/1/4/17/' })
  })

  test('a unit without a place in the tree is a bug that shows', () => {
    expect(() => allPaths(new Map([[2, 9]]))).toThrow(RangeError)
    const ring = new Map([
      [1, 2],
      [2, 1],
    ])
    expect(() => allPaths(ring)).toThrow(RangeError)
  })
})

describe('ringsIn', () => {
  test('a tree has none', () => {
    const tree = new Map([
      ['R', null],
      ['A', 'R'],
      ['B', 'A'],
      ['C', 'nowhere'],
    ])
    expect(ringsIn(tree)).toEqual([])
  })

  test('finds a unit under itself, and two rings with what hangs on them', () => {
    const parents = new Map([
      ['A', 'A'],
      ['B', 'C'],
      ['C', 'B'],
      ['D', 'C'],
    ])
    expect(ringsIn(parents)).toEqual([['A'], ['B', 'C']])
  })

  test('a chain of a hundred thousand is walked in linear time', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, at): [string, string] => [`${at}`, `${at + 1}`]))
    const startedAt = performance.now()
    expect(ringsIn(chain)).toEqual([])
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(isTooDeep('0', chain)).toBe(true)
  })
})

test('isTooDeep draws the line at the deepest step allowed', () => {
  const chain = new Map<string, string | null>([['0', null]])
  for (let step = 1; step <= maxDepth + 1; step++) chain.set(`${step}`, `${step - 1}`)
  expect(isTooDeep(`${maxDepth}`, chain)).toBe(false)
  expect(isTooDeep(`${maxDepth + 1}`, chain)).toBe(true)
})
