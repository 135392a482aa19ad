/** What stands for a group of facts whose reader failed: nothing known. */
import type { Problem } from '../contract/v1.ts'
import type { Moment, PowerHistory } from './facts.ts'
import type { HardwareRead, SystemRead } from './fit.ts'
import type { Runner } from './runner.ts'

export const unknownHardware: HardwareRead = {
  machine: {
    brand: null,
    model: null,
    serial: null,
    uuid: null,
    boardSerial: null,
    chassis: 'unknown',
    hypervisor: null,
  },
  firmware: { vendor: null, version: null, releasedDay: null, mode: null, secureBoot: null, tpmVersion: null },
  cpu: {
    maker: null,
    model: null,
    sockets: null,
    cores: null,
    threads: null,
    baseMhz: null,
    maxMhz: null,
    architecture: null,
    level: null,
  },
  memory: { totalMb: null, modules: null },
  disks: null,
  displays: null,
  graphics: null,
  batteries: null,
  adapters: null,
  wifiIds: null,
}

export const unknownPolicy: SystemRead['sleepPolicy'] = {
  screenOffAcMin: null,
  screenOffBatteryMin: null,
  sleepAcMin: null,
  sleepBatteryMin: null,
  source: null,
}

/** The system's family is the one thing always known. */
export function unknownSystem(family: SystemRead['os']['family']): SystemRead {
  return {
    os: { family, name: null, version: null, build: null, kernel: null, architecture: null, installedDay: null },
    hostName: null,
    timeZone: null,
    sleepPolicy: unknownPolicy,
    fileSystems: null,
    defaults: null,
    licences: null,
  }
}

/** A moment of which only the running clock is known. */
export function unknownMoment(runner: Runner, problems: Problem[]): Moment {
  return {
    bootId: 'unknown',
    bootedAtMs: null,
    awakeMs: runner.monotonicMs(),
    sinceBootMs: null,
    screenOn: null,
    idleMs: null,
    loadRatio: null,
    brightnessPct: null,
    onAc: null,
    batteryMwh: null,
    batteryMw: null,
    externalScreens: null,
    counters: null,
    blockers: null,
    agentCpu: { ms: runner.processors().ownCpuMs, programs: false },
    gateway: null,
    running: null,
    problems,
  }
}

/** A past of which nothing is known. */
export function unknownHistory(problems: Problem[]): PowerHistory {
  return { boots: [], sleeps: [], problems }
}
