/**
 * A SQLite file that is damaged: found, remembered in a mark beside it, and then neither started on nor served from. A
 * figure from a damaged file may be wrong without any error.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** A start reads a file of this size through (under half a second); of a larger one only the beginning of each table. */
export const checkedWholeBytes = 64 * 1024 * 1024
const foundMostChars = 200

const markOf = (file: string) => `${file}.damaged`

/** What was found wrong with the store, or null. Cheap: asked before every answer. */
export function damageOf(file: string): string | null {
  const mark = markOf(file)
  return existsSync(mark) ? readFileSync(mark, 'utf8') : null
}

/** Remembers damage: from now on nothing is served from this file, by any process. */
export function markDamaged(file: string, found: string): void {
  if (damageOf(file) === null) writeFileSync(markOf(file), found.slice(0, foundMostChars), { mode: 0o600, flush: true })
}

/** What a person is to do about it. */
export function damagedStore(file: string, found: string): Error {
  return new Error(
    `${file} rusak / is damaged: ${found.slice(0, foundMostChars)}. Pulihkan cadangan / restore a backup: ` +
      'npm run -s admin -- backup restore BERKAS --data-dir FOLDER-BARU (docs/guide/cadangan.md)',
  )
}

/** @throws Error naming the restore command where damage was found before */
export function refuseDamaged(file: string): void {
  const found = damageOf(file)
  if (found !== null) throw damagedStore(file, found)
}

/** Whether SQLite, or the ORM on its behalf, stumbled over damage. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))) || isDamage(error.cause)
}

/** Reads the whole file, beside a running server: some 15 s of CPU for 10 GB. @returns what is wrong, or null */
export function checkWholeStore(file: string): string | null {
  return inspect(file, (database) => String(database.pragma('quick_check(1)', { simple: true })))
}

/**
 * What a start can afford, so that the first report is taken within 5 s also on 10 GB: the rest is for the nightly check.
 *
 * @throws Error naming the restore command
 */
export function checkAtStart(file: string, wholeBytes = checkedWholeBytes): void {
  const found = statSync(file).size <= wholeBytes ? checkWholeStore(file) : inspect(file, readEachTable)
  if (found === null) return
  markDamaged(file, found)
  throw damagedStore(file, found)
}

function readEachTable(database: Database.Database): string {
  const names = database.prepare<[], string>("select name from sqlite_schema where type = 'table'").pluck().all()
  for (const name of names) database.prepare(`select * from "${name}" limit 1`).get()
  return 'ok'
}

function inspect(file: string, look: (database: Database.Database) => string): string | null {
  let database: Database.Database | null = null
  try {
    database = new Database(file, { readonly: true, fileMustExist: true })
    const found = look(database)
    return found === 'ok' ? null : found.replaceAll(/\s+/g, ' ')
  } catch (error) {
    if (isDamage(error) && error instanceof Error) return error.message
    throw error
  } finally {
    database?.close()
  }
}
