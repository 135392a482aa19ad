/** Moving a SQLite store to PostgreSQL: all of it, from one moment, proved, or not at all. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Client } from 'pg'
import { recordAudit } from '../audit/audit.log.ts'
import { factsThatDiffer, type StoreFacts } from '../backup/manifest.rules.ts'
import { readStoreFacts } from '../backup/store-facts.queries.ts'
import type { Clock } from '../clock.ts'
import { openMoveTarget, type Store, storeFileName } from '../store/store.ts'
import { takeStoreLock } from '../store/store-lock.ts'
import { batches, shownAddress, withoutSecrets } from './copy.rules.ts'
import { makeMonths } from '../partition/partition.job.ts'
import { moveRefused } from './move.errors.ts'
import { readPostgresFacts } from './postgres-facts.queries.ts'
import { columnsOf, countOf, lastIdOf, openSource, rowsOf, spansOf } from './source.store.ts'
import * as target from './target.store.ts'

export type MoveProgress = { table: string; rows: number; of: number }
export type MoveDeps = { clock: Clock; onProgress: (progress: MoveProgress) => void }
export type MoveResult = { to: string; begunAnew: boolean; rows: number; facts: StoreFacts }

/**
 * Carries the store in `dataDir` into an empty database. No server may run on the store. The target is marked while it is
 * filled, and a server refuses a marked one; after a move that was broken off the next empties what that one left.
 *
 * @param input `actor` is named in the target's audit log
 * @throws AppError `move.*` naming the database and what is wrong, never a secret; Error when a server holds the store
 */
export async function moveStore(
  input: { dataDir: string; url: string; actor: string },
  deps: MoveDeps,
): Promise<MoveResult> {
  const { dataDir, url } = input
  const to = shownAddress(url)
  if (to === null) throw moveRefused('bad_address')
  if (!existsSync(join(dataDir, storeFileName))) throw moveRefused('no_store', { folder: dataDir })
  const lock = takeStoreLock(dataDir)
  try {
    const client = await connect(url, to)
    try {
      return await moveInto({ ...input, to, client }, deps)
    } finally {
      await client.end().catch(() => undefined)
    }
  } finally {
    lock.release()
  }
}

async function connect(url: string, to: string): Promise<Client> {
  try {
    return await target.connectTarget(url)
  } catch (error) {
    throw moveRefused('unreachable', { database: to, reason: reasonOf(error, url) })
  }
}

function reasonOf(error: unknown, url: string): string {
  return withoutSecrets(error instanceof Error ? error.message : String(error), url).slice(0, 200)
}

type Order = { dataDir: string; url: string; actor: string; to: string; client: Client }

async function moveInto({ dataDir, url, actor, to, client }: Order, deps: MoveDeps): Promise<MoveResult> {
  if (!(await target.lockTarget(client))) throw moveRefused('in_use', { database: to })
  const begunAnew = await target.isMarked(client)
  if (!begunAnew) await refuseUsed(client, to)
  const source = await openSource(dataDir)
  const store = await openMoveTarget(url)
  try {
    await target.markUnfinished(client)
    const tables = await target.readTables(client)
    if (begunAnew) await target.emptyTables(client, tables)
    else await refuseFilled(client, to) // one that filled while it was migrated; it is not ours to empty
    for (const span of spansOf(source)) await makeMonths(store, span)
    const copied = new Map<string, number>()
    for (const table of tables) copied.set(table.name, await copyTable({ source, client, url }, table, deps))
    await target.analyse(client)
    const facts = await prove({ source, client, to }, copied)
    await finish(store, { actor, to, facts, atMs: deps.clock.nowMs() })
    await target.unmark(client)
    return { to, begunAnew, rows: [...copied.values()].reduce((sum, rows) => sum + rows, 0), facts }
  } finally {
    source.close()
    await store.close()
  }
}

async function refuseUsed(client: Client, to: string): Promise<void> {
  const foreign = await target.foreignTable(client)
  if (foreign !== null) throw moveRefused('foreign', { database: to, table: foreign })
  const filled = await target.filledTable(client)
  if (filled !== null) throw moveRefused('not_empty', { database: to, table: filled })
}

async function refuseFilled(client: Client, to: string): Promise<void> {
  const filled = await target.filledTable(client)
  if (filled === null) return
  await target.unmark(client)
  throw moveRefused('not_empty', { database: to, table: filled })
}

async function copyTable(
  { source, client, url }: { source: Database; client: Client; url: string },
  table: target.TargetTable,
  { onProgress }: MoveDeps,
): Promise<number> {
  const columns = new Set(columnsOf(source, table.name))
  const differing = [...columns].filter((column) => !table.columns.includes(column))
  if (differing.length > 0 || table.columns.some((column) => !columns.has(column)))
    throw moveRefused('columns_differ', { table: table.name })
  const of = countOf(source, table.name)
  let rows = 0
  onProgress({ table: table.name, rows, of })
  for (const batch of batches(rowsOf(source, table))) {
    await target.copyBatch(client, table, batch.text).catch((error: unknown) => {
      throw moveRefused('row_refused', { table: table.name, afterRows: rows, reason: reasonOf(error, url) })
    })
    rows += batch.rows
    onProgress({ table: table.name, rows, of })
  }
  if (table.hasSequence) await target.setSequence(client, table, lastIdOf(source, table.name))
  return rows
}

async function prove(
  { source, client, to }: { source: Database; client: Client; to: string },
  copied: ReadonlyMap<string, number>,
): Promise<StoreFacts> {
  const promised = readStoreFacts(source)
  const moved = await readPostgresFacts(client)
  const found = [...factsThatDiffer(moved, promised), ...(await target.tablesThatDiffer(client, copied))]
  if (found.length > 0) throw moveRefused('mismatch', { database: to, found: found.join(', ') })
  return moved
}

/** After the proof: that it was moved belongs in the audit log of the store that goes on. */
async function finish(
  store: Store,
  { actor, to, facts, atMs }: { actor: string; to: string; facts: StoreFacts; atMs: number },
): Promise<void> {
  const detail = { to, auditHead: facts.auditHead, chainHeads: facts.chainHeads.sha256 }
  await store.write((db) => recordAudit(store, db, { atMs, actor, action: 'store.move', unitId: null, detail }))
}
