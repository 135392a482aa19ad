/** All readers of macOS. */
import type { Platform } from '../platform.ts'
import { readAdapters, readDisks, readDisplays, readGraphics } from './devices.ts'
import { readHistory } from './history.ts'
import { readCpu, readFirmware, readMachine, readMemory } from './machine.ts'
import { momentReader } from './moment.ts'
import { readBatteries, readSleepPolicy } from './power.ts'
import { readDefaults, readDocumentFolders } from './use.ts'
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
    wifiIds: (_runner, note) => {
      note('hardware.wifiIds', 'not-supported')
      return Promise.resolve(null)
    },
  },
  system: {
    os: readOs,
    names: readNames,
    sleepPolicy: readSleepPolicy,
    fileSystems: readFileSystems,
    storage: readStorage,
    defaults: readDefaults,
    licences: () => Promise.resolve(null),
  },
  software: [readApplications],
  moments: momentReader,
  history: readHistory,
  documentFolders: readDocumentFolders,
}
