/** What a store holds about one laptop, as a test wants to see it. */
import type { Store } from '../../server/store/store.ts'
import type { TestLaptop } from './test-laptop.ts'

/** Its reports, oldest day first. */
export async function rowsOf(store: Store, laptop: TestLaptop) {
  const rows = await store.db
    .selectFrom('report')
    .innerJoin('device', 'device.id', 'report.device_id')
    .select([
      'report.utc_day',
      'report.rev',
      'report.sealed',
      'report.hash',
      'report.state',
      'report.first_received_at_ms',
    ])
    .where('device.public_id', '=', laptop.deviceId)
    .orderBy('report.utc_day')
    .execute()
  return rows.map((row) => ({ ...row, hash: Buffer.from(row.hash).toString('hex') }))
}

/** Its row. */
export async function deviceOf(store: Store, laptop: TestLaptop) {
  return store.db.selectFrom('device').selectAll().where('public_id', '=', laptop.deviceId).executeTakeFirstOrThrow()
}

/** Its section periods in the order in which they began to be known. */
export async function periodsOf(store: Store, laptop: TestLaptop) {
  return store.db
    .selectFrom('device_section_period as p')
    .innerJoin('device as d', 'd.id', 'p.device_id')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .select(['p.kind', 'p.state', 'p.from_utc_day', 'p.to_utc_day', 'p.applied_at_ms', 's.item_count', 's.set_id'])
    .where('d.public_id', '=', laptop.deviceId)
    .orderBy('p.id')
    .execute()
}

/** The lines of its history. */
export async function eventsOf(store: Store, laptop: TestLaptop) {
  const rows = await store.db
    .selectFrom('device_event as e')
    .innerJoin('device as d', 'd.id', 'e.device_id')
    .select(['e.kind', 'e.before', 'e.after'])
    .where('d.public_id', '=', laptop.deviceId)
    .orderBy('e.id')
    .execute()
  return rows
}

/** Its quarantined reports as `reason rev`. */
export async function quarantined(store: Store, laptop: TestLaptop) {
  const rows = await store.db
    .selectFrom('report_quarantine as q')
    .innerJoin('device as d', 'd.id', 'q.device_id')
    .select(['q.reason', 'q.rev'])
    .where('d.public_id', '=', laptop.deviceId)
    .orderBy('q.id')
    .execute()
  return rows.map((row) => `${row.reason} ${row.rev}`)
}
