/** A small store with a few reports, and places for backups of it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBackup } from '../../../server/backup/backup.usecases.ts'
import { openStore } from '../../../server/store/store.ts'
import { mainOf, quartersOf } from '../../support/reports.ts'
import { seedDevice, seedReport, seedUnit } from '../../support/seed-store.ts'
import { type TempStore, tempStore } from '../../support/temp-store.ts'

export type BackupWorld = {
  temp: TempStore
  folder: string
  path: (name: string) => string
  /** Names in the folder of backups. */
  names: () => string[]
  take: (name: string, ownerKey?: Uint8Array | null) => ReturnType<typeof createBackup>
  /** Reports in a store, by UTC day. */
  daysIn: (dataDir: string) => Promise<string[]>
  close: () => Promise<void>
}

export const atMs = Date.parse('2026-11-24T12:00:00Z')
export const clock = { nowMs: () => atMs }

export async function backupWorld(): Promise<BackupWorld> {
  const temp = await tempStore()
  const folder = mkdtempSync(join(tmpdir(), 'satker-backup-'))
  const unitId = await seedUnit(temp.store, { code: '100001', parentId: null })
  const deviceId = await seedDevice(temp.store, { unitId })
  for (const utcDay of ['2026-11-21', '2026-11-22']) {
    await seedReport(temp.store, deviceId, { main: mainOf({ utcDay, sealed: true }), quarters: quartersOf() })
  }
  const path = (name: string) => join(folder, name)
  return {
    temp,
    folder,
    path,
    names: () => readdirSync(folder).toSorted(),
    take: (name, ownerKey = null) =>
      createBackup({ dataDir: temp.settings.dataDir, file: path(name), ownerKey }, { clock, onProgress: () => {} }),
    daysIn: async (dataDir) => {
      const store = await openStore({ dataDir, databaseUrl: null })
      const rows = await store.db.selectFrom('report').select('utc_day').orderBy('utc_day').execute()
      await store.close()
      return rows.map((row) => row.utc_day)
    },
    close: async () => {
      await temp.cleanup()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
