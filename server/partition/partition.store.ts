/** Months of the partitioned tables: which there are, and making one. */
import { sql } from 'kysely'
import { restSuffix } from '../store/partition-by-month.ts'
import type { Db } from '../store/store.ts'
import type { Month, MonthlyTable } from './partition.rules.ts'

/** Names of a table's partitions. */
export async function partitionNames(db: Db, { table }: MonthlyTable): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = to_regclass(${table})`.execute(db)
  return new Set(rows.map((row) => row.name))
}

/** Days in the rest, one a month, that have a calendar form; a month with more rows than `mostRows` is left out. */
export async function daysInRest(db: Db, { table, column }: MonthlyTable, mostRows: number): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select min(${sql.ref(column)}) as day from ${sql.table(table + restSuffix)}
    where ${sql.ref(column)} ~ '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$'
    group by left(${sql.ref(column)}, 7) having count(*) <= ${mostRows}`.execute(db)
  return rows.map((row) => row.day)
}

/**
 * Makes a month and takes over what the rest holds of it. Only the rest is locked, and who waits for it longer than a
 * moment makes the whole fail, so that reports never wait for a table to be made.
 *
 * @param db the transaction of `store.write`
 */
export async function makeMonth(db: Db, { table, column }: MonthlyTable, month: Month): Promise<void> {
  const rest = sql.table(table + restSuffix)
  const own = sql.table(month.name)
  const inMonth = sql`${sql.ref(column)} >= ${sql.lit(month.fromDay)} and ${sql.ref(column)} < ${sql.lit(month.toDay)}`
  await sql`set local lock_timeout = '2s'`.execute(db)
  await sql`lock table ${rest} in access exclusive mode`.execute(db)
  await sql`create table ${own} (like ${sql.table(table)} including all)`.execute(db)
  await sql`with moved as (delete from ${rest} where ${inMonth} returning *)
    insert into ${own} select * from moved`.execute(db)
  await sql`alter table ${sql.table(table)} attach partition ${own}
    for values from (${sql.lit(month.fromDay)}) to (${sql.lit(month.toDay)})`.execute(db)
}
