/**
 * The format of an encrypted backup, all numbers big-endian:
 *
 *   8 bytes    "SATKERBK"
 *   4 bytes    length of the header
 *   header     JSON: format, salt, keyCheck, chunkBytes, plainBytes, manifestSha256
 *   frames     AES-256-GCM of `chunkBytes` each (the last one shorter, never empty unless the whole is), 16-byte tag after each
 *
 * The key of a file is HKDF-SHA-256 of the owner's key and the file's random salt, so a counter is a safe nonce: 8 bytes
 * number of the frame, 3 bytes zero, 1 byte 1 on the last frame. Everything before the frames is additional data of every
 * frame. So no byte can be changed, no frame moved, left out or added, and no header swapped without being noticed.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { z } from 'zod'

export const sealMagic = 'SATKERBK'
export const chunkBytes = 1024 * 1024
export const tagBytes = 16
/** Far above any header we write. */
export const headerBytesMost = 4096
const cipherName = 'aes-256-gcm'

const headerSchema = z.object({
  format: z.literal(1),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  /** First 8 bytes of a hash that only the right key leads to: tells a wrong key from an altered file. */
  keyCheck: z.string().regex(/^[0-9a-f]{16}$/),
  chunkBytes: z.literal(chunkBytes),
  plainBytes: z.int().min(0),
  manifestSha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type SealHeader = z.infer<typeof headerSchema>

/** Everything that stands before the frames. */
export function headerToBytes(header: SealHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([Buffer.from(sealMagic, 'latin1'), length, json])
}

/** @returns null when it is not a header of this format */
export function parseHeader(json: Uint8Array): SealHeader | null {
  try {
    return headerSchema.safeParse(JSON.parse(Buffer.from(json).toString('utf8'))).data ?? null
  } catch {
    return null
  }
}

/** The key of one file and the proof that it is the right one. */
export function fileKey(ownerKey: Uint8Array, saltHex: string): { key: Buffer; keyCheck: string } {
  const key = Buffer.from(hkdfSync('sha256', ownerKey, Buffer.from(saltHex, 'hex'), 'satker backup v1', 32))
  const keyCheck = createHash('sha256').update('satker backup key check').update(key).digest('hex').slice(0, 16)
  return { key, keyCheck }
}

/** How many frames a file of so many bytes has; an empty one has one, so that its end is signed too. */
export function frameCount(plainBytes: number): number {
  return Math.max(1, Math.ceil(plainBytes / chunkBytes))
}

/** Bytes of the whole encrypted file. */
export function sealedBytes(plainBytes: number, headBytes: number): number {
  return headBytes + plainBytes + frameCount(plainBytes) * tagBytes
}

type Frame = { key: Uint8Array; head: Uint8Array; index: number; isLast: boolean }

/** One chunk encrypted, its tag behind it. */
export function sealFrame({ key, head, index, isLast }: Frame, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(cipherName, key, nonceOf(index, isLast)).setAAD(head)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @returns the chunk, or null when the frame is not what was written there */
export function openFrame({ key, head, index, isLast }: Frame, frame: Uint8Array): Buffer | null {
  if (frame.length < tagBytes) return null
  const nonce = nonceOf(index, isLast)
  const decipher = createDecipheriv(cipherName, key, nonce, { authTagLength: tagBytes }).setAAD(head)
  decipher.setAuthTag(frame.subarray(frame.length - tagBytes))
  try {
    return Buffer.concat([decipher.update(frame.subarray(0, frame.length - tagBytes)), decipher.final()])
  } catch {
    return null
  }
}

function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(index))
  nonce[11] = isLast ? 1 : 0
  return nonce
}
