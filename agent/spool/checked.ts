/** Files that notice damage: the first line is the SHA-256 of all that follows. */
import { sha256Hex } from '../contract/wire.ts'
import type { Disk } from './disk.ts'
import { setDamagedAside, writeAtomic } from './disk.ts'

const lineBytes = 65

/** Replaces a file atomically, its checksum in front. */
export function writeChecked(disk: Disk, path: string, bytes: Uint8Array): void {
  writeAtomic(disk, path, Buffer.concat([Buffer.from(`${sha256Hex(bytes)}\n`), bytes]))
}

/** What `writeChecked` wrote; null when there is none, or when it is damaged: then it was set aside and `onDamaged` told. */
export function readChecked(disk: Disk, path: string, onDamaged: () => void): Uint8Array | null {
  const bytes = disk.read(path)
  if (!bytes) return null
  const body = bytes.subarray(lineBytes)
  const line = Buffer.from(bytes.subarray(0, lineBytes)).toString('latin1')
  if (line === `${sha256Hex(body)}\n`) return body
  setDamagedAside(disk, path)
  onDamaged()
  return null
}

/** The JSON of a checked file. The caller may take it for what it wrote there: the checksum vouches for it. */
export function readCheckedJson(disk: Disk, path: string, onDamaged: () => void): unknown {
  const bytes = readChecked(disk, path, onDamaged)
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown)
}

/** Writes a value as JSON into a checked file. */
export function writeCheckedJson(disk: Disk, path: string, value: unknown): void {
  writeChecked(disk, path, Buffer.from(JSON.stringify(value)))
}
