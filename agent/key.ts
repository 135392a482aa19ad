/** The laptop's identity: an Ed25519 key pair in a file that only its owner may read. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeAtomic } from './spool/disk.ts'
import type { Disk } from './spool/disk.ts'

export type DeviceKey = {
  /** base64url of the 32 bytes. */
  publicKey: string
  /** Ed25519 signature over the UTF-8 text, base64url. */
  sign: (text: string) => string
}

/** The key file may be read by others than its owner: whoever read it could report in this laptop's name. */
export class KeyExposed extends Error {
  readonly path: string
  readonly mode: string

  constructor(path: string, mode: number) {
    super(`key.exposed ${path} ${mode.toString(8)}`)
    this.name = 'KeyExposed'
    this.path = path
    this.mode = mode.toString(8).padStart(4, '0')
  }
}

export function keyPath(folder: string): string {
  return join(folder, 'key.pem')
}

/** The stored key, or null when there is none. @throws KeyExposed when others may read its file (not on Windows) */
export function readKey(folder: string): DeviceKey | null {
  const path = keyPath(folder)
  if (!existsSync(path)) return null
  const mode = statSync(path).mode & 0o777
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw new KeyExposed(path, mode)
  return deviceKey(createPrivateKey(readFileSync(path)))
}

/** Makes a key and stores it with mode 0600; an earlier one is replaced. */
export function makeKey(folder: string, disk: Disk): DeviceKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  writeAtomic(disk, keyPath(folder), Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })))
  return deviceKey(privateKey)
}

function deviceKey(privateKey: KeyObject): DeviceKey {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (!x) throw new Error('the key file holds no Ed25519 key')
  return { publicKey: x, sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url') }
}
