/** The store that is measured, somebody who may read all of it, and the addresses he opens. */
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { pino } from 'pino'
import { createAccount } from '../../../server/account/account.usecases.ts'
import { systemClock } from '../../../server/clock.ts'
import { readConfig } from '../../../server/config.ts'
import type { Deps } from '../../../server/deps.ts'
import { createToken } from '../../../server/enrolment/enrolment.usecases.ts'
import { openStore, storeFileName } from '../../../server/store/store.ts'
import { runNode } from '../../support/server-process.ts'
import type { Bench } from '../cleanup.ts'
import { say } from '../figures.ts'
import type { Paths } from '../pages/timed.ts'
import type { ScaleOptions } from './options.ts'
import { giveSoftware } from './software.ts'

const seedWithinMs = 3_600_000

/** The folder of the store: the one named, or a new small one. */
export async function storeFolder(world: Bench, options: ScaleOptions): Promise<string> {
  if (options.dataDir !== null) return options.dataDir
  const folder = world.folder()
  say(`${options.devices} laptops with ${options.days} days ...`)
  const size = ['--devices', String(options.devices), '--days', String(options.days)]
  const outline = options.outline === null ? [] : ['--outline', options.outline]
  const args = ['tests/scale/fleet/bin.mjs', '--seed-history', '--data-dir', folder, ...size, ...outline]
  const { code, stderr } = await runNode(args, {}, { withinMs: seedWithinMs })
  if (code !== 0) throw new Error(stderr)
  return folder
}

/** Another connection to the store, for counting. */
export function openFile(dataDir: string, readonly: boolean): Database.Database {
  return new Database(join(dataDir, storeFileName), { readonly, fileMustExist: true, timeout: 10_000 })
}

export type Site = {
  account: { email: string; password: string }
  /** Lets laptops join the busiest satker. */
  token: string
  paths: Paths
  devices: number
}

/** Opens the store as a start does, its migrations included, and makes what the bench needs in it. */
export async function prepareSite(dataDir: string, software: boolean): Promise<Site> {
  const read = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' })
  if ('problems' in read) throw new Error(read.problems.join())
  const startedMs = performance.now()
  const store = await openStore(read.config)
  say(`opened, with its migrations, in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`)
  const deps: Deps = { store, clock: systemClock, config: read.config, log: pino({ level: 'silent' }) }
  try {
    if (software) await giveSoftware(store)
    const { db } = store
    const root = await db.selectFrom('unit').select('id').where('parent_id', 'is', null).executeTakeFirstOrThrow()
    const account = { email: `bench-${systemClock.nowMs()}@contoh.id`, password: 'tiga kopi di tepi sungai' }
    await createAccount({ ...account, role: 'ministry-admin', unitId: root.id, actor: 'cli' }, deps)
    const busiest = await db
      .selectFrom('device')
      .innerJoin('unit', 'unit.id', 'device.unit_id')
      .select(['unit.id', 'unit.code', (eb) => eb.fn.countAll<number>().as('count')])
      .groupBy(['unit.id', 'unit.code'])
      .orderBy('count', 'desc')
      .executeTakeFirstOrThrow()
    const device = await db
      .selectFrom('device')
      .select(['public_id', 'serial'])
      .where('unit_id', '=', busiest.id)
      .where('serial', 'is not', null)
      .orderBy('last_seen_day', 'desc')
      .executeTakeFirstOrThrow()
    const title = await db
      .selectFrom('title_places')
      .select('group_id')
      .orderBy('device_count', 'desc')
      .executeTakeFirst()
    const { count } = await db
      .selectFrom('device')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const expiresAtMs = systemClock.nowMs() + 3_600_000
    const right = { unitId: busiest.id, uses: 1_000, expiresAtMs, needsApproval: false, actor: 'cli' }
    const { token } = await createToken(right, deps)
    say(`satker ${busiest.code} has ${busiest.count} of ${count} laptops`)
    return {
      account,
      token,
      devices: count,
      paths: [
        ['/', '/'],
        ['/satker', '/satker'],
        ['/satker/:code', `/satker/${busiest.code}`],
        ['/perangkat', '/perangkat'],
        ['/perangkat, lapsed, last seen first', '/perangkat?keadaan=lapsed&urut=-terlihat'],
        ['/perangkat, Linux, by name', '/perangkat?sistem=linux&urut=nama'],
        ['/perangkat, by system, backwards', '/perangkat?urut=-sistem'],
        ['/perangkat, search for a serial', `/perangkat?cari=${device.serial ?? ''}`],
        ['/perangkat, search for a brand', '/perangkat?cari=lenovo'],
        ['/perangkat/:id', `/perangkat/${device.public_id}`],
        ['/perangkat, migrated', '/perangkat?migrasi=migrated'],
        ['/perangkat, dual and Linux', '/perangkat?migrasi=dual&sistem=linux'],
        ['/perangkat, not started, by name', '/perangkat?migrasi=not-started&bukti=E1&urut=nama'],
        ['/migrasi', '/migrasi'],
        ['/migrasi of a satker', `/migrasi?unit=${busiest.code}`],
        ['/migrasi/rencana', '/migrasi/rencana'],
        ['/migrasi/lisensi', '/migrasi/lisensi'],
        ['/migrasi/biaya', '/migrasi/biaya'],
        ['/perangkat-lunak', '/perangkat-lunak'],
        ['/perangkat-lunak/antrean', '/perangkat-lunak/antrean'],
        ...(title ? [['/perangkat-lunak/:id', `/perangkat-lunak/${title.group_id}`] as [string, string]] : []),
      ],
    }
  } finally {
    await store.close()
  }
}
