import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chunkBytes,
  fileKey,
  frameCount,
  headerToBytes,
  openFrame,
  parseHeader,
  sealedBytes,
  sealFrame,
  type SealHeader,
} from '../../../server/backup/seal.rules.ts'

const header: SealHeader = {
  format: 1,
  salt: 'ab'.repeat(32),
  keyCheck: '0123456789abcdef',
  chunkBytes,
  plainBytes: 5,
  manifestSha256: 'cd'.repeat(32),
}
const head = headerToBytes(header)
const frame = { key: randomBytes(32), head, index: 3, isLast: false }

describe('the header', () => {
  test('is read back as it was written, behind the magic and its length', () => {
    expect(head.subarray(0, 8).toString()).toBe('SATKERBK')
    expect(head.readUInt32BE(8)).toBe(head.length - 12)
    expect(parseHeader(head.subarray(12))).toEqual(header)
  })

  test.each([
    ['no JSON', Buffer.from('{')],
    ['another format', Buffer.from(JSON.stringify({ ...header, format: 2 }))],
    ['other chunks', Buffer.from(JSON.stringify({ ...header, chunkBytes: 1 }))],
    ['a size below zero', Buffer.from(JSON.stringify({ ...header, plainBytes: -1 }))],
    ['no salt', Buffer.from(JSON.stringify({ ...header, salt: '' }))],
  ])('is refused with %s', (_, bytes) => expect(parseHeader(bytes)).toBeNull())
})

describe('the key of a file', () => {
  test('is another for every salt and every owner, and so is its check', () => {
    const [owner, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    const keys = [fileKey(owner, '00'.repeat(32)), fileKey(owner, '01'.repeat(32)), fileKey(other, '00'.repeat(32))]
    expect(new Set(keys.map(({ key }) => key.toString('hex'))).size).toBe(3)
    expect(new Set(keys.map(({ keyCheck }) => keyCheck)).size).toBe(3)
    expect(fileKey(owner, '00'.repeat(32))).toEqual(keys[0])
  })
})

describe('a frame', () => {
  test('opens to what was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (plain) => {
        expect(openFrame(frame, sealFrame(frame, plain))).toEqual(Buffer.from(plain))
      }),
    )
  })

  test('does not open elsewhere, as an end that it is not, under another head or key', () => {
    const sealed = sealFrame(frame, Buffer.from('hello'))
    const otherHead = headerToBytes({ ...header, plainBytes: 6 })
    for (const wrong of [
      { ...frame, index: 2 },
      { ...frame, isLast: true },
      { ...frame, head: otherHead },
      { ...frame, key: randomBytes(32) },
    ])
      expect(openFrame(wrong, sealed)).toBeNull()
  })

  test('does not open when any one bit of it was turned, or when it was cut', () => {
    const sealed = sealFrame(frame, Buffer.from('hello'))
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const turned = Buffer.from(sealed)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(openFrame(frame, turned)).toBeNull()
    }
    for (let length = 0; length < sealed.length; length++)
      expect(openFrame(frame, sealed.subarray(0, length))).toBeNull()
  })
})

test('a file has as many frames as its chunks need, an empty one has one', () => {
  const sizes = [0, 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes]
  expect(sizes.map(frameCount)).toEqual([1, 1, 1, 2, 3])
  expect(sealedBytes(chunkBytes + 1, 100)).toBe(100 + chunkBytes + 1 + 2 * 16)
})
