/** Runs all readers of a platform one after another, each with its own time limit, and builds the three sections. */
import type { SystemFacts } from '../contract/v1.ts'
import { unknownHardware, unknownSystem } from './empty.ts'
import type { Inventory } from './facts.ts'
import { fitHardware, fitStorage, fitSystem } from './fit.ts'
import type { HardwareRead } from './fit.ts'
import { fitSoftware } from './fit-software.ts'
import { notebook } from './notes.ts'
import type { Note } from './notes.ts'
import type { Platform, Reader, SoftwareRow } from './platform.ts'
import type { Runner } from './runner.ts'

const defaultLimitMs = 60_000

/** Never throws: a reader that fails or hangs leaves its group unknown and a problem that says so. */
export async function readInventory(
  platform: Platform,
  runner: Runner,
  family: SystemFacts['os']['family'],
  limitMs: number = defaultLimitMs,
): Promise<Inventory> {
  const { problems, note } = notebook()
  const guard = <Facts>(part: string, reader: Reader<Facts>, unknown: Facts) =>
    guarded({ part, note, limitMs, unknown, read: () => reader(runner, note) })
  const hardware = fitHardware(await readHardware(platform, guard), note)
  const unknown = unknownSystem(family)
  const { system: readers } = platform
  const system = fitSystem(
    {
      os: await guard('system.os', readers.os, unknown.os),
      ...(await guard('system.names', readers.names, { hostName: null, timeZone: null })),
      sleepPolicy: await guard('system.sleepPolicy', readers.sleepPolicy, unknown.sleepPolicy),
      fileSystems: await guard('system.fileSystems', readers.fileSystems, null),
      defaults: await guard('system.defaults', readers.defaults, null),
      licences: await guard('system.licences', readers.licences, null),
    },
    note,
  )
  const storage = fitStorage(await guard('storage', readers.storage, null), note)
  const software = fitSoftware(await readSoftware(platform, guard, note), note)
  return { hardware, system, software, storage, hints: hintsOf(hardware), problems }
}

type Guard = <Facts>(part: string, reader: Reader<Facts>, unknown: Facts) => Promise<Facts>

async function readHardware({ hardware }: Platform, guard: Guard): Promise<HardwareRead> {
  return {
    machine: await guard('hardware.machine', hardware.machine, unknownHardware.machine),
    firmware: await guard('hardware.firmware', hardware.firmware, unknownHardware.firmware),
    cpu: await guard('hardware.cpu', hardware.cpu, unknownHardware.cpu),
    memory: await guard('hardware.memory', hardware.memory, unknownHardware.memory),
    disks: await guard('hardware.disks', hardware.disks, null),
    displays: await guard('hardware.displays', hardware.displays, null),
    graphics: await guard('hardware.graphics', hardware.graphics, null),
    batteries: await guard('hardware.batteries', hardware.batteries, null),
    adapters: await guard('hardware.adapters', hardware.adapters, null),
    wifiIds: await guard('hardware.wifiIds', hardware.wifiIds, null),
  }
}

async function readSoftware(platform: Platform, guard: Guard, note: Note): Promise<SoftwareRow[]> {
  const rows: SoftwareRow[] = []
  let sources = 0
  for (const reader of platform.software) {
    const found = await guard('software', reader, null)
    if (found === null) continue
    sources++
    rows.push(...found)
  }
  if (sources === 0) note('software', 'no-source', 'no package system found')
  return rows
}

/** The outcome of `read`; `unknown` and a problem when it throws or takes longer than `limitMs`. */
export async function guarded<Facts>(it: {
  part: string
  note: Note
  limitMs: number
  unknown: Facts
  read: () => Promise<Facts>
}): Promise<Facts> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Facts>((resolve) => {
    timer = setTimeout(() => {
      it.note(it.part, 'timeout')
      resolve(it.unknown)
    }, it.limitMs)
  })
  try {
    return await Promise.race([it.read(), late])
  } catch (error) {
    it.note(it.part, 'unreadable', error instanceof Error ? error.name : null)
    return it.unknown
  } finally {
    clearTimeout(timer)
  }
}

/** What proposes a merge of two records of one machine. Placeholders go along: the server knows them by a list. */
function hintsOf(hardware: Inventory['hardware']): Inventory['hints'] {
  const { brand, model, serial, uuid } = hardware.machine
  const macs = hardware.adapters?.rows.map(([, , mac]) => mac).filter((mac) => mac !== null) ?? []
  return { brand, model, serial, uuid, macs: [...new Set(macs)].toSorted() }
}
