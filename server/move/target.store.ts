/** The database that a move fills: what is in it, its mark, its tables. */
import pg, { type Client } from 'pg'
import { unfinishedMoveTable } from '../store/unfinished-move.ts'
import { copyIn } from './copy-in.ts'
import { countRows } from './postgres-facts.queries.ts'

/** A table as the target has it: columns in order, and those of its primary key. */
export type TargetTable = { name: string; columns: string[]; keys: string[]; hasSequence: boolean }

/** Any number of our own: it names the lock under which one move at a time fills a database. */
const moveLock = 7_201_204
const migrationsTable = 'mikro_orm_migrations'

/** A connection whose commits need not wait for the disk: the last one, which takes the mark off, waits for all of them. */
export async function connectTarget(url: string): Promise<Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'satker move',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => undefined) // told again by the statement that fails
  await client.connect()
  await client.query('set synchronous_commit = off')
  return client
}

/** False when another move holds it. Given back with the connection. */
export async function lockTarget(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(`select pg_try_advisory_lock(${moveLock}) as held`)
  return rows[0]?.held === true
}

export async function isMarked(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ marked: boolean }>('select to_regclass($1) is not null as marked', [
    unfinishedMoveTable,
  ])
  return rows[0]?.marked === true
}

export async function markUnfinished(client: Client): Promise<void> {
  await client.query(`create table if not exists ${unfinishedMoveTable} (begun_at timestamptz not null default now())`)
}

export async function unmark(client: Client): Promise<void> {
  await client.query(`drop table if exists ${unfinishedMoveTable}`)
}

/** The first table that another application made; null when all are ours or there is none. */
export async function foreignTable(client: Client): Promise<string | null> {
  const names = await tableNames(client)
  const { rows } = await client.query<{ ours: boolean }>('select to_regclass($1) is not null as ours', [
    migrationsTable,
  ])
  return rows[0]?.ours ? null : (names[0] ?? null)
}

/** The first of our tables that holds rows; null when none does. */
export async function filledTable(client: Client): Promise<string | null> {
  for (const name of await tableNames(client)) {
    const { rows } = await client.query(`select 1 from ${client.escapeIdentifier(name)} limit 1`)
    if (rows.length > 0) return name
  }
  return null
}

/** Tables of the store itself: no partitions, none of the migrations' and not the mark. */
async function tableNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> all($1) order by c.relname`,
    [[migrationsTable, unfinishedMoveTable]],
  )
  return rows.map((row) => row.relname)
}

export async function readTables(client: Client): Promise<TargetTable[]> {
  const tables: TargetTable[] = []
  for (const name of await tableNames(client)) {
    const columns = await client.query<{ attname: string }>(
      `select attname from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped order by attnum`,
      [name],
    )
    const keys = await client.query<{ attname: string }>(
      `select a.attname from pg_index i cross join unnest(i.indkey::int[]) with ordinality k(attnum, place)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
       where i.indrelid = to_regclass($1) and i.indisprimary order by k.place`,
      [name],
    )
    const named = columns.rows.map((row) => row.attname)
    const sequence = named.includes('id')
      ? await client.query<{ name: string | null }>("select pg_get_serial_sequence($1, 'id') as name", [name])
      : null
    const hasSequence = (sequence?.rows[0]?.name ?? null) !== null
    tables.push({ name, columns: named, keys: keys.rows.map((row) => row.attname), hasSequence })
  }
  return tables
}

export async function emptyTables(client: Client, tables: readonly TargetTable[]): Promise<void> {
  await client.query(`truncate ${tables.map(({ name }) => client.escapeIdentifier(name)).join(', ')}`)
}

export async function copyBatch(client: Client, table: TargetTable, text: string): Promise<void> {
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
  await copyIn(client, `copy ${client.escapeIdentifier(table.name)} (${columns}) from stdin`, text)
}

/** The next id is the one that SQLite would have given: an id is never used twice. */
export async function setSequence(client: Client, table: TargetTable, lastId: number): Promise<void> {
  if (!table.hasSequence) return
  await client.query(`select setval(pg_get_serial_sequence($1, 'id'), greatest($2::bigint, 1), $2::bigint > 0)`, [
    table.name,
    lastId,
  ])
}

/** Tables whose rows are not as many as were copied. */
export async function tablesThatDiffer(client: Client, copied: ReadonlyMap<string, number>): Promise<string[]> {
  const differing: string[] = []
  for (const [name, rows] of copied) if ((await countRows(client, name)) !== rows) differing.push(name)
  return differing
}

/** So that the first queries are planned by what is there. */
export async function analyse(client: Client): Promise<void> {
  await client.query('analyze')
}
