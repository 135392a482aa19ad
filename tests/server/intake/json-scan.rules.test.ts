import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanJson } from '../../../server/intake/json-scan.rules.ts'

const scan = (text: string) => scanJson(Buffer.from(text))
const fault = (text: string) => {
  const found = scan(text)
  return found && `${found.code} ${found.at} ${found.path}`.trimEnd()
}

describe('scanJson', () => {
  test.each([
    ['{"a":1,"a":2}', 'duplicate_key 7 a'],
    [String.raw`{"\u0061":1,"a":2}`, 'duplicate_key 12 a'],
    ['{"a":{"b":1},"c":{"b":2}}', null],
    ['{"a":{"__proto__":1}}', 'forbidden_key 6 a.__proto__'],
    ['[{"constructor":1}]', 'forbidden_key 2 [0].constructor'],
    [String.raw`{"proto\u0074ype":1}`, 'forbidden_key 1 prototype'],
    [String.raw`{"a":["x","\u0000"]}`, 'nul_character 11 a[1]'],
    [String.raw`{"a":"\ud800"}`, 'lone_surrogate 6 a'],
    [String.raw`{"a":"\ud800\u0041"}`, 'lone_surrogate 6 a'],
    [String.raw`{"a":"\udc00"}`, 'lone_surrogate 6 a'],
    [String.raw`{"a":"\ud83d\ude00"}`, null],
    ['[1e400]', 'number_out_of_range 1 [0]'],
    ['[1e-400]', 'number_out_of_range 1 [0]'],
    ['[9007199254740993]', 'number_out_of_range 1 [0]'],
    ['[-9007199254740993]', 'number_out_of_range 1 [0]'],
    ['[9007199254740993.0]', 'number_out_of_range 1 [0]'],
    ['[0.0e-400, 0, -0, 1.5e10, 9007199254740991]', null],
  ])('%s', (text, expected) => {
    expect(fault(text)).toBe(expected)
  })

  test.each([
    ['', 0],
    ['{"a":1', 6],
    ['{"a":1} {}', 8],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['// x\n1', 0],
    ['[NaN]', 1],
    ['[Infinity]', 1],
    ['[01]', 2],
    ['[1.]', 3],
    ['[.5]', 1],
    ['[+1]', 1],
    ["{'a':1}", 1],
    ['{a:1}', 1],
    ['["a\tb"]', 3],
    [String.raw`["\x41"]`, 2],
    [String.raw`["\u00g1"]`, 2],
    ['["a', 3],
    ['tru', 0],
  ])('bad JSON %j is named with its position', (text, at) => {
    expect(scan(text)).toMatchObject({ code: 'bad_json', at })
  })

  test('a raw NUL is named, in a string and outside of one', () => {
    expect(scan('{"a":"x\0y"}')).toMatchObject({ code: 'nul_character', at: 7, path: 'a' })
    expect(scan('[\0]')).toMatchObject({ code: 'nul_character', at: 1 })
  })

  test('invalid UTF-8 is named with the field it stands in, a raw surrogate too', () => {
    const withBytes = (...bytes: number[]) =>
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from(bytes), Buffer.from('"}')])
    expect(scanJson(withBytes(0xff))).toMatchObject({ code: 'bad_utf8', path: 'a' })
    expect(scanJson(withBytes(0xed, 0xa0, 0x80))).toMatchObject({ code: 'bad_utf8', path: 'a' })
    expect(scanJson(withBytes(0xf0, 0x9f, 0x98, 0x80))).toBeNull()
  })

  test('a byte order mark is always refused, of UTF-8 and of UTF-16', () => {
    expect(scanJson(Buffer.from('\uFEFF{}'))).toMatchObject({ code: 'byte_order_mark', at: 0 })
    expect(scanJson(Buffer.from('\uFEFF{}', 'utf16le'))).not.toBeNull()
  })

  test('sixteen levels pass, the seventeenth does not', () => {
    expect(scan('['.repeat(16) + ']'.repeat(16))).toBeNull()
    expect(scan('['.repeat(17) + ']'.repeat(17))).toMatchObject({ code: 'too_deep', at: 16 })
  })

  test('ten thousand keys in all pass, one more does not', () => {
    const objects = (keys: number) => JSON.stringify(Array.from({ length: keys }, (_, index) => ({ [`k${index}`]: 1 })))
    expect(scan(objects(10_000))).toBeNull()
    expect(scan(objects(10_001))).toMatchObject({ code: 'too_many_keys' })
  })

  test('half a million nested arrays are refused without a stack and within 50 ms', () => {
    const bytes = Buffer.from('['.repeat(500_000))
    const startMs = performance.now()
    expect(scanJson(bytes)?.code).toBe('too_deep')
    expect(performance.now() - startMs).toBeLessThan(50)
  })

  test('a document without traps passes and JSON.parse reads it', () => {
    const dictionary = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 5 }))
    fc.assert(
      fc.property(dictionary, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const found = scan(text)
        if (found) expect(['forbidden_key', 'nul_character', 'number_out_of_range']).toContain(found.code)
        else expect(() => JSON.parse(text)).not.toThrow()
      }),
    )
  })

  test('whatever it lets through, JSON.parse takes; whatever it calls bad JSON, JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '.5',
      'e9',
      'true',
      'null',
      ' ',
      '"',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const found = scan(text)
        const parse = () => JSON.parse(text) as unknown
        if (found === null) expect(parse).not.toThrow()
        else if (found.code === 'bad_json') expect(parse).toThrow()
      }),
      { numRuns: 3_000 },
    )
  })

  test('any bytes at all get an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const found = scanJson(bytes)
        if (found) expect(found.at).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
})
