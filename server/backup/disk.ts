/** Space, names and syncs: what makes a file appear whole or not at all. */
import { open, readdir, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { backupRefused } from './backup.errors.ts'

/** Left free besides what is written, so that a backup never fills the disk of a running server. */
const marginBytes = 64 * 1024 * 1024
const workPrefix = 'cadangan-kerja-'

/** Bytes that may still be written in a folder. */
export async function freeBytesIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Refuses before anything is written when a disk is too small.
 *
 * @param needs what each folder is to take; folders of one disk are added up
 * @throws AppError `backup.no_space` with what is there and what is needed
 */
export async function checkSpace(
  needs: readonly { folder: string; bytes: number }[],
  freeBytes: (folder: string) => Promise<number> = freeBytesIn,
): Promise<void> {
  const disks = new Map<number, { folder: string; neededBytes: number }>()
  for (const { folder, bytes } of needs) {
    const { dev } = await stat(folder)
    const neededBytes = (disks.get(dev)?.neededBytes ?? marginBytes) + bytes
    disks.set(dev, { folder, neededBytes })
  }
  for (const { folder, neededBytes } of disks.values()) {
    const free = await freeBytes(folder)
    if (free < neededBytes) throw backupRefused('no_space', { folder, freeBytes: free, neededBytes })
  }
}

/** A name for a file in the making; the process in it tells who may still be writing. */
export function workFile(folder: string): string {
  return join(folder, `${workPrefix}${process.pid}-${Date.now()}.tmp`)
}

/** Removes what a killed backup or restore left behind: half files, and plain copies of the whole store. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = new RegExp(`^${workPrefix}(\\d+)-\\d+\\.tmp`).exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) await rm(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Brings a file's bytes to the disk. */
export async function syncFile(file: string): Promise<void> {
  await sync(file, 'r+')
}

/** Brings a rename to the disk; where the system cannot sync a folder (Windows), it does so by itself. */
export async function syncFolderOf(file: string): Promise<void> {
  try {
    await sync(dirname(file), 'r')
  } catch (error) {
    if (process.platform !== 'win32') throw error
  }
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
