/** `/energi` and `/energi/faktor` over a seeded store whose device-days of a month were counted by the power jobs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthBefore, worthOf } from '../../dashboard/energy/worth.rules.ts'
import { addDays } from '../../server/day/local-day.rules.ts'
import { sumPowerMonths } from '../../server/power/power-month.job.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../server/rollup/rollup.store.ts'
import { seedPowerDay } from '../server/power/power-world.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedDashboard, seedToday } from './seed.ts'

const counted = '991624'
const silent = '991640'
let temp: TempStore
beforeAll(async () => {
  temp = await tempStore()
  const { store } = temp
  const { unitIds } = await seedDashboard(store)
  const unitId = unitIds.get(counted) ?? 0
  const devices = await store.db.selectFrom('device').select('id').where('unit_id', '=', unitId).limit(3).execute()
  await store.write(async (db) => {
    for (let ago = 1; ago <= 53; ago++) {
      const day = addDays(seedToday, -ago)
      for (const { id } of devices)
        await seedPowerDay(
          db,
          { deviceId: id, unitId, day },
          {
            minutes: { screen: 240, dark: 180, off: 1020 },
            awake: [0, 1, 2, 3, 36, 37, 38, 39, 40, 41, 42, 43],
            screen: [36, 37, 38, 39],
          },
        )
      await markUnitDirty(db, unitId, day)
    }
  })
  await rollUp(store)
  await sumPowerMonths(store)
})
afterAll(() => temp.cleanup())

async function pageOf(path: string, email = 'admin@kemenag.go.id') {
  const visitor = new Visitor(testApp(temp.store))
  await visitor.signIn(email)
  const answer = await visitor.get(path)
  return { status: answer.status, html: await answer.text() }
}

describe('/energi', () => {
  test('begins with how much, whether it goes down and what is wasted, with range and versions of factors', async () => {
    const { status, html } = await pageOf('/energi')
    expect(status).toBe(200)
    expect(html).toMatch(/Laptop memakai [\d.,]+ kWh pada Oktober 2026 \(80%: [\d.,]+–[\d.,]+\)/)
    expect(html).toContain('turun atau naik belum diketahui')
    expect(html).toContain('terpakai di luar jam kerja')
    expect(html).toMatch(/Faktor: grid-average\/\S+@/)
    expect(html).toContain('galat lapangan: belum terbukti (0 dari 30')
  })

  test('a month without reports is told as not reported and hatched, and the sentence names the days it speaks of', async () => {
    const { html } = await pageOf(`/energi?unit=${silent}`)
    expect(html).toMatch(/kWh dalam 30 hari terakhir/)
    expect(html).toContain('Energi Oktober 2026</figcaption><strong class="value missing">')
    expect(html).toContain('belum dilaporkan')
    expect(html).toContain('class="meter unknown"')
  })

  test('a unit without any laptop is told as not reported and never as zero', async () => {
    const { html } = await pageOf('/energi?unit=991642')
    expect(html).toContain('Energi belum dilaporkan')
    expect(html).not.toMatch(/>0 <span class="unit">kWh/)
  })

  test('a unit outside the scope looks as one that does not exist', async () => {
    expect((await pageOf(`/energi?unit=${silent}`, 'operator@kemenag.go.id')).status).toBe(404)
    expect((await pageOf('/energi?unit=TIDAKADA', 'operator@kemenag.go.id')).status).toBe(404)
  })

  test('its export holds the units below, empty where nothing was reported', async () => {
    const { status, html } = await pageOf('/energi/ekspor.csv?unit=991601')
    expect(status).toBe(200)
    expect(html).toContain('kode')
    expect(html).toContain('kwh_rendah')
  })

  test('is in the main menu, in English too, and stays under its size', async () => {
    const { html } = await pageOf('/energi?bahasa=en')
    expect(html).toContain('Outside working hours')
    expect(html).toMatch(/href="\/energi" aria-current="page"/)
    expect(Buffer.byteLength(html)).toBeLessThan(300_000)
  })
})

describe('/energi/faktor', () => {
  test('says what a kilowatt-hour costs and emits, and offers forms to who may edit only', async () => {
    const { status, html } = await pageOf('/energi/faktor')
    expect(status).toBe(200)
    expect(html).toContain('Satu kWh di sini hari ini')
    expect(html).toContain('action="/energi/faktor/nilai"')
    const read = await pageOf('/energi/faktor', 'auditor@kemenag.go.id')
    expect(read.html).not.toContain('action="/energi/faktor/nilai"')
  })

  test('its export names every version', async () => {
    expect((await pageOf('/energi/faktor/ekspor.csv')).html).toContain('versi')
  })
})

describe('worth of energy', () => {
  test('a unit without factors is unknown, not free', () => {
    const energy = { energyMwh: 1e6, lowMwh: 1, highMwh: 2, outMwh: 0, savedMwh: 0, simulatedMwh: 0, activeDays: 1 }
    const { cost, carbon } = worthOf([{ unitId: 1, code: 'A', ...energy }], new Map())
    expect(cost).toMatchObject({ rp: null, unknown: 1 })
    expect(carbon).toMatchObject({ average: null, margin: null, unknown: 1 })
  })

  test('months go back over the turn of a year', () => {
    expect(monthBefore('2026-01-31', 1)).toBe('2025-12')
    expect(monthBefore('2026-11-23', 12)).toBe('2025-11')
  })
})
