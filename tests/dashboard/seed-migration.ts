/** Makes the seeded slice's lists count: titles and sets, what ran, what is the default, verdicts and the roll-up. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { SoftwareFacts } from '../../agent/contract/v1.ts'
import { classifySoftware } from '../../server/migration/classify.job.ts'
import { countPlaces } from '../../server/migration/count-places.job.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../server/rollup/rollup.store.ts'
import { encodeTitleIds } from '../../server/software/software.rules.ts'
import type { Db, Store } from '../../server/store/store.ts'
import { encodeRan } from '../../server/usage/usage.rules.ts'
import { programOf, seedTitles } from '../support/seed-software.ts'
import { seedNowMs, seedToday } from './seed.ts'

type Row = SoftwareFacts['rows'][number]

/** A name that tries everything a page has to stand. */
export const hostileName = `<script>alert(1)</script>\u202e ${'Ā'.repeat(200)}`

/** LibreOffice and Firefox on 2, 9 and 20 November; the bit of a day is its number less one. */
const ranOpen = encodeRan(
  new Map([
    [1, (1 << 1) | (1 << 19)],
    [24, 1 << 8],
  ]),
)

/**
 * Every third laptop has only open programs (its list changed after its reports, which therefore do not name it), every
 * fourth with Windows a drawing program that blocks and a name from an attacker; on the even ones somebody looked what ran.
 */
export async function seedMigration(store: Store): Promise<void> {
  await store.write(async (db) => {
    const held = await db
      .selectFrom('device_section_period as held')
      .innerJoin('section', 'section.id', 'held.section_id')
      .select(['held.id', 'held.device_id', 'section.id as sectionId', 'section.bytes'])
      .where('held.kind', '=', 'software')
      .orderBy('held.device_id')
      .execute()
    for (const [index, { id, device_id: deviceId, sectionId, bytes }] of held.entries()) {
      const facts = JSON.parse(gunzipSync(bytes ?? Buffer.alloc(0)).toString('utf8')) as SoftwareFacts
      const rows = rowsOf(facts.rows, index)
      const section = rows === facts.rows ? sectionId : await newSection(db, { ...facts, rows })
      await db
        .updateTable('section')
        .set({ set_id: await setOf(db, rows) })
        .where('id', '=', section)
        .execute()
      await db.updateTable('device_section_period').set({ section_id: section }).where('id', '=', id).execute()
      if (index % 2 === 0) await seedUse(db, deviceId)
    }
    for (const { id } of await db.selectFrom('unit').select('id').execute()) await markUnitDirty(db, id, seedToday)
  })
  await classifySoftware(store, { nowMs: seedNowMs })
  await rollUp(store)
  await countPlaces(store, { nowMs: seedNowMs, pause: async () => {} })
}

function rowsOf(rows: Row[], index: number): Row[] {
  if (index % 3 === 1) return rows.filter(([name]) => !/Office LTSC|WPS|epson/.test(name))
  return index % 4 === 3 && rows[0]?.[4] === 'uninstall-key'
    ? [...rows, programOf('AutoCAD 2020 - English', 'Autodesk'), programOf(hostileName, null)]
    : rows
}

async function setOf(db: Db, rows: readonly Row[]): Promise<number> {
  const ids = await seedTitles(db, rows)
  const titles = encodeTitleIds(ids)
  const { id } = await db
    .insertInto('software_set')
    .values({ hash: createHash('sha256').update(titles).digest(), title_count: ids.length, titles })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ title_count: ids.length }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function newSection(db: Db, facts: SoftwareFacts): Promise<number> {
  const bytes = Buffer.from(JSON.stringify(facts))
  const { id } = await db
    .insertInto('section')
    .values({
      sha256: createHash('sha256').update(bytes).digest(),
      kind: 'software',
      bytes: gzipSync(bytes),
      item_count: facts.rows.length,
      set_id: null,
      created_at_ms: seedNowMs,
    })
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ item_count: facts.rows.length }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function seedUse(db: Db, deviceId: number): Promise<void> {
  await db
    .insertInto('usage_month')
    .values({ month: '2026-11', device_id: deviceId, known_days: 0x3fffff, ran: ranOpen })
    .execute()
  await db.insertInto('device_use').values({ device_id: deviceId, documents: 1, web: 24, pdf: 0 }).execute()
}
