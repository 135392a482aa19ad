/** Seeds made of numbers: device 17 on day 203 has its own chance, whatever was drawn before. */

/** Mixes two whole numbers into one of 32 bits (the finaliser of MurmurHash3, public domain, Austin Appleby). */
export function mix(a: number, b: number): number {
  let hash = (a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b)) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
