/** All readers of Windows. */
import type { Platform } from '../platform.ts'
import { readBatteries } from './batteries.ts'
import { readAdapters, readDisks, readDisplays, readGraphics, readWifiIds } from './devices.ts'
import { readHistory } from './history.ts'
import { readCpu, readFirmware, readMachine, readMemory } from './machine.ts'
import { momentReader } from './moment.ts'
import { readStoreApps, readUninstallKeys } from './software.ts'
import { readFileSystems, readNames, readOs, readSleepPolicy, readStorage } from './system.ts'
import { readDefaults, readDocumentFolders, readLicences } from './use.ts'

export const windows: Platform = {
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
    wifiIds: readWifiIds,
  },
  system: {
    os: readOs,
    names: readNames,
    sleepPolicy: readSleepPolicy,
    fileSystems: readFileSystems,
    storage: readStorage,
    defaults: readDefaults,
    licences: readLicences,
  },
  software: [readUninstallKeys, readStoreApps],
  moments: momentReader,
  history: readHistory,
  documentFolders: readDocumentFolders,
}
