/** Fills a new PostgreSQL store: many rows a statement, one transaction a piece of a satker. */
import { sql } from 'kysely'
import type { DeviceDayRow } from '../../../../server/day/device-day.store.ts'
import type { PresenceRow } from '../../../../server/presence/presence.rollup.ts'
import type { Db, Store } from '../../../../server/store/store.ts'
import { dayColumns, deviceRows, eachDay, useRows } from './rows.ts'
import type { HistoryWriter } from './sqlite-writer.ts'

/** PostgreSQL takes 65,535 values a statement. */
const rowsPerStatement = 1_500
const ownIds = ['device'] as const

export function postgresHistoryWriter(store: Store): HistoryWriter {
  return {
    writePiece: ({ order, drawn, firstId, unitDays }) =>
      store.write(async (db) => {
        const rows = drawn.devices.map((device, index) => deviceRows(firstId + order.from + index, device, order))
        for (const table of ['device', 'device_key', 'device_unit_period', 'device_event'] as const)
          await insertAll(
            db,
            table,
            rows.map((row) => row[table]),
          )
        const used = drawn.devices.map((device, index) => useRows(firstId + order.from + index, device))
        for (const table of ['usage_month', 'device_use'] as const)
          await insertAll(
            db,
            table,
            used.flatMap((row) => row[table]),
          )
        const days: DeviceDayRow[] = []
        eachDay(drawn.days, { ...order, firstId }, (values) => {
          days.push(Object.fromEntries(dayColumns.map((column, index) => [column, values[index]])) as DeviceDayRow)
        })
        await insertAll(db, 'device_day', days)
        await insertAll(db, 'presence_unit_day', unitDays)
      }),
    writeUnitDays: (rows: PresenceRow[]) => store.write((db) => insertAll(db, 'presence_unit_day', rows)),
    async close() {
      for (const table of ownIds)
        await sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select coalesce(max(id), 1) from ${sql.table(table)}))`.execute(
          store.db,
        )
    },
  }
}

type Filled =
  | 'device'
  | 'device_key'
  | 'device_unit_period'
  | 'device_event'
  | 'device_day'
  | 'presence_unit_day'
  | 'usage_month'
  | 'device_use'

async function insertAll(db: Db, table: Filled, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsPerStatement)
    await db
      .insertInto(table)
      .values(rows.slice(at, at + rowsPerStatement))
      .execute()
}
