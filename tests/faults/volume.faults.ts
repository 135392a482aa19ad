/** Much of everything: many readers, many devices, long histories, odd questions to the lists; on the whole product. */
import { expect } from 'vitest'
import { addDays } from '../../server/day/local-day.rules.ts'
import { runRetention } from '../../server/retention/retention.job.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { intakeWorld } from '../support/intake-world.ts'
import { bitmapOf } from '../support/reports.ts'
import { signReport } from '../support/test-laptop.ts'
import { type Fault, fault } from './fault.ts'
import type { SystemWorld } from './system.world.ts'

type Given = { system: SystemWorld }
type Listed = {
  items: { id: string }[]
  nextCursor: string | null
  total: number
  code?: string
  fields?: { message: string }[]
}

const devicesMade = 260
const readersAtOnce = 50
const historyEntries = 10_000
/** Of a page on a machine that does much else meanwhile; what it takes on its own is the bench's to say. */
const openWithinMs = 5_000
const evidenceDays = 400
const dayMs = 86_400_000

export function volumeFaults({ system }: Given): Fault[] {
  let made: number[] | null = null

  /** Puts devices into the store, once; gives back their ids. */
  async function manyDevices(): Promise<number[]> {
    if (made) return made
    await system.report() // its laptop brings a satker along
    const { store } = (await system.running()).deps
    const unit = await store.db
      .selectFrom('unit')
      .select('id')
      .where('parent_id', 'is not', null)
      .executeTakeFirstOrThrow()
    made = await store.write(async (db) => {
      const rows = Array.from({ length: devicesMade }, (_, number) => ({
        public_id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
        state: 'active',
        origin: 'simulated',
        unit_id: unit.id,
        kind: 'laptop',
        brand: 'Acer',
        model: `Banyak ${number % 7}`,
        insecure: 0,
        report_count: 0,
        search_text: `acer banyak ${number % 7} ${number}`,
        created_at_ms: 0,
      }))
      return (await db.insertInto('device').values(rows).returning('id').execute()).map((row) => row.id)
    })
    return made
  }

  async function askApi(): Promise<(query: string) => Promise<{ status: number; body: Listed }>> {
    const headers = { authorization: `Bearer ${await system.key('ministry-admin')}` }
    return async (query) => {
      const { status, text } = await system.get(`/api/v1/devices${query}`, headers)
      return { status, body: JSON.parse(text) as Listed }
    }
  }

  async function openTimed(path: string): Promise<{ status: number; ms: number }> {
    const reader = await system.reader('ministry-admin')
    const startMs = performance.now()
    const answer = await reader.get(path)
    await answer.text()
    return { status: answer.status, ms: performance.now() - startMs }
  }

  return [
    fault(
      'L05',
      'fifty readers open the first page at once while reports arrive: all get it, all are stored',
      async () => {
        await manyDevices()
        const reader = await system.reader('ministry-admin')
        const startMs = performance.now()
        const pages = Array.from({ length: readersAtOnce }, async () => (await reader.get('/')).status)
        const reports = Array.from({ length: 20 }, () => system.report())
        const statuses = await Promise.all([...pages, ...reports])
        expect(new Set(statuses)).toEqual(new Set([200, 202]))
        expect(performance.now() - startMs).toBeLessThan(openWithinMs * 4)
      },
    ),
    fault(
      'L06',
      'all devices at once: a page of them with a cursor; of a page of a million comes the most there is',
      async () => {
        await manyDevices()
        const ask = await askApi()
        const { body } = await ask('')
        expect(body.items).toHaveLength(50)
        expect([body.total > devicesMade, typeof body.nextCursor]).toEqual([true, 'string'])
        expect((await ask('?limit=1000000')).body.items).toHaveLength(200)
        const html = await (await (await system.reader('ministry-admin')).get('/perangkat')).text()
        expect(html.match(/href="\/perangkat\/[0-9a-f-]{36}"/g)).toHaveLength(100)
        expect(html).toContain('rel="next"')
      },
    ),
    fault('L07', 'a page by its number is refused by name; by cursor the last page is reached', async () => {
      await manyDevices()
      const ask = await askApi()
      const { status, body } = await ask('?offset=25000')
      expect([status, body.fields?.[0]?.message]).toEqual([400, expect.stringContaining('cursor')])
      const ids = new Set<string>()
      let total = 0
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Listed = (await ask(`?limit=200${cursor ? `&cursor=${cursor}` : ''}`)).body
        for (const { id } of page.items) ids.add(id)
        ;({ nextCursor: cursor, total } = page)
      }
      expect(ids.size).toBe(total)
    }),
    fault('L08', 'a search for a percent sign, one letter or ten thousand letters', async () => {
      await manyDevices()
      for (const [text, status] of [
        ['%', 200],
        ['b', 200],
        ['b'.repeat(10_000), 400],
      ] as const) {
        const opened = await openTimed(`/perangkat?cari=${encodeURIComponent(text)}`)
        expect(opened.status, text.slice(0, 10)).toBe(status)
        expect(opened.ms).toBeLessThan(openWithinMs)
      }
      const ask = await askApi()
      expect((await ask(`?q=${encodeURIComponent('%')}`)).body.total).toBe(0)
      expect((await ask(`?q=${'b'.repeat(10_000)}`)).status).toBe(400)
    }),
    fault('L09', 'an order that is none, or one with SQL in it, is refused', async () => {
      await manyDevices()
      for (const order of ['merek', 'nama; drop table device', '-', 'satker desc']) {
        expect((await openTimed(`/perangkat?urut=${encodeURIComponent(order)}`)).status, order).toBe(400)
      }
      const { status, body } = await (await askApi())('?sort=name')
      expect([status, body.fields?.[0]?.message]).toEqual([400, expect.stringContaining('known here')])
      expect((await openTimed('/perangkat?urut=-nama')).status).toBe(200)
    }),
    fault('L10', 'a hundred filters at once, and one that nobody knows, are refused by name', async () => {
      const ask = await askApi()
      const many = Array.from({ length: 100 }, (_, number) => `saring${number}=1`).join('&')
      const { status, body } = await ask(`?${many}`)
      expect([status, body.code]).toEqual([400, 'api.query_invalid'])
      expect(body.fields?.length).toBeLessThanOrEqual(20)
      expect((await ask('?os=linux&os=windows')).status).toBe(400)
    }),
    fault('L11', 'a device with ten thousand entries in its history opens as any other', async () => {
      const [id = 0] = await manyDevices()
      const { store } = (await system.running()).deps
      const device = await store.db.selectFrom('device').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      const today = new Date().toISOString().slice(0, 10)
      const entry = { device_id: id, unit_id: device.unit_id, kind: 'clock-off', before: null, after: null }
      await store.write(async (db) => {
        for (let at = 0; at < historyEntries; at += 1_000) {
          const rows = Array.from({ length: 1_000 }, (_, number) => ({
            ...entry,
            day: addDays(today, -((at + number) % 700)),
            at_ms: at + number,
          }))
          await db.insertInto('device_event').values(rows).execute()
        }
      })
      const opened = await openTimed(`/perangkat/${device.public_id}`)
      expect(opened.status).toBe(200)
      expect(opened.ms).toBeLessThan(openWithinMs)
    }),
    fault('L12', 'what is past its period gives its bytes back, and the figures of that day stay', async () => {
      const world = await intakeWorld()
      try {
        const own = await world.enrol()
        world.clock.atMs += dayMs
        const awake = bitmapOf([8, 9, 10])
        const { status } = await world.report(signReport(own, { sealed: true }, { observed: awake, awake }))
        expect(status).toBe(202)
        await rollUp(world.store)
        const daysOf = () => world.store.db.selectFrom('device_day').selectAll().orderBy('day').execute()
        const before = await daysOf()
        expect(before.length).toBeGreaterThan(0)
        await runRetention(world.store, { nowMs: world.clock.atMs + (evidenceDays + 2) * dayMs })
        const reports = await world.store.db.selectFrom('report').select(['main', 'quarters', 'hash']).execute()
        expect(reports).toMatchObject([{ main: null, quarters: null, hash: expect.anything() }])
        await rollUp(world.store)
        expect(await daysOf()).toEqual(before)
      } finally {
        await world.close()
      }
    }),
  ]
}
