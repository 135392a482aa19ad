/** Sections for tests: a plausible laptop, of which a test changes what it is about. */
import type { HardwareFacts, SoftwareFacts, SystemFacts } from '../../agent/contract/v1.ts'
import { tableNames } from '../../agent/contract/tables.ts'

export function hardwareOf(more: Partial<HardwareFacts['machine']> & { memoryMb?: number | null } = {}): HardwareFacts {
  const { memoryMb = 8192, ...machine } = more
  return {
    v: 1,
    kind: 'hardware',
    machine: {
      brand: 'Acer',
      model: 'TravelMate P214',
      serial: 'NXVYSSN001',
      uuid: null,
      boardSerial: null,
      chassis: 'laptop',
      hypervisor: null,
      ...machine,
    },
    firmware: { vendor: null, version: null, releasedDay: null, mode: null, secureBoot: null, tpmVersion: null },
    cpu: {
      maker: 'Intel',
      model: 'Intel Core i5-1135G7',
      sockets: 1,
      cores: 4,
      threads: 8,
      baseMhz: 2400,
      maxMhz: 4200,
      architecture: 'x64',
    },
    memory: { totalMb: memoryMb, modules: null },
    disks: {
      names: [...tableNames.disks],
      rows: [
        ['Samsung SSD', 'ssd', 'nvme', 476_940, null],
        ['USB stick', 'removable', 'usb', 30_000, null],
      ],
    },
    displays: null,
    graphics: null,
    batteries: null,
    adapters: null,
  }
}

export function systemOf(more: Partial<SystemFacts['os']> & { hostName?: string | null } = {}): SystemFacts {
  const { hostName = 'laptop-guru-1', ...os } = more
  return {
    v: 1,
    kind: 'system',
    os: {
      family: 'linux',
      name: 'Debian GNU/Linux 12 (bookworm)',
      version: '12',
      build: null,
      kernel: '6.1.0',
      architecture: 'x64',
      installedDay: null,
      ...os,
    },
    hostName,
    timeZone: 'Asia/Jakarta',
    sleepPolicy: { screenOffAcMin: null, screenOffBatteryMin: null, sleepAcMin: null, sleepBatteryMin: null },
    fileSystems: null,
  }
}

type Row = SoftwareFacts['rows'][number]

export function softwareOf(rows: Row[]): SoftwareFacts {
  return { v: 1, kind: 'software', names: [...tableNames.software], rows }
}

/** `count` packages, told apart by `prefix`. */
export function packagesOf(count: number, prefix = 'paket'): Row[] {
  return Array.from({ length: count }, (_, index): Row => [`${prefix}-${index}`, '1.0', 'Debian', null, 'dpkg', null])
}
