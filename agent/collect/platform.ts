/** What one operating system must be able to read; `inventory.ts` puts it together. */
import type { HardwareFacts, ReportUsage, SoftwareFacts, SystemFacts } from '../contract/v1.ts'
import type { Inventory, Moment, PowerHistory } from './facts.ts'
import type { Note } from './notes.ts'
import type { Runner } from './runner.ts'

/** Reads one group of facts. It notes what it cannot find out and never throws on purpose. */
export type Reader<Facts> = (runner: Runner, note: Note) => Promise<Facts>

export type HardwarePart = Exclude<keyof HardwareFacts, 'v' | 'kind'>
export type SoftwareRow = SoftwareFacts['rows'][number]
export type Rows<Part extends 'disks' | 'displays' | 'graphics' | 'batteries' | 'adapters'> = NonNullable<
  HardwareFacts[Part]
>['rows']
export type ModuleRows = NonNullable<HardwareFacts['memory']['modules']>['rows']
export type FileSystemRows = NonNullable<SystemFacts['fileSystems']>['rows']

/** Hardware lists are read as plain rows; null = the source could not tell. */
export type HardwareReaders = {
  machine: Reader<HardwareFacts['machine']>
  firmware: Reader<HardwareFacts['firmware']>
  cpu: Reader<HardwareFacts['cpu']>
  memory: Reader<{ totalMb: number | null; modules: ModuleRows | null }>
  disks: Reader<Rows<'disks'> | null>
  displays: Reader<Rows<'displays'> | null>
  graphics: Reader<Rows<'graphics'> | null>
  batteries: Reader<Rows<'batteries'> | null>
  adapters: Reader<Rows<'adapters'> | null>
  wifiIds: Reader<string[] | null>
}

export type SystemReaders = {
  os: Reader<SystemFacts['os']>
  names: Reader<Pick<SystemFacts, 'hostName' | 'timeZone'>>
  sleepPolicy: Reader<SystemFacts['sleepPolicy']>
  fileSystems: Reader<FileSystemRows | null>
  storage: Reader<Inventory['storage']>
  defaults: Reader<NonNullable<SystemFacts['defaults']> | null>
  licences: Reader<NonNullable<SystemFacts['licences']> | null>
}

export type MonthCounts = NonNullable<ReportUsage['documents']>

export type Platform = {
  hardware: HardwareReaders
  system: SystemReaders
  /** One reader a package system; null = this machine does not use it. */
  software: Reader<SoftwareRow[] | null>[]
  /** A function that remembers the moment before (load is a difference). */
  moments: (runner: Runner) => () => Promise<Moment>
  history: (runner: Runner, sinceMs: number) => Promise<PowerHistory>
  /** Folders in which people keep their documents; null = not known on this system. */
  documentFolders: Reader<string[] | null>
}
