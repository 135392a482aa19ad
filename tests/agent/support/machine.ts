/** A made-up laptop: the one double that the agent's tests allow. Its clocks, screen and network are set by the test. */
import type { Clock } from '../../../agent/clock.ts'
import type { Collectors, DocumentCount, Inventory, Moment, PowerHistory } from '../../../agent/collect/facts.ts'

export type Machine = {
  clock: Clock
  collectors: Collectors
  /** True time; the laptop's own clock is this plus `clockErrorMs`. */
  trueMs: number
  clockErrorMs: number
  boot: { id: string; startedTrueMs: number; asleepMs: number }
  /** What the next moments say, besides the clocks. */
  facts: Partial<Moment>
  inventory: Inventory
  history: PowerHistory
  documents: DocumentCount
  /** Lets time pass awake, or asleep. */
  pass: (ms: number) => void
  sleepFor: (ms: number) => void
  /** Off for a while, then a new boot. */
  rebootAfter: (ms: number) => void
}

/** @param startMs true time, epoch milliseconds, at which the machine was booted */
export function makeMachine(startMs: number): Machine {
  let boots = 1
  let monotonicMs = 0
  const sleepers: { atMs: number; wake: () => void }[] = []
  const machine: Machine = {
    trueMs: startMs,
    clockErrorMs: 0,
    boot: { id: 'boot-1', startedTrueMs: startMs, asleepMs: 0 },
    facts: {},
    inventory: makeInventory(),
    history: { boots: [], sleeps: [], problems: [] },
    documents: { months: null, problems: [] },
    clock: {
      nowMs: () => machine.trueMs + machine.clockErrorMs,
      monotonicMs: () => monotonicMs,
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          if (signal?.aborted) {
            resolve()
            return
          }
          const sleeper = { atMs: monotonicMs + ms, wake: resolve }
          sleepers.push(sleeper)
          signal?.addEventListener('abort', () => {
            const at = sleepers.indexOf(sleeper)
            if (at >= 0) sleepers.splice(at, 1)
            resolve()
          })
          setImmediate(wakeNext)
        }),
    },
    collectors: {
      inventory: () => Promise.resolve(machine.inventory),
      moment: () => Promise.resolve(momentOf(machine)),
      history: () => Promise.resolve(machine.history),
      documents: () => Promise.resolve(machine.documents),
    },
    pass: (ms) => {
      machine.trueMs += ms
      monotonicMs += ms
    },
    sleepFor: (ms) => {
      machine.trueMs += ms
      machine.boot.asleepMs += ms
    },
    rebootAfter: (ms) => {
      machine.trueMs += ms
      boots++
      machine.boot = { id: `boot-${boots}`, startedTrueMs: machine.trueMs, asleepMs: 0 }
    },
  }
  /** Virtual time goes on to the first sleeper's time only when nothing else is left to do in this turn. */
  const wakeNext = (): void => {
    sleepers.sort((a, b) => a.atMs - b.atMs)
    const sleeper = sleepers.shift()
    if (!sleeper) return
    machine.pass(Math.max(0, sleeper.atMs - monotonicMs))
    sleeper.wake()
  }
  return machine
}

function momentOf(machine: Machine): Moment {
  const sinceBootMs = machine.trueMs - machine.boot.startedTrueMs
  return {
    bootId: machine.boot.id,
    bootedAtMs: machine.boot.startedTrueMs + machine.clockErrorMs,
    awakeMs: sinceBootMs - machine.boot.asleepMs,
    sinceBootMs,
    screenOn: true,
    idleMs: 1_000,
    loadRatio: 0.25,
    brightnessPct: 60,
    onAc: true,
    batteryMwh: 40_000,
    batteryMw: null,
    externalScreens: null,
    counters: null,
    blockers: null,
    agentCpu: null,
    gateway: '192.0.2.1',
    running: null,
    problems: [],
    ...machine.facts,
  }
}

function makeInventory(): Inventory {
  return {
    hardware: {
      v: 1,
      kind: 'hardware',
      machine: {
        brand: 'Contoh',
        model: 'Model 1',
        serial: 'SN-1',
        uuid: null,
        boardSerial: null,
        chassis: 'laptop',
        hypervisor: null,
      },
      firmware: { vendor: null, version: null, releasedDay: null, mode: null, secureBoot: null, tpmVersion: null },
      cpu: {
        maker: null,
        model: null,
        sockets: 1,
        cores: 4,
        threads: 8,
        baseMhz: null,
        maxMhz: null,
        architecture: 'x64',
      },
      memory: { totalMb: 8192, modules: null },
      disks: null,
      displays: null,
      graphics: null,
      batteries: null,
      adapters: null,
    },
    system: { v: 1, kind: 'system', os: { family: 'linux', name: 'Contoh Linux' } } as unknown as Inventory['system'],
    software: {
      v: 1,
      kind: 'software',
      names: ['name', 'version', 'publisher', 'installedDay', 'source', 'licence'],
      rows: [['libreoffice', '24.8', null, null, 'dpkg', 'MPL-2.0']],
    } as unknown as Inventory['software'],
    storage: { sizeMb: 256_000, freeMb: 100_000 },
    hints: { brand: 'Contoh', model: 'Model 1', serial: 'SN-1', uuid: null, macs: [] },
    problems: [],
  }
}
