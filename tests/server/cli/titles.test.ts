import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runAdmin } from '../../../server/cli/admin.ts'
import { openStore } from '../../../server/store/store.ts'

let dataDir: string
let titleKey: string
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'titles-'))
  const store = await openStore({ dataDir, databaseUrl: null })
  const { seedSoftware } = await import('../../support/seed-software.ts')
  const { seedDevice, seedUnit } = await import('../../support/seed-store.ts')
  const { classifySoftware } = await import('../../../server/migration/classify.job.ts')
  const unitId = await seedUnit(store, { code: 'ROOT', parentId: null, kind: 'ministry' })
  const id = await seedDevice(store, { unitId })
  const rows: Parameters<typeof seedSoftware>[2]['rows'] = [['Aplikasi Surat', null, null, null, 'uninstall-key', null]]
  await store.write((db) => seedSoftware(db, id, { rows, fromDay: '2026-11-01' }))
  await classifySoftware(store, { nowMs: Date.parse('2026-11-23T05:00:00Z') })
  titleKey = (await store.db.selectFrom('title_verdict').select('title_key').executeTakeFirstOrThrow()).title_key
  await store.close()
})
afterAll(() => rmSync(dataDir, { recursive: true }))

async function admin(...argv: string[]) {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    input: () => Promise.resolve(''),
  }
  const code = await runAdmin(['titles', ...argv], { DATA_DIR: dataDir }, io)
  return { code, err, said: (out ? JSON.parse(out) : {}) as Record<string, unknown> }
}

describe('titles at the terminal', () => {
  test('a decision is made, listed and withdrawn; a bad one is refused', async () => {
    const made = await admin('decide', titleKey, '--class', 'closed', '--reason', 'Dilihat di kantor')
    expect(made).toMatchObject({ code: 0, said: { titleKey } })
    expect((await admin('list')).said).toMatchObject({ decisions: [{ titleKey, class: 'closed', actor: 'cli' }] })
    expect(await admin('withdraw', String(made.said['id']), '--reason', 'Keliru')).toMatchObject({ code: 0 })
    expect((await admin('list')).said).toEqual({ decisions: [] })
    expect((await admin('decide', titleKey, '--class', 'amiga', '--reason', 'Uji saja')).code).toBe(1)
    expect((await admin('decide', 'tidak-ada', '--class', 'open', '--reason', 'Uji saja')).err).toContain(
      'title-missing',
    )
  })
})
