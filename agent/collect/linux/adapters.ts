/** Network adapters from /sys/class/net, with the address they were built with. */
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { numberAt, textAt } from '../shared/reading.ts'
import { findPciName, readPciId, readPciNames } from './pci.ts'

const part = 'hardware.adapters'
const root = '/sys/class/net'
/** Interfaces that come and go with containers, tunnels and traffic shaping say nothing about the machine. */
const passing = /^(lo|veth|docker|br-|virbr|vnet|ifb|tun|tap|wg|cali|cni|flannel|dummy|sit|bond|team)/
const ethernetType = 1

type AdapterRow = Rows<'adapters'>[number]

export async function readAdapters(runner: Runner, note: Note): Promise<Rows<'adapters'> | null> {
  const names = await runner.listDir(root)
  if (!names.ok) {
    noteFailure(note, part, names)
    return null
  }
  const lasting = names.value.filter((name) => !passing.test(name))
  if (lasting.length === 0) note(part, 'not-present')
  const pciNames = lasting.length > 0 ? await readPciNames(runner, note, `${part}.model`) : null
  const rows: AdapterRow[] = []
  for (const name of lasting) rows.push(await readAdapter(runner, name, pciNames ?? ''))
  return rows
}

async function readAdapter(runner: Runner, name: string, pciNames: string): Promise<AdapterRow> {
  const folder = `${root}/${name}`
  const link = await runner.readLink(folder)
  const uevent = (await textAt(runner, `${folder}/uevent`)) ?? ''
  const speed = await numberAt(runner, `${folder}/speed`)
  const kind = adapterKind({
    deviceType: /^DEVTYPE=(.+)$/m.exec(uevent)?.[1] ?? null,
    hasRadio: await runner.exists(`${folder}/phy80211`),
    type: await numberAt(runner, `${folder}/type`),
  })
  return [
    kind,
    await readModel(runner, folder, pciNames),
    (await textAt(runner, `${folder}/phy80211/macaddress`)) ?? (await textAt(runner, `${folder}/address`)),
    speed !== null && speed > 0 ? speed : null,
    link.ok && /\/devices\/virtual\/|\/virtio\d|\/vmbus/.test(link.value),
  ]
}

/** What an interface is, from the kernel's own words for it. */
export function adapterKind(it: { deviceType: string | null; hasRadio: boolean; type: number | null }): AdapterRow[0] {
  if (it.hasRadio || it.deviceType === 'wlan') return 'wifi'
  if (it.deviceType === 'wwan') return 'cellular'
  if (it.deviceType === 'bluetooth') return 'bluetooth'
  return it.type === ethernetType && it.deviceType === null ? 'ethernet' : 'other'
}

/** A USB adapter names itself, a PCI one is looked up by its numbers. */
async function readModel(runner: Runner, folder: string, pciNames: string): Promise<string | null> {
  const product = await textAt(runner, `${folder}/device/../product`)
  if (product !== null) return product
  const id = await readPciId(runner, `${folder}/device`)
  if (!id) return null
  const { vendor, device } = findPciName(pciNames, id)
  return device === null ? null : [vendor, device].filter(Boolean).join(' ')
}

/** Numbers by which a driver for a radio is chosen: PCI or USB vendor and device. */
export async function readWifiIds(runner: Runner): Promise<string[] | null> {
  const names = await runner.listDir(root)
  if (!names.ok) return null
  const ids: string[] = []
  for (const name of names.value) {
    const folder = `${root}/${name}`
    if (!(await runner.exists(`${folder}/phy80211`))) continue
    const pci = await readPciId(runner, `${folder}/device`)
    if (pci) ids.push(`pci:${pci.vendor}:${pci.device}`)
    const [vendor, product] = [
      await textAt(runner, `${folder}/device/../idVendor`),
      await textAt(runner, `${folder}/device/../idProduct`),
    ]
    if (!pci && vendor !== null && product !== null) ids.push(`usb:${vendor}:${product}`)
  }
  return ids
}
