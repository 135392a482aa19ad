/** Two server processes on one PostgreSQL: both take reports, one rolls up, and the other does when the first dies. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '../../agent/contract/wire.ts'
import { readConfig } from '../../server/config.ts'
import { createToken } from '../../server/enrolment/enrolment.usecases.ts'
import { createUnit } from '../../server/unit/unit.usecases.ts'
import { rowsOf } from '../support/holdings.ts'
import { bitmapOf, minutesOf } from '../support/reports.ts'
import { type ServerProcess, startServer } from '../support/server-process.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  reportInit,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { waitFor } from '../support/wait.ts'

/** What the operator is promised, from the death of the leader to the next roll-up. */
const takeoverMs = 30_000
const today = new Date().toISOString().slice(0, 10)
/** Slot and quarter that lie on the satker's own day: at 17:00 UTC the next one begins (WIB), on which the laptop joins. */
const [slot, quarter] = new Date().getUTCHours() < 17 ? [0, 0] : [3, 17 * 4]

let temp: TempStore
let servers: ServerProcess[]
let laptop: TestLaptop
const leaders = () => servers.filter((server) => server.stderr().includes('"leads":true'))

beforeAll(async () => {
  temp = await tempStore('postgres')
  const environment = { ...temp.environment, LOG_LEVEL: 'info' }
  servers = await Promise.all([startServer(environment), startServer(environment)])
  laptop = await enrolled()
}, 120_000)
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill9()))
  await temp.cleanup()
})

async function enrolled(): Promise<TestLaptop> {
  const read = readConfig({})
  if ('problems' in read) throw new Error(read.problems.join())
  const deps = { store: temp.store, clock: { nowMs: () => Date.now() }, config: read.config }
  const none = { kind: null, type: null, parentCode: null, zone: null, placeClass: null, laptops: null }
  const unit = await createUnit({ code: '100001', name: 'MAN 1', ...none, actor: 'cli' }, deps)
  const expiresAtMs = Date.now() + 86_400_000
  const { token } = await createToken(
    { unitId: unit.id, uses: 1, expiresAtMs, needsApproval: false, actor: 'cli' },
    deps,
  )
  const made = makeLaptop()
  const answer = await fetch(`${servers[0]?.url}/v1/enrol`, jsonInit(enrolRequestOf(made, token)))
  const { deviceId } = (await answer.json()) as { deviceId: string }
  return { ...made, deviceId }
}

/** A report whose minutes say which revision it is; the status of the answer. */
async function report(server: ServerProcess | undefined, rev: number): Promise<number> {
  const slots = [0, 1, 2, 3].map((index) => (index === slot ? { screen: minutesOf(rev) } : {}))
  const bits = bitmapOf([quarter])
  const main = { utcDay: today, rev, slots }
  const quarters = { observed: bits, awake: bits, screen: bits }
  const init = reportInit(signReport(laptop, main, quarters))
  return (await fetch(`${server?.url}${paths.reports}`, init)).status
}

const counted = (minutes: number) =>
  waitFor(
    `a roll-up that counts ${minutes} minutes`,
    async () => {
      const dirty = await sql`select 1 from device_dirty union all select 1 from unit_dirty`.execute(temp.store.db)
      const days = await temp.store.db.selectFrom('device_day').select('screen_min').execute()
      const units = await temp.store.db.selectFrom('presence_unit_day').select('screen_min').execute()
      const sums = [days, units].map((rows) => Math.max(0, ...rows.map((row) => row.screen_min)))
      return dirty.rows.length === 0 && sums.every((sum) => sum === minutes)
    },
    { withinMs: takeoverMs },
  )

test('one laptop may report to both in turn: one row, the newest revision, each counted', async () => {
  for (let rev = 1; rev <= 6; rev++) expect(await report(servers[rev % 2], rev)).toBe(202)
  const copies = await Promise.all(servers.map((server) => report(server, 7)))
  expect(copies).toEqual([202, 202])
  const rows = await rowsOf(temp.store, laptop)
  expect(rows.map(({ utc_day, rev }) => [utc_day, rev])).toEqual([[today, 7]])
  const device = await temp.store.db.selectFrom('device').select('report_count').executeTakeFirstOrThrow()
  expect(device.report_count).toBe(7)
})

test('the roll-up runs at one of them only', async () => {
  await counted(7)
  expect(leaders()).toHaveLength(1)
})

test('when the leader dies the other takes reports on at once, and rolls them up within 30 s', async () => {
  const [leader] = leaders()
  const other = servers.find((server) => server !== leader)
  const diedMs = Date.now()
  await leader?.kill9()
  expect(await report(other, 8)).toBe(202)
  await counted(8)
  expect(Date.now() - diedMs).toBeLessThan(takeoverMs)
  expect(leaders()).toEqual([leader, other].toSorted((a, b) => servers.indexOf(a!) - servers.indexOf(b!)))
}, 60_000)
