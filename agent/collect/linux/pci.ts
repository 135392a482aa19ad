/** PCI devices by number, and their names where the system carries the list of names (pci.ids). */
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { namesAt, textAt } from '../shared/reading.ts'

const nameLists = ['/usr/share/misc/pci.ids', '/usr/share/hwdata/pci.ids', '/usr/share/pci.ids']

export type PciId = { vendor: string; device: string }

/** Numbers of a device from its sysfs folder, four hex digits each; null when it is no PCI device. */
export async function readPciId(runner: Runner, folder: string): Promise<PciId | null> {
  const vendor = /^0x([0-9a-f]{4})$/i.exec((await textAt(runner, `${folder}/vendor`)) ?? '')?.[1]
  const device = /^0x([0-9a-f]{4})$/i.exec((await textAt(runner, `${folder}/device`)) ?? '')?.[1]
  return vendor && device ? { vendor: vendor.toLowerCase(), device: device.toLowerCase() } : null
}

/** Folders of all PCI devices whose class starts with `classPrefix`, such as `0x03` for displays. */
export async function pciFolders(runner: Runner, classPrefix: string): Promise<string[]> {
  const root = '/sys/bus/pci/devices'
  const folders: string[] = []
  for (const name of await namesAt(runner, root)) {
    const deviceClass = await textAt(runner, `${root}/${name}/class`)
    if (deviceClass?.startsWith(classPrefix)) folders.push(`${root}/${name}`)
  }
  return folders
}

/** The text of the list of names, null where the system has none (then only numbers are known). */
export async function readPciNames(runner: Runner, note: Note, part: string): Promise<string | null> {
  for (const path of nameLists) {
    const list = await runner.readText(path, 8 * 1024 * 1024)
    if (list.ok) return list.value
  }
  note(part, 'no-source', 'no pci.ids')
  return null
}

/** Vendor's and device's names in a pci.ids list: vendors start a line, their devices follow behind one tab. */
export function findPciName(list: string, id: PciId): { vendor: string | null; device: string | null } {
  const start = `\n${list}`.indexOf(`\n${id.vendor} `)
  if (start < 0) return { vendor: null, device: null }
  const next = /\n[0-9a-fC]/.exec(list.slice(start))
  const block = list.slice(start, next ? start + next.index : undefined)
  const vendor = block.split('\n')[0]?.slice(id.vendor.length).trim()
  const device = new RegExp(`\\n\\t${id.device} +(.+)`).exec(block)?.[1]?.trim()
  return { vendor: vendor || null, device: device ?? null }
}
