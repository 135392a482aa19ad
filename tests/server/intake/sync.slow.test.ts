/**
 * Is the report on disk before the 202? /proc shows on any Linux what the writer's thread is doing at the moment. The order of
 * request, sync and answer is traced in tests/e2e/sync-trace.test.ts, which needs a C compiler.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { intakeWorld } from '../../support/intake-world.ts'
import { signReport } from '../../support/test-laptop.ts'
import { waitFor } from '../../support/wait.ts'

const canSample = existsSync('/proc/self/syscall')
/** Numbers of fsync and fdatasync: x64, then arm64. */
const syncCalls = process.arch === 'arm64' ? ['82', '83'] : ['74', '75']

test.skipIf(!canSample)(
  '/proc: the writer’s thread is seen inside a sync while a report waits for its 202',
  async () => {
    const world = await intakeWorld()
    try {
      const laptop = await world.enrol()
      const threads = readdirSync('/proc/self/task')
      const isSyncing = () =>
        threads.some((thread) => {
          try {
            return syncCalls.includes(
              readFileSync(`/proc/self/task/${thread}/syscall`, 'utf8').split(' ')[0]?.trim() ?? '',
            )
          } catch {
            return false
          }
        })
      let rev = 0
      const seen = await waitFor(
        'a sync to be seen',
        async () => {
          const seenNow: boolean[] = []
          const look = setInterval(() => seenNow.push(isSyncing()))
          const answer = await world.report(signReport(laptop, { rev: ++rev }))
          clearInterval(look)
          world.clock.atMs += 1_000
          expect(answer.status).toBe(202)
          return seenNow.includes(true)
        },
        { everyMs: 0, withinMs: 20_000 },
      )
      expect(seen).toBe(true)
    } finally {
      await world.close()
    }
  },
)
