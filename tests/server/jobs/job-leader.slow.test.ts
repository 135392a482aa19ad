import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  competeToLead,
  type JobLeader,
  leadTimes,
  ledStore,
  NotLeading,
  onlyServer,
} from '../../../server/jobs/job-leader.ts'
import { startNode } from '../../support/server-process.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { waitFor } from '../../support/wait.ts'
import { shortTimes } from './lead-times.ts'

let temp: TempStore
let url: string
beforeAll(async () => {
  temp = await tempStore('postgres')
  url = temp.settings.databaseUrl ?? ''
})
afterAll(() => temp.cleanup())

const compete = () => competeToLead(url, () => {}, shortTimes)
const leads = (leader: JobLeader) => waitFor('the lead', () => leader.isLeading())
const day = { utc_day: '2026-01-01', up: Buffer.alloc(12) }

describe('several servers on one PostgreSQL', () => {
  test('have one leader, and the next when it gives the lead back', async () => {
    const first = compete()
    await leads(first)
    const second = compete()
    await new Promise((done) => setTimeout(done, 3 * shortTimes.beatMs))
    expect([first.isLeading(), second.isLeading()]).toEqual([true, false])
    await first.close()
    expect(first.isLeading()).toBe(false)
    await leads(second)
    await second.close()
  })

  test('a leader whose session the database ended begins nothing more, and another takes over', async () => {
    const changes: boolean[] = []
    const first = competeToLead(url, (now) => changes.push(now), { ...shortTimes, beatMs: 60_000, leaseMs: 60_000 })
    await leads(first)
    const store = ledStore(temp.store, first)
    await store.write((db) => db.insertInto('server_day').values(day).execute())
    await sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`.execute(temp.store.db)
    await waitFor('the loss to be seen', () => !first.isLeading())
    await expect(store.write(async () => 'written')).rejects.toThrow(NotLeading)
    expect(changes).toEqual([true, false])
    const second = compete()
    await leads(second)
    await Promise.all([first.close(), second.close()])
  })

  test('a leader that hangs loses the lead to another, and knows it as soon as it wakes up', async () => {
    const hanging = startNode(['tests/server/jobs/lead.child.ts', url], {})
    const second = await (async () => {
      await waitFor('the lead of the other process', () => hanging.stdout().includes('tick true'), { withinMs: 20_000 })
      return compete()
    })()
    hanging.kill('SIGSTOP')
    await leads(second)
    hanging.kill('SIGCONT')
    await waitFor('its first word', () => hanging.stdout().includes('woke'))
    expect(hanging.stdout()).toContain('woke false')
    expect(second.isLeading()).toBe(true)
    hanging.kill('SIGKILL')
    await hanging.ended
    await second.close()
  })
})

test('the lease ends before the database gives the lock to another, and another leads within 30 s', () => {
  const { beatMs, leaseMs, silenceMs } = leadTimes
  const rollUpEveryMs = 5_000
  expect(leaseMs).toBeLessThan(silenceMs)
  expect(silenceMs + beatMs + rollUpEveryMs).toBeLessThan(30_000)
})

test('on SQLite the only server leads', () => {
  expect(onlyServer.isLeading()).toBe(true)
})
