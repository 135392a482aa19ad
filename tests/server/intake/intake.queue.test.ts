import { describe, expect, test } from 'vitest'
import type { IntakeWatch } from '../../../server/intake/intake-watch.ts'
import type { AppError } from '../../../server/http/app-error.ts'
import { commitQueue, type IntakeLimits } from '../../../server/intake/intake.ts'
import type { IntakeJob, IntakeOutcome } from '../../../server/intake/intake.store.ts'
import { soonestS } from '../../../server/intake/pace.rules.ts'

const limits: IntakeLimits = { gatherMs: 2, jobsPerCommit: 4, waitingJobs: 6 }
const jobOf = (deviceId: number) => ({ type: 'report', job: { deviceId } }) as IntakeJob
const accepted = (jobs: IntakeJob[]): IntakeOutcome[] =>
  jobs.map(() => ({
    kind: 'accepted',
    duplicate: false,
    have: { rev: 1, hash: '', missing: [] },
    need: [],
    networkKey: null,
  }))

/** A writer whose commits end when the test says so. */
function slowWriter(commitsAtOnce = 1) {
  const batches: number[][] = []
  const endings: ((failure?: Error) => void)[] = []
  return {
    batches,
    end: (index: number, failure?: Error) => endings[index]?.(failure),
    writer: {
      commitsAtOnce,
      commit: (jobs: IntakeJob[]) =>
        new Promise<IntakeOutcome[]>((resolve, reject) => {
          batches.push(jobs.map(({ job }) => job.deviceId))
          endings.push((failure) => (failure ? reject(failure) : resolve(accepted(jobs))))
        }),
    },
  }
}

const until = async (condition: () => boolean) => {
  for (let tries = 0; !condition() && tries < 500; tries++) await new Promise((done) => setTimeout(done, 1))
}

describe('commitQueue', () => {
  test('what comes while a commit is under way goes into the next one, together', async () => {
    const { writer, batches, end } = slowWriter()
    const queue = commitQueue(writer, limits, () => {})
    const first = queue.add(jobOf(1))
    await until(() => batches.length === 1)
    const rest = [2, 3, 4].map((id) => queue.add(jobOf(id)))
    end(0)
    await first
    await until(() => batches.length === 2)
    end(1)
    await Promise.all(rest)
    expect(batches).toEqual([[1], [2, 3, 4]])
  })

  test('a batch holds one report a device and no more than its size', async () => {
    const { writer, batches, end } = slowWriter()
    const queue = commitQueue(writer, limits, () => {})
    const all = [1, 1, 2, 3, 4, 5].map((id) => queue.add(jobOf(id)))
    await until(() => batches.length === 1)
    end(0)
    await until(() => batches.length === 2)
    end(1)
    await Promise.all(all)
    expect(batches).toEqual([
      [1, 2, 3, 4],
      [1, 5],
    ])
  })

  test('a device whose report is being written waits even where another commit may begin', async () => {
    const { writer, batches, end } = slowWriter(2)
    const queue = commitQueue(writer, limits, () => {})
    const first = queue.add(jobOf(1))
    await until(() => batches.length === 1)
    const [again, other] = [queue.add(jobOf(1)), queue.add(jobOf(2))]
    await until(() => batches.length === 2)
    expect(batches).toEqual([[1], [2]])
    end(1)
    await other
    end(0)
    await first
    await until(() => batches.length === 3)
    end(2)
    await again
    expect(batches[2]).toEqual([1])
  })

  test('when a commit fails everyone in it is asked to come back, and the next commit goes on', async () => {
    const { writer, batches, end } = slowWriter()
    const failures: unknown[] = []
    const queue = commitQueue(writer, limits, (error) => failures.push(error))
    const lost = Promise.allSettled([queue.add(jobOf(1)), queue.add(jobOf(2))])
    await until(() => batches.length === 1)
    end(0, new Error('disk full'))
    for (const result of await lost) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { kind: 'overloaded', code: 'not_stored', retryAfterS: 30 },
      })
    }
    const next = queue.add(jobOf(3))
    await until(() => batches.length === 2)
    end(1)
    expect(await next).toMatchObject({ kind: 'accepted' })
    expect(failures).toHaveLength(1)
  })

  test('whoever watches is told of each commit, each failure and each refusal, and how many wait', async () => {
    const { writer, batches, end } = slowWriter()
    const seen: unknown[] = []
    const watch: IntakeWatch = {
      onCommit: ({ jobs, durationMs }) => seen.push(['stored', jobs, durationMs >= 0]),
      onFailure: ({ jobs }) => seen.push(['failed', jobs]),
      onRefusal: () => seen.push(['refused']),
    }
    const queue = commitQueue(writer, limits, () => {}, watch)
    const all = Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((id) => queue.add(jobOf(id))))
    expect(queue.waiting()).toBe(6)
    await until(() => batches.length === 1)
    expect(queue.waiting()).toBe(2)
    end(0)
    await until(() => batches.length === 2)
    end(1, new Error('disk full'))
    await all
    expect(seen).toEqual([['refused'], ['stored', 4, true], ['failed', 2]])
    expect(queue.waiting()).toBe(0)
  })

  test('past its length the line refuses at once', async () => {
    const { writer, batches, end } = slowWriter()
    const queue = commitQueue(writer, limits, () => {})
    const waiting = [1, 2, 3, 4, 5, 6].map((id) => queue.add(jobOf(id)))
    await expect(queue.add(jobOf(7))).rejects.toMatchObject({ kind: 'overloaded', code: 'overloaded' })
    const done = Promise.all(waiting)
    for (const index of [0, 1]) {
      await until(() => batches.length > index)
      end(index)
    }
    await done
    await queue.drained()
  })

  test('while the line is full nobody is let in, and each is told a later time than the one before', async () => {
    const { writer, batches, end } = slowWriter()
    const queue = commitQueue(writer, limits, () => {})
    expect(queue.notBeforeS()).toBe(0)
    queue.admit()
    const waiting = [1, 2, 3, 4, 5, 6].map((id) => queue.add(jobOf(id)))
    const waits = Array.from({ length: 10_000 }, () => {
      try {
        queue.admit()
        return null
      } catch (error) {
        return (error as AppError).retryAfterS ?? null
      }
    })
    expect(waits.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => soonestS))
    expect(Math.min(...waits.slice(-100).map((wait) => wait ?? 0))).toBeGreaterThan(45)
    for (const index of [0, 1]) {
      await until(() => batches.length > index)
      end(index)
    }
    await Promise.all(waiting)
    queue.admit()
  })
})
