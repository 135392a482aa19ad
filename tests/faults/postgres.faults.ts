/** Faults of a PostgreSQL under the product: a server of its own, since it is stopped. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { paths } from '../../agent/contract/wire.ts'
import { readConfig } from '../../server/config.ts'
import { createToken } from '../../server/enrolment/enrolment.usecases.ts'
import { type RunningProduct, startProduct } from '../../server/main.ts'
import { createUnit } from '../../server/unit/unit.usecases.ts'
import { bitmapOf, minutesOf } from '../support/reports.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  reportInit,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { sleep, waitFor } from '../support/wait.ts'
import { type Fault, fault } from './fault.ts'

/** A twentieth of the 60 s of the list: what takes longer is only waiting. */
const awayMs = 3_000
/** An agent that was sent away with Retry-After comes back this often here, so that the return is seen soon. */
const everyMs = 500
const today = () => new Date().toISOString().slice(0, 10)

export function postgresFaults(): Fault[] {
  return [
    fault(
      'D16',
      'a database that is away for a while costs nothing: 503 meanwhile, then the same server goes on',
      async () => {
        const postgres = await startPostgres()
        const folder = mkdtempSync(join(tmpdir(), 'satker-away-'))
        const read = readConfig({
          PORT: '0',
          DATA_DIR: folder,
          DATABASE_URL: `${postgres.address}/postgres`,
          LOG_LEVEL: 'silent',
        })
        if ('problems' in read) throw new Error(read.problems.join())
        const product = await startProduct(read.config)
        try {
          await goThroughOutage(product, postgres)
        } finally {
          await product.close()
          await postgres.stop()
          rmSync(folder, { recursive: true, force: true })
        }
      },
    ),
  ]
}

async function goThroughOutage(product: RunningProduct, postgres: PostgresServer): Promise<void> {
  const laptops = await enrolled(product, 3)
  const [laptop] = laptops
  if (!laptop) throw new RangeError('no laptop')
  expect((await report(product, laptop, 1)).status).toBe(202)

  await postgres.goAway()
  const awaySinceMs = Date.now()
  while (Date.now() - awaySinceMs < awayMs) {
    for (const answer of await Promise.all(laptops.map((one) => report(product, one, 2)))) {
      expect(answer.status).toBe(503)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(((await answer.json()) as { code: string }).code).toMatch(/^(store_away|not_stored)$/)
    }
    expect((await fetch(`${product.url}/health`)).status).toBe(200)
    await sleep(everyMs)
  }

  await postgres.comeBack()
  for (const one of laptops)
    await waitFor('its report to be taken', async () => (await report(product, one, 2)).status === 202)
  const { db } = product.deps.store
  const rows = await db.selectFrom('report').select('rev').execute()
  expect(rows.map(({ rev }) => rev)).toEqual([2, 2, 2])
  await waitFor(
    'the roll-up to go on',
    async () => {
      const days = await db.selectFrom('device_day').select('screen_min').execute()
      return days.length === laptops.length && days.every((day) => day.screen_min === 2)
    },
    { withinMs: 40_000, everyMs: 200 },
  )
}

async function enrolled({ deps, url }: RunningProduct, count: number): Promise<TestLaptop[]> {
  const none = { kind: null, type: null, parentCode: null, zone: null, placeClass: null, laptops: null }
  const unit = await createUnit({ code: '100001', name: 'MAN 1', ...none, actor: 'cli' }, deps)
  const expiresAtMs = Date.now() + 86_400_000
  const { token } = await createToken(
    { unitId: unit.id, uses: count, expiresAtMs, needsApproval: false, actor: 'cli' },
    deps,
  )
  return Promise.all(
    Array.from({ length: count }, async () => {
      const laptop = makeLaptop()
      const answer = await fetch(`${url}/v1/enrol`, jsonInit(enrolRequestOf(laptop, token)))
      return { ...laptop, deviceId: ((await answer.json()) as { deviceId: string }).deviceId }
    }),
  )
}

function report({ url }: RunningProduct, laptop: TestLaptop, rev: number): Promise<Response> {
  const main = { utcDay: today(), rev, slots: [{ screen: minutesOf(rev) }, {}, {}, {}] }
  const bits = { observed: bitmapOf([0]), awake: bitmapOf([0]), screen: bitmapOf([0]) }
  return fetch(url + paths.reports, reportInit(signReport(laptop, main, bits)))
}
