import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { publicKeyFault } from '../../../server/enrolment/public-key.rules.ts'
import { uuidV7 } from '../../../server/enrolment/uuid-v7.ts'

const rawKey = (kind: 'ed25519' | 'x25519') => {
  const pair = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')
  return Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
}

describe('publicKeyFault', () => {
  test('keys that were made as keys are fine', () => {
    for (let count = 0; count < 30; count++) expect(publicKeyFault(rawKey('ed25519'))).toBeNull()
  })

  test.each([
    ['all zeros', '00'.repeat(32)],
    ['the neutral point', `01${'00'.repeat(31)}`],
    ['the point of order two', `ec${'ff'.repeat(30)}7f`],
    ['a point of order eight', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['its negative', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
    ['the other point of order eight', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['zero written as p', `ed${'ff'.repeat(30)}7f`],
    ['one written as p + 1', `ee${'ff'.repeat(30)}7f`],
  ])('A16: %s is of small order', (_, hex) => {
    expect(publicKeyFault(Buffer.from(hex, 'hex'))).toBe('small_order')
  })

  test('A16: wrong lengths, and keys of another curve that are no point of this one, are refused', () => {
    expect([Buffer.alloc(31, 1), Buffer.alloc(33, 1), Buffer.alloc(0)].map(publicKeyFault)).toEqual([
      'wrong_length',
      'wrong_length',
      'wrong_length',
    ])
    const foreign = Array.from({ length: 40 }, () => publicKeyFault(rawKey('x25519')))
    expect(foreign).toContain('not_on_curve')
  })

  test('a coordinate past the field is refused', () => {
    expect(publicKeyFault(Buffer.from(`f6${'ff'.repeat(30)}7f`, 'hex'))).toBe('not_on_curve')
  })
})

test('an id carries its time, sorts by it, and never repeats', () => {
  const ids = Array.from({ length: 200 }, (_, index) => uuidV7(1_795_521_600_000 + index))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(Array.from({ length: 200 }, () => uuidV7(1))).size).toBe(200)
  expect(Number.parseInt(ids[0]?.replace('-', '').slice(0, 12) ?? '', 16)).toBe(1_795_521_600_000)
})
