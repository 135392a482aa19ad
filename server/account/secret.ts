/** Secrets that are shown once and kept only as a hash: sessions, API keys, set-up links. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const secretBytes = 32

/** 256 random bits, base64url, behind a prefix that says what it is. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(secretBytes).toString('base64url')
}

/** What is stored of a secret: SHA-256 in hex. A fast hash will do, since nobody can guess 256 random bits. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/**
 * The token that a form carries, so that no other site can send it: it follows from the browser's own cookie, which
 * another site can neither read nor set.
 */
export function formToken(cookie: string): string {
  return createHash('sha256').update(`form:${cookie}`).digest('base64url')
}

/** Compares two texts without telling by time where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest()
  return timingSafeEqual(left, createHash('sha256').update(b).digest())
}
