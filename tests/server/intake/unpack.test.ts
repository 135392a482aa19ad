import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../server/http/app-error.ts'
import { unpackMember } from '../../../server/intake/unpack.ts'

const limit = 4 * 1024 * 1024
const codeOf = (bytes: Uint8Array): string => {
  try {
    unpackMember(bytes, limit)
    return 'taken'
  } catch (error) {
    return error instanceof AppError ? error.code : 'bug'
  }
}
const member = gzipSync('{"a":1}')

describe('unpackMember', () => {
  test('what gzip packed comes back, at every level', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.integer({ min: 0, max: 9 }), (content, level) => {
        expect(Buffer.compare(unpackMember(gzipSync(content, { level }), limit), Buffer.from(content))).toBe(0)
      }),
    )
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['T10: a member cut short', member.subarray(0, -1)],
    ['T10: a member cut in the middle', member.subarray(0, 15)],
    ['T11: a byte behind the end', Buffer.concat([member, Buffer.from([0])])],
    ['T11: a second member', Buffer.concat([member, member])],
    ['a header with a file name', Buffer.concat([member.subarray(0, 3), Buffer.from([8]), member.subarray(4)])],
    ['a wrong checksum', Buffer.concat([member.subarray(0, -8), Buffer.alloc(4), member.subarray(-4)])],
    ['a wrong length', Buffer.concat([member.subarray(0, -4), Buffer.alloc(4, 9)])],
    ['plain text', Buffer.from('{"a":1}'.repeat(5))],
  ])('%s is bad_encoding', (_, bytes) => {
    expect(codeOf(bytes)).toBe('bad_encoding')
  })

  test('T08: a member that unpacks past the limit is stopped there', () => {
    expect(codeOf(gzipSync(Buffer.alloc(limit)))).toBe('taken')
    expect(codeOf(gzipSync(Buffer.alloc(limit + 1)))).toBe('unpacked_too_large')
  })

  test('a view into a larger buffer is read as itself', () => {
    const inside = Buffer.concat([Buffer.alloc(7), member, Buffer.alloc(7)]).subarray(7, 7 + member.length)
    expect(unpackMember(inside, limit).toString()).toBe('{"a":1}')
  })
})
