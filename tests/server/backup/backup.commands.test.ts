import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runAdmin } from '../../../server/cli/admin.ts'
import { openStore } from '../../../server/store/store.ts'
import { type BackupWorld, backupWorld } from './backup.world.ts'

let world: BackupWorld
beforeEach(async () => {
  world = await backupWorld()
})
afterEach(() => world.close())

type Said = { code: number; out: Record<string, unknown>; err: string }

async function admin(args: string[], environment: Record<string, string> = world.temp.environment): Promise<Said> {
  let [out, err] = ['', '']
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text), input: async () => '' }
  const code = await runAdmin(['backup', ...args], environment, io)
  return { code, out: out === '' ? {} : (JSON.parse(out) as Record<string, unknown>), err }
}

async function auditOf(dataDir: string): Promise<{ action: string; detail: string }[]> {
  const store = await openStore({ dataDir, databaseUrl: null })
  const rows = await store.db.selectFrom('audit').select(['action', 'detail']).orderBy('id').execute()
  await store.close()
  return rows
}

test('create, verify and restore each print one line, tell the progress apart from it, and are in the audit log', async () => {
  const [file, keyFile, dataDir] = [world.path('a.bak'), world.path('key'), world.path('new')]
  writeFileSync(keyFile, randomBytes(32).toString('base64'))

  const created = await admin(['create', file, '--key-file', keyFile])
  expect(created).toMatchObject({ code: 0, out: { file, encrypted: true, counts: { report: 2, unit: 1 } } })
  expect(created.err).toMatch(/^(cadangan: \d+% dari \d+ halaman\n)+$/)

  const verified = await admin(['verify', file, '--key-file', keyFile])
  expect(verified).toMatchObject({ code: 0, out: { ok: true, counts: created.out['counts'] } })

  const restored = await admin(['restore', file, '--data-dir', dataDir, '--key-file', keyFile])
  const facts = { counts: created.out['counts'], chainHeads: created.out['chainHeads'] }
  expect(restored).toMatchObject({ code: 0, out: { restored: true, dataDir, ...facts } })

  const sha256 = String(created.out['sha256'])
  expect((await auditOf(world.temp.settings.dataDir)).map((row) => row.action)).toEqual(['backup.create'])
  const [entry] = await auditOf(dataDir)
  expect(entry?.action).toBe('backup.restore')
  expect(entry?.detail).toContain(sha256)
})

test('what is refused says why in a sentence and ends with 1', async () => {
  const refused = await admin(['restore', world.path('none'), '--data-dir', world.path('new')])
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.err)).toMatchObject({
    error: { code: 'backup.file_missing', message: 'Berkas cadangan tidak ada atau tidak dapat dibaca.' },
  })
})

test('on PostgreSQL the tool is pg_dump, and one sentence says so', async () => {
  const environment = { DATABASE_URL: 'postgres://127.0.0.1:1/none' }
  for (const args of [
    ['create', world.path('a')],
    ['restore', world.path('a'), '--data-dir', world.path('b')],
  ]) {
    const { code, err } = await admin(args, environment)
    expect(code).toBe(1)
    expect(err).toContain('pg_dump')
  }
})
