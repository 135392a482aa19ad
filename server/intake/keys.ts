/** Ed25519 on the report path: importing a key costs as much as half a verification, so imported ones are kept. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { KnownDevice, KnownKey } from './intake.store.ts'

const keysCached = 20_000
const imported = new Map<string, KeyObject>()

/** Whether `signature` (64 bytes) over `text` was made with the private half of `publicKey` (32 bytes). */
export function verifies(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  return verify(null, Buffer.from(text), importKey(publicKey), signature)
}

function importKey(publicKey: Uint8Array): KeyObject {
  const x = Buffer.from(publicKey).toString('base64url')
  const known = imported.get(x)
  if (known) return known
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  if (imported.size >= keysCached) imported.delete(imported.keys().next().value ?? '')
  imported.set(x, key)
  return key
}

/** 64 bytes of base64url without padding, written the one canonical way; null otherwise (A17). */
export function decodeSignature(text: string | undefined): Buffer | null {
  if (!text || !/^[A-Za-z0-9_-]{86}$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64url')
  return bytes.length === 64 && bytes.toString('base64url') === text ? bytes : null
}

/**
 * Keys that may sign now: the current one and, beside it, one that was offered. Once the overlap is over without a report
 * by the new key, only the new one remains (A15).
 */
export function usableKeys(device: KnownDevice, nowMs: number): KnownKey[] {
  const next = device.keys.find((key) => key.state === 'next')
  const overlapOver = next !== undefined && (next.overlapUntilMs ?? 0) < nowMs
  return device.keys.filter((key) => key.state === 'next' || (key.state === 'current' && !overlapOver))
}

/** The key that made a signature; null when none of the device's usable keys did. */
export function signingKey(
  device: KnownDevice,
  signed: { text: string; signature: Uint8Array; nowMs: number },
): KnownKey | null {
  const usable = usableKeys(device, signed.nowMs)
  return usable.find((key) => verifies(key.publicKey, signed.text, signed.signature)) ?? null
}
