import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeDurable, openSqliteFile } from '../../../server/store/sqlite.ts'
import { openStore, storeFileName, type Store } from '../../../server/store/store.ts'
import { describeStore } from './store.cases.ts'

describeStore('sqlite')

/** The connection that the ORM itself writes through. */
async function driverOf(store: Store): Promise<Database.Database> {
  return (await store.orm.em.getConnection().getNativeClient()) as Database.Database
}

describe('on SQLite', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'satker-sqlite-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))
  const open = () => openStore({ dataDir, databaseUrl: null })

  test('every commit is synced, also on a connection that a worker opens to the same file', async () => {
    const store = await open()
    const driver = await driverOf(store)
    const worker = openSqliteFile(join(dataDir, storeFileName))
    for (const connection of [driver, worker]) {
      expect(connection.pragma('synchronous', { simple: true })).toBe(2)
      expect(connection.pragma('journal_mode', { simple: true })).toBe('wal')
      expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
    }
    worker.close()
    await store.close()
  })

  test('a store that another program left at a weaker setting is synced again', async () => {
    await (await open()).close()
    const other = new Database(join(dataDir, storeFileName))
    other.pragma('journal_mode = DELETE')
    other.close()
    const store = await open()
    const driver = await driverOf(store)
    expect(driver.pragma('journal_mode', { simple: true })).toBe('wal')
    await store.close()
  })

  test('a file that cannot be made durable is refused', () => {
    const file = join(dataDir, 'other.db')
    new Database(file).close()
    const readOnly = new Database(file, { readonly: true })
    expect(() => makeDurable(readOnly)).toThrow()
    readOnly.close()
  })

  test('the folder is made when it is not there, for its owner alone', async () => {
    const fresh = join(dataDir, 'a', 'b')
    const store = await openStore({ dataDir: fresh, databaseUrl: null })
    expect(existsSync(join(fresh, storeFileName))).toBe(true)
    expect(statSync(fresh).mode & 0o077).toBe(0)
    await store.close()
  })

  test('D07: where the database is gone but its log remains, the start is refused and names it', async () => {
    writeFileSync(join(dataDir, `${storeFileName}-wal`), 'left over')
    await expect(open()).rejects.toThrow(`${storeFileName}-wal`)
  })

  test('a worker never makes a store: a missing file is an error', () => {
    expect(() => openSqliteFile(join(dataDir, 'missing.db'))).toThrow()
  })
})
