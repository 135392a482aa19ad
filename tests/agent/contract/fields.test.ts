import { describe, expect, test } from 'vitest'
import {
  enrolRequestSchema,
  hardwareSchema,
  mainSchema,
  quartersSchema,
  softwareSchema,
  systemSchema,
} from '../../../agent/contract/v1.ts'
import { fieldsOf } from '../../support/contract-fields.ts'

/** Everything an agent may send. A line added here is a decision about people's privacy: see faults Z05. */
const allFields = {
  hardware: `v kind machine.brand machine.model machine.serial machine.uuid machine.boardSerial machine.chassis
    machine.hypervisor firmware.vendor firmware.version firmware.releasedDay firmware.mode firmware.secureBoot
    firmware.tpmVersion cpu.maker cpu.model cpu.sockets cpu.cores cpu.threads cpu.baseMhz cpu.maxMhz cpu.architecture
    cpu.level memory.totalMb memory.modules[].sizeMb memory.modules[].type memory.modules[].speedMts
    disks[].model disks[].kind disks[].bus disks[].sizeMb disks[].health
    displays[].maker displays[].model displays[].widthPx displays[].heightPx displays[].diagonalIn displays[].builtIn
    graphics[].vendor graphics[].model graphics[].pciId
    batteries[].maker batteries[].model batteries[].chemistry batteries[].designMwh batteries[].fullMwh batteries[].cycles
    adapters[].kind adapters[].model adapters[].mac adapters[].speedMbps adapters[].virtual wifiIds[]`,
  system: `v kind os.family os.name os.version os.build os.kernel os.architecture os.installedDay hostName timeZone
    sleepPolicy.screenOffAcMin sleepPolicy.screenOffBatteryMin sleepPolicy.sleepAcMin sleepPolicy.sleepBatteryMin
    sleepPolicy.source fileSystems[].role fileSystems[].type fileSystems[].sizeMb
    defaults.documents defaults.web defaults.post defaults.pdf defaults.archives
    past.firstDay past.on[] past.known[]
    ${['windows', 'office'].map((it) => `licences.${it}.state licences.${it}.channel licences.${it}.server`).join(' ')}`,
  software: `[].name [].version [].publisher [].installedDay [].source [].licence v kind`,
  main: `v agentVersion chain utcDay rev sealed prev boots[].id boots[].startedAtMs clock.deviceAtMs clock.monotonicMs
    clock.offsetMs clock.verified clock.droppedMin
    ${['screen', 'dark', 'awake', 'asleep', 'off']
      .flatMap((state) =>
        ['minutes', 'loadPow07', 'brightnessPct', 'acMinutes', 'dischargedMwh', 'batteryMinutes'].map(
          (sum) => `slots[].${state}.${sum}`,
        ),
      )
      .join(' ')}
    sections.hardware sections.system sections.software storage.sizeMb storage.freeMb problems[].part problems[].reason
    problems[].detail spool.waitingDays spool.droppedDays spool.refused spool.damaged link.tried link.reached link.failures
    link.roundTripMs link.sentBytes
    power.sleeps power.external.most power.external.minutes power.rapl.minutes power.rapl.packageMwh power.rapl.psysMwh
    power.blockers[] power.agent.cpuMs power.agent.programs
    usage.list usage.ran[] usage.documents[].month usage.documents[].counts[] usage.documents[].complete`,
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
