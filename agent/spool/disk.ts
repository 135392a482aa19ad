/**
 * The few steps by which the agent touches its own folder. They are an argument so that a test can stop the world
 * between any two of them. All are synchronous: files are small, and nothing can come in between.
 */
import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'

export type Disk = {
  /** Writes a file of mode 0600 and syncs it. */
  writeSynced: (path: string, bytes: Uint8Array) => void
  rename: (from: string, to: string) => void
  /** Makes renames and removals in a folder last. */
  syncFolder: (folder: string) => void
  remove: (path: string) => void
  /** Null when there is no such file. */
  read: (path: string) => Uint8Array | null
  /** Names in a folder, in order; the folder is made when absent, for its owner alone. */
  list: (folder: string) => string[]
  sizeOf: (path: string) => number
  /** Bytes that may still be written on the file system of a folder; null where the system does not tell. */
  freeBytes: (folder: string) => number | null
}

export const realDisk: Disk = {
  writeSynced: (path, bytes) => {
    const file = fs.openSync(path, 'w', 0o600)
    try {
      fs.writeFileSync(file, bytes)
      fs.fsyncSync(file)
    } finally {
      fs.closeSync(file)
    }
  },
  rename: (from, to) => {
    fs.renameSync(from, to)
  },
  syncFolder: (folder) => {
    if (process.platform === 'win32') return // a folder cannot be opened there; NTFS keeps renames in its journal
    const handle = fs.openSync(folder, 'r')
    try {
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
  },
  remove: (path) => {
    fs.rmSync(path, { force: true })
  },
  read: (path) => (fs.existsSync(path) ? fs.readFileSync(path) : null),
  list: (folder) => {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    return fs.readdirSync(folder).sort()
  },
  sizeOf: (path) => fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  freeBytes: (folder) => {
    try {
      const { bavail, bsize } = fs.statfsSync(folder)
      return bavail * bsize
    } catch {
      return null
    }
  },
}

/** The same disk for a reader beside a running agent: nothing is changed. */
export function readOnly(disk: Disk): Disk {
  const nothing = () => undefined
  return { ...disk, writeSynced: nothing, rename: nothing, syncFolder: nothing, remove: nothing }
}

const unfinished = '.tmp'

/** Whether a name is a file that a crash left unfinished. */
export function isUnfinished(name: string): boolean {
  return name.endsWith(unfinished)
}

/** Replaces a file so that a crash at any point leaves the old one or the new one, whole. */
export function writeAtomic(disk: Disk, path: string, bytes: Uint8Array): void {
  const temp = join(dirname(path), `.${basename(path)}${unfinished}`)
  disk.writeSynced(temp, bytes)
  disk.rename(temp, path)
  disk.syncFolder(dirname(path))
}

/** Puts a file that cannot be understood out of the way, keeping it for whoever wants to look. */
export function setDamagedAside(disk: Disk, path: string): void {
  disk.rename(path, `${path}.damaged`)
  disk.syncFolder(dirname(path))
}

/** Makes the agent's folder, for its owner alone. */
export function makePrivateFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32') fs.chmodSync(folder, 0o700)
}
