/** Disks, displays, graphics and network adapters of a Windows machine. */
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { mebibytesOf } from '../clean.ts'
import { diagonalOf, makerOfCode } from '../shared/edid.ts'
import { booleanAt, codesAt, numberIn, objectsAt, stringAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { ask } from './ask.ts'

/** MSFT_PhysicalDisk.BusType. */
const buses: Record<number, string> = {
  3: 'ata',
  7: 'usb',
  8: 'raid',
  10: 'sas',
  11: 'sata',
  12: 'sd',
  13: 'mmc',
  14: 'virtual',
  15: 'virtual',
  17: 'nvme',
  18: 'scm',
  19: 'ufs',
}
const healthStates: Record<number, string> = { 0: 'healthy', 1: 'warning', 2: 'unhealthy' }

export async function readDisks(runner: Runner, note: Note): Promise<Rows<'disks'> | null> {
  const answer = await ask(runner, note, 'disks', 'hardware.disks')
  return answer && objectsAt(answer, 'disks').map(diskRow)
}

function diskRow(disk: JsonObject): Rows<'disks'>[number] {
  const model = stringAt(disk, 'FriendlyName')
  const bus = buses[numberIn(disk, 'BusType') ?? -1] ?? null
  const sizeMb = mebibytesOf(numberIn(disk, 'Size'))
  const health = healthStates[numberIn(disk, 'HealthStatus') ?? -1] ?? null
  return [model, diskKind(model ?? '', bus, numberIn(disk, 'MediaType')), bus, sizeMb, health]
}

/** MSFT_PhysicalDisk.MediaType: 3 turns, 4 has no moving parts. */
function diskKind(model: string, bus: string | null, mediaType: number | null): Rows<'disks'>[number][1] {
  if (bus === 'virtual' || /vmware|vbox|qemu|virtual (hd|disk)/i.test(model)) return 'virtual'
  if (bus === 'usb' || bus === 'sd') return 'removable'
  if (bus === 'nvme' || bus === 'mmc' || bus === 'ufs' || mediaType === 4) return 'ssd'
  return mediaType === 3 ? 'hdd' : 'unknown'
}

/** D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY: LVDS, embedded DisplayPort, embedded UDI, and "internal". */
const internalOutputs = [6, 11, 13, 0x80000000, -0x80000000]

export async function readDisplays(runner: Runner, note: Note): Promise<Rows<'displays'> | null> {
  const answer = await ask(runner, note, 'displays', 'hardware.displays')
  return answer && objectsAt(answer, 'displays').map(displayRow)
}

function displayRow(display: JsonObject): Rows<'displays'>[number] {
  const output = numberIn(display, 'output')
  const widthMm = (numberIn(display, 'widthCm') ?? 0) * 10
  const heightMm = (numberIn(display, 'heightCm') ?? 0) * 10
  return [
    makerOfCode(codesAt(display, 'maker')),
    codesAt(display, 'name') ?? codesAt(display, 'code'),
    numberIn(display, 'widthPx'),
    numberIn(display, 'heightPx'),
    diagonalOf(widthMm, heightMm),
    output === null ? null : internalOutputs.includes(output),
  ]
}

export async function readGraphics(runner: Runner, note: Note): Promise<Rows<'graphics'> | null> {
  const answer = await ask(runner, note, 'graphics', 'hardware.graphics')
  return (
    answer &&
    objectsAt(answer, 'cards').map((card): Rows<'graphics'>[number] => [
      stringAt(card, 'AdapterCompatibility'),
      stringAt(card, 'Name'),
      pciIdOf(stringAt(card, 'PNPDeviceID')),
    ])
  )
}

/** `8086:9a49` of `PCI\VEN_8086&DEV_9A49&...`; null for a device that is not on PCI. */
export function pciIdOf(deviceId: string | null): string | null {
  const match = /^PCI\\VEN_([0-9A-F]{4})&DEV_([0-9A-F]{4})/i.exec(deviceId ?? '')
  return match ? `${match[1]}:${match[2]}`.toLowerCase() : null
}

/** NDIS_PHYSICAL_MEDIUM. */
const media: Record<number, Rows<'adapters'>[number][0]> = {
  1: 'wifi',
  8: 'cellular',
  9: 'wifi',
  10: 'bluetooth',
  14: 'ethernet',
}
/** A bit rate that no adapter has: Windows says so for "not connected". */
const unknownSpeedBps = 2 ** 62

export async function readAdapters(runner: Runner, note: Note): Promise<Rows<'adapters'> | null> {
  const answer = await ask(runner, note, 'adapters', 'hardware.adapters')
  return answer && objectsAt(answer, 'adapters').map(adapterRow)
}

function adapterRow(adapter: JsonObject): Rows<'adapters'>[number] {
  const speedBps = numberIn(adapter, 'Speed')
  const isKnown = speedBps !== null && speedBps >= 1_000_000 && speedBps < unknownSpeedBps
  return [
    media[numberIn(adapter, 'NdisPhysicalMedium') ?? -1] ?? 'other',
    stringAt(adapter, 'InterfaceDescription'),
    macOf(stringAt(adapter, 'PermanentAddress')),
    isKnown ? Math.round(speedBps / 1_000_000) : null,
    booleanAt(adapter, 'Virtual') ?? booleanAt(adapter, 'HardwareInterface') === false,
  ]
}

/** Numbers of the radios on PCI or USB: `PCI\\VEN_8086&DEV_2723&...`, `USB\\VID_0BDA&PID_C811\\...`. */
export async function readWifiIds(runner: Runner, note: Note): Promise<string[] | null> {
  const answer = await ask(runner, note, 'adapters', 'hardware.wifiIds')
  if (!answer) return null
  const radios = objectsAt(answer, 'adapters').filter(
    (it) => media[numberIn(it, 'NdisPhysicalMedium') ?? -1] === 'wifi',
  )
  return radios.flatMap((radio) => wifiIdOf(stringAt(radio, 'PnPDeviceID')) ?? [])
}

export function wifiIdOf(deviceId: string | null): string | null {
  const pci = pciIdOf(deviceId)
  if (pci !== null) return `pci:${pci}`
  const usb = /^USB\\VID_([0-9A-F]{4})&PID_([0-9A-F]{4})/i.exec(deviceId ?? '')
  return usb ? `usb:${usb[1]}:${usb[2]}`.toLowerCase() : null
}

/** `00:11:22:33:44:55` of twelve hex digits with or without separators; null for anything else. */
export function macOf(text: string | null): string | null {
  const digits = text?.replaceAll(/[^0-9a-f]/gi, '').toLowerCase() ?? ''
  return digits.length === 12 ? (digits.match(/../g) ?? []).join(':') : null
}
