/** Programs for every laptop of a store that has none yet, counted as the server's jobs count them: what the migration's pages show. */
import { createHash } from 'node:crypto'
import { addDays, utcDayOf } from '../../../server/day/local-day.rules.ts'
import { type Random, seededRandom } from '../../../server/demo/random.rules.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { countPlaces } from '../../../server/migration/count-places.job.ts'
import { countFindings } from '../../../server/plan/count-findings.job.ts'
import { countPlan } from '../../../server/plan/count-plan.job.ts'
import { markDayForAll, rollUp } from '../../../server/rollup/rollup.engine.ts'
import { encodeTitleIds } from '../../../server/software/software.rules.ts'
import type { Store } from '../../../server/store/store.ts'
import { seedTitles } from '../../support/seed-software.ts'
import { familyOf, softwareOf } from '../../scale/fleet/plan/software.rules.ts'
import { say } from '../figures.ts'

/** Lists that are drawn as the simulator draws them; every laptop has one of these and three titles more of its own. */
const lists = 1_500
const linuxShare = 0.27

type Db = Store['db']
type Drawn = { linux: number[][]; windows: number[][]; all: number[] }

/** The lists that laptops' sets are made from, as ids of titles. */
export async function drawLists(db: Db): Promise<Drawn> {
  const drawn: Drawn = { linux: [], windows: [], all: [] }
  const known = new Map<string, number>()
  for (let seed = 1; seed <= lists; seed++) {
    const family = seed <= lists * linuxShare ? 'linux' : 'windows'
    drawn[family].push(await seedTitles(db, softwareOf(seed, family).rows, known))
  }
  drawn.all = [...new Set([...drawn.linux, ...drawn.windows].flat())]
  return drawn
}

const one = <T>(random: Random, from: readonly T[]) => from[random.between(0, from.length - 1)] as T

/** A set that no laptop has yet. */
export function nextSet(from: readonly number[][], all: readonly number[], random: Random, seen: Set<string>) {
  for (;;) {
    const ids = [...one(random, from), ...[0, 0, 0].map(() => one(random, all))]
    const titles = encodeTitleIds(ids)
    const hash = createHash('sha256').update(titles).digest()
    const name = hash.toString('base64')
    if (seen.has(name)) continue
    seen.add(name)
    return { hash, title_count: ids.length, titles }
  }
}

/** Days for which the migration's history is counted; earlier ones stay empty. */
const countedDays = 7
const devicesAtOnce = 2_000

/** Gives each laptop without a list one in force since `countedDays` ago, and counts everything that follows from it. */
export async function giveSoftware(store: Store): Promise<void> {
  const nowMs = Date.now()
  const fromDay = addDays(utcDayOf(nowMs), -countedDays)
  const random = seededRandom(20_261_124)
  const seen = new Set<string>()
  const drawn = await store.write(drawLists)
  const { lastId } = await store.db
    .selectFrom('software_set')
    .select((eb) => eb.fn.coalesce(eb.fn.max<number>('id'), eb.lit(0)).as('lastId'))
    .executeTakeFirstOrThrow()
  let setId = lastId
  for (let afterId = 0; ;) {
    const devices = await withoutList(store.db, afterId)
    if (devices.length === 0) break
    const rows = devices.map(({ id, osFamily }) => {
      const set = nextSet(drawn[familyOf(osFamily ?? 'windows')], drawn.all, random, seen)
      return { deviceId: id, set: { id: ++setId, ...set } }
    })
    await store.write((db) => insertSets(db, rows, fromDay))
    afterId = devices.at(-1)?.id ?? afterId
    say(`software of laptops up to ${afterId}`)
  }
  await count(store, nowMs)
}

function withoutList(db: Db, afterId: number) {
  return db
    .selectFrom('device')
    .leftJoin('device_section_period as held', (join) =>
      join.onRef('held.device_id', '=', 'device.id').on('held.kind', '=', 'software'),
    )
    .select(['device.id', 'device.os_family as osFamily'])
    .where('held.device_id', 'is', null)
    .where('device.id', '>', afterId)
    .orderBy('device.id')
    .limit(devicesAtOnce)
    .execute()
}

type SetRow = { deviceId: number; set: { id: number } & ReturnType<typeof nextSet> }

async function insertSets(db: Db, rows: readonly SetRow[], fromDay: string): Promise<void> {
  await db
    .insertInto('software_set')
    .values(rows.map(({ set }) => set))
    .execute()
  const sections = await db
    .insertInto('section')
    .values(
      rows.map(({ set }) => ({
        sha256: set.hash,
        kind: 'software',
        item_count: set.title_count,
        set_id: set.id,
        created_at_ms: 0,
      })),
    )
    .returning(['id', 'set_id'])
    .execute()
  const sectionOf = new Map(sections.map(({ id, set_id: setId }) => [setId, id]))
  await db
    .insertInto('device_section_period')
    .values(
      rows.map(({ deviceId, set }) => ({
        device_id: deviceId,
        kind: 'software',
        section_id: sectionOf.get(set.id) ?? 0,
        state: 'ok',
        from_utc_day: fromDay,
        applied_at_ms: 0,
      })),
    )
    .execute()
}

async function count(store: Store, nowMs: number): Promise<void> {
  const step = async (name: string, work: () => Promise<unknown>) => {
    const startedMs = performance.now()
    await work()
    say(`${name}: ${((performance.now() - startedMs) / 1000).toFixed(1)} s`)
  }
  await step('titles classified', () => classifySoftware(store, { nowMs }))
  await step('today marked', () => markDayForAll(store, () => utcDayOf(nowMs)))
  await step('days rolled up', () => rollUp(store))
  await step('titles by unit', () => countPlaces(store, { nowMs }))
  await step('plan', () => countPlan(store, { nowMs }))
  await step('findings', () => countFindings(store, { nowMs }))
}
