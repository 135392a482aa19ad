import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { HttpEnv } from '../../../server/http/env.ts'
import { checkAtStart, checkWholeStore, damageOf, isDamage, markDamaged } from '../../../server/store/damage.ts'
import { damageGuard } from '../../../server/store/damage.guard.ts'
import { openStore, storeFileName } from '../../../server/store/store.ts'
import { overwriteTable } from '../../support/damaged-table.ts'
import { admin } from '../cli/admin.cases.ts'

let dataDir: string
let file: string
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'satker-damage-'))
  file = join(dataDir, storeFileName)
  await (await openStore({ dataDir, databaseUrl: null })).close()
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const open = () => openStore({ dataDir, databaseUrl: null })

const damage = (table: string) => overwriteTable(file, table)

describe('a store that is whole', () => {
  test('passes, at the start and read through, and bears no mark', () => {
    checkAtStart(file)
    checkAtStart(file, 0)
    expect([checkWholeStore(file), damageOf(file)]).toEqual([null, null])
  })

  test('is said to be so by admin check', async () => {
    expect(await admin('check', { DATA_DIR: dataDir })).toMatchObject({ exitCode: 0, result: { ok: true } })
  })
})

describe('a store with an overwritten page', () => {
  test.each([
    ['read through', undefined],
    ['looked into table by table, where it is large', 0],
  ])('is refused by the start, %s, in words that name the restore command', (_, wholeBytes) => {
    damage('report')
    expect(() => checkAtStart(file, wholeBytes)).toThrow(/satker\.db rusak .*backup restore/)
    expect(damageOf(file)).not.toBeNull()
  })

  test('is found by admin check, and from then on not opened', async () => {
    damage('device_day')
    const found = await admin('check', { DATA_DIR: dataDir })
    expect(found).toMatchObject({ exitCode: 1, error: { code: 'store.damaged' } })
    await expect(open()).rejects.toThrow(/backup restore/)
  })

  test('where even its head is gone is refused in the same words', async () => {
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(4_096, 0xa5), 0, 4_096, 0)
    closeSync(handle)
    await expect(open()).rejects.toThrow(/backup restore/)
  })

  test('keeps the mark of the first finding', () => {
    markDamaged(file, 'first')
    markDamaged(file, 'second')
    expect(damageOf(file)).toBe('first')
  })
})

describe('the guard', () => {
  const guarded = () => {
    const app = new Hono<HttpEnv>()
    app.onError((error, c) => c.text(error.message, 500))
    app.use(damageGuard(file, async (c) => c.text('page', 503)))
    app.get('/health', (c) => c.json({ status: 'up' }))
    app.get('/figure', (c) => c.text('42'))
    app.get('/stumble', () => {
      throw Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' })
    })
    return app
  }

  test('lets everything through while nothing is known', async () => {
    expect((await guarded().request('/figure')).status).toBe(200)
  })

  test('gives no figure once damage is known: a page for a browser, a refusal for a program, down for whoever watches', async () => {
    const app = guarded()
    markDamaged(file, 'page 7')
    const page = await app.request('/figure', { headers: { accept: 'text/html' } })
    expect([page.status, await page.text()]).toEqual([503, 'page'])
    expect(await (await app.request('/figure')).text()).toBe('store_damaged')
    const health = await app.request('/health')
    expect([health.status, await health.json()]).toEqual([503, { status: 'down' }])
  })

  test('notes damage that an answer stumbled over', async () => {
    const app = guarded()
    expect((await app.request('/stumble')).status).toBe(500)
    expect(damageOf(file)).toBe('malformed')
  })
})

describe('isDamage', () => {
  test('knows what SQLite says, also below another error, and nothing else', () => {
    const corrupt = Object.assign(new Error('x'), { code: 'SQLITE_CORRUPT_VTAB' })
    expect(isDamage(new Error('query failed', { cause: corrupt }))).toBe(true)
    expect(isDamage(Object.assign(new Error('x'), { code: 'SQLITE_FULL' }))).toBe(false)
    expect(isDamage('SQLITE_CORRUPT')).toBe(false)
  })
})

test('a store that a newer version has used is refused with what that version added', async () => {
  const database = new Database(file)
  database.prepare("insert into mikro_orm_migrations (name, executed_at) values ('goal-9-later', 0)").run()
  database.close()
  await expect(open()).rejects.toThrow(/goal-9-later.*A newer version/s)
})
