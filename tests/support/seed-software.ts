/** Puts software straight into a store: titles, sets, and which device had which from when on. */
import { createHash } from 'node:crypto'
import type { SoftwareFacts } from '../../agent/contract/v1.ts'
import { encodeTitleIds, titlesOf } from '../../server/software/software.rules.ts'
import type { Db } from '../../server/store/store.ts'

type Row = SoftwareFacts['rows'][number]

/** A row of a list by its name and maker. */
export function programOf(name: string, publisher: string | null, source: Row[4] = 'uninstall-key'): Row {
  return [name, '1.0', publisher, null, source, source === 'dpkg' ? 'GPL-3+' : null]
}

/** Ids of the titles of a list, stored where they are new. `known` remembers them from one list to the next. */
export async function seedTitles(db: Db, rows: readonly Row[], known = new Map<string, number>()): Promise<number[]> {
  const ids: number[] = []
  for (const title of titlesOf(rows)) {
    const held = known.get(title.hash)
    if (held !== undefined) {
      ids.push(held)
      continue
    }
    const { id } = await db
      .insertInto('title')
      .values({
        hash: Buffer.from(title.hash, 'hex'),
        name: title.name,
        publisher: title.publisher,
        os_family: title.osFamily,
        licence: title.licence,
      })
      .onConflict((conflict) => conflict.column('hash').doUpdateSet({ name: title.name }))
      .returning('id')
      .executeTakeFirstOrThrow()
    known.set(title.hash, id)
    ids.push(id)
  }
  return ids
}

/** The set of these titles, with a section of its own. @returns ids of set and section */
export async function seedSet(db: Db, titleIds: readonly number[]): Promise<{ setId: number; sectionId: number }> {
  const titles = encodeTitleIds(titleIds)
  const hash = createHash('sha256').update(titles).digest()
  const { id: setId } = await db
    .insertInto('software_set')
    .values({ hash, title_count: titleIds.length, titles })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ title_count: titleIds.length }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: sectionId } = await db
    .insertInto('section')
    .values({
      sha256: hash,
      kind: 'software',
      bytes: null,
      item_count: titleIds.length,
      set_id: setId,
      created_at_ms: 0,
    })
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ set_id: setId }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return { setId, sectionId }
}

/** A device has a list from a UTC day on; the one before ends. */
export async function seedSoftware(
  db: Db,
  deviceId: number,
  { rows, fromDay, state = 'ok' }: { rows: readonly Row[]; fromDay: string; state?: string },
): Promise<number> {
  const { setId, sectionId } = await seedSet(db, await seedTitles(db, rows))
  if (state === 'ok')
    await db
      .updateTable('device_section_period')
      .set({ to_utc_day: fromDay })
      .where('device_id', '=', deviceId)
      .where('kind', '=', 'software')
      .where('to_utc_day', 'is', null)
      .execute()
  await db
    .insertInto('device_section_period')
    .values({
      device_id: deviceId,
      kind: 'software',
      section_id: sectionId,
      state,
      from_utc_day: fromDay,
      to_utc_day: null,
      applied_at_ms: 0,
    })
    .execute()
  return setId
}

/** Days on which a device was awake for an hour. */
export async function seedAwake(
  db: Db,
  device: { id: number; unitId: number },
  days: readonly string[],
): Promise<void> {
  const zero = { dark_min: 0, awake_min: 0, asleep_min: 0, off_min: 0, unknown_min: 1380, sealed: 0, late: 0 }
  for (const day of days)
    await db
      .insertInto('device_day')
      .values({ device_id: device.id, day, unit_id: device.unitId, screen_min: 60, inputs: '[]', ...zero })
      .execute()
}
