import { afterAll, beforeEach, expect, test } from 'vitest'
import { everyNightWib } from '../../../server/jobs/due.rules.ts'
import { readGoodStart } from '../../../server/jobs/job-run.store.ts'
import { type NightlyDeps, nightlyJobs } from '../../../server/jobs/nightly.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const dayMs = 86_400_000
const morningMs = Date.parse('2026-11-24T08:00:00Z')
let temp: TempStore
let runs = 0
let nowMs = morningMs
beforeEach(async () => {
  await temp?.cleanup()
  temp = await tempStore()
  runs = 0
  nowMs = morningMs
})
afterAll(() => temp.cleanup())

/** What one server process does each second. */
function serverProcess(more: Partial<NightlyDeps> = {}) {
  const work = async () => void runs++
  const deps = { store: temp.store, run: (_: string, inner: () => Promise<unknown>) => inner(), ...more }
  const jobs = [{ job: 'retention' as const, moments: everyNightWib(2, 17), work }]
  return nightlyJobs(jobs, { signal: new AbortController().signal, ...deps }, () => nowMs)
}
async function seconds(tick: () => Promise<void>, count: number): Promise<void> {
  for (let second = 0; second < count; second++, nowMs += 1_000) await tick()
}

test('a new store owes nothing; each night it runs once', async () => {
  const tick = serverProcess()
  await seconds(tick, 3)
  expect(runs).toBe(0)
  for (let night = 1; night <= 2; night++) {
    nowMs += dayMs
    await seconds(tick, 5)
    expect(runs).toBe(night)
  }
})

test('C11: of three nights in which the server was off one run is made up for, and then none', async () => {
  await seconds(serverProcess(), 1)
  nowMs += 3 * dayMs
  await seconds(serverProcess(), 5)
  expect(runs).toBe(1)
  await seconds(serverProcess(), 5)
  expect(runs).toBe(1)
})

test('a run that failed, and one that the stop broke off, stay due', async () => {
  await seconds(serverProcess(), 1)
  nowMs += dayMs
  const stopping = new AbortController()
  stopping.abort()
  await seconds(serverProcess({ signal: stopping.signal }), 1)
  expect(await readGoodStart(temp.store.db, 'retention')).toBe(morningMs)
  await expect(serverProcess({ run: () => Promise.reject(new Error('bad')) })()).rejects.toThrow('bad')
  await seconds(serverProcess(), 2)
  expect([runs, await readGoodStart(temp.store.db, 'retention')]).toEqual([2, morningMs + dayMs + 2_000])
})

test('what another server has run meanwhile is not run again', async () => {
  const [one, other] = [serverProcess(), serverProcess()]
  await seconds(one, 1)
  await seconds(other, 1)
  nowMs += dayMs
  await seconds(one, 2)
  await seconds(other, 2)
  expect(runs).toBe(1)
})
