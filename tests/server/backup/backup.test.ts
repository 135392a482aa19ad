import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createBackup, restoreBackup, verifyBackup } from '../../../server/backup/backup.usecases.ts'
import { manifestFileOf } from '../../../server/backup/backup-file.ts'
import { parseManifest } from '../../../server/backup/manifest.rules.ts'
import { openSqliteFile } from '../../../server/store/sqlite.ts'
import { takeStoreLock } from '../../../server/store/store-lock.ts'
import { type BackupWorld, backupWorld, atMs, clock } from './backup.world.ts'

const key = randomBytes(32)
let world: BackupWorld
beforeEach(async () => {
  world = await backupWorld()
})
afterEach(() => world.close())

const refused = (code: string) => expect.objectContaining({ name: 'AppError', code: `backup.${code}` }) as unknown
const modeOf = (file: string) => statSync(file).mode & 0o777

/** Turns one bit of a byte. */
function alter(file: string, at: number): void {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

describe('a backup', () => {
  test('is one SQLite file and its manifest, both readable by nobody else, and nothing besides', async () => {
    const manifest = await world.take('a.db')
    expect(world.names()).toEqual(['a.db', 'a.db.manifest.json'])
    expect([modeOf(world.path('a.db')), modeOf(world.path('a.db.manifest.json'))]).toEqual([0o600, 0o600])
    expect(parseManifest(readFileSync(manifestFileOf(world.path('a.db')), 'utf8'))).toEqual(manifest)
    const bytes = readFileSync(world.path('a.db'))
    expect(manifest).toMatchObject({
      createdAtMs: atMs,
      encrypted: false,
      databaseBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      counts: { unit: 1, device: 1, report: 2, device_chain: 1, audit: 0 },
      auditHead: null,
      chainHeads: { chains: 1 },
    })
  })

  test('holds the moment at which it began, however much is written while it is taken', async () => {
    const writer = openSqliteFile(world.temp.store.file ?? '')
    const insert = writer.prepare('insert into title (hash, name, os_family) values (?, ?, ?)')
    const add = (size: number) => insert.run(randomBytes(32), 'x'.repeat(size), 'linux')
    for (let row = 0; row < 400; row++) add(8000)
    let steps = 0
    const file = world.path('a.db')
    const manifest = await createBackup(
      { dataDir: world.temp.settings.dataDir, file, ownerKey: null },
      {
        clock,
        onProgress: () => {
          steps++
          add(8000)
        },
      },
    )
    const written = writer.prepare('select count(*) from title').pluck().get()
    writer.close()
    expect(steps).toBeGreaterThan(1)
    expect(written).toBe(400 + steps)
    expect(manifest.counts.title).toBe(400)
    expect((await verifyBackup({ file, ownerKey: null })).checked).toContain('integrity')
  })

  test('never overwrites, and is not begun where the disk is too small', async () => {
    await world.take('a.db')
    await expect(world.take('a.db')).rejects.toEqual(refused('exists'))
    const order = { dataDir: world.temp.settings.dataDir, file: world.path('b.db'), ownerKey: null }
    const deps = { clock, onProgress: () => {}, freeBytes: async () => 1000 }
    await expect(createBackup(order, deps)).rejects.toEqual(refused('no_space'))
    expect(world.names()).toEqual(['a.db', 'a.db.manifest.json'])
  })

  test('is refused where there is no store', async () => {
    const order = { dataDir: world.folder, file: world.path('b.db'), ownerKey: null }
    await expect(createBackup(order, { clock, onProgress: () => {} })).rejects.toEqual(refused('no_store'))
  })

  test('clears away what a killed one left, but not what a running one writes', async () => {
    const [dead, alive] = ['cadangan-kerja-99999999-1.tmp', `cadangan-kerja-${process.pid}-1.tmp`]
    writeFileSync(world.path(dead), 'half')
    writeFileSync(world.path(alive), 'half')
    await world.take('a.db')
    expect(world.names()).toEqual(['a.db', 'a.db.manifest.json', alive])
  })
})

describe('an encrypted backup', () => {
  test('shows nothing of the store, and its plain copy is gone', async () => {
    await world.take('a.bak', key)
    const bytes = readFileSync(world.path('a.bak'))
    expect(bytes.includes('SQLite format')).toBe(false)
    expect(bytes.includes('create table')).toBe(false)
    expect(modeOf(world.path('a.bak'))).toBe(0o600)
    expect(readdirSync(world.temp.settings.dataDir).filter((name) => name.startsWith('cadangan'))).toEqual([])
    expect((await verifyBackup({ file: world.path('a.bak'), ownerKey: key })).checked).toEqual([
      'manifest',
      'encryption',
      'sha256',
    ])
  })

  test('is refused without its key, with another key, and with a reason for each', async () => {
    await world.take('a.bak', key)
    const file = world.path('a.bak')
    await expect(verifyBackup({ file, ownerKey: null })).rejects.toEqual(refused('key_needed'))
    await expect(verifyBackup({ file, ownerKey: randomBytes(32) })).rejects.toEqual(refused('wrong_key'))
  })

  test.each([0.01, 0.3, 0.7, 0.999])('is refused when a byte at %f of it was altered', async (part) => {
    await world.take('a.bak', key)
    const file = world.path('a.bak')
    alter(file, Math.floor(statSync(file).size * part))
    await expect(verifyBackup({ file, ownerKey: key })).rejects.toEqual(refused('altered'))
  })

  test('is refused when it was cut, even to nothing but its header, or made longer', async () => {
    await world.take('a.bak', key)
    const file = world.path('a.bak')
    const { size } = statSync(file)
    writeFileSync(world.path('longer'), Buffer.concat([readFileSync(file), Buffer.alloc(1)]))
    copyFileSync(manifestFileOf(file), manifestFileOf(world.path('longer')))
    await expect(verifyBackup({ file: world.path('longer'), ownerKey: key })).rejects.toEqual(refused('altered'))
    for (const length of [size - 1, Math.floor(size / 2), 400, 100, 10]) {
      truncateSync(file, length)
      await expect(verifyBackup({ file, ownerKey: key })).rejects.toEqual(refused('cut_short'))
    }
  })

  test('is refused beside a manifest that is not its own', async () => {
    await world.take('a.bak', key)
    const text = readFileSync(manifestFileOf(world.path('a.bak')), 'utf8')
    writeFileSync(manifestFileOf(world.path('a.bak')), text.replace('"report": 2', '"report": 3'))
    const edited = verifyBackup({ file: world.path('a.bak'), ownerKey: key })
    await expect(edited).rejects.toEqual(refused('manifest_altered'))
  })
})

describe('a plain backup', () => {
  test('is refused when altered, cut, without its manifest, or when it is something else', async () => {
    await world.take('a.db')
    const file = world.path('a.db')
    const whole = readFileSync(file)
    alter(file, whole.length - 5)
    await expect(verifyBackup({ file, ownerKey: null })).rejects.toEqual(refused('altered'))
    writeFileSync(file, whole.subarray(0, whole.length - 4096))
    await expect(verifyBackup({ file, ownerKey: null })).rejects.toEqual(refused('cut_short'))
    writeFileSync(world.path('other'), 'hello')
    await expect(verifyBackup({ file: world.path('other'), ownerKey: null })).rejects.toEqual(refused('not_a_backup'))
    writeFileSync(world.path('alone'), whole)
    await expect(verifyBackup({ file: world.path('alone'), ownerKey: null })).rejects.toEqual(
      refused('manifest_missing'),
    )
    await expect(verifyBackup({ file: world.path('gone'), ownerKey: null })).rejects.toEqual(refused('file_missing'))
  })

  test('whose rows were changed under a hash made to fit is refused by its counts', async () => {
    const manifest = await world.take('a.db')
    const file = world.path('a.db')
    const database = new Database(file)
    database.exec('delete from report where id = 2')
    database.close()
    const bytes = readFileSync(file)
    const forged = {
      ...manifest,
      databaseBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }
    writeFileSync(manifestFileOf(file), JSON.stringify(forged))
    const check = verifyBackup({ file, ownerKey: null })
    await expect(check).rejects.toMatchObject({
      code: 'backup.mismatch',
      details: { differing: 'counts.report, chainHeads' },
    })
  })
})

describe('restore', () => {
  test.each([
    ['plain', null],
    ['encrypted', key],
  ])('of a %s backup gives a store that opens with everything in it', async (_, ownerKey) => {
    const manifest = await world.take('a.bak', ownerKey)
    const dataDir = world.path('new')
    expect(await restoreBackup({ file: world.path('a.bak'), ownerKey, dataDir })).toEqual(manifest)
    expect(readdirSync(dataDir).toSorted()).toEqual(['satker.db', 'server.lock'])
    expect(modeOf(world.path('new/satker.db'))).toBe(0o600)
    expect(await world.daysIn(dataDir)).toEqual(['2026-11-21', '2026-11-22'])
  })

  test('touches no folder that holds a store, or remains of one', async () => {
    await world.take('a.db')
    const order = { file: world.path('a.db'), ownerKey: null }
    await expect(restoreBackup({ ...order, dataDir: world.temp.settings.dataDir })).rejects.toEqual(
      refused('folder_in_use'),
    )
    mkdirSync(world.path('half'))
    writeFileSync(world.path('half/satker.db-wal'), '')
    await expect(restoreBackup({ ...order, dataDir: world.path('half') })).rejects.toEqual(refused('folder_in_use'))
  })

  test('waits for no server: a folder that one holds is refused', async () => {
    await world.take('a.db')
    const lock = takeStoreLock(world.path('busy'))
    const order = { file: world.path('a.db'), ownerKey: null, dataDir: world.path('busy') }
    await expect(restoreBackup(order)).rejects.toThrow(/sedang dipakai/)
    lock.release()
  })

  test('of a backup that is not whole leaves no store behind', async () => {
    await world.take('a.bak', key)
    alter(world.path('a.bak'), statSync(world.path('a.bak')).size - 20)
    const order = { file: world.path('a.bak'), ownerKey: key, dataDir: world.path('new') }
    await expect(restoreBackup(order)).rejects.toEqual(refused('altered'))
    expect(readdirSync(world.path('new'))).toEqual(['server.lock'])
  })

  test('is not begun where the disk is too small', async () => {
    await world.take('a.db')
    const order = { file: world.path('a.db'), ownerKey: null, dataDir: world.path('new') }
    await expect(restoreBackup(order, { freeBytes: async () => 10 })).rejects.toEqual(refused('no_space'))
  })
})
