/** Faults of the store as a whole: damaged, missing, half migrated, too new; and the way back through a backup. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { addDays } from '../../server/day/local-day.rules.ts'
import { seededRandom } from '../../server/demo/random.rules.ts'
import { migrationsFor } from '../../server/store/migrations.ts'
import { openStore } from '../../server/store/store.ts'
import { overwriteTable } from '../support/damaged-table.ts'
import { runAdminProcess, runNode } from '../support/server-process.ts'
import { storeDisk } from '../support/store-disk.ts'
import { signReport } from '../support/test-laptop.ts'
import { waitFor } from '../support/wait.ts'
import { type Fault, fault } from './fault.ts'
import { writeState } from './power-cut.ts'
import { makeDisk } from './power-cut.rules.ts'
import {
  type Acknowledged,
  checkStore,
  keepReporting,
  preloaded,
  realServer,
  type RealServer,
  utcToday,
  withServer,
} from './real-server.ts'

const startsWithinMs = 30_000

/** A start that is to fail: its exit code and what it said. */
async function failedStart(server: RealServer): Promise<[number | null, string]> {
  const { code, stderr } = await runNode(['server/bin.mjs', 'start'], server.environment, { withinMs: startsWithinMs })
  return [code, stderr]
}

export function storeFileFaults(): Fault[] {
  return [...damageFaults(), ...versionFaults(), ...backupFaults()]
}

function damageFaults(): Fault[] {
  return [
    fault(
      'D07',
      'without its database a folder with remains is refused and named, an empty one becomes a new store',
      withServer(async (server) => {
        const away = join(server.root, 'away.db')
        renameSync(server.storeFile, away)
        writeFileSync(`${server.storeFile}-wal`, 'left over')
        const [code, stderr] = await failedStart(server)
        expect([code, stderr]).toEqual([1, expect.stringMatching(/satker\.db is missing, but satker\.db-wal is there/)])
        expect(existsSync(server.storeFile)).toBe(false)
        rmSync(server.dataDir, { recursive: true })
        mkdirSync(server.dataDir)
        await server.start()
        expect(existsSync(server.storeFile)).toBe(true)
      }),
    ),
    fault(
      'D08',
      'an overwritten page is found by the nightly check and at the start; no figure is served, the restore is named',
      withServer(async (server) => {
        await server.start()
        const laptop = await server.enrol()
        await server.send(laptop, 1)
        await server.process().stop()
        await server.start()
        expect(await server.page('/perangkat')).toBe(200)
        overwriteTable(server.storeFile, 'device_day')
        // What the nightly job runs, in a process of its own as it does.
        const checked = await runAdminProcess(['check'], server.environment)
        expect([checked.code, checked.stderr]).toEqual([1, expect.stringMatching(/store\.damaged.*backup restore/)])
        for (const path of ['/', '/perangkat', '/satker/100001', '/health', '/api/v1/units'])
          expect([path, await server.page(path)]).toEqual([path, 503])
        const page = await fetch(server.url, { headers: { accept: 'text/html' } })
        expect(await page.text()).toContain('backup restore')
        expect((await server.send(laptop, 2)).status).toBe(503)
        await server.process().stop()
        expect(await failedStart(server)).toEqual([1, expect.stringMatching(/satker\.db rusak .*backup restore/)])
        rmSync(`${server.storeFile}.damaged`)
        expect(await failedStart(server)).toEqual([1, expect.stringMatching(/satker\.db rusak .*backup restore/)])
      }),
    ),
  ]
}

function versionFaults(): Fault[] {
  return [
    preloaded(
      'D13',
      'migrations that are killed, or cut off by the power, at any write are finished by the next start',
      async () => {
        await withServer(async (server) => {
          const disk = storeDisk(server.root)
          const environment = { ...disk.environment, DATA_DIR: join(server.root, 'fresh') }
          expect((await runAdminProcess(['verify'], environment)).code).toBe(0)
          const events = disk.events()
          const random = seededRandom(13)
          const moments = new Set(Array.from({ length: 8 }, () => random.between(1, events.length - 1)))
          const state = makeDisk({})
          let checked = 0
          for (const [at, event] of events.entries()) {
            if (moments.has(at))
              for (const found of [state.kept(), state.lost(), state.torn(random.next)]) {
                const dataDir = join(server.root, 'copy')
                writeState(found, dataDir)
                checked += Number(await expectWholeSchema(dataDir))
              }
            state.take(event)
          }
          expect(checked).toBeGreaterThan(8)
        })()
      },
    ),
    fault(
      'D14',
      'an older version refuses a store that a newer one has used, and names the way back',
      withServer(async (server) => {
        const database = new Database(server.storeFile)
        database.prepare("insert into mikro_orm_migrations (name, executed_at) values ('goal-9-later', 0)").run()
        database.close()
        const refused = [1, expect.stringMatching(/goal-9-later.*pulihkan cadangan.*newer version/)]
        expect(await failedStart(server)).toEqual(refused)
        const again = new Database(server.storeFile, { readonly: true })
        expect(again.prepare('select count(*) from mikro_orm_migrations').pluck().get()).toBe(
          migrationsFor('sqlite').length + 1,
        )
        again.close()
      }),
    ),
  ]
}

/** Opens the store as a start does: then every migration is there once and nothing is left to change. False: no store. */
async function expectWholeSchema(dataDir: string): Promise<boolean> {
  // A database of which nothing reached the disk yet: the journal alone is what D07 refuses, and a person empties the folder.
  if (!existsSync(join(dataDir, 'satker.db'))) return false
  const store = await openStore({ dataDir, databaseUrl: null })
  expect(await store.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('')
  expect(await store.orm.migrator.getExecuted()).toHaveLength(migrationsFor('sqlite').length)
  await store.close()
  return true
}

type Drill = {
  backup: { integrity: string; missing: Acknowledged[]; acknowledgedBefore: number; acknowledgedMeanwhile: number }
  restore: { servesAfterMs: number; counts: unknown; promised: unknown; page: number }
  /** What the restored server said it lacks, what the laptop sent after the backup, and what it lacks after that. */
  refill: { asked: string[]; lost: string; askedAfter: string[] }
}

const restoredWithinMs = 60_000

function backupFaults(): Fault[] {
  // One drill shows all three.
  let drill: Promise<Drill> | null = null
  const drilled = () => (drill ??= runDrill())
  return [
    fault('D10', 'a backup taken under load is whole and holds every report acknowledged before it began', async () => {
      const { backup } = await drilled()
      expect([backup.integrity, backup.missing]).toEqual(['ok', []])
      expect(backup.acknowledgedBefore).toBeGreaterThan(20)
      expect(backup.acknowledgedMeanwhile).toBeGreaterThan(0)
    }),
    fault('D11', 'a restore onto an empty folder serves again, and its counts are those of the manifest', async () => {
      const { restore } = await drilled()
      expect(restore.counts).toEqual(restore.promised)
      expect([restore.page, restore.servesAfterMs < restoredWithinMs]).toEqual([200, true])
    }),
    fault('D12', 'a restored server asks a laptop for the day it no longer has, and gets it', async () => {
      const { refill } = await drilled()
      expect(refill).toMatchObject({ asked: [refill.lost], askedAfter: [] })
    }),
  ]
}

async function runDrill(): Promise<Drill> {
  const server = await realServer()
  try {
    await server.start()
    const file = join(server.root, 'a.bak')
    const admin = async (args: string[]) => {
      const { code, stdout, stderr } = await runAdminProcess(args, server.environment)
      expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
      return JSON.parse(stdout) as { counts: Record<string, number> }
    }
    const laptop = await server.enrol()
    const stop = keepReporting(server, await Promise.all([server.enrol(), server.enrol(), server.enrol()]))
    await waitFor('some reports', () => server.acknowledged.length > 20)
    const before = [...server.acknowledged]
    const created = await admin(['backup', 'create', file])
    const acknowledgedMeanwhile = server.acknowledged.length - before.length
    const yesterday = addDays(utcToday(), -1)
    const lost = signReport(laptop, { utcDay: yesterday, sealed: true })
    expect((await server.sendSigned({ ...lost, utcDay: yesterday, rev: 1 })).status).toBe(202)
    await stop()
    await server.process().stop()
    const { integrity, missing } = checkStore(file, before)

    const startedMs = performance.now()
    const dataDir = join(server.root, 'restored')
    const restored = await admin(['backup', 'restore', file, '--data-dir', dataDir])
    await server.start({ DATA_DIR: dataDir })
    const servesAfterMs = performance.now() - startedMs
    const page = await server.page('/perangkat')
    const today = signReport(laptop, { utcDay: utcToday(), rev: 1, prev: lost.hash })
    const first = await server.sendSigned({ ...today, utcDay: utcToday(), rev: 1 })
    const second = await server.sendSigned({ ...lost, utcDay: yesterday, rev: 1 })
    return {
      backup: { integrity, missing, acknowledgedBefore: before.length, acknowledgedMeanwhile },
      restore: { servesAfterMs, counts: restored.counts, promised: created.counts, page },
      refill: { asked: first.body.have.missing, lost: lost.hash, askedAfter: second.body.have.missing },
    }
  } finally {
    await server.cleanup()
  }
}
