/** The intake's store on SQLite: reads on a connection of this thread, writes through the writer's thread. */
import { openSqliteFile } from '../store/sqlite.ts'
import { type TitleIds, titleIds } from '../software/title-ids.ts'
import type { IntakeJob, IntakeOutcome, IntakeStore, KnownDevice } from './intake.store.ts'
import { prepareReads } from './sqlite-statements.ts'
import { startWriter } from './writer.ts'

/** @param file the store's database; its schema must be up to date */
export function sqliteIntakeStore(file: string): IntakeStore {
  const database = openSqliteFile(file)
  const reads = prepareReads(database)
  const writer = startWriter(file)
  const titles = titleIds()
  return {
    commitsAtOnce: 1,
    findDevice: async (publicId) => findDevice(reads, publicId),
    isAnnounced: async (deviceId, sha256) => reads.announced.get(deviceId, sha256) !== undefined,
    commit: async (jobs) => {
      const sent = jobs.map((entry) => withKnownIds(entry, titles))
      const outcomes = await writer.commit(sent)
      sent.forEach((entry, index) => learnIds(entry, outcomes[index], titles))
      return outcomes
    },
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
  const countDocuments = row.count_documents === 1
  return { id: row.id, publicId, state: row.state, unitId: row.unit_id, zone: row.zone, countDocuments, keys }
}

/** A list of programs that the store knows travels to the writer as numbers. */
function withKnownIds(entry: IntakeJob, titles: TitleIds): IntakeJob {
  if (entry.type === 'report' || !entry.job.software) return entry
  const { itemCount } = entry.job.software
  const { knownIds, fresh } = titles.split(entry.job.software.titles)
  return { type: 'section', job: { ...entry.job, software: { itemCount, titles: fresh, knownIds } } }
}

/** The ids answer the titles that were sent: by now another list of the same batch may have taught some of them. */
function learnIds(sent: IntakeJob, outcome: IntakeOutcome | undefined, titles: TitleIds): void {
  const ids = outcome && 'titleIds' in outcome ? (outcome.titleIds ?? []) : []
  if (ids.length === 0 || sent.type === 'report' || !sent.job.software) return
  titles.learn(sent.job.software.titles, ids)
}
