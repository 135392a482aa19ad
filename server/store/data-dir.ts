import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes the folder of the store, for its owner alone; one that is there stays as it is.
 *
 * @throws Error naming the setting and the folder when it cannot be made
 */
export function makeDataDir(dataDir: string): void {
  const folder = resolve(dataDir)
  if (existsSync(folder)) return
  try {
    // Below a folder that is there one step is enough: in /proc the recursive one would never come back.
    mkdirSync(folder, { recursive: !existsSync(dirname(folder)), mode: 0o700 })
  } catch (error) {
    throw new Error(`DATA_DIR: ${folder} tidak dapat dibuat / cannot be made`, { cause: error })
  }
}

/** A file of the store that a start needs to write. */
export function notWritable(file: string, cause: unknown): Error {
  return new Error(`DATA_DIR: ${file} tidak dapat ditulis / cannot be written`, { cause })
}

/** Whether SQLite, or the ORM on its behalf, failed because a file cannot be written. */
export function isNotWritable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && /^SQLITE_(READONLY|CANTOPEN)/.test(String(error.code))) || isNotWritable(error.cause)
}
