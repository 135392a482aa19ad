/** The mark on a PostgreSQL database that a move is filling: until it is taken off no server starts on it. */
import { sql } from 'kysely'
import type { Db } from './store.ts'

/** A table that no entity has: it is there while a move is going on, and stays when one was broken off. */
export const unfinishedMoveTable = 'unfinished_move'

/** @throws Error saying what to do */
export async function refuseUnfinishedMove(db: Db): Promise<void> {
  const { rows } = await sql<{ marked: boolean }>`
    select to_regclass(${unfinishedMoveTable}) is not null as marked`.execute(db)
  if (rows[0]?.marked)
    throw new Error(
      'DATABASE_URL: pemindahan ke basis data ini belum selesai. Ulangi "admin move", atau pakai basis data lain. / A move into this database is unfinished: begin it anew, or use another database.',
    )
}
