import type { HardwareFacts } from '../../../agent/contract/v1.ts'

/** A laptop that takes Windows 11 but for what its TPM says. */
export function hardwareFacts(tpmVersion: string): HardwareFacts {
  return {
    v: 1,
    kind: 'hardware',
    machine: {
      brand: 'Acer',
      model: 'TravelMate P214',
      serial: null,
      uuid: null,
      boardSerial: null,
      chassis: 'laptop',
      hypervisor: null,
    },
    firmware: { vendor: null, version: null, releasedDay: null, mode: 'uefi', secureBoot: true, tpmVersion },
    cpu: {
      maker: 'Intel',
      model: 'Intel Core i3-8130U',
      sockets: 1,
      cores: 2,
      threads: 4,
      baseMhz: 2200,
      maxMhz: 3400,
      architecture: 'x86_64',
    },
    memory: { totalMb: 7_900, modules: null },
    disks: null,
    displays: null,
    graphics: null,
    batteries: null,
    adapters: null,
  }
}
