/** What the collectors hand over: the border between reading a machine and recording its days. */
import type { BlockerKind } from '../contract/tables.ts'
import type {
  EnrolRequest,
  HardwareFacts,
  Problem,
  ReportMain,
  ReportUsage,
  SoftwareFacts,
  SystemFacts,
} from '../contract/v1.ts'

/** What rarely changes: three sections, the free space, and why anything in them is unknown. */
export type Inventory = {
  hardware: HardwareFacts
  system: SystemFacts
  software: SoftwareFacts
  storage: ReportMain['storage']
  hints: EnrolRequest['hints']
  problems: Problem[]
}

/** What a machine is doing right now, read about once a minute. Null = this source cannot tell here. */
export type Moment = {
  bootId: string
  bootedAtMs: number | null
  /** Milliseconds since boot without the time asleep (CLOCK_MONOTONIC). */
  awakeMs: number
  /** Milliseconds since boot with the time asleep (CLOCK_BOOTTIME); null where the system does not tell. */
  sinceBootMs: number | null
  screenOn: boolean | null
  /** Milliseconds since the last keyboard or pointer input. */
  idleMs: number | null
  /** CPU load since the moment before, 0-1; null for the first moment. */
  loadRatio: number | null
  brightnessPct: number | null
  onAc: boolean | null
  /** Energy left in all batteries together; null also where it was not read anew. */
  batteryMwh: number | null
  /** Draw from all batteries together while they are discharged; null on the mains. */
  batteryMw: number | null
  /** Lit screens outside the machine. */
  externalScreens: number | null
  /** The processor's energy counters as they stand: only differences mean something. */
  counters: EnergyCounter[] | null
  /** What holds off sleep right now. */
  blockers: BlockerKind[] | null
  /** Processor time of the agent since its start; `programs`: with that of the programs it asked. */
  agentCpu: { ms: number; programs: boolean } | null
  /** Hardware or IP address of the default gateway; hashed with the satker's key before it is kept anywhere. */
  gateway: string | null
  /** Ids of the watched programs that run, ascending; null where they cannot be seen. */
  running: number[] | null
  problems: Problem[]
}

/** A RAPL zone: `package-0`, `psys`. It wraps at `rangeUj` and starts anew with the machine. */
export type EnergyCounter = { zone: string; energyUj: number; rangeUj: number | null }

/** When this machine was off or asleep in the last days, as far as the system remembers. Newest last. */
export type PowerHistory = {
  boots: { id: string; startedAtMs: number; endedAtMs: number | null }[]
  sleeps: { fromMs: number; toMs: number }[]
  problems: Problem[]
}

/** All collectors of one operating system. None of them throws: what fails becomes a problem. */
export type Collectors = {
  inventory: () => Promise<Inventory>
  moment: () => Promise<Moment>
  history: (sinceMs: number) => Promise<PowerHistory>
  /** Counts documents by month and format; called only where the satker switched it on. */
  documents: (nowMs: number) => Promise<DocumentCount>
}

export type DocumentCount = { months: ReportUsage['documents'] | null; problems: Problem[] }
