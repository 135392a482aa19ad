/**
 * The pages of titles at the size of a ministry: tens of thousands of titles in thousands of units, on SQLite. The server's
 * own time for a page, from the request to the last byte, without a network. `--titles N` for fewer.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { createAccount } from '../../server/account/account.usecases.ts'
import { seededRandom } from '../../server/demo/random.rules.ts'
import { PlaceBytes } from '../../server/migration/places.rules.ts'
import { openStore, type Db, type Store } from '../../server/store/store.ts'
import { seedNowMs, seedPassword } from '../dashboard/seed.ts'
import { bench } from './cleanup.ts'
import { type Figure, figure, percentile, report, say } from './figures.ts'

// Only now: pages cannot be read before their loader.
const loader: string = '../../server/tsx-loader.mjs'
await import(loader)
const { testApp, Visitor } = await import('../dashboard/app.ts')

const option = process.argv.indexOf('--titles')
const titles = option === -1 ? 40_000 : Number(process.argv[option + 1])
const kanwils = 34
const satkersOfKanwil = 137
/** So steep that a tenth of the titles is nearly everywhere and half of them in a few units: some seven million places. */
const commonTitles = 350
const rounds = 3
const requestsPerRound = 40
const pageBudgetMs = 50
const classes = ['closed', 'open', 'ignore', 'unknown'] as const
const categories = ['office', 'cad', 'utility', 'driver', 'other', 'browser', 'education'] as const

await bench(async (world) => {
  const store = await openStore({ dataDir: world.folder(), databaseUrl: null })
  world.atEnd(store.close)
  say(`${titles} titles in ${kanwils * satkersOfKanwil} satker ...`)
  const pairs = await store.write(async (db) => seedTitles(db, await seedUnits(db)))
  const visitor = await signIn(store)
  const group = await store.db
    .selectFrom('title_places')
    .select('group_id')
    .orderBy('group_id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const figures: Figure[] = []
  const time = async (path: string) => {
    const startedMs = performance.now()
    const before = process.cpuUsage()
    const answer = await visitor.get(path)
    const body = await answer.text()
    if (answer.status !== 200 || body.length < 2_000) throw new Error(`${path} answered ${answer.status}`)
    const { user, system } = process.cpuUsage(before)
    return { ms: performance.now() - startedMs, cpuMs: (user + system) / 1000 }
  }
  const first = async (name: string, path: string) => {
    const { ms, cpuMs } = await time(path)
    const note = `${pairs} places; ${Math.round(cpuMs)} ms of CPU`
    figures.push(figure({ name: `${name}, the first after a count`, unit: 'ms', note }, [ms]))
  }
  await first('/perangkat-lunak', '/perangkat-lunak')
  await first('/perangkat-lunak of a Kanwil', '/perangkat-lunak?unit=K00')
  for (const [name, path] of [
    ['/perangkat-lunak', '/perangkat-lunak'],
    ['/perangkat-lunak, page 200', `/perangkat-lunak?hal=${Math.ceil(titles / 200)}`],
    ['/perangkat-lunak, searched', '/perangkat-lunak?cari=program+39'],
    ['/perangkat-lunak, filtered', '/perangkat-lunak?golongan=closed&kategori=cad'],
    ['/perangkat-lunak of a Kanwil', '/perangkat-lunak?unit=K00'],
    ['/perangkat-lunak/antrean', '/perangkat-lunak/antrean'],
    ['/perangkat-lunak/:id, in every unit', `/perangkat-lunak/${group.group_id}`],
  ] as const) {
    await time(path)
    const p95: number[] = []
    const cpu: number[] = []
    for (let round = 0; round < rounds; round++) {
      const times: { ms: number; cpuMs: number }[] = []
      for (let number = 0; number < requestsPerRound; number++) times.push(await time(path))
      p95.push(
        percentile(
          times.map(({ ms }) => ms),
          95,
        ),
      )
      cpu.push(
        percentile(
          times.map(({ cpuMs }) => cpuMs),
          95,
        ),
      )
    }
    const note = 'in one process with its database; CPU is what a machine that does nothing else would take'
    figures.push(figure({ name: `${name} p95`, unit: 'ms', budget: { most: pageBudgetMs } }, p95))
    figures.push(figure({ name: `${name} p95 of CPU`, unit: 'ms', note }, cpu))
    const packed = gzipSync(await (await visitor.get(path)).text(), { level: 6 })
    figures.push(figure({ name: `${name} gzip`, unit: 'KB', budget: { most: 60 } }, [packed.length / 1024]))
  }
  report(figures)
})

/** Straight into the table: nobody asks here how units were before. @returns ids of the satker, rising */
async function seedUnits(db: Db): Promise<number[]> {
  const satker: number[] = []
  const rows = [unitAt({ id: 1, code: 'ROOT', parentId: null, kind: 'ministry', path: '/1/' })]
  for (let kanwil = 0; kanwil < kanwils; kanwil++) {
    const parentId = rows.length + 1
    const code = `K${String(kanwil).padStart(2, '0')}`
    rows.push(unitAt({ id: parentId, code, parentId: 1, kind: 'kanwil', path: `/1/${parentId}/` }))
    for (let at = 0; at < satkersOfKanwil; at++) {
      const id = rows.length + 1
      rows.push(unitAt({ id, code: `${code}-${at}`, parentId, kind: 'satker', path: `/1/${parentId}/${id}/` }))
      satker.push(id)
    }
  }
  for (let at = 0; at < rows.length; at += 500)
    await db
      .insertInto('unit')
      .values(rows.slice(at, at + 500))
      .execute()
  return satker
}

function unitAt({
  id,
  code,
  parentId,
  kind,
  path,
}: {
  id: number
  code: string
  parentId: number | null
  kind: string
  path: string
}) {
  const unsaid = {
    place_class: null,
    claimed_laptops: null,
    certainty: 'entered',
    network_key: Buffer.alloc(32, 1),
    created_at_ms: 0,
  }
  return { id, code, name: `Satker ${code}`, kind, type: 'MAN', parent_id: parentId, path, zone: 'WIB', ...unsaid }
}

/** @returns how many pairs of title and unit there are */
async function seedTitles(db: Db, unitIds: readonly number[]): Promise<number> {
  const random = seededRandom(20_261_124)
  let pairs = 0
  for (let from = 0; from < titles; from += 500) {
    const rows = Array.from({ length: Math.min(500, titles - from) }, (_, at) => titleAt(from + at + 1))
    await db
      .insertInto('title')
      .values(rows.map(({ title }) => title))
      .execute()
    await db
      .insertInto('title_verdict')
      .values(rows.map(({ verdict }) => verdict))
      .execute()
    const places = rows.map(({ title: { id } }) => {
      const wanted = Math.max(1, Math.round(unitIds.length / (1 + id / commonTitles)))
      const step = unitIds.length / wanted
      const bytes = new PlaceBytes()
      for (let unit = 0; unit < wanted; unit++) {
        const count = random.between(1, 20)
        bytes.add({
          unitId: unitIds[Math.floor(unit * step)] ?? 1,
          count,
          alone: id % 4 === 0 ? random.between(0, 1) : 0,
        })
      }
      pairs += wanted
      const { deviceCount, aloneCount } = bytes
      return {
        group_id: id,
        counted_at_ms: seedNowMs,
        device_count: deviceCount,
        alone_count: aloneCount,
        units: bytes.bytes(),
      }
    })
    await db.insertInto('title_places').values(places).execute()
  }
  return pairs
}

function titleAt(id: number) {
  const of = classes[id % classes.length] ?? 'open'
  const title = {
    id,
    hash: createHash('sha256').update(String(id)).digest(),
    name: `Program ${id} Edisi Perkantoran`,
    publisher: id % 3 === 0 ? `PT Penerbit ${id % 900}` : null,
    os_family: 'windows',
    licence: null,
  }
  const verdict = {
    title_id: id,
    version: 1,
    class: of,
    category: of === 'unknown' ? null : (categories[id % categories.length] ?? 'other'),
    cost: null,
    in_house: 0,
    rule: of === 'unknown' ? 'none' : 'catalogue:autocad',
    title_key: `program ${id}||windows`,
    group_id: id,
    packed: 1,
  }
  return { title, verdict }
}

async function signIn(store: Store) {
  const root = await store.db.selectFrom('unit').select('id').where('parent_id', 'is', null).executeTakeFirstOrThrow()
  const account = { email: 'bench@contoh.id', password: seedPassword, role: 'ministry-admin', unitId: root.id } as const
  await createAccount({ ...account, actor: 'cli' }, { store, clock: { nowMs: () => seedNowMs } })
  const visitor = new Visitor(testApp(store))
  await visitor.signIn(account.email)
  return visitor
}
