/** Whole disks from /sys/block: no partitions, no loop, memory, mapped or optical devices. */
import { mebibytesOf } from '../clean.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { numberAt, textAt } from '../shared/reading.ts'

const part = 'hardware.disks'
const notDisks = /^(loop|ram|zram|dm-|md|sr|fd|nbd|zd|drbd|mtd)|^mmcblk\d+(boot|rpmb)/
/** The kernel counts disk sizes in sectors of 512 bytes, whatever the disk's own sector is. */
const sectorBytes = 512

export async function readDisks(runner: Runner, note: Note): Promise<Rows<'disks'> | null> {
  const names = await runner.listDir('/sys/block')
  if (!names.ok) {
    noteFailure(note, part, names)
    return null
  }
  const disks: Rows<'disks'> = []
  for (const name of names.value.filter((it) => !notDisks.test(it))) {
    const disk = await readDisk(runner, name)
    if (disk) disks.push(disk)
  }
  if (disks.length === 0) note(part, 'not-present')
  else note(`${part}.health`, 'not-supported')
  return disks
}

async function readDisk(runner: Runner, name: string): Promise<Rows<'disks'>[number] | null> {
  const folder = `/sys/block/${name}`
  const sectors = await numberAt(runner, `${folder}/size`)
  if (sectors === 0) return null // a card reader without a card
  const link = await runner.readLink(folder)
  const model = await textAt(runner, `${folder}/device/model`)
  const vendor = await textAt(runner, `${folder}/device/vendor`)
  const bus = busOf({ name, devicePath: link.ok ? link.value : '', vendor })
  const kind = diskKind({
    bus,
    model: `${vendor ?? ''} ${model ?? ''}`,
    isRemovable: (await numberAt(runner, `${folder}/removable`)) === 1,
    isCard: (await textAt(runner, `${folder}/device/type`)) === 'SD',
    isRotational: await numberAt(runner, `${folder}/queue/rotational`),
  })
  return [modelOf(model ?? (await textAt(runner, `${folder}/device/name`)), vendor), kind, bus, sizeOf(sectors), null]
}

function sizeOf(sectors: number | null): number | null {
  return mebibytesOf(sectors === null ? null : sectors * sectorBytes)
}

/** SCSI splits the name into vendor and model; `ATA` and numbers are no vendor. */
function modelOf(model: string | null, vendor: string | null): string | null {
  if (!vendor || !model || /^(ATA|NVMe|0x[0-9a-f]+)$/i.test(vendor) || model.startsWith(vendor)) return model
  return `${vendor} ${model}`
}

/** How a disk is attached, from its place in the device tree; null where that says nothing. */
export function busOf(disk: { name: string; devicePath: string; vendor: string | null }): string | null {
  const { name, devicePath, vendor } = disk
  if (name.startsWith('nvme')) return 'nvme'
  if (/\/usb\d/.test(devicePath)) return 'usb'
  if (name.startsWith('mmcblk')) return 'mmc'
  if (/\/virtio\d/.test(devicePath)) return 'virtio'
  if (name.startsWith('xvd')) return 'xen'
  if (/\/ata\d/.test(devicePath) || vendor === 'ATA') return 'sata'
  return name.startsWith('sd') ? 'scsi' : null
}

/** What kind of disk it is. A hypervisor calls its disks rotating or not as it likes, so virtual ones come first. */
export function diskKind(disk: {
  bus: string | null
  model: string
  isRemovable: boolean
  isCard: boolean
  isRotational: number | null
}): Rows<'disks'>[number][1] {
  const isVirtual = disk.bus === 'virtio' || disk.bus === 'xen' || /qemu|vmware|vbox|virtual/i.test(disk.model)
  if (isVirtual) return 'virtual'
  if (disk.isRemovable || disk.isCard || disk.bus === 'usb') return 'removable'
  if (disk.isRotational === null) return 'unknown'
  return disk.isRotational === 1 && disk.bus !== 'nvme' ? 'hdd' : 'ssd'
}
