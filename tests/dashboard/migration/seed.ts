/** Half a year of counted days for the twelve satker of the dashboard's seed, put straight into the roll-up. */
import type { Insertable } from 'kysely'
import { addDays } from '../../../server/day/local-day.rules.ts'
import type { Store, Tables } from '../../../server/store/store.ts'
import { PlaceBytes } from '../../../server/migration/places.rules.ts'
import { seedToday } from '../seed.ts'

type Row = Insertable<Tables['migration_unit_day']>

export const trendWeeks = 27

/** Laptops of a satker; `pace` is how many of a hundred are proven today, `silent` how many tell nothing. */
const offices: [code: string, laptops: number, pace: number, silent: number][] = [
  ['991601', 42, 62, 1],
  ['991605', 38, 55, 2],
  ['991624', 54, 71, 2],
  ['991640', 32, 71, 0],
  ['991641', 63, 34, 3],
  ['991602', 41, 40, 4],
  ['991619', 71, 29, 5],
  ['991642', 4, 50, 0],
  ['991615', 36, 48, 1],
  ['991630', 88, 66, 6],
  ['991650', 28, 12, 20],
]

export type MigrationSeed = { weeks?: number; rising?: boolean }

/** Rows of every unit and week, own and tree; the newest is `seedToday`. 991614 has never been counted. */
export async function seedMigrationDays(store: Store, { weeks = trendWeeks, rising = true }: MigrationSeed = {}) {
  const units = await store.db.selectFrom('unit').select(['id', 'code', 'path']).execute()
  const rows: Row[] = []
  for (let ago = weeks - 1; ago >= 0; ago--) {
    const day = addDays(seedToday, -7 * ago)
    const own = new Map<number, Row>()
    for (const [code, laptops, pace, silent] of offices) {
      const unit = units.find((one) => one.code === code)
      if (unit) own.set(unit.id, dayRow(unit.id, day, { laptops, pace: paceAt(pace, rising ? ago : 0, code), silent }))
    }
    for (const unit of units) {
      const below = units.filter((one) => one.path.startsWith(unit.path)).flatMap((one) => own.get(one.id) ?? [])
      if (below.length === 0) continue
      rows.push(own.get(unit.id) ?? emptyRow(unit.id, day), sumOf(unit.id, day, below))
    }
  }
  await store.write(async (db) => {
    for (let at = 0; at < rows.length; at += 50)
      await db
        .insertInto('migration_unit_day')
        .values(rows.slice(at, at + 50))
        .onConflict((conflict) => conflict.columns(['unit_id', 'day', 'scope']).doNothing())
        .execute()
  })
}

/** Some rise faster than others, and none smoothly. */
function paceAt(pace: number, weeksAgo: number, code: string): number {
  const own = Number(code) % 7
  return Math.max(0, pace - weeksAgo * (0.5 + own / 10) + ((weeksAgo * (own + 3)) % 5) * 0.4)
}

/** The own row of a unit on a day. */
export function dayRow(unitId: number, day: string, of: { laptops: number; pace: number; silent: number }): Row {
  const { laptops, pace, silent } = of
  const known = laptops - silent
  const proven = Math.min(known, Math.round((laptops * pace) / 100))
  const migrated = Math.floor(proven / 4)
  const unsure = Math.min(known - proven, Math.floor(laptops / 20))
  const dual = Math.floor((known - proven - unsure) * 0.6)
  const used = Math.floor(known / 2)
  return {
    ...emptyRow(unitId, day),
    device_count: laptops,
    no_data: silent,
    unsure,
    not_started: known - proven - unsure - dual,
    dual,
    migrated_applications: proven - migrated,
    migrated,
    grade_e0: silent,
    grade_e1: known - used - Math.floor(known / 4),
    grade_e2: Math.floor(known / 4),
    grade_e3: used,
    blocked: Math.floor(laptops / 9),
    regressed: day === seedToday ? Math.floor(laptops / 30) : 0,
  }
}

function emptyRow(unitId: number, day: string): Row {
  return {
    unit_id: unitId,
    day,
    scope: 'own',
    device_count: 0,
    no_data: 0,
    unsure: 0,
    not_started: 0,
    dual: 0,
    migrated_applications: 0,
    migrated: 0,
    grade_e0: 0,
    grade_e1: 0,
    grade_e2: 0,
    grade_e3: 0,
    grade_e4: 0,
    blocked: 0,
    regressed: 0,
    contradictory: 0,
    simulated_count: 0,
    stale: 0,
  }
}

function sumOf(unitId: number, day: string, parts: Row[]): Row {
  const sum = emptyRow(unitId, day)
  for (const part of parts)
    for (const [name, value] of Object.entries(part))
      if (typeof value === 'number' && name !== 'unit_id')
        Object.assign(sum, { [name]: Number(sum[name as keyof Row]) + value })
  return { ...sum, scope: 'tree' }
}

/** A target from a day on. */
export async function seedTarget(
  store: Store,
  target: { unitId: number; programme: 'applications' | 'system'; sharePct: number; dueDay: string; fromDay: string },
): Promise<void> {
  const { unitId, programme, sharePct, dueDay, fromDay } = target
  await store.db
    .insertInto('plan_target')
    .values({
      unit_id: unitId,
      programme,
      share_pct: sharePct,
      due_day: dueDay,
      from_day: fromDay,
      source: 'Keputusan contoh nomor 12 tahun 2026',
    })
    .execute()
}

/** A closed title that holds laptops of some units back, as the classifier and the count of places leave it. */
export async function seedBlocker(
  store: Store,
  blocker: { name: string; category: string; places: { unitId: number; count: number; alone: number }[] },
): Promise<number> {
  const { name, category } = blocker
  const places = new PlaceBytes()
  for (const place of blocker.places.toSorted((a, b) => a.unitId - b.unitId)) places.add(place)
  return store.write(async (db) => {
    const { id } = await db
      .insertInto('title')
      .values({
        hash: Buffer.from(name.slice(0, 60)),
        name,
        publisher: 'PT Contoh',
        os_family: 'windows',
        licence: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('title_verdict')
      .values({
        title_id: id,
        version: 1,
        class: 'closed',
        category,
        cost: null,
        in_house: 0,
        rule: 'catalogue:contoh',
        title_key: `${id}|pt contoh|windows`,
        group_id: id,
        packed: 0,
      })
      .execute()
    await db
      .insertInto('title_places')
      .values({
        group_id: id,
        counted_at_ms: 0,
        device_count: places.deviceCount,
        alone_count: places.aloneCount,
        units: places.bytes(),
      })
      .execute()
    return id
  })
}

/** The newest run of the classifier; `ended` false = it is still going on. */
export async function seedRun(store: Store, { ended }: { ended: boolean }): Promise<void> {
  await store.db
    .insertInto('classifier_run')
    .values({
      hash: 'a',
      started_at_ms: 1,
      ended_at_ms: ended ? 2 : null,
      titles_all: 4802,
      titles_done: ended ? 4802 : 1200,
      titles_changed: 0,
      sets_all: 310,
      sets_done: ended ? 310 : 0,
      sets_changed: 0,
    })
    .execute()
}
