import { generateKeyPairSync, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeEnvelopes,
  encodeEnvelope,
  enrolText,
  keyChangeText,
  reportHash,
  reportText,
  sectionText,
  sha256Hex,
} from '../../../agent/contract/wire.ts'

const deviceId = '01890000-0000-7000-8000-000000000001'
const bytes = (text: string) => new TextEncoder().encode(text)
const part = fc.uint8Array({ minLength: 1, maxLength: 200 })

describe('the text that is signed', () => {
  test('names its purpose, the device and both parts, each on a line', () => {
    expect(reportText(deviceId, bytes('a'), bytes('b')).split('\n')).toEqual([
      'satker-report-v1',
      deviceId,
      sha256Hex('a'),
      sha256Hex('b'),
    ])
  })

  test('changes with any byte of either part, with the border between them, and with the device', () => {
    const whole = reportText(deviceId, bytes('ab'), bytes('c'))
    expect(reportText(deviceId, bytes('a'), bytes('bc'))).not.toBe(whole)
    expect(reportText(deviceId, bytes('ab'), bytes('d'))).not.toBe(whole)
    expect(reportText(deviceId.replace('1', '2'), bytes('ab'), bytes('c'))).not.toBe(whole)
    expect(reportHash(deviceId, bytes('ab'), bytes('c'))).toBe(sha256Hex(whole))
  })

  test('of one purpose is never the text of another', () => {
    const texts = [reportText(deviceId, bytes('a'), bytes('b')), sectionText(deviceId, sha256Hex('a'))]
    texts.push(keyChangeText(deviceId, 'k'), enrolText('k', 't'))
    expect(new Set(texts.map((text) => text.split('\n')[0])).size).toBe(4)
  })

  test('an enrolment does not carry its token in the open', () => {
    expect(enrolText('key', 'rahasia')).not.toContain('rahasia')
  })

  test('is what an Ed25519 key signs and verifies', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const text = Buffer.from(reportText(deviceId, bytes('a'), bytes('b')))
    const signature = sign(null, text, privateKey)
    expect(signature.toString('base64url')).toHaveLength(86)
    expect(verify(null, text, publicKey, signature)).toBe(true)
  })
})

describe('SHA-256', () => {
  test('of the empty text is the published one', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})

describe('an envelope', () => {
  test('carries the same bytes as it was given, also several in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { maxLength: 4 }), (parts) => {
        const envelopes = parts.map(([main, quarters]) => ({ deviceId, signature: 's', main, quarters }))
        const read = decodeEnvelopes(Buffer.concat(envelopes.map(encodeEnvelope)))
        expect(read.damagedAt).toBeNull()
        expect(read.envelopes.map((it) => [...it.main, ...it.quarters])).toEqual(parts.map(([a, b]) => [...a, ...b]))
      }),
    )
  })

  test('that is cut off anywhere is reported at its start, and the ones before it are kept', () => {
    const one = encodeEnvelope({ deviceId, signature: 's', main: bytes('main'), quarters: bytes('quarters') })
    for (let kept = 1; kept < one.length; kept++) {
      const read = decodeEnvelopes(Buffer.concat([one, one.subarray(0, kept)]))
      expect(read.envelopes).toHaveLength(1)
      expect(read.damagedAt).toBe(one.length)
    }
  })

  test.each([
    'x\n',
    '{}\n',
    '[]\n',
    'null\n',
    '{"magic":"other","deviceId":"a","signature":"b","mainBytes":1,"quartersBytes":1}\nab',
    '{"magic":"satker-envelope-v1","deviceId":"a","signature":"b","mainBytes":0,"quartersBytes":1}\na',
    '{"magic":"satker-envelope-v1","deviceId":"a","signature":"b","mainBytes":1.5,"quartersBytes":1}\nab',
    '{"magic":"satker-envelope-v1","deviceId":7,"signature":"b","mainBytes":1,"quartersBytes":1}\nab',
  ])('is not read from %j', (text) => {
    expect(decodeEnvelopes(bytes(text))).toEqual({ envelopes: [], damagedAt: 0 })
  })
})
