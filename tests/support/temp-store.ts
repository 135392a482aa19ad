/** A store of its own for one test: every migration run, nothing in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../server/store/store.ts'
import { testPostgres } from './postgres.ts'

export type TempStore = {
  store: Store
  /** What `openStore` was given; a second process may open the same store with it. */
  settings: { dataDir: string; databaseUrl: string | null }
  /** The same as environment variables, for a spawned server or `admin`. */
  environment: Record<string, string>
  /** Closes the store and removes its folder. */
  cleanup: () => Promise<void>
}

/** Opens an empty store: SQLite in a temporary folder, or a fresh database of the run's PostgreSQL. */
export async function tempStore(kind: Store['kind'] = 'sqlite'): Promise<TempStore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'satker-store-'))
  const settings = { dataDir, databaseUrl: kind === 'postgres' ? (await testPostgres()).url : null }
  const store = await openStore(settings).catch((error: unknown) => {
    rmSync(dataDir, { recursive: true, force: true })
    throw error
  })
  return {
    store,
    settings,
    environment: { DATA_DIR: dataDir, ...(settings.databaseUrl ? { DATABASE_URL: settings.databaseUrl } : {}) },
    cleanup: async () => {
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
