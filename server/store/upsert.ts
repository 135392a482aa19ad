import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from './store.ts'

/** Rows of one statement: far below the most parameters that a statement may have. */
const rowsAtOnce = 64

/**
 * Writes rows, each replacing an earlier one with the same key. All rows must name the same columns.
 *
 * @param keys the columns of the table's primary key
 */
export async function upsertRows<Name extends keyof Tables>(
  db: Db,
  table: Name,
  keys: readonly string[],
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  const names = Object.keys(rows[0] ?? {})
  const changed = names.filter((name) => !keys.includes(name))
  const changes = changed.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`)
  const refs = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const values = rows.slice(at, at + rowsAtOnce).map((row) => {
      const cells = row as Record<string, unknown>
      return sql`(${sql.join(names.map((name) => cells[name] ?? null))})`
    })
    await sql`insert into ${sql.table(table)} (${refs(names)}) values ${sql.join(values)}
      on conflict (${refs(keys)}) do update set ${sql.join(changes)}`.execute(db)
  }
}
