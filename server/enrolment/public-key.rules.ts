/** Which 32 bytes are an Ed25519 public key that only one person can sign for (A16). RFC 8032, 5.1.3. */

const p = 2n ** 255n - 19n
const d = 37095705934669439343138083508754565189542113879843219016388785533085940283555n
const keyBytes = 32

/** y coordinates of the eight points of small order; whoever has such a key would accept anybody's signature. */
const smallOrderY = new Set([
  0n,
  1n,
  p - 1n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
])

export type KeyFault = 'wrong_length' | 'small_order' | 'not_on_curve'

/** What is wrong with a public key; null when nothing is. */
export function publicKeyFault(bytes: Uint8Array): KeyFault | null {
  if (bytes.length !== keyBytes) return 'wrong_length'
  const y = decodeY(bytes)
  if (smallOrderY.has(y % p)) return 'small_order'
  return y < p && hasX(y) ? null : 'not_on_curve'
}

/** Little-endian, without the sign of x in the highest bit. */
function decodeY(bytes: Uint8Array): bigint {
  const value = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`)
  return value & (2n ** 255n - 1n)
}

/** Whether x^2 = (y^2 - 1) / (d y^2 + 1) has a solution: a square is one to the power (p - 1) / 2. */
function hasX(y: bigint): boolean {
  const square = (y * y) % p
  const u = (square - 1n + p) % p
  const v = (d * square + 1n) % p
  return power((u * power(v, p - 2n)) % p, (p - 1n) / 2n) === 1n
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let factor = base
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % p
    factor = (factor * factor) % p
  }
  return result
}
