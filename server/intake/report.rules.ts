/** What happens to a report that is rightly signed: the order of the checks is part of the wire contract. */
import { limits } from '../../agent/contract/limits.ts'
import { addDays, utcDayOf } from '../day/local-day.rules.ts'

/** A report's place in its chain. Hashes are hex. */
export type Incoming = { utcDay: string; rev: number; hash: string; prev: string | null }
export type HeldRow = { rev: number; sealed: boolean; hash: string }

export type Held = {
  /** The row of this chain and UTC day. */
  existing: HeldRow | null
  /** The last sealed row of this chain on an earlier UTC day. */
  earlierSealed: { utcDay: string; hash: string } | null
  /** Whether a report of this chain with the hash `prev` is held; false when `prev` is null. */
  prevIsHeld: boolean
  /** An older chain of this device reported a UTC day after this chain had begun: one image, two laptops. */
  olderChainWentOn: boolean
}

export type Decision = 'duplicate' | 'replace' | 'insert' | 'fork' | 'enrol-anew'

/**
 * Same bytes or a lower rev: duplicate, sealed or not. Same rev with other bytes, a rev above the seal, or a previous hash
 * that contradicts the sealed row held: fork. Otherwise the report replaces the row or becomes it. A report that would be
 * taken on a chain that a cloned laptop began is refused: the newer of the two has to enrol anew.
 */
export function decideReport(incoming: Incoming, held: Held): Decision {
  const { existing } = held
  if (existing?.hash === incoming.hash) return 'duplicate'
  if (held.olderChainWentOn) return 'enrol-anew'
  if (existing && incoming.rev < existing.rev) return 'duplicate'
  if (existing && (existing.rev === incoming.rev || existing.sealed)) return 'fork'
  if (contradictsSealed(incoming, held)) return 'fork'
  return existing ? 'replace' : 'insert'
}

/**
 * A report names the last earlier sealed day. Another hash contradicts the row held when nothing can lie between them (it
 * is the day before, or the report names none at all) or when it names a day that is held and is not the last. A hash that
 * is not held may be of a day still to come: that is no fork, it is asked for.
 */
function contradictsSealed({ utcDay, prev }: Incoming, { earlierSealed, prevIsHeld }: Held): boolean {
  if (!earlierSealed || prev === earlierSealed.hash) return false
  return prev === null || prevIsHeld || earlierSealed.utcDay === addDays(utcDay, -1)
}

/**
 * A chain begun after another must be its successor. If the older one reports a UTC day after the newer one's first report
 * reached us, both are alive: the image of a laptop was copied with its key.
 */
export function olderChainWentOn(
  chain: { id: number; createdAtMs: number } | null,
  others: readonly { id: number; lastUtcDay: string }[],
): boolean {
  if (!chain) return false
  const begunDay = utcDayOf(chain.createdAtMs)
  return others.some((other) => other.id < chain.id && other.lastUtcDay > begunDay)
}

const quarterMs = 15 * 60_000

/**
 * Whether the store takes reports of a UTC day at this moment. Older than 90 days: too old. A day that has not begun a
 * quarter of an hour from now: in the future. An agent asks for the server's time before it places its first quarter, so
 * only a broken one gets there; it keeps the day, set aside and counted.
 */
export function dayFault(utcDay: string, nowMs: number): 'too_old' | 'in_future' | null {
  if (utcDay < addDays(utcDayOf(nowMs), -limits.reportAgeDays)) return 'too_old'
  return utcDay > utcDayOf(nowMs + quarterMs) ? 'in_future' : null
}

const hashBytes = 32
const missingKept = 64

/**
 * The hashes that were named but are not held, after a report was taken: its predecessor joins when it is not held, its own
 * hash and what its row named before leave. Hex, oldest first, at most 64.
 */
export function nextMissing(
  missing: readonly string[],
  taken: { hash: string; prev: string | null; prevIsHeld: boolean; replacedPrev: string | null },
): string[] {
  const kept = missing.filter((hash) => hash !== taken.hash && hash !== taken.replacedPrev && hash !== taken.prev)
  return (taken.prev !== null && !taken.prevIsHeld ? [...kept, taken.prev] : kept).slice(-missingKept)
}

/** Stored form of a list of hashes; null for none. */
export function packHashes(hashes: readonly string[]): Buffer | null {
  return hashes.length === 0 ? null : Buffer.from(hashes.join(''), 'hex')
}

/** Hex hashes of the stored form. */
export function unpackHashes(bytes: Uint8Array | null): string[] {
  if (!bytes) return []
  const hex = Buffer.from(bytes).toString('hex')
  return Array.from({ length: bytes.length / hashBytes }, (_, index) => hex.slice(index * 64, index * 64 + 64))
}

const clockOffMs = 2 * 60_000

/** The offset worth showing: null when the laptop's clock is within two minutes of ours, or when it is unknown. */
export function notableOffset(offsetMs: number | null): number | null {
  return offsetMs !== null && Math.abs(offsetMs) >= clockOffMs ? offsetMs : null
}
