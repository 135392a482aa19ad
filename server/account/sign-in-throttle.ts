/** Slows down guessing: after a few free tries each further one makes account and address wait twice as long (U07). */
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { signInThrottled } from './account.errors.ts'

export type ThrottleLimits = {
  accountTries: number
  /** An office behind one address may mistype more often than one person. */
  addressTries: number
  firstWaitS: number
  longestWaitS: number
  forgetAfterS: number
}

export const throttleLimits: ThrottleLimits = {
  accountTries: 5,
  addressTries: 30,
  firstWaitS: 1,
  longestWaitS: 900,
  forgetAfterS: 3_600,
}

export type SignInThrottle = {
  /** Counts a try, before the password is looked at, so that parallel tries cannot slip through. @throws when it has to wait */
  count: (email: string, address: string) => Promise<void>
  /** A right password clears the account's record and takes its own try off the address's. */
  clear: (email: string, address: string) => Promise<void>
}

/** A throttle in this process's memory. A restart forgets it, which costs an attacker more than it gives him. */
export function createSignInThrottle(limits: ThrottleLimits = throttleLimits): SignInThrottle {
  const tries = new RateLimiterMemory({ keyPrefix: 'tries', points: 1, duration: limits.forgetAfterS })
  const waits = new RateLimiterMemory({ keyPrefix: 'waits', points: 1, duration: limits.longestWaitS })

  const refuseWaiting = async (key: string) => {
    const wait = await waits.get(key)
    if (wait && wait.msBeforeNext > 0) throw signInThrottled(Math.ceil(wait.msBeforeNext / 1000))
  }
  const countTry = async (key: string, free: number) => {
    const { consumedPoints } = await tries.penalty(key)
    const over = consumedPoints - free
    if (over >= 0) await waits.block(key, Math.min(limits.longestWaitS, limits.firstWaitS * 2 ** over))
  }
  const countOne = async (email: string, address: string) => {
    await refuseWaiting(`account:${email}`)
    await refuseWaiting(`address:${address}`)
    await countTry(`account:${email}`, limits.accountTries)
    await countTry(`address:${address}`, limits.addressTries)
  }
  // One after the other, so that a wait begun by one try is seen by the next.
  let before: Promise<unknown> = Promise.resolve()
  return {
    count: (email, address) => {
      const turn = before.then(() => countOne(email, address))
      before = turn.catch(() => undefined)
      return turn
    },
    clear: async (email, address) => {
      await tries.delete(`account:${email}`)
      await waits.delete(`account:${email}`)
      await tries.reward(`address:${address}`)
    },
  }
}
