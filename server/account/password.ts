/** argon2id, and the hash of nothing with which an unknown account costs the same time as a known one (U08). */
import { hash, verify } from '@node-rs/argon2'

/** OWASP's second choice: 19 MiB, two passes, one lane; about 20 ms on one core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const hashOfNothing = hash('no account has this password', cost)

/** The encoded argon2id hash of a password that `passwordFault` accepted. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/** Whether the password fits; `null` for an unknown account takes as long and is false. */
export async function verifyPassword(encoded: string | null, password: string): Promise<boolean> {
  const fits = await verify(encoded ?? (await hashOfNothing), password.normalize('NFKC'))
  return encoded !== null && fits
}
