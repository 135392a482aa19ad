/** What the disk says: sizes of the store's files and the space left beside them. What cannot be read is null. */
import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import type { Store } from '../store/store.ts'

export type DiskFacts = {
  /** The store without its journal. */
  storeBytes: number | null
  /** The write-ahead log of SQLite; null on PostgreSQL, whose log belongs to it. */
  walBytes: number | null
  /** Left for this server; null on PostgreSQL, whose disk is not seen from here. */
  freeBytes: number | null
  totalBytes: number | null
}

/** Reads sizes and space now; a few system calls on SQLite, one statement on PostgreSQL. */
export async function readDisk(store: Pick<Store, 'kind' | 'file' | 'db'>): Promise<DiskFacts> {
  const storeBytes = await readStoreBytes(store)
  if (store.file === null) return { storeBytes, walBytes: null, freeBytes: null, totalBytes: null }
  return { storeBytes, walBytes: await sizeOf(`${store.file}-wal`, 0), ...(await readSpace(dirname(store.file))) }
}

/** The size of the store without its journal; null when it cannot be read. */
export async function readStoreBytes({ file, db }: Pick<Store, 'file' | 'db'>): Promise<number | null> {
  if (file !== null) return sizeOf(file, null)
  const answer = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(db)
  return answer.rows[0]?.bytes ?? null
}

/** Space of the disk that holds a folder. */
export async function readSpace(folder: string): Promise<Pick<DiskFacts, 'freeBytes' | 'totalBytes'>> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
  } catch {
    return { freeBytes: null, totalBytes: null }
  }
}

/** @param missing what a file that is not there counts as */
async function sizeOf(file: string, missing: number | null): Promise<number | null> {
  try {
    return (await stat(file)).size
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing ? missing : null
  }
}
