/** The one way to the database: typed queries, write transactions, migrations; SQLite by default, PostgreSQL by address. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { InferClassEntityDB, MikroORM, SqlEntityManager } from '@mikro-orm/sql'
import { Migrator } from '@mikro-orm/migrations'
import { type DatabaseConnection, type Generated, type Kysely, sql } from 'kysely'
import { damagedStore, isDamage, refuseDamaged } from './damage.ts'
import { isNotWritable, makeDataDir, notWritable } from './data-dir.ts'
import { entities } from './entities.ts'
import { migrationsFor } from './migrations.ts'
import { keysWithMonth } from './partition-by-month.ts'
import { createQueryTimes, type QueryTimes } from './query-times.rules.ts'
import { makeDurable } from './sqlite.ts'
import { timeConnection } from './timed-connection.ts'
import { refuseUnfinishedMove } from './unfinished-move.ts'

/** Columns as they are in the tables (snake_case), for the query builder. */
export type Tables = Numbered<InferClassEntityDB<(typeof entities)[number]>>
/** An `id` may be left to the database. */
type Numbered<All> = {
  [Name in keyof All]: All[Name] extends { id: number } ? Omit<All[Name], 'id'> & { id: Generated<number> } : All[Name]
}
export type Db = Kysely<Tables>

export type Store = {
  kind: 'sqlite' | 'postgres'
  /** The SQLite file, for workers that open it themselves; null on PostgreSQL. */
  file: string | null
  orm: MikroORM
  /** For reads, and for single statements. */
  db: Db
  /**
   * Runs `work` in one write transaction, which takes the write lock at once so that it cannot fail halfway because
   * another connection wrote in between.
   */
  write: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /** How long the statements of this process (or thread) take; the report path has its own and is not in it. */
  queryTimes: QueryTimes
  close: () => Promise<void>
}

/** One of so many changes to the tables of a store that an older version has used. */
export type MigrationStep = { migration: string; number: number; of: number }
export type OnMigrating = (step: MigrationStep) => void

/** What migrations write by hand, and no entity stands for. */
export const schemaGenerator = {
  skipTables: ['device_tally', /^device_search/],
  skipViews: ['device_tally'],
  ignoreTriggers: true,
}

export const storeFileName = 'satker.db'

/**
 * Opens the store and brings its schema up to date.
 *
 * @param settings `databaseUrl` wins when given; otherwise a SQLite file in `dataDir`, made when the folder is empty
 * @param onMigrating hears of each change to a store that an older version has used, before it begins: it may take long
 * @throws Error naming the files when a folder holds parts of a store but not the database (D07)
 */
export async function openStore(
  settings: { dataDir: string; databaseUrl: string | null },
  onMigrating: OnMigrating = () => {},
): Promise<Store> {
  return settings.databaseUrl
    ? openPostgres(settings.databaseUrl, { onMigrating })
    : openSqlite(settings.dataDir, onMigrating)
}

async function openSqlite(dataDir: string, onMigrating: OnMigrating): Promise<Store> {
  makeDataDir(dataDir)
  const file = join(dataDir, storeFileName)
  refuseRemains(dataDir, file)
  refuseDamaged(file)
  const { MikroORM } = await import('@mikro-orm/sqlite')
  const queryTimes = createQueryTimes()
  const orm = await MikroORM.init({
    entities: [...entities],
    dbName: file,
    schemaGenerator,
    extensions: [Migrator],
    migrations: { migrationsList: migrationsFor('sqlite'), snapshot: false, silent: true },
    onCreateConnection: timedBy(queryTimes),
  })
  try {
    makeDurable(await orm.em.getConnection().getNativeClient())
    await migrate(orm, 'sqlite', onMigrating)
  } catch (error) {
    await orm.close(true)
    throw reasonOf(error, file)
  }
  queryTimes.clear() // what opening took says nothing about the work
  return toStore({ kind: 'sqlite', file, orm, queryTimes })
}

/** Why a file cannot be opened, in words a person can act on. */
function reasonOf(error: unknown, file: string): unknown {
  if (isNotWritable(error)) return notWritable(file, error)
  return isDamage(error) && error instanceof Error ? damagedStore(file, error.message) : error
}

function refuseRemains(dataDir: string, file: string): void {
  if (existsSync(file)) return
  const remains = readdirSync(dataDir).filter((name) => name.startsWith(storeFileName))
  if (remains.length > 0)
    throw new Error(`${file} is missing, but ${remains.join(', ')} is there: restore it or empty the folder`)
}

/**
 * A server that hangs inside a transaction must not keep rows locked for the others; one whose database is away must be
 * told so in time to answer.
 */
const postgresSession = {
  idle_in_transaction_session_timeout: 15_000,
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
}

/** Opens a database that a move is filling, which `openStore` refuses. */
export function openMoveTarget(url: string): Promise<Store> {
  return openPostgres(url, { refuse: async () => {} })
}

type PostgresOpening = { refuse?: (db: Db) => Promise<void>; onMigrating?: OnMigrating }

async function openPostgres(
  url: string,
  { refuse = refuseUnfinishedMove, onMigrating = () => {} }: PostgresOpening,
): Promise<Store> {
  const { MikroORM } = await import('@mikro-orm/postgresql')
  const { default: pg } = await import('pg')
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  const queryTimes = createQueryTimes()
  const orm = await MikroORM.init({
    entities: [...entities],
    clientUrl: url,
    driverOptions: postgresSession,
    discovery: { onMetadata: keysWithMonth },
    schemaGenerator,
    extensions: [Migrator],
    migrations: { migrationsList: migrationsFor('postgres'), snapshot: false, silent: true },
    onCreateConnection: timedBy(queryTimes),
  })
  const store = toStore({ kind: 'postgres', file: null, orm, queryTimes })
  try {
    await refuse(store.db)
    await checkDurable(store.db)
    await migrateAlone(store, onMigrating)
    queryTimes.clear()
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

async function checkDurable(db: Db): Promise<void> {
  const answer = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(db)
  const setting = answer.rows[0]?.synchronous_commit
  if (setting === 'off')
    throw new Error('PostgreSQL runs with synchronous_commit=off: acknowledged reports could be lost')
}

/** Any number of our own: it names the lock under which one of several starting servers migrates. */
const migrationLock = 7_201_203

async function migrateAlone({ db, orm }: Store, onMigrating: OnMigrating): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${migrationLock})`.execute(connection)
    try {
      await migrate(orm, 'postgres', onMigrating)
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection)
    }
  })
}

/**
 * Brings the schema up to date, in one transaction.
 *
 * @throws Error where a newer version was here before: what it changed this one does not know (D14)
 */
async function migrate(orm: MikroORM, kind: Store['kind'], onMigrating: OnMigrating): Promise<void> {
  const known = new Set(migrationsFor(kind).map(({ name }) => name))
  const executed = await orm.migrator.getExecuted()
  const newer = executed.map(({ name }) => name).filter((name) => !known.has(name))
  if (newer.length > 0)
    throw new Error(
      `Penyimpanan ini sudah dipakai versi yang lebih baru (${newer.join(', ')}): pakai versi itu, atau pulihkan cadangan dari ` +
        'sebelum naik versi. / A newer version has used this store: run that version, or restore a backup from before.',
    )
  const of = known.size - executed.length
  let number = 0
  if (executed.length > 0)
    orm.migrator.on('migrating', ({ name }) => onMigrating({ migration: name, number: ++number, of }))
  await orm.migrator.up()
}

/** The ORM hands each new connection of its query builder over as something unknown; the cast states what it is. */
function timedBy(times: QueryTimes): (connection: unknown) => Promise<void> {
  return async (connection) => timeConnection(connection as DatabaseConnection, times)
}

function toStore(parts: Pick<Store, 'kind' | 'file' | 'orm' | 'queryTimes'>): Store {
  const db = queryBuilder(parts.orm)
  return {
    ...parts,
    db,
    write: (work) => (parts.kind === 'sqlite' ? writeSqlite(db, work) : db.transaction().execute(work)),
    close: () => parts.orm.close(true),
  }
}

/** The ORM's own query builder; the cast states what `entities` guarantees: these tables and no others. */
function queryBuilder(orm: MikroORM): Db {
  return (orm.em as SqlEntityManager).getKysely<Tables>()
}

function writeSqlite<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection)
    try {
      const result = await work(connection)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      // On a full disk SQLite has rolled back by itself, and would answer that there is nothing to roll back.
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
  })
}
