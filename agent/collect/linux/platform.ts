/** All readers of Linux. */
import type { Platform } from '../platform.ts'
import { readAdapters, readWifiIds } from './adapters.ts'
import { readBatteries } from './batteries.ts'
import { readCpu } from './cpu.ts'
import { readDefaults } from './defaults.ts'
import { readDisks } from './disks.ts'
import { readDisplays } from './displays.ts'
import { readDocumentFolders } from './people.ts'
import { readFileSystems, readStorage } from './file-systems.ts'
import { readFirmware } from './firmware.ts'
import { readGraphics } from './graphics.ts'
import { readHistory } from './history.ts'
import { readMachine } from './machine.ts'
import { readMemory } from './memory.ts'
import { momentReader } from './moment.ts'
import { readNames, readOs } from './os.ts'
import { readSleepPolicy } from './sleep-policy.ts'
import { readApk } from './software/apk.ts'
import { readDpkg } from './software/dpkg.ts'
import { readFlatpak } from './software/flatpak.ts'
import { readPacman } from './software/pacman.ts'
import { readRpm } from './software/rpm.ts'
import { readSnap } from './software/snap.ts'

export const linux: Platform = {
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
    licences: () => Promise.resolve(null),
  },
  software: [readDpkg, readRpm, readPacman, readApk, readFlatpak, readSnap],
  moments: momentReader,
  history: readHistory,
  documentFolders: readDocumentFolders,
}
