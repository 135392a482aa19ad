/** Real Ed25519 keys that follow from the seed: the same fleet comes again with the same keys. For simulation alone. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'

export type FleetKey = { publicKey: string; sign: (text: string) => string }

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key of a simulated laptop; `generation` counts the times it had to enrol anew. */
export function fleetKey(seed: number, number: number, generation = 0): FleetKey {
  const secret = createHash('sha256').update(`fleet-key-${seed}-${number}-${generation}`).digest()
  const der = Buffer.concat([pkcs8Head, secret])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return {
    publicKey: publicKeyOf(privateKey),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  }
}

function publicKeyOf(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ format: 'jwk' }).x ?? ''
}
