/** The intake's store on SQLite: reads on a connection of this thread, writes through the writer's thread. */
import { openSqliteFile } from '../store/sqlite.ts'
import type { IntakeStore, KnownDevice } from './intake.store.ts'
import { prepareReads } from './sqlite-statements.ts'
import { startWriter } from './writer.ts'

/** @param file the store's database; its schema must be up to date */
export function sqliteIntakeStore(file: string): IntakeStore {
  const database = openSqliteFile(file)
  const reads = prepareReads(database)
  const writer = startWriter(file)
  return {
    commitsAtOnce: 1,
    findDevice: async (publicId) => findDevice(reads, publicId),
    isAnnounced: async (deviceId, sha256) => reads.announced.get(deviceId, sha256) !== undefined,
    commit: writer.commit,
    close: async () => {
      await writer.close()
      database.close()
    },
  }
}

function findDevice(reads: ReturnType<typeof prepareReads>, publicId: string): KnownDevice | null {
  const rows = reads.knownDevice.all(publicId)
  const [row] = rows
  if (!row) return null
  const keys = rows.map((key) => ({
    id: key.key_id,
    publicKey: key.public_key,
    state: key.key_state,
    overlapUntilMs: key.overlap_until_ms,
  }))
  return { id: row.id, publicId, state: row.state, unitId: row.unit_id, zone: row.zone, keys }
}
