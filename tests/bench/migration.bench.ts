/**
 * The classifier's job over a whole ministry on SQLite: every laptop its own set of titles. `--devices N` for fewer.
 * First everything once, then a change of the catalogue that weighs on nearly every set, then a decision about one title.
 */
import { sql } from 'kysely'
import { addDays, utcDayOf } from '../../server/day/local-day.rules.ts'
import { seededRandom } from '../../server/demo/random.rules.ts'
import { type Catalogue, catalogue } from '../../server/migration/catalogue.rules.ts'
import { classifySoftware } from '../../server/migration/classify.job.ts'
import { decideTitle } from '../../server/migration/decision.usecases.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { bench } from './cleanup.ts'
import { type Figure, figure, report, say } from './figures.ts'
import { drawLists, nextSet } from './scale/software.ts'

const option = process.argv.indexOf('--devices')
const devices = option === -1 ? 251_384 : Number(process.argv[option + 1])
const laptopsOfUnit = 55
const heldDays = 30
const nowMs = Date.now()

await bench(async (world) => {
  const store = await openStore({ dataDir: world.folder(), databaseUrl: null })
  world.atEnd(store.close)
  say(`${devices} laptops, each with its own set ...`)
  await store.write((db) => seed({ ...store, db }))
  const figures: Figure[] = []
  const timed = async (name: string, budgetS: number | null, knows: Catalogue, before = async () => {}) => {
    await before()
    await store.write((db) => db.deleteFrom('unit_dirty').execute())
    say(`${name} ...`)
    const startedMs = performance.now()
    const done = await classifySoftware(store, { nowMs, knows })
    const seconds = (performance.now() - startedMs) / 1000
    const { count } = await store.db
      .selectFrom('unit_dirty')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const note = `${done.titles} titles (${done.titlesChanged} changed), ${done.sets} sets (${done.setsChanged} changed), ${count} unit-days marked`
    figures.push(figure({ name, unit: 's', note, ...(budgetS ? { budget: { most: budgetS } } : {}) }, [seconds]))
  }
  await timed(`${devices} laptops classified for the first time`, null, catalogue)
  await timed(`${devices} laptops reclassified, nearly every set changed`, 60, withoutChrome())
  await timed(`${devices} laptops reclassified after a decision about one title`, 60, withoutChrome(), () =>
    decideOne(store),
  )
  report(figures)
})

/** The catalogue as it would be if Chrome were open: the program that most of the simulated laptops have. */
function withoutChrome(): Catalogue {
  const products = catalogue.products.map((product) =>
    product.id === 'google-chrome' ? { ...product, class: 'open' as const, publishers: [['google']] } : product,
  )
  return { ...catalogue, products }
}

async function decideOne(store: Store): Promise<void> {
  const { title_key: titleKey } = await store.db
    .selectFrom('title_verdict')
    .select('title_key')
    .where('class', '=', 'unknown')
    .orderBy('title_id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const says = { class: 'open', category: 'utility', cost: 'free', inHouse: false, reason: 'bench' } as const
  await decideTitle({ titleKey, ...says, actor: 'cli' }, { store, clock: { nowMs: () => nowMs } })
}

async function seed({ db }: Store): Promise<void> {
  const random = seededRandom(20_261_124)
  const drawn = await drawLists(db)
  const both = [...drawn.linux, ...drawn.windows]
  const seen = new Set<string>()
  for (let done = 0; done < devices;) {
    const rows = Array.from({ length: Math.min(250, devices - done) }, () => nextSet(both, drawn.all, random, seen))
    await db.insertInto('software_set').values(rows).execute()
    done += rows.length
  }
  const fromDay = addDays(utcDayOf(nowMs), -heldDays)
  await sql`insert into section (id, sha256, kind, item_count, set_id, created_at_ms)
    select id, hash, 'software', title_count, id, 0 from software_set`.execute(db)
  await sql`insert into device_section_period (device_id, kind, section_id, state, from_utc_day, applied_at_ms)
    select id, 'software', id, 'ok', ${fromDay}, 0 from software_set`.execute(db)
  await sql`insert into device_unit_period (device_id, unit_id, from_day)
    select id, 1 + id / cast(${laptopsOfUnit} as integer), ${fromDay} from software_set`.execute(db)
}
