/** A system that no collectors were written for: every group says so, nothing is guessed. */
import type { Moment, PowerHistory } from '../facts.ts'
import { unknownHardware, unknownHistory, unknownMoment, unknownSystem } from '../empty.ts'
import type { Note } from '../notes.ts'
import { notebook } from '../notes.ts'
import type { Platform, Reader } from '../platform.ts'
import type { Runner } from '../runner.ts'

export const other: Platform = {
  hardware: {
    machine: unsupported('hardware.machine', unknownHardware.machine),
    firmware: unsupported('hardware.firmware', unknownHardware.firmware),
    cpu: unsupported('hardware.cpu', unknownHardware.cpu),
    memory: unsupported('hardware.memory', unknownHardware.memory),
    disks: unsupported('hardware.disks', null),
    displays: unsupported('hardware.displays', null),
    graphics: unsupported('hardware.graphics', null),
    batteries: unsupported('hardware.batteries', null),
    adapters: unsupported('hardware.adapters', null),
  },
  system: {
    os: unsupported('system.os', unknownSystem('other').os),
    names: unsupported('system.names', { hostName: null, timeZone: null }),
    sleepPolicy: unsupported('system.sleepPolicy', unknownSystem('other').sleepPolicy),
    fileSystems: unsupported('system.fileSystems', null),
    storage: unsupported('storage', null),
  },
  software: [unsupported('software', null)],
  moments: (runner) => () => Promise.resolve(momentOf(runner)),
  history: () => Promise.resolve(historyOf()),
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
