/** The machine side of the server in a process of its own, on an empty store, for the benchmark. Driven over IPC. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { systemClock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import { createHttpApp } from '../../server/http/app.ts'
import { serve } from '../../server/http/server.ts'
import type { FindSigningKey } from '../../server/intake/check-report.ts'
import { createIntake } from '../../server/intake/intake.ts'
import { intakeRoutes } from '../../server/intake/intake.routes.ts'
import { keepMonths } from '../../server/partition/partition.job.ts'
import { openStore } from '../../server/store/store.ts'
import { seedUnit } from '../support/seed-store.ts'
import { type BenchAnswer, benchDeviceId, type BenchOrder } from './ingest.protocol.ts'

/** Stands in for the check of signatures: the unsigned ceiling. */
const noCheck: FindSigningKey = (device) => device.keys[0] ?? null

const folder = mkdtempSync(join(tmpdir(), 'satker-bench-'))
let stop = async () => {}
let storedReports = async () => 0

process.on('message', (order: BenchOrder) => void answer(order))

async function answer(order: BenchOrder): Promise<void> {
  if (order.ask === 'start') reply({ kind: 'started', port: await start(order) })
  else if (order.ask === 'cpu') {
    const { user, system } = process.cpuUsage()
    const residentMb = Math.round(process.memoryUsage().rss / 1024 / 1024)
    reply({ kind: 'cpu', cpuMs: (user + system) / 1000, residentMb, storedReports: await storedReports() })
  } else {
    await stop()
    process.disconnect()
  }
}

function reply(message: BenchAnswer): void {
  process.send?.(message)
}

async function start({ keys, signed, databaseUrl }: Extract<BenchOrder, { ask: 'start' }>): Promise<number> {
  const read = readConfig({ PORT: '0', DATA_DIR: folder })
  if ('problems' in read) throw new Error(read.problems.join())
  const store = await openStore({ dataDir: folder, databaseUrl })
  await keepMonths(store, Date.now()) // as the jobs do; on SQLite nothing
  const deps = { store, clock: systemClock, config: read.config, log: pino({ level: 'error' }, pino.destination(2)) }
  const unitId = await seedUnit(store, { code: '100001', parentId: null })
  await store.write(async (db) => {
    for (const [index, key] of keys.entries()) {
      const device = { state: 'active', origin: 'agent', unit_id: unitId, kind: 'laptop', insecure: 0, report_count: 0 }
      const row = { ...device, public_id: benchDeviceId(index), search_text: '', created_at_ms: 0 }
      const { id } = await db.insertInto('device').values(row).returning('id').executeTakeFirstOrThrow()
      const publicKey = Buffer.from(key, 'base64url')
      await db
        .insertInto('device_key')
        .values({ device_id: id, public_key: publicKey, state: 'current', created_at_ms: 0 })
        .execute()
    }
  })
  const intake = await createIntake(deps)
  const app = createHttpApp(deps)
  app.route('/v1', intakeRoutes({ ...deps, intake, ...(signed ? {} : { findKey: noCheck }) }))
  const server = await serve(deps, app)
  storedReports = async () => {
    const count = await store.db
      .selectFrom('device')
      .select((eb) => eb.fn.sum<number>('report_count').as('count'))
      .executeTakeFirst()
    return count?.count ?? 0
  }
  stop = async () => {
    await server.close()
    await intake.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return server.port
}
