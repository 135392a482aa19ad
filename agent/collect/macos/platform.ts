/** All readers of macOS. */
import type { Platform } from '../platform.ts'
import { readAdapters, readDisks, readDisplays, readGraphics } from './devices.ts'
import { readHistory } from './history.ts'
import { readCpu, readFirmware, readMachine, readMemory } from './machine.ts'
import { momentReader } from './moment.ts'
import { readBatteries, readSleepPolicy } from './power.ts'
import { readApplications, readFileSystems, readNames, readOs, readStorage } from './system.ts'

export const macos: Platform = {
  hardware: {
    machine: readMachine,
    firmware: readFirmware,
    cpu: readCpu,
    memory: readMemory,
    disks: readDisks,
    displays: readDisplays,
    graphics: readGraphics,
    batteries: readBatteries,
    adapters: readAdapters,
  },
  system: {
    os: readOs,
    names: readNames,
    sleepPolicy: readSleepPolicy,
    fileSystems: readFileSystems,
    storage: readStorage,
  },
  software: [readApplications],
  moments: momentReader,
  history: readHistory,
}
