import { describe, expect, test } from 'vitest'
import { createRunner } from '../../../server/jobs/job-runner.ts'

describe('createRunner', () => {
  test('a run that is still going makes the next one of the same job skip', async () => {
    const skipped: string[] = []
    const runner = createRunner({ onFailure: () => {}, onSkip: (job) => skipped.push(job) })
    let runs = 0
    let finish = () => {}
    const first = runner.run('slow', () => new Promise<void>((resolve) => ((finish = resolve), runs++)))
    await runner.run('slow', async () => runs++)
    expect(runs).toBe(1)
    expect(skipped).toEqual(['slow'])
    finish()
    await first
    await runner.run('slow', async () => runs++)
    expect(runs).toBe(2)
  })

  test('a job that throws is told, waits longer each time, and recovers', async () => {
    let nowMs = 0
    let runs = 0
    const told: string[] = []
    const runner = createRunner(
      { onFailure: (job, message) => told.push(`${job}: ${message}`), onSkip: () => {} },
      () => nowMs,
    )
    const fail = async () => {
      runs++
      throw new Error('broken')
    }
    for (nowMs = 0; nowMs < 60_000; nowMs += 1_000) await runner.run('bad', fail)
    expect(runs).toBe(4)
    expect(told).toEqual(Array(4).fill('bad: broken'))
    nowMs = 1_000_000
    await runner.run('bad', async () => runs++)
    await runner.run('bad', async () => runs++)
    expect(runs).toBe(6)
  })

  test('a job with a share rests after a long run, so that it is busy no more than that part of the time', async () => {
    let nowMs = 0
    let runs = 0
    const runner = createRunner({ onFailure: () => {}, onSkip: () => {} }, () => nowMs)
    const work = async () => {
      runs++
      nowMs += 1_000
    }
    for (let turn = 0; turn < 200; turn++, nowMs += 500) await runner.run('roll-up', work, { mostShare: 0.1 })
    expect(runs * 1_000).toBeLessThanOrEqual(nowMs * 0.11)
    expect(runs).toBeGreaterThan(5)
  })

  test('idle waits for what is running', async () => {
    const runner = createRunner({ onFailure: () => {}, onSkip: () => {} })
    let done = false
    void runner.run('job', () => new Promise<void>((resolve) => setTimeout(() => ((done = true), resolve()), 20)))
    await runner.idle()
    expect(done).toBe(true)
  })
})
