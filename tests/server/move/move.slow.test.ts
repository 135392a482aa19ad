import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { openStore } from '../../../server/store/store.ts'
import { takeStoreLock } from '../../../server/store/store-lock.ts'
import { runAdmin } from '../../../server/cli/admin.ts'
import { startNode } from '../../support/server-process.ts'
import { seedDevice } from '../../support/seed-store.ts'
import { waitFor } from '../../support/wait.ts'
import { addDeviceDays, awkwardName, moveWorld } from './move.world.ts'

let world: Awaited<ReturnType<typeof moveWorld>>
beforeEach(async () => {
  world = await moveWorld()
})
afterEach(() => world.cleanup())

async function query(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  await client.query(text)
  await client.end()
}
const opened = () => openStore({ dataDir: world.dataDir, databaseUrl: world.url })
const admin = async (to: string, dataDir: string) => {
  const said = { stdout: '', stderr: '' }
  const io = {
    out: (text: string) => (said.stdout += text),
    err: (text: string) => (said.stderr += text),
    input: async () => '',
  }
  return { code: await runAdmin(['move', '--to', to], { DATA_DIR: dataDir }, io), ...said }
}
/** The code with which a move is refused, and what its details say. */
const refusal = (moving: Promise<unknown>) =>
  moving.then(
    () => null,
    (error: { code?: string; details?: object; message: string }) => ({
      code: error.code ?? error.message,
      ...error.details,
    }),
  )

describe('moving a store to PostgreSQL', () => {
  test('every row of every table is there, byte for byte, and the proof says so', async () => {
    const { begunAnew, facts } = await world.move()
    expect(begunAnew).toBe(false)
    expect(await world.differing()).toEqual([])
    expect(facts.counts).toMatchObject({ unit: 1, device: 2, report: 6, audit: 1 })
    expect(facts.chainHeads.chains).toBe(2)
    const store = await opened()
    expect((await store.db.selectFrom('unit').select('name').executeTakeFirstOrThrow()).name).toBe(awkwardName)
    await store.close()
  })

  test('a server goes on where the other ended: ids are never given twice, and the audit chain goes on whole', async () => {
    await world.move()
    const store = await opened()
    expect(await seedDevice(store, { unitId: 1 })).toBe(world.lastDeviceId + 1)
    expect(await findAuditBreak(store.db)).toBeNull()
    const entries = await store.db.selectFrom('audit').select('action').orderBy('id').execute()
    expect(entries.map(({ action }) => action)).toEqual(['unit.create', 'store.move'])
    await store.close()
  })

  test('a move that is killed halfway leaves a database on which no server starts, and can be begun anew', async () => {
    addDeviceDays(world.dataDir, 40_000)
    const moving = startNode(['server/bin.mjs', 'admin', 'move', '--to', world.url], { DATA_DIR: world.dataDir })
    await waitFor('rows on their way', () => moving.stderr().includes('pindah: device_day'), {
      withinMs: 40_000,
      everyMs: 5,
    })
    moving.kill('SIGKILL')
    expect((await moving.ended).signal).toBe('SIGKILL')
    await expect(opened()).rejects.toThrow('belum selesai')
    const again = await waitFor(
      'the lock of the dead move to be free',
      () =>
        world.move().catch((error: { code?: string }) => {
          if (error.code !== 'move.in_use') throw error
        }),
      { withinMs: 30_000 },
    )
    expect(again).toMatchObject({ begunAnew: true, facts: { counts: { device_day: 40_000 } } })
    expect(await world.differing()).toEqual([])
    await (await opened()).close()
  })
})

describe('a move is refused', () => {
  test('into a database that holds anything, which it names and leaves as it is', async () => {
    const store = await opened()
    await store.db
      .insertInto('server_day')
      .values({ utc_day: '2026-01-01', up: Buffer.alloc(12) })
      .execute()
    const database = new URL(world.url).host + new URL(world.url).pathname
    expect(await refusal(world.move())).toEqual({ code: 'move.not_empty', database, table: 'server_day' })
    expect(await store.db.selectFrom('server_day').selectAll().execute()).toHaveLength(1)
    await store.close()
    await (await opened()).close() // not marked
  })

  test('into the database of another application', async () => {
    await query('create table faktur (nomor int)')
    expect(await refusal(world.move())).toMatchObject({ code: 'move.foreign', table: 'faktur' })
  })

  test('while another move fills it, and while a server runs on the store', async () => {
    const client = new pg.Client({ connectionString: world.url })
    await client.connect()
    await client.query('select pg_advisory_lock(7201204)')
    expect(await refusal(world.move())).toMatchObject({ code: 'move.in_use' })
    await client.end()
    const server = takeStoreLock(world.dataDir)
    expect((await refusal(world.move()))?.code).toContain('sedang dipakai server lain')
    server.release()
  })

  test('without a store, and to what is no address', async () => {
    expect(await refusal(world.move('http://satker:rahasia@db/x'))).toEqual({ code: 'move.bad_address' })
    const empty = mkdtempSync(join(tmpdir(), 'satker-empty-'))
    const { code, stderr } = await admin(world.url, empty)
    expect([code, stderr]).toEqual([1, expect.stringContaining('move.no_store')])
    rmSync(empty, { recursive: true })
  })

  test('and says why without a secret when the database does not answer', async () => {
    const url = 'postgres://satker:sangat-rahasia@127.0.0.1:1/x'
    const { code, stdout, stderr } = await admin(url, world.dataDir)
    expect(code).toBe(1)
    expect(stderr).toContain('"database":"127.0.0.1:1/x"')
    expect(stderr).toContain('ECONNREFUSED')
    expect(stdout + stderr).not.toContain('sangat-rahasia')
  })
})
