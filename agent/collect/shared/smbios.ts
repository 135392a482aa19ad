/** The raw SMBIOS table (DMTF DSP0134): only what sysfs does not offer as text. Pure. */
import type { ModuleRows } from '../platform.ts'

type Structure = { type: number; bytes: DataView }

/** All structures of a table; stops without complaint at the first one that is cut off or impossible. */
export function structuresOf(table: Uint8Array): Structure[] {
  const found: Structure[] = []
  let at = 0
  while (at + 4 <= table.length) {
    const length = table[at + 1] ?? 0
    if (length < 4 || at + length > table.length) break
    found.push({ type: table[at] ?? 0, bytes: new DataView(table.buffer, table.byteOffset + at, length) })
    at = endOfStrings(table, at + length)
  }
  return found
}

/** Strings follow a structure and end with two zero bytes. */
function endOfStrings(table: Uint8Array, from: number): number {
  for (let at = from; at + 1 < table.length; at++) if (table[at] === 0 && table[at + 1] === 0) return at + 2
  return table.length
}

/** Memory types of DSP0134 table 77 that occur in laptops and office machines. */
const memoryTypes: Record<number, string> = {
  0x12: 'DDR',
  0x13: 'DDR2',
  0x18: 'DDR3',
  0x1a: 'DDR4',
  0x1b: 'LPDDR',
  0x1c: 'LPDDR2',
  0x1d: 'LPDDR3',
  0x1e: 'LPDDR4',
  0x22: 'DDR5',
  0x23: 'LPDDR5',
}

/** The name of an SMBIOS memory type; null for one that is not in the table. */
export function memoryTypeOf(code: number | null): string | null {
  return code === null ? null : (memoryTypes[code] ?? null)
}

/** Filled slots (structure 17): size in MiB, type, speed in MT/s. Empty slots are left out. */
export function parseMemoryModules(table: Uint8Array): ModuleRows {
  const rows: ModuleRows = []
  for (const { type, bytes } of structuresOf(table)) {
    if (type !== 17 || bytes.byteLength < 0x15) continue
    const sizeMb = moduleSizeMb(bytes)
    if (sizeMb === 0) continue
    rows.push([sizeMb, memoryTypeOf(bytes.getUint8(0x12)), moduleSpeed(bytes)])
  }
  return rows
}

/** 0 = empty slot, null = the firmware does not know. */
function moduleSizeMb(bytes: DataView): number | null {
  const size = bytes.getUint16(0x0c, true)
  if (size === 0xffff) return null
  if (size === 0x7fff && bytes.byteLength >= 0x20) return bytes.getUint32(0x1c, true) & 0x7fffffff
  return size & 0x8000 ? Math.round((size & 0x7fff) / 1024) || null : size
}

function moduleSpeed(bytes: DataView): number | null {
  const speed = bytes.byteLength >= 0x17 ? bytes.getUint16(0x15, true) : 0
  return speed === 0 || speed === 0xffff ? null : speed
}
