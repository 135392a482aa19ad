import { describe, expect, test } from 'vitest'
import { createJobBoard } from '../../../server/jobs/job-board.ts'
import { jobNames, jobsThread, retryDelayMs } from '../../../server/jobs/jobs.rules.ts'

const stateOf = (board: ReturnType<typeof createJobBoard>, job: string) =>
  board.states().find((state) => state.job === job)

describe('retryDelayMs', () => {
  test('grows from five seconds to a quarter-hour and no further', () => {
    expect([1, 2, 3, 8, 9, 100].map(retryDelayMs)).toEqual([5_000, 10_000, 20_000, 640_000, 900_000, 900_000])
  })
})

describe('createJobBoard', () => {
  test('lists every job from the start, as not yet run', () => {
    const states = createJobBoard().states()
    expect(states.map(({ job }) => job)).toEqual(jobNames)
    for (const state of states) expect(state).toMatchObject({ runs: 0, lastEndMs: null, goodStartMs: null })
  })

  test('shows a failing job with its message and when it is tried again, and remembers it after it recovered', () => {
    const board = createJobBoard()
    const job = 'roll-up'
    board.note({ type: 'started', job, atMs: 100 })
    expect(stateOf(board, job)?.running).toBe(true)
    board.note({ type: 'ended', job, atMs: 150, durationMs: 50 })
    board.note({ type: 'failed', job, atMs: 200, durationMs: 7, message: 'no such table', inRow: 1, retryAtMs: 5_200 })
    expect(stateOf(board, job)).toEqual({
      job,
      running: false,
      goodStartMs: 100,
      lastEndMs: 200,
      lastDurationMs: 7,
      runs: 2,
      failuresInRow: 1,
      failures: 1,
      lastFailure: { atMs: 200, message: 'no such table' },
      retryAtMs: 5_200,
    })
    board.note({ type: 'ended', job, atMs: 6_000, durationMs: 10 })
    expect(stateOf(board, job)).toMatchObject({
      goodStartMs: 5_990,
      failuresInRow: 0,
      failures: 1,
      retryAtMs: null,
      lastFailure: { message: 'no such table' },
    })
  })

  test('a run left out changes nothing; when the thread ends nothing runs', () => {
    const board = createJobBoard()
    board.note({ type: 'started', job: 'uptime', atMs: 1 })
    board.note({ type: 'skipped', job: 'uptime' })
    expect(stateOf(board, 'uptime')?.running).toBe(true)
    board.stopped()
    expect(stateOf(board, 'uptime')?.running).toBe(false)
  })

  test('the thread itself is listed once it has failed', () => {
    const board = createJobBoard()
    expect(stateOf(board, jobsThread)).toBeUndefined()
    const failed = { type: 'failed', job: jobsThread, durationMs: 1, message: 'x', inRow: 1 } as const
    board.note({ ...failed, atMs: 1, retryAtMs: 2 })
    expect(stateOf(board, jobsThread)?.failuresInRow).toBe(1)
  })

  test('keeps the newest list of slow statements', () => {
    const board = createJobBoard()
    expect(board.queries()).toEqual([])
    board.noteQueries([{ text: 'a', count: 1, totalMs: 1, maxMs: 1 }])
    expect(board.queries()).toHaveLength(1)
  })
})
