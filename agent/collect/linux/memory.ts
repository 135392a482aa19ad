/** Memory that the kernel has, and the modules in their slots (SMBIOS, root only). */
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { ModuleRows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { parseMemoryModules } from '../shared/smbios.ts'

const part = 'hardware.memory'

/** `totalMb` is what /proc/meminfo says, a little less than what is plugged in: firmware and graphics keep their share. */
export async function readMemory(
  runner: Runner,
  note: Note,
): Promise<{ totalMb: number | null; modules: ModuleRows | null }> {
  const meminfo = await runner.readText('/proc/meminfo', 16 * 1024)
  if (!meminfo.ok) noteFailure(note, `${part}.totalMb`, meminfo)
  const totalMb = parseTotalMb(meminfo.ok ? meminfo.value : '')
  if (meminfo.ok && totalMb === null) note(`${part}.totalMb`, 'unreadable')
  return { totalMb, modules: await readModules(runner, note) }
}

/** MemTotal in MiB; null when the text has no such line. */
export function parseTotalMb(meminfo: string): number | null {
  const kib = /^MemTotal:\s+(\d+) kB/m.exec(meminfo)?.[1]
  return kib === undefined ? null : Math.round(Number(kib) / 1024)
}

async function readModules(runner: Runner, note: Note): Promise<ModuleRows | null> {
  const table = await runner.readBytes('/sys/firmware/dmi/tables/DMI', 1024 * 1024)
  if (!table.ok) {
    noteFailure(note, `${part}.modules`, table)
    return null
  }
  const modules = parseMemoryModules(table.value)
  if (modules.length > 0) return modules
  note(`${part}.modules`, 'no-source', 'no memory device in SMBIOS')
  return null
}
