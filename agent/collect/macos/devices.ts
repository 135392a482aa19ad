/** Disks, displays, graphics and network ports of a Mac. */
import { mebibytesOf } from '../clean.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { numberIn, objectsAt, stringAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { profile } from './ask.ts'

export async function readDisks(runner: Runner, note: Note): Promise<Rows<'disks'> | null> {
  const nvme = await profile(runner, note, 'SPNVMeDataType', 'hardware.disks')
  const sata = await profile(runner, note, 'SPSerialATADataType', 'hardware.disks')
  if (!nvme && !sata) return null
  return [...disksOf(nvme ?? [], 'nvme'), ...disksOf(sata ?? [], 'sata')]
}

/** Controllers carry their disks as `_items`; an optical drive has no size. */
function disksOf(controllers: readonly JsonObject[], bus: 'nvme' | 'sata'): Rows<'disks'> {
  return controllers
    .flatMap((controller) => objectsAt(controller, '_items'))
    .filter((disk) => numberIn(disk, 'size_in_bytes') !== null)
    .map((disk): Rows<'disks'>[number] => {
      const medium = stringAt(disk, 'spsata_medium_type') ?? ''
      const kind = bus === 'nvme' || /solid/i.test(medium) ? 'ssd' : /rotational/i.test(medium) ? 'hdd' : 'unknown'
      const model = stringAt(disk, 'device_model') ?? stringAt(disk, '_name')
      const health = stringAt(disk, 'smart_status')
      return [model, kind, bus, mebibytesOf(numberIn(disk, 'size_in_bytes')), health]
    })
}

export async function readGraphics(runner: Runner, note: Note): Promise<Rows<'graphics'> | null> {
  const cards = await profile(runner, note, 'SPDisplaysDataType', 'hardware.graphics')
  return cards && cards.map(graphicsRow)
}

/** Vendors are written `sppci_vendor_Apple` or `Intel (0x8086)`, devices `0x0a2e`. */
function graphicsRow(card: JsonObject): Rows<'graphics'>[number] {
  const vendor = stringAt(card, 'spdisplays_vendor')
  const vendorId = /0x([0-9a-f]{4})/i.exec(vendor ?? '')?.[1]
  const deviceId = /0x([0-9a-f]{4})/i.exec(stringAt(card, 'spdisplays_device-id') ?? '')?.[1]
  const pciId = vendorId && deviceId ? `${vendorId}:${deviceId}`.toLowerCase() : null
  const vendorName = vendor?.replace(/^sppci_vendor_/, '').replace(/\s*\(0x.*$/, '') ?? null
  return [vendorName, stringAt(card, 'sppci_model') ?? stringAt(card, '_name'), pciId]
}

export async function readDisplays(runner: Runner, note: Note): Promise<Rows<'displays'> | null> {
  const cards = await profile(runner, note, 'SPDisplaysDataType', 'hardware.displays')
  return cards && cards.flatMap((card) => objectsAt(card, 'spdisplays_ndrvs')).map(displayRow)
}

function displayRow(display: JsonObject): Rows<'displays'>[number] {
  const pixels = stringAt(display, '_spdisplays_pixels') ?? stringAt(display, 'spdisplays_pixelresolution')
  const size = /(\d+)\s*x\s*(\d+)/i.exec(pixels ?? '')
  const isBuiltIn = /internal/.test(stringAt(display, 'spdisplays_connection_type') ?? '')
  return [
    isBuiltIn ? 'Apple' : null,
    stringAt(display, '_name'),
    size ? Number(size[1]) : null,
    size ? Number(size[2]) : null,
    null,
    isBuiltIn,
  ]
}

export async function readAdapters(runner: Runner, note: Note): Promise<Rows<'adapters'> | null> {
  const answer = await runner.run('networksetup', ['-listallhardwareports'], { timeoutMs: 10_000 })
  if (!answer.ok) {
    noteFailure(note, 'hardware.adapters', answer)
    return null
  }
  return parseHardwarePorts(answer.value)
}

/** Blocks of `Hardware Port:`, `Device:`, `Ethernet Address:`; bridges are virtual. */
export function parseHardwarePorts(text: string): Rows<'adapters'> {
  const port = /^Hardware Port: (.+)\nDevice: (.*)\nEthernet Address: (.*)$/gm
  return Array.from(text.matchAll(port), ([, name = '', , address = '']): Rows<'adapters'>[number] => {
    const mac = /^[0-9a-f:]{17}$/i.test(address.trim()) ? address.trim().toLowerCase() : null
    return [portKind(name), name, mac, null, /bridge|vlan/i.test(name)]
  })
}

function portKind(name: string): Rows<'adapters'>[number][0] {
  if (/wi-?fi|airport/i.test(name)) return 'wifi'
  if (/bluetooth/i.test(name)) return 'bluetooth'
  return /ethernet|lan/i.test(name) ? 'ethernet' : 'other'
}
