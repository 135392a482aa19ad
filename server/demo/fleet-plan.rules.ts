/** Plans a simulated fleet: which laptops stand in which satker, what is on them, how they are used. Pure, by seed. */
import { tableNames } from '../../agent/contract/v1.ts'
import type { HardwareFacts, SoftwareFacts, SystemFacts } from '../../agent/contract/v1.ts'
import type { Habit } from './fleet-day.rules.ts'
import {
  linuxPrograms,
  type Model,
  models,
  type Program,
  type SoftwareRow,
  type System,
  systems,
  windowsPrograms,
} from './fleet-models.ts'
import { defaultsOf, licencesOf, type Story, storyOf } from './fleet-use.rules.ts'
import type { Random } from './random.rules.ts'

export type PlannedUnit = { code: string; type: string; placeClass: string; laptops: number }

export type PlannedDevice = {
  unitCode: string
  hardware: HardwareFacts
  system: SystemFacts
  software: SoftwareFacts
  story: Story
  habit: Habit
  /** Days before today on which it was enrolled and, for one that went missing, was last seen. */
  enrolledDaysAgo: number
  silentForDays: number
}

/** Probability of a cut on a day, by class of place. Invented. */
export const lineWeakness: Record<string, number> = {
  'kota-besar': 0.02,
  kota: 0.04,
  'ibukota-kabupaten': 0.07,
  pedesaan: 0.16,
}

/** Units in which nobody switches off, and the share of their laptops that is left on. Invented. */
const lazyUnits = 0.15
const leftOnThere = 0.4
/** Laptops whose battery tells what it gives. Invented. */
const gaugeShare = 0.1

/** Schools teach six days a week, offices five. */
export function worksOnSaturday(unitType: string): boolean {
  return ['MAN', 'MTSN', 'MIN'].includes(unitType)
}

/**
 * Spreads `count` laptops over the units in proportion to what they are said to own. A few units get none or fewer than
 * five, so that "no data" and "too few for quarter-hours" can be seen.
 */
export function planFleet(random: Random, units: PlannedUnit[], count: number, days: number): PlannedDevice[] {
  const shares = spread(random.fork('spread'), units, count)
  return units.flatMap((unit, index) => {
    const nights = random.fork(`night-${unit.code}`)
    const leftOnShare = nights.chance(lazyUnits) ? leftOnThere : 0
    return Array.from({ length: shares[index] ?? 0 }, (_, number): PlannedDevice => {
      const planned = planDevice(random.fork(`${unit.code}-${number}`), unit, days)
      return nights.chance(leftOnShare) ? { ...planned, habit: { ...planned.habit, leftOnOvernight: true } } : planned
    })
  })
}

function spread(random: Random, units: PlannedUnit[], count: number): number[] {
  const weights = units.map((unit) => (random.chance(0.07) ? 0 : unit.laptops * (0.5 + random.next())))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const exact = weights.map((weight) => (total === 0 ? 0 : (weight / total) * count))
  const shares = exact.map(Math.floor)
  let left = count - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact.map((value, index) => ({ index, rest: value % 1 })).toSorted((a, b) => b.rest - a.rest)
  for (const { index } of byRemainder) {
    if (left === 0) break
    shares[index] = (shares[index] ?? 0) + 1
    left--
  }
  return shares
}

/** One laptop of a unit: what it is, what is on it, how it is used. */
export function planDevice(random: Random, unit: PlannedUnit, days: number): PlannedDevice {
  const model = random.pick(models)
  const picked = random.pick(systems)
  const hardware = hardwareOf(random, model)
  const system = systemOf(random, picked)
  const software = softwareOf(random, picked)
  const use = random.fork('use')
  const story = storyOf(use, software)
  const battery = random.fork('battery')
  return {
    unitCode: unit.code,
    hardware,
    system: { ...system, defaults: defaultsOf(story, software), licences: licencesOf(use, system, software) ?? null },
    software,
    story,
    habit: {
      attendance: 0.62 + random.next() * 0.36,
      startQuarter: random.between(28, 34),
      endQuarter: random.between(54, 66),
      leftOnOvernight: random.chance(0.02),
      loadRatio: 0.05 + random.next() * 0.25,
      brightnessPct: random.between(35, 90),
      batteryW: battery.chance(gaugeShare) ? 8 + battery.next() * 5 : null,
    },
    enrolledDaysAgo: random.chance(0.7) ? days : random.between(3, days),
    silentForDays: random.chance(0.11) ? random.between(5, 45) : 0,
  }
}

function hardwareOf(random: Random, model: Model): HardwareFacts {
  const worn = 0.55 + random.next() * 0.42
  const serial = Array.from({ length: 10 }, () => '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'[random.between(0, 33)]).join('')
  return {
    v: 1,
    kind: 'hardware',
    machine: {
      brand: model.brand,
      model: model.model,
      serial,
      uuid: null,
      boardSerial: null,
      chassis: 'laptop',
      hypervisor: null,
    },
    firmware: {
      vendor: model.brand,
      version: `1.${random.between(2, 30)}`,
      releasedDay: null,
      mode: 'uefi',
      secureBoot: random.chance(0.7),
      tpmVersion: '2.0',
    },
    cpu: {
      maker: model.cpu.startsWith('AMD') ? 'AMD' : 'Intel',
      model: model.cpu,
      sockets: 1,
      cores: model.cores,
      threads: model.threads,
      baseMhz: model.baseMhz,
      maxMhz: null,
      architecture: 'x86_64',
    },
    memory: { totalMb: model.memoryMb - 200, modules: null },
    disks: {
      names: [...tableNames.disks],
      rows: [
        [null, model.diskMb > 900_000 ? 'hdd' : 'ssd', model.diskMb > 900_000 ? 'sata' : 'nvme', model.diskMb, null],
      ],
    },
    displays: { names: [...tableNames.displays], rows: [[null, null, 1366, 768, model.inches, true]] },
    graphics: null,
    batteries: {
      names: [...tableNames.batteries],
      rows: [
        [model.brand, null, 'Li-ion', model.batteryMwh, Math.round(model.batteryMwh * worn), random.between(20, 900)],
      ],
    },
    adapters: null,
  }
}

/** What a system says of itself on one laptop. */
export function systemOf(random: Random, system: System): SystemFacts {
  const never = random.chance(0.3)
  return {
    v: 1,
    kind: 'system',
    os: { ...system, architecture: 'x86_64', installedDay: null },
    hostName: null,
    timeZone: 'Asia/Jakarta',
    sleepPolicy: { screenOffAcMin: 10, screenOffBatteryMin: 5, sleepAcMin: never ? 0 : 30, sleepBatteryMin: 15 },
    fileSystems: null,
  }
}

function softwareOf(random: Random, system: System): SoftwareFacts {
  const windows = system.family === 'windows'
  const rows = (windows ? windowsPrograms : linuxPrograms)
    .filter(([, , , , share]) => random.chance(share))
    .map((program) => rowOf(program, windows ? 'uninstall-key' : 'dpkg'))
  return { v: 1, kind: 'software', names: [...tableNames.software], rows }
}

/** A program as a laptop lists it. */
export function rowOf([name, version, publisher, licence]: Program, source: 'uninstall-key' | 'dpkg'): SoftwareRow {
  return [name, version || null, publisher, null, source, licence]
}
