/** File systems on real disks with what they are for; and the room on the system's own. Folder names stay here. */
import { mebibytesOf } from '../clean.ts'
import type { Inventory } from '../facts.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { FileSystemRows } from '../platform.ts'
import type { Runner } from '../runner.ts'

const part = 'system.fileSystems'

export type Mount = { device: string; folder: string; type: string }

export async function readFileSystems(runner: Runner, note: Note): Promise<FileSystemRows | null> {
  const mounts = await runner.readText('/proc/mounts', 1024 * 1024)
  if (!mounts.ok) {
    noteFailure(note, part, mounts)
    return null
  }
  const rows: FileSystemRows = []
  for (const mount of realMounts(mounts.value)) {
    const space = await runner.diskSpace(mount.folder)
    rows.push([roleOf(mount.folder), mount.type, space.ok ? mebibytesOf(space.value.sizeBytes) : null])
  }
  if (rows.length === 0) note(part, 'not-present')
  return rows
}

/** Mounts of block devices, each device once, without loop devices, optical discs and mapped copies. */
export function realMounts(text: string): Mount[] {
  const mounts: Mount[] = []
  for (const line of text.split('\n')) {
    const [device, folder, type] = line.split(' ').map(unescapeMount)
    if (!device?.startsWith('/dev/') || !folder || !type) continue
    if (/^\/dev\/(loop|sr|fuse|zram)/.test(device) || /^(iso9660|udf|squashfs|erofs)$/.test(type)) continue
    if (!mounts.some((mount) => mount.device === device)) mounts.push({ device, folder, type })
  }
  return mounts
}

/** The kernel writes blanks in names as octal numbers. */
function unescapeMount(field: string): string {
  return field.replaceAll(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
}

/** What a file system is for, from the place where it is mounted. */
export function roleOf(folder: string): FileSystemRows[number][0] {
  if (folder === '/') return 'system'
  if (/^\/(boot|efi)(\/|$)/.test(folder)) return 'boot'
  return /^\/(media|run\/media)\//.test(folder) ? 'removable' : 'data'
}

/** Size of the file system that holds the system, and what an ordinary account may still use of it. */
export async function readStorage(runner: Runner, note: Note): Promise<Inventory['storage']> {
  const space = await runner.diskSpace('/')
  if (!space.ok) {
    noteFailure(note, 'storage', space)
    return null
  }
  const sizeMb = mebibytesOf(space.value.sizeBytes)
  if (sizeMb === null) note('storage', 'unreadable')
  return sizeMb === null ? null : { sizeMb, freeMb: Math.floor(space.value.freeBytes / 1024 / 1024) }
}
