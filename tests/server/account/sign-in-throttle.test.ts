import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createSignInThrottle, throttleLimits } from '../../../server/account/sign-in-throttle.ts'

const limits = { ...throttleLimits, accountTries: 3, addressTries: 6, firstWaitS: 1 }
const refused = { kind: 'throttled', code: 'account.sign_in_throttled' }

async function tries(count: number, one: (index: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < count; index++) await one(index)
}

describe('createSignInThrottle', () => {
  test('a few tries are free, then the account has to wait, and told how long', async () => {
    const throttle = createSignInThrottle(limits)
    await tries(3, () => throttle.count('a@b.id', '10.0.0.1'))
    await expect(throttle.count('a@b.id', '10.0.0.2')).rejects.toMatchObject({ ...refused, retryAfterS: 1 })
    await throttle.count('other@b.id', '10.0.0.2')
  })

  test('after the wait a try is let through again, and the next wait is twice as long', async () => {
    const throttle = createSignInThrottle(limits)
    await tries(3, () => throttle.count('a@b.id', '10.0.0.1'))
    await wait(1_050)
    await throttle.count('a@b.id', '10.0.0.1')
    await expect(throttle.count('a@b.id', '10.0.0.1')).rejects.toMatchObject({ ...refused, retryAfterS: 2 })
  })

  test('an address that tries many accounts has to wait too', async () => {
    const throttle = createSignInThrottle(limits)
    await tries(6, (index) => throttle.count(`user${index}@b.id`, '10.0.0.1'))
    await expect(throttle.count('user9@b.id', '10.0.0.1')).rejects.toMatchObject(refused)
  })

  test('tries sent at the same moment cannot slip through together', async () => {
    const throttle = createSignInThrottle(limits)
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => throttle.count('a@b.id', '10.0.0.1')))
    expect(answers.filter((answer) => answer.status === 'fulfilled').length).toBeLessThanOrEqual(4)
  })

  test('a right password clears the account, but does not wash an address clean that guesses at others', async () => {
    const throttle = createSignInThrottle(limits)
    await tries(2, () => throttle.count('own@b.id', '10.0.0.1'))
    await throttle.clear('own@b.id', '10.0.0.1')
    await tries(2, () => throttle.count('own@b.id', '10.0.0.1'))
    await tries(3, (index) => throttle.count(`user${index}@b.id`, '10.0.0.1'))
    await expect(throttle.count('user9@b.id', '10.0.0.1')).rejects.toMatchObject(refused)
  })
})
