import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  enrolRequestSchema,
  hardwareSchema,
  mainSchema,
  quartersSchema,
  softwareSchema,
  systemSchema,
  tableNames,
} from '../../../agent/contract/v1.ts'

type Definition = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  in?: z.ZodType
  items?: z.ZodType[]
}

/** Dotted names of all leaves of a schema; columns of a list are named by its column names. */
function fieldsOf(schema: z.ZodType, path = ''): string[] {
  const definition = schema.def as unknown as Definition
  const inner = definition.innerType ?? definition.in
  if (inner) return fieldsOf(inner, path)
  if (definition.element) return fieldsOf(definition.element, `${path}[]`)
  if (!definition.shape) return [path]
  const { names, rows } = definition.shape
  if (names && rows) return [...columnsOf(names, path), ...othersOf(definition.shape, path)]
  return Object.entries(definition.shape).flatMap(([name, field]) => fieldsOf(field, path ? `${path}.${name}` : name))
}

function othersOf(shape: Record<string, z.ZodType>, path: string): string[] {
  return Object.entries(shape)
    .filter(([name]) => name !== 'names' && name !== 'rows')
    .flatMap(([name, field]) => fieldsOf(field, path ? `${path}.${name}` : name))
}

function columnsOf(names: z.ZodType, path: string): string[] {
  const found = Object.values(tableNames).find((columns) => names.safeParse(columns).success)
  return (found ?? ['?']).map((column) => `${path}[].${column}`)
}

/** Everything an agent may send. A line added here is a decision about people's privacy: see faults Z05. */
const allFields = {
  hardware: `v kind machine.brand machine.model machine.serial machine.uuid machine.boardSerial machine.chassis
    machine.hypervisor firmware.vendor firmware.version firmware.releasedDay firmware.mode firmware.secureBoot
    firmware.tpmVersion cpu.maker cpu.model cpu.sockets cpu.cores cpu.threads cpu.baseMhz cpu.maxMhz cpu.architecture
    memory.totalMb memory.modules[].sizeMb memory.modules[].type memory.modules[].speedMts
    disks[].model disks[].kind disks[].bus disks[].sizeMb disks[].health
    displays[].maker displays[].model displays[].widthPx displays[].heightPx displays[].diagonalIn displays[].builtIn
    graphics[].vendor graphics[].model graphics[].pciId
    batteries[].maker batteries[].model batteries[].chemistry batteries[].designMwh batteries[].fullMwh batteries[].cycles
    adapters[].kind adapters[].model adapters[].mac adapters[].speedMbps adapters[].virtual`,
  system: `v kind os.family os.name os.version os.build os.kernel os.architecture os.installedDay hostName timeZone
    sleepPolicy.screenOffAcMin sleepPolicy.screenOffBatteryMin sleepPolicy.sleepAcMin sleepPolicy.sleepBatteryMin
    fileSystems[].role fileSystems[].type fileSystems[].sizeMb`,
  software: `[].name [].version [].publisher [].installedDay [].source [].licence v kind`,
  main: `v agentVersion chain utcDay rev sealed prev boots[].id boots[].startedAtMs clock.deviceAtMs clock.monotonicMs
    clock.offsetMs clock.verified clock.droppedMin
    ${['screen', 'dark', 'awake', 'asleep', 'off']
      .flatMap((state) =>
        ['minutes', 'loadPow07', 'brightnessPct', 'acMinutes', 'dischargedMwh'].map((sum) => `slots[].${state}.${sum}`),
      )
      .join(' ')}
    sections.hardware sections.system sections.software storage.sizeMb storage.freeMb problems[].part problems[].reason
    problems[].detail spool.waitingDays spool.droppedDays spool.refused spool.damaged link.tried link.reached link.failures
    link.roundTripMs link.sentBytes`,
  quarters: `v observed awake asleep screen linked tried used usedInWindow[] networks.hashes[] networks.index`,
  enrolment: `v token publicKey signature deviceId agentVersion osFamily hints.brand hints.model hints.serial hints.uuid
    hints.macs[] insecure`,
}

describe('everything an agent sends', () => {
  test.each([
    ['hardware', hardwareSchema],
    ['system', systemSchema],
    ['software', softwareSchema],
    ['main', mainSchema],
    ['quarters', quartersSchema],
    ['enrolment', enrolRequestSchema],
  ] as const)('%s holds the listed fields and no other', (name, schema) => {
    expect(fieldsOf(schema).filter((field) => field !== '')).toEqual(allFields[name].split(/\s+/))
  })

  test('no field is named after a person, a file, a page or a key of a licence', () => {
    const words = Object.values(allFields).join(' ')
    expect(words).not.toMatch(/\b(user|login|account|e?mail|person|path|fileName|folder|url|title|ssid|productKey)/i)
  })
})
