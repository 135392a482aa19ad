/** Graphics chips: PCI devices of the display class. */
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { findPciName, pciFolders, readPciId, readPciNames } from './pci.ts'

const part = 'hardware.graphics'
const vendors: Record<string, string> = {
  '8086': 'Intel',
  '1002': 'AMD',
  '10de': 'NVIDIA',
  '1234': 'QEMU',
  '1af4': 'virtio',
  '15ad': 'VMware',
  '80ee': 'VirtualBox',
}

export async function readGraphics(runner: Runner, note: Note): Promise<Rows<'graphics'> | null> {
  const folders = await pciFolders(runner, '0x03')
  if (folders.length === 0) {
    note(part, 'not-present')
    return null
  }
  const names = await readPciNames(runner, note, `${part}.model`)
  const rows: Rows<'graphics'> = []
  for (const folder of folders) {
    const id = await readPciId(runner, folder)
    if (!id) continue
    const found = findPciName(names ?? '', id)
    rows.push([vendors[id.vendor] ?? found.vendor, found.device, `${id.vendor}:${id.device}`])
  }
  return rows
}
