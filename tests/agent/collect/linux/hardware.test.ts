import { describe, expect, test } from 'vitest'
import { adapterKind } from '../../../../agent/collect/linux/adapters.ts'
import { energyMwh, isSystemBattery, parseSupply } from '../../../../agent/collect/linux/batteries.ts'
import { parseCpuinfo } from '../../../../agent/collect/linux/cpu.ts'
import { busOf, diskKind } from '../../../../agent/collect/linux/disks.ts'
import { isBuiltIn } from '../../../../agent/collect/linux/displays.ts'
import { biosDay } from '../../../../agent/collect/linux/firmware.ts'
import { hasHypervisorFlag } from '../../../../agent/collect/linux/machine.ts'
import { parseTotalMb } from '../../../../agent/collect/linux/memory.ts'
import { findPciName } from '../../../../agent/collect/linux/pci.ts'

const supply = (lines: Record<string, string | number>) =>
  parseSupply(
    Object.entries(lines)
      .map(([name, value]) => `POWER_SUPPLY_${name}=${value}`)
      .join('\n'),
  )

describe('the processor', () => {
  test('of two sockets counts cores of both, threads apart', () => {
    const block = (cpu: number, socket: number, core: number) =>
      `processor\t: ${cpu}\nvendor_id\t: GenuineIntel\nphysical id\t: ${socket}\ncore id\t\t: ${core}\n`
    const text = [block(0, 0, 0), block(1, 0, 1), block(2, 1, 0), block(3, 1, 1), block(4, 0, 0)].join('\n')
    expect(parseCpuinfo(text)).toEqual({ maker: 'Intel', model: null, sockets: 2, cores: 4, threads: 5 })
  })

  test('of an ARM board names no cores, which stay unknown', () => {
    const text =
      'processor\t: 0\nBogoMIPS\t: 38.40\n\nprocessor\t: 1\n\nHardware\t: BCM2835\nModel\t\t: Raspberry Pi 4\n'
    expect(parseCpuinfo(text)).toEqual({ maker: null, model: null, sockets: null, cores: null, threads: 2 })
  })

  test('of an empty source is unknown, not zero', () => {
    expect(Object.values(parseCpuinfo(''))).toEqual([null, null, null, null, null])
  })

  test('tells a virtual machine by its flag only', () => {
    expect(hasHypervisorFlag('flags\t\t: fpu hypervisor lahf_lm')).toBe(true)
    expect(hasHypervisorFlag('flags\t\t: fpu\nmodel name: hypervisor')).toBe(false)
  })
})

describe('memory', () => {
  test('is the total in MiB, or unknown', () => {
    expect(parseTotalMb('MemFree: 1 kB\nMemTotal:       24683656 kB\n')).toBe(24_105)
    expect(parseTotalMb('nothing')).toBeNull()
  })
})

describe('a release date of firmware', () => {
  test.each([
    ['07/21/2022', '2022-07-21'],
    ['04/30/09', '2009-04-30'],
    ['21/07/2022', null],
    ['2022-07-21', null],
    [null, null],
  ])('%j is %j', (text, day) => expect(biosDay(text)).toBe(day))
})

describe('a disk', () => {
  test.each([
    [{ name: 'nvme0n1', devicePath: '../devices/pci0000:00/nvme/nvme0/nvme0n1', vendor: null }, 'nvme'],
    [{ name: 'sda', devicePath: '../devices/pci/ata1/host0/block/sda', vendor: 'ATA' }, 'sata'],
    [{ name: 'sdb', devicePath: '../devices/pci/usb2/2-1/host6/block/sdb', vendor: 'SanDisk' }, 'usb'],
    [{ name: 'mmcblk0', devicePath: '../devices/platform/mmc0/block/mmcblk0', vendor: null }, 'mmc'],
    [{ name: 'vda', devicePath: '../devices/pci/virtio1/block/vda', vendor: '0x1af4' }, 'virtio'],
    [{ name: 'xvda', devicePath: '', vendor: null }, 'xen'],
    [{ name: 'sdc', devicePath: '../devices/pci/host2/block/sdc', vendor: 'LSI' }, 'scsi'],
    [{ name: 'hda', devicePath: '', vendor: null }, null],
  ])('%j hangs on %j', (disk, bus) => expect(busOf(disk)).toBe(bus))

  const plain = {
    bus: 'sata' as string | null,
    model: 'X',
    isRemovable: false,
    isCard: false,
    isRotational: 0 as number | null,
  }
  test.each([
    [{ ...plain }, 'ssd'],
    [{ ...plain, isRotational: 1 }, 'hdd'],
    [{ ...plain, isRotational: null }, 'unknown'],
    [{ ...plain, bus: 'nvme', isRotational: 1 }, 'ssd'],
    [{ ...plain, bus: 'usb', isRotational: 1 }, 'removable'],
    [{ ...plain, bus: 'mmc', isCard: true }, 'removable'],
    [{ ...plain, bus: 'virtio', isRotational: 1 }, 'virtual'],
    [{ ...plain, model: 'ATA QEMU HARDDISK', isRotational: 1 }, 'virtual'],
    [{ ...plain, model: 'VMware Virtual disk', isRemovable: true }, 'virtual'],
  ] as const)('%j is %s', (disk, kind) => expect(diskKind(disk)).toBe(kind))
})

describe('a battery', () => {
  test('that counts energy is read in mWh, one that counts charge through its nominal voltage', () => {
    expect(energyMwh(supply({ ENERGY_NOW: 31_000_000 }), 'NOW')).toBe(31_000)
    const charge = supply({ CHARGE_FULL: 2_285_000, VOLTAGE_MIN_DESIGN: 11_400_000, VOLTAGE_NOW: 12_800_000 })
    expect(energyMwh(charge, 'FULL')).toBe(26_049)
    expect(energyMwh(supply({ CHARGE_FULL: 1_000_000, VOLTAGE_NOW: 12_000_000 }), 'FULL')).toBe(12_000)
  })

  test('that says nothing, or something impossible, is unknown', () => {
    expect(energyMwh(supply({}), 'NOW')).toBeNull()
    expect(energyMwh(supply({ ENERGY_NOW: -5 }), 'NOW')).toBeNull()
    expect(energyMwh(supply({ ENERGY_NOW: '' }), 'NOW')).toBeNull()
    expect(energyMwh(supply({ CHARGE_NOW: 5 }), 'NOW')).toBeNull()
    expect(energyMwh(supply({ CHARGE_NOW: 5, VOLTAGE_NOW: 0 }), 'NOW')).toBeNull()
  })

  test('that is empty holds 0 mWh, which is known', () => {
    expect(energyMwh(supply({ ENERGY_NOW: 0 }), 'NOW')).toBe(0)
  })

  test('of a mouse, an empty bay and a charger are none of the machine', () => {
    expect(isSystemBattery(supply({ TYPE: 'Battery', SCOPE: 'System' }))).toBe(true)
    expect(isSystemBattery(supply({ TYPE: 'Battery', SCOPE: 'Device' }))).toBe(false)
    expect(isSystemBattery(supply({ TYPE: 'Battery', PRESENT: 0 }))).toBe(false)
    expect(isSystemBattery(supply({ TYPE: 'Mains' }))).toBe(false)
  })
})

describe('an adapter', () => {
  test.each([
    [{ deviceType: 'wlan', hasRadio: true, type: 1 }, 'wifi'],
    [{ deviceType: null, hasRadio: true, type: 1 }, 'wifi'],
    [{ deviceType: 'wwan', hasRadio: false, type: 1 }, 'cellular'],
    [{ deviceType: 'bluetooth', hasRadio: false, type: 1 }, 'bluetooth'],
    [{ deviceType: null, hasRadio: false, type: 1 }, 'ethernet'],
    [{ deviceType: 'vlan', hasRadio: false, type: 1 }, 'other'],
    [{ deviceType: null, hasRadio: false, type: 65_534 }, 'other'],
  ] as const)('%j is %s', (adapter, kind) => expect(adapterKind(adapter)).toBe(kind))
})

describe('a connector', () => {
  test('leads to the panel inside or to a display outside', () => {
    expect(['card0-eDP-1', 'card1-LVDS-1', 'card0-DSI-1'].every(isBuiltIn)).toBe(true)
    expect(['card0-HDMI-A-1', 'card0-DP-2', 'card0-VGA-1'].some(isBuiltIn)).toBe(false)
  })
})

describe('the list of PCI names', () => {
  const list = [
    '# comment',
    '1002  AMD',
    '\t164c  Lucienne',
    '8086  Intel Corporation',
    '\t08b2  Wireless 7260',
    '\t\t8086 4262  Dual Band Wireless-N 7260',
    '\t1559  Ethernet Connection I218-V',
    'ffff  Illegal',
    'C 00  Unclassified',
  ].join('\n')

  test.each([
    ['8086', '08b2', 'Intel Corporation', 'Wireless 7260'],
    ['8086', '1559', 'Intel Corporation', 'Ethernet Connection I218-V'],
    ['8086', '164c', 'Intel Corporation', null],
    ['1002', '164c', 'AMD', 'Lucienne'],
    ['ffff', '0000', 'Illegal', null],
    ['4262', '8086', null, null],
  ])('finds %s:%s under its own vendor only', (vendor, device, vendorName, deviceName) => {
    expect(findPciName(list, { vendor, device })).toEqual({ vendor: vendorName, device: deviceName })
  })

  test('that starts with the vendor, ends with it, or is empty', () => {
    expect(findPciName('8086  Intel', { vendor: '8086', device: '0001' })).toEqual({ vendor: 'Intel', device: null })
    expect(findPciName('', { vendor: '8086', device: '0001' })).toEqual({ vendor: null, device: null })
  })
})
