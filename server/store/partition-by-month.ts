/** Tables that on PostgreSQL are kept by month: the SQL that makes an ordinary table one, and what the ORM is told of its key. */
import type { EntityMetadata } from '@mikro-orm/core'

/** Where a day goes whose month has no table yet; a job makes one and takes its rows over. */
export const restSuffix = '_rest'

type MonthlyTable = {
  table: string
  /** A day, `YYYY-MM-DD`. */
  column: string
  /** Those that number its rows: they go on where they were. */
  sequences: string[]
  /** Statements that make the primary key and the indexes anew, once the rows are in. */
  keys: string[]
}

/** In one transaction, like every migration: broken off, the table is as it was. Its rows are written once more. */
export function partitionByMonth({ table, column, sequences, keys }: MonthlyTable): string[] {
  const old = `${table}_old`
  return [
    `alter table "${table}" rename to "${old}"`,
    `create table "${table}" (like "${old}" including defaults) partition by range ("${column}")`,
    `create table "${table}${restSuffix}" partition of "${table}" default`,
    `do $$
      declare month text;
      begin
        for month in select distinct left("${column}", 7) from "${old}" where "${column}" ~ '^\\d{4}-\\d\\d-\\d\\d$' loop
          execute format('create table %I partition of "${table}" for values from (%L) to (%L)',
            '${table}_' || replace(month, '-', '_'), month || '-01',
            to_char((month || '-01')::date + interval '1 month', 'YYYY-MM-DD'));
        end loop;
      end $$`,
    `insert into "${table}" select * from "${old}"`,
    ...sequences.map((sequence) => `alter sequence "${sequence}" owned by "${table}"."id"`),
    `drop table "${old}"`,
    ...keys,
  ]
}

/**
 * A partitioned table's primary key holds the column of its month. The entities say what is so on both databases; this
 * adds, for PostgreSQL alone, what the schema is compared with.
 */
export function keysWithMonth(meta: EntityMetadata): void {
  if (meta.tableName !== 'report') return
  const { id, utcDay } = meta.properties as Record<string, { primary?: boolean; autoincrement?: boolean }>
  if (id) id.autoincrement = true
  if (utcDay) utcDay.primary = true
}
