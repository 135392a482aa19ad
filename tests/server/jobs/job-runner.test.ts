import { describe, expect, test } from 'vitest'
import { createRunner } from '../../../server/jobs/job-runner.ts'
import type { JobEvent } from '../../../server/jobs/jobs.rules.ts'

describe('createRunner', () => {
  test('a run that is still going makes the next one of the same job skip', async () => {
    const events: string[] = []
    const runner = createRunner(({ type, job }) => events.push(`${job} ${type}`))
    let runs = 0
    let finish = () => {}
    const first = runner.run('slow', () => new Promise<void>((resolve) => ((finish = resolve), runs++)))
    await runner.run('slow', async () => runs++)
    expect(runs).toBe(1)
    expect(events).toEqual(['slow started', 'slow skipped'])
    finish()
    await first
    await runner.run('slow', async () => runs++)
    expect(runs).toBe(2)
    expect(events.slice(2)).toEqual(['slow ended', 'slow started', 'slow ended'])
  })

  test('a job that throws is told, waits longer each time, and recovers', async () => {
    let nowMs = 0
    let runs = 0
    const told: JobEvent[] = []
    const runner = createRunner((event) => told.push(event), { nowMs: () => nowMs, steadyMs: () => nowMs })
    const fail = async () => {
      runs++
      throw new Error('broken')
    }
    for (nowMs = 0; nowMs < 60_000; nowMs += 1_000) await runner.run('bad', fail)
    expect(runs).toBe(4)
    const failed = { type: 'failed', job: 'bad', durationMs: 0, message: 'broken' }
    expect(told.filter(({ type }) => type === 'failed')).toEqual([
      { ...failed, atMs: 0, inRow: 1, retryAtMs: 5_000 },
      { ...failed, atMs: 5_000, inRow: 2, retryAtMs: 15_000 },
      { ...failed, atMs: 15_000, inRow: 3, retryAtMs: 35_000 },
      { ...failed, atMs: 35_000, inRow: 4, retryAtMs: 75_000 },
    ])
    nowMs = 1_000_000
    await runner.run('bad', async () => runs++)
    await runner.run('bad', async () => runs++)
    expect(runs).toBe(6)
  })

  test('a job with a share rests after a long run, so that it is busy no more than that part of the time', async () => {
    let nowMs = 0
    let runs = 0
    const runner = createRunner(() => {}, { nowMs: () => nowMs, steadyMs: () => nowMs })
    const work = async () => {
      runs++
      nowMs += 1_000
    }
    for (let turn = 0; turn < 200; turn++, nowMs += 500) await runner.run('roll-up', work, { mostShare: 0.1 })
    expect(runs * 1_000).toBeLessThanOrEqual(nowMs * 0.11)
    expect(runs).toBeGreaterThan(5)
  })

  test('C09: waits are counted by a clock that nobody sets', async () => {
    const clock = { wallMs: 1_000_000, steadyMs: 0 }
    const told: JobEvent[] = []
    const runner = createRunner((event) => told.push(event), {
      nowMs: () => clock.wallMs,
      steadyMs: () => clock.steadyMs,
    })
    await runner.run('job', async () => {
      clock.wallMs -= 600_000
      clock.steadyMs += 100
      throw new Error('bad')
    })
    expect(told.at(-1)).toMatchObject({ atMs: 400_000, durationMs: 100, retryAtMs: 405_000 })
    clock.steadyMs += 5_000
    expect(await runner.run('job', async () => {})).toBe(true)
    clock.wallMs += 100_000
    expect(await runner.run('job', async () => {})).toBe(true)
  })

  test('idle waits for what is running', async () => {
    const runner = createRunner(() => {})
    let done = false
    void runner.run('job', () => new Promise<void>((resolve) => setTimeout(() => ((done = true), resolve()), 20)))
    await runner.idle()
    expect(done).toBe(true)
  })
})
