/** Fills a new SQLite store as fast as it can be filled; durable only once it is closed. */
import { closeSync, fsyncSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { PresenceRow } from '../../../../server/presence/presence.rollup.ts'
import { makeDurable } from '../../../../server/store/sqlite.ts'
import type { DrawnPiece, PieceOrder } from './draw-unit.ts'
import { dayColumns, deviceRows, eachDay, useRows } from './rows.ts'

export type HistoryWriter = {
  /** A piece of a satker in one transaction. `firstId` is the id of the satker's first laptop. */
  writePiece: (piece: {
    order: PieceOrder
    drawn: DrawnPiece
    firstId: number
    unitDays: PresenceRow[]
  }) => Promise<void>
  writeUnitDays: (rows: PresenceRow[]) => Promise<void>
  close: () => Promise<void>
}

type Value = number | string | Uint8Array | null
const cacheKb = 262_144

/**
 * Opens the store's file for this process alone, without a journal: rows go to the file once instead of twice, and
 * after a crash the store must be thrown away. The caller has made the schema and closed its own connection.
 */
export function sqliteHistoryWriter(file: string): HistoryWriter {
  const database = new Database(file, { fileMustExist: true })
  for (const pragma of [
    'locking_mode = EXCLUSIVE',
    'journal_mode = OFF',
    'synchronous = OFF',
    `cache_size = -${cacheKb}`,
  ])
    database.pragma(pragma)
  const days = prepare(database, 'device_day', dayColumns)
  const rowInserts = new Map<string, Database.Statement>()

  const insert = (table: string, row: object): void => {
    const columns = Object.keys(row)
    const statement = rowInserts.get(table) ?? prepare(database, table, columns)
    rowInserts.set(table, statement)
    statement.run(Object.values(row) as Value[])
  }
  const inTransaction = (work: () => void) => database.transaction(work).immediate()

  return {
    async writePiece({ order, drawn, firstId, unitDays }) {
      inTransaction(() => {
        drawn.devices.forEach((device, index) => {
          for (const [table, row] of Object.entries(deviceRows(firstId + order.from + index, device, order)))
            insert(table, row)
          for (const [table, rows] of Object.entries(useRows(firstId + order.from + index, device)))
            for (const row of rows) insert(table, row)
        })
        eachDay(drawn.days, { ...order, firstId }, (values) => days.run(values))
        for (const row of unitDays) insert('presence_unit_day', row)
      })
    },
    async writeUnitDays(rows) {
      inTransaction(() => {
        for (const row of rows) insert('presence_unit_day', row)
      })
    },
    async close() {
      database.pragma('locking_mode = NORMAL')
      makeDurable(database)
      database.close()
      const descriptor = openSync(file, 'r+')
      fsyncSync(descriptor)
      closeSync(descriptor)
    },
  }
}

function prepare(database: Database.Database, table: string, columns: readonly string[]): Database.Statement {
  const names = columns.map((column) => `"${column}"`).join(', ')
  return database.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`)
}
