/** Of several servers on one PostgreSQL, one runs the jobs: it holds a session lock of the database (decision 0011). */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Store } from '../store/store.ts'

export type JobLeader = {
  /** Whether this process may run jobs at this moment. */
  isLeading: () => boolean
  /** Gives the lead back. */
  close: () => Promise<void>
}

export type LeadTimes = {
  /** Between two signs of life, or two tries to take the lead. */
  beatMs: number
  /** The leader believes in its lead so long after its last sign of life was sent. */
  leaseMs: number
  /** The database ends the leader's session, and with it the lock, after so long without one. Longer than the lease. */
  silenceMs: number
}
export const leadTimes: LeadTimes = { beatMs: 3_000, leaseMs: 10_000, silenceMs: 15_000 }

/** Any number of our own. */
const leaderLock = 7_201_202

/** On SQLite there is one server, and it leads. */
export const onlyServer: JobLeader = { isLeading: () => true, close: async () => {} }

/** Raised where a job would write while another server may be leading. */
export class NotLeading extends Error {
  constructor() {
    super('another server leads the jobs')
    this.name = 'NotLeading'
  }
}

/** A store for jobs: each of its write transactions begins only while this process leads. */
export function ledStore(store: Store, leader: JobLeader): Store {
  return {
    ...store,
    write: async (work) => {
      if (!leader.isLeading()) throw new NotLeading()
      return store.write(work)
    },
  }
}

/**
 * Competes for the lead until closed. A dead leader's session ends with its process; that of one which hangs is ended by
 * the database after `silenceMs`. By then its lease has run out, so that it begins nothing more when it wakes up.
 *
 * @param nowMs a clock that nobody sets
 * @param onChange told when the lead was won or lost
 */
export function competeToLead(
  url: string,
  onChange: (leads: boolean) => void,
  times: LeadTimes = leadTimes,
  nowMs: () => number = () => performance.now(),
): JobLeader {
  let client: Client | null = null
  let leads = false
  let leaseUntilMs = 0
  const stopping = new AbortController()

  const setLead = (value: boolean) => {
    if (leads === value) return
    leads = value
    onChange(value)
  }
  const drop = () => {
    client?.end().catch(() => undefined)
    client = null
    setLead(false)
  }
  const connected = async () => {
    if (client) return client
    const fresh = await connectSilently(url, times)
    fresh.on('end', () => fresh === client && drop())
    client = fresh
    return fresh
  }
  const beat = async () => {
    const sentMs = nowMs()
    const { rows } = await (
      await connected()
    ).query<{ held: boolean }>(leads ? 'select true as held' : `select pg_try_advisory_lock(${leaderLock}) as held`)
    leaseUntilMs = sentMs + times.leaseMs
    setLead(rows[0]?.held === true && client !== null)
  }
  const life = async () => {
    while (!stopping.signal.aborted) {
      await beat().catch(drop)
      await sleep(times.beatMs, null, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const lived = life()
  return {
    isLeading: () => leads && nowMs() < leaseUntilMs,
    async close() {
      stopping.abort()
      await lived
      leads = false
      await client?.end().catch(() => undefined)
    },
  }
}

/** A session of its own: a pool would hand the lock around. */
async function connectSilently(url: string, { leaseMs, silenceMs }: LeadTimes): Promise<Client> {
  const { default: pg } = await import('pg') // a server on SQLite never loads it
  const client = new pg.Client({
    connectionString: url,
    application_name: 'satker jobs',
    keepAlive: true,
    connectionTimeoutMillis: leaseMs,
    query_timeout: leaseMs,
  })
  client.on('error', () => undefined) // told again by the query that fails, or by 'end'
  await client.connect()
  await client.query(`set idle_session_timeout = ${silenceMs}`)
  return client
}
