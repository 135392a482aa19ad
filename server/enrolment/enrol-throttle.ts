/** Wrong tokens from one address: after 50 in ten minutes the address waits, and the audit log says so once (A06). */
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { recordAudit } from '../audit/audit.log.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../http/app-error.ts'

export type EnrolThrottle = {
  /** @throws AppError 429 when the address has guessed too often */
  check: (address: string) => Promise<void>
  /** Counts a wrong token. */
  failed: (address: string) => Promise<void>
}

export const enrolThrottleLimits = { guesses: 50, withinS: 600 }

/** Right tokens are not counted: a whole office may enrol behind one address. */
export function enrolThrottle(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  limits = enrolThrottleLimits,
): EnrolThrottle {
  const limiter = new RateLimiterMemory({ keyPrefix: 'enrol', points: limits.guesses, duration: limits.withinS })
  return {
    check: async (address) => {
      const used = await limiter.get(networkOf(address))
      if (!used || used.consumedPoints < limits.guesses) return
      throw new AppError('throttled', 'too_many_guesses', { retryAfterS: Math.ceil(used.msBeforeNext / 1000) })
    },
    failed: async (address) => {
      const used = await limiter.penalty(networkOf(address))
      if (used.consumedPoints !== limits.guesses) return
      const entry = { actor: 'system', action: 'enrolment.guessing', unitId: null, detail: { address } }
      await store.write((db) => recordAudit(store, db, { ...entry, atMs: clock.nowMs() }))
    },
  }
}

/** One household or office has a /64 of IPv6: its addresses are one. */
function networkOf(address: string): string {
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}
