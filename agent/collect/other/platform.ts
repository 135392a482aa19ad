/** A system that no readers of our own were written for: a library's word for the basics, the rest says so. */
import type { Moment, PowerHistory } from '../facts.ts'
import { unknownHardware, unknownHistory, unknownMoment, unknownSystem } from '../empty.ts'
import type { Note } from '../notes.ts'
import { notebook } from '../notes.ts'
import type { Platform, Reader } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { readCpu, readDisks, readMachine, readMemory, readOs } from './by-library.ts'

export const other: Platform = {
  hardware: {
    machine: readMachine,
    firmware: unsupported('hardware.firmware', unknownHardware.firmware),
    cpu: readCpu,
    memory: readMemory,
    disks: readDisks,
    displays: unsupported('hardware.displays', null),
    graphics: unsupported('hardware.graphics', null),
    batteries: unsupported('hardware.batteries', null),
    adapters: unsupported('hardware.adapters', null),
    wifiIds: unsupported('hardware.wifiIds', null),
  },
  system: {
    os: readOs,
    names: unsupported('system.names', { hostName: null, timeZone: null }),
    sleepPolicy: unsupported('system.sleepPolicy', unknownSystem('other').sleepPolicy),
    fileSystems: unsupported('system.fileSystems', null),
    storage: unsupported('storage', null),
    defaults: unsupported('system.defaults', null),
    licences: () => Promise.resolve(null),
  },
  software: [unsupported('software', null)],
  moments: (runner) => () => Promise.resolve(momentOf(runner)),
  history: () => Promise.resolve(historyOf()),
  documentFolders: unsupported('usage.documents', null),
}

function unsupported<Facts>(part: string, unknown: Facts): Reader<Facts> {
  return (_runner: Runner, note: Note) => {
    note(part, 'not-supported')
    return Promise.resolve(unknown)
  }
}

function momentOf(runner: Runner): Moment {
  const { problems, note } = notebook()
  note('moment', 'not-supported')
  return unknownMoment(runner, problems)
}

function historyOf(): PowerHistory {
  const { problems, note } = notebook()
  note('history', 'not-supported')
  return unknownHistory(problems)
}
