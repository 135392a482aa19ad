/** Puts units, devices and reports straight into a store, for tests that are about what comes after the intake. */
import { gzipSync } from 'node:zlib'
import { reportHash } from '../../agent/contract/wire.ts'
import type { DayReport } from '../../server/day/device-day.rules.ts'
import type { Store } from '../../server/store/store.ts'

/** A unit with one open period since 2020. */
export async function seedUnit(
  store: Store,
  unit: { code: string; parentId: number | null; kind?: string; zone?: string },
): Promise<number> {
  const { code, parentId, kind = 'satker', zone = 'WIB' } = unit
  return store.write(async (db) => {
    const parent =
      parentId === null
        ? null
        : await db.selectFrom('unit').select('path').where('id', '=', parentId).executeTakeFirstOrThrow()
    const { id } = await db
      .insertInto('unit')
      .values({
        code,
        name: `Satker ${code}`,
        kind,
        type: 'MAN',
        parent_id: parentId,
        path: `pending-${code}`,
        zone,
        place_class: null,
        claimed_laptops: 10,
        certainty: 'entered',
        network_key: Buffer.alloc(32, 1),
        created_at_ms: 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .updateTable('unit')
      .set({ path: `${parent?.path ?? '/'}${id}/` })
      .where('id', '=', id)
      .execute()
    await db
      .insertInto('unit_period')
      .values({
        unit_id: id,
        from_day: '2020-01-01',
        to_day: null,
        code,
        name: `Satker ${code}`,
        parent_id: parentId,
        zone,
      })
      .execute()
    return id
  })
}

let seeded = 0

/** A device that belongs to the unit since 2020. */
export async function seedDevice(
  store: Store,
  device: { unitId: number; state?: string; kind?: string; origin?: string },
): Promise<number> {
  const { unitId, state = 'active', kind = 'laptop', origin = 'agent' } = device
  seeded++
  return store.write(async (db) => {
    const { id } = await db
      .insertInto('device')
      .values({
        public_id: `01900000-0000-7000-8000-${String(seeded).padStart(12, '0')}`,
        state,
        origin,
        unit_id: unitId,
        kind,
        brand: 'Acer',
        model: 'TravelMate P214',
        serial: `S${seeded}`,
        insecure: 0,
        report_count: 0,
        search_text: '',
        created_at_ms: 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('device_unit_period')
      .values({ device_id: id, unit_id: unitId, from_day: '2020-01-01', to_day: null })
      .execute()
    return id
  })
}

/** A report as the intake leaves it, with its dirty mark. */
export async function seedReport(store: Store, deviceId: number, report: DayReport, receivedAtMs = 0): Promise<void> {
  const main = gzipSync(JSON.stringify(report.main))
  const quarters = gzipSync(JSON.stringify(report.quarters))
  const utcDay = report.main.utcDay
  await store.write(async (db) => {
    await db
      .insertInto('device_chain')
      .values({ device_id: deviceId, chain: report.main.chain, last_utc_day: utcDay, created_at_ms: 0 })
      .onConflict((conflict) => conflict.columns(['device_id', 'chain']).doNothing())
      .execute()
    const chain = await db
      .selectFrom('device_chain')
      .select('id')
      .where('device_id', '=', deviceId)
      .where('chain', '=', report.main.chain)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('report')
      .values({
        device_id: deviceId,
        chain_id: chain.id,
        utc_day: utcDay,
        rev: report.main.rev,
        sealed: report.main.sealed ? 1 : 0,
        state: 'ok',
        hash: Buffer.from(reportHash(String(deviceId), main, quarters), 'hex'),
        prev_hash: null,
        main,
        quarters,
        signature: Buffer.alloc(64),
        key_id: 1,
        first_received_at_ms: receivedAtMs,
        received_at_ms: receivedAtMs,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['device_id', 'utc_day', 'chain_id'])
          .doUpdateSet({ main, quarters, rev: report.main.rev, sealed: report.main.sealed ? 1 : 0 }),
      )
      .execute()
    await db
      .insertInto('device_dirty')
      .values({ device_id: deviceId, utc_day: utcDay, version: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['device_id', 'utc_day'])
          .doUpdateSet((eb) => ({ version: eb('device_dirty.version', '+', 1) })),
      )
      .execute()
  })
}
