/** The roll-up on SQLite: reports into device-days, device-days into unit-days up to the root. */
import { gzipSync } from 'node:zlib'
import { reportHash } from '../../agent/contract/wire.ts'
import { cutDirtyDays } from '../../server/day/cut-days.job.ts'
import { addDays, utcDayOf } from '../../server/day/local-day.rules.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import { markUnitDirty } from '../../server/rollup/rollup.store.ts'
import type { Db, Store } from '../../server/store/store.ts'
import { loadUnitHistory } from '../../server/unit/unit-history.queries.ts'
import { bitmapOf, mainOf, minutesOf, quartersOf } from '../support/reports.ts'
import { bench } from './cleanup.ts'
import { figure, report, say } from './figures.ts'
import { fleet, seedFleetStore } from './seed-fleet.ts'

const rounds = 3
const reportedDays = 7
const awake = Array.from({ length: 36 }, (_, index) => index)

await bench(async (world) => {
  const { store } = await seedFleetStore(world.folder())
  world.atEnd(store.close)
  const unitDays = await unitDaysPerS(store)
  say(`${reportedDays} days of reports for each laptop ...`)
  await store.write(seedReports)
  const deviceDays = await deviceDaysPerS(store)
  const whole = await wholePerS(store)
  const of = `${fleet.deviceCount} laptops in 114 satker`
  report([
    figure(
      { name: 'device-days cut from reports', unit: '/s', note: `each UTC day of a laptop cuts two local days; ${of}` },
      deviceDays,
    ),
    figure(
      { name: 'unit-days counted', unit: '/s', note: `own and tree rows, parents included; ${of}, ${fleet.days} days` },
      unitDays,
    ),
    figure(
      { name: 'reported laptop-days settled, all levels', unit: '/s', note: 'rollUp from dirty reports to the root' },
      whole,
    ),
  ])
})

async function unitDaysPerS(store: Store): Promise<number[]> {
  const days = await store.db.selectFrom('presence_unit_day').select(['unit_id', 'day']).distinct().execute()
  return measured(async () => {
    await store.write(async (db) => {
      for (const { unit_id: unitId, day } of days) await markUnitDirty(db, unitId, day)
    })
    const startedMs = performance.now()
    const counted = await rollUp(store)
    return (counted.unitDays * 1000) / (performance.now() - startedMs)
  })
}

async function deviceDaysPerS(store: Store): Promise<number[]> {
  const history = await loadUnitHistory(store.db)
  return measured(async () => {
    await store.write(markReports)
    const startedMs = performance.now()
    let utcDays = 0
    for (let settled = -1; settled !== 0; utcDays += settled) settled = await cutDirtyDays(store, history)
    return (2 * utcDays * 1000) / (performance.now() - startedMs)
  })
}

async function wholePerS(store: Store): Promise<number[]> {
  return measured(async () => {
    await store.write(markReports)
    const startedMs = performance.now()
    const counted = await rollUp(store)
    return (counted.deviceDays * 1000) / (performance.now() - startedMs)
  })
}

async function measured(run: () => Promise<number>): Promise<number[]> {
  const runs: number[] = []
  for (let round = 0; round < rounds; round++) runs.push(await run())
  return runs
}

async function markReports(db: Db): Promise<void> {
  await db
    .insertInto('device_dirty')
    .columns(['device_id', 'utc_day', 'version'])
    .expression((eb) => eb.selectFrom('report').select(['device_id', 'utc_day', 'rev as version']).distinct())
    .execute()
}

/** Sealed reports of the last days, with the same content: what the roll-up costs does not depend on who signed. */
async function seedReports(db: Db): Promise<void> {
  const today = utcDayOf(Date.now())
  const devices = await db.selectFrom('device').select(['id', 'public_id']).execute()
  for (const device of devices) {
    const chain = { device_id: device.id, chain: 'c'.repeat(32), last_utc_day: today, created_at_ms: 0 }
    const { id } = await db.insertInto('device_chain').values(chain).returning('id').executeTakeFirstOrThrow()
    for (let ago = reportedDays; ago > 0; ago--)
      await seedReport(db, { ...device, chainId: id, utcDay: addDays(today, -ago) })
  }
}

type Seeded = { id: number; public_id: string; chainId: number; utcDay: string }

async function seedReport(db: Db, { id, public_id: publicId, chainId, utcDay }: Seeded): Promise<void> {
  const sums = { screen: minutesOf(300, { loadPow07: 0.2, acMinutes: 200 }), dark: minutesOf(60), off: minutesOf(540) }
  const pack = (value: unknown) => gzipSync(JSON.stringify(value))
  const main = pack(mainOf({ utcDay, sealed: true, slots: [sums, {}, {}, {}] }))
  const bits = bitmapOf(awake)
  const quarters = pack(quartersOf({ observed: bits, awake: bits, screen: bits, tried: bits, linked: bits }))
  const receivedAtMs = Date.parse(`${utcDay}T23:50:00Z`)
  await db
    .insertInto('report')
    .values({
      device_id: id,
      chain_id: chainId,
      utc_day: utcDay,
      rev: 1,
      sealed: 1,
      state: 'ok',
      hash: Buffer.from(reportHash(publicId, main, quarters), 'hex'),
      prev_hash: null,
      main,
      quarters,
      signature: Buffer.alloc(64),
      key_id: 1,
      first_received_at_ms: receivedAtMs,
      received_at_ms: receivedAtMs,
    })
    .execute()
}
