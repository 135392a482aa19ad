import { chmodSync, statSync } from 'node:fs'
import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { KeyExposed, keyPath, makeKey, readKey } from '../../agent/key.ts'
import { realDisk } from '../../agent/spool/disk.ts'
import { ownFolder } from './support/folder.ts'

describe('the key', () => {
  test('is made once, read again and signs what its public half verifies', () => {
    const folder = ownFolder()
    expect(readKey(folder)).toBeNull()
    const made = makeKey(folder, realDisk)
    const read = readKey(folder)
    expect(read?.publicKey).toBe(made.publicKey)
    expect(made.publicKey).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: made.publicKey }, format: 'jwk' })
    const signature = read?.sign('teks') ?? ''
    expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/)
    expect(verify(null, Buffer.from('teks'), publicKey, Buffer.from(signature, 'base64url'))).toBe(true)
  })

  test.skipIf(process.platform === 'win32')('readable by others stops the start and names file and mode (A21)', () => {
    const folder = ownFolder()
    makeKey(folder, realDisk)
    expect(statSync(keyPath(folder)).mode & 0o777).toBe(0o600)
    for (const mode of [0o644, 0o640, 0o604, 0o660]) {
      chmodSync(keyPath(folder), mode)
      expect(() => readKey(folder)).toThrow(KeyExposed)
      expect(() => readKey(folder)).toThrow(`${keyPath(folder)} ${mode.toString(8)}`)
    }
  })
})
