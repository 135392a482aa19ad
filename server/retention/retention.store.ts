/**
 * Erases what its period no longer needs, a slice at a time. It writes tables of other subjects: that something has to go
 * is decided in one place, so that a page of the manual can name it all.
 */
import type { Db, Store } from '../store/store.ts'
import type { Bounds } from './retention.rules.ts'

/** Rows of one statement: far below the most parameters that a statement may have. */
const rowsAtOnce = 64

/** Ids of devices in order. */
export async function deviceIdsAfter(db: Db, afterId: number, limit: number): Promise<number[]> {
  const rows = await db.selectFrom('device').select('id').where('id', '>', afterId).orderBy('id').limit(limit).execute()
  return rows.map((row) => row.id)
}

/**
 * Reports past their evidence period that still have bytes. A device with old days that wait to be cut again is left out
 * until they are: cutting needs the bytes.
 */
export async function reportsToErase(db: Db, deviceIds: number[], bounds: Bounds): Promise<number[]> {
  if (deviceIds.length === 0) return []
  const old = db
    .selectFrom('report')
    .select('report.id')
    .where('report.device_id', 'in', deviceIds)
    .where('report.utc_day', '<', bounds.evidenceFromUtcDay)
    .where((eb) => eb.or([eb('report.main', 'is not', null), eb('report.quarters', 'is not', null)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('device_dirty')
            .select('device_dirty.device_id')
            .whereRef('device_dirty.device_id', '=', 'report.device_id')
            .where('device_dirty.utc_day', '<=', bounds.evidenceFromUtcDay),
        ),
      ),
    )
  const { searchFromUtcDay: from } = bounds
  const rows = await (from === null ? old : old.where('report.utc_day', '>=', from)).execute()
  return rows.map((row) => row.id)
}

/**
 * Takes the bytes; the row stays with hash, signature and what it named before: a tombstone in its chain.
 *
 * On SQLite a row that only becomes shorter leaves its page half empty for ever, since rows are added at the table's end:
 * three tombstones would keep 4 KiB. So it is taken out and put back under its own id, and the pages close up.
 */
export async function eraseReports(kind: Store['kind'], db: Db, ids: number[]): Promise<void> {
  if (kind === 'postgres') {
    await db.updateTable('report').set({ main: null, quarters: null }).where('id', 'in', ids).execute()
    return
  }
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    const some = ids.slice(at, at + rowsAtOnce)
    const rows = await db.selectFrom('report').selectAll().where('id', 'in', some).orderBy('id').execute()
    await db.deleteFrom('report').where('id', 'in', some).execute()
    const tombstones = rows.map((row) => ({ ...row, main: null, quarters: null }))
    if (tombstones.length > 0) await db.insertInto('report').values(tombstones).execute()
  }
}

/** Ids of sections in order. */
export async function sectionIdsAfter(db: Db, afterId: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('section')
    .select('id')
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/**
 * Drops sections that no period names, and takes the bytes of those that only periods older than the evidence name. The
 * row of the latter stays with its hash and its software set: what a laptop had installed is read from it for ever, and a
 * laptop that names it again is simply asked for it again. One that is in force is never touched.
 */
export async function dropSections(
  db: Db,
  ids: number[],
  bounds: Bounds,
): Promise<{ dropped: number; erased: number }> {
  const dropped = await db
    .deleteFrom('section')
    .where('id', 'in', ids)
    .where('created_at_ms', '<', bounds.sectionsMadeBeforeMs)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('device_section_period as p').select('p.id').whereRef('p.section_id', '=', 'section.id'),
        ),
      ),
    )
    .executeTakeFirst()
  const erased = await db
    .updateTable('section')
    .set({ bytes: null })
    .where('id', 'in', ids)
    .where('bytes', 'is not', null)
    .where('created_at_ms', '<', bounds.sectionsMadeBeforeMs)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('device_section_period as p')
            .select('p.id')
            .whereRef('p.section_id', '=', 'section.id')
            .where((p) =>
              p.or([p('p.to_utc_day', 'is', null), p('p.to_utc_day', '>', bounds.sectionsNeededAfterUtcDay)]),
            ),
        ),
      ),
    )
    .executeTakeFirst()
  return { dropped: Number(dropped.numDeletedRows), erased: Number(erased.numUpdatedRows) }
}

/** Sessions that nobody can use any more. */
export async function dropSessions(db: Db, { nowMs, idleMs }: { nowMs: number; idleMs: number }): Promise<number> {
  const gone = await db
    .deleteFrom('session')
    .where((eb) => eb.or([eb('expires_at_ms', '<=', nowMs), eb('seen_at_ms', '<=', nowMs - idleMs)]))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** Links for the first administrator that were used. That it was is in the audit log. */
export async function dropSetupLinks(db: Db): Promise<number> {
  const gone = await db.deleteFrom('setup_link').where('used_at_ms', 'is not', null).executeTakeFirst()
  return Number(gone.numDeletedRows)
}
