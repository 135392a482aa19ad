/** Windows past its support, whether a laptop can take Windows 11, and what each way out costs: "ganti atau beralih". */
import { addDays } from '../day/local-day.rules.ts'
import { priceOn, type Price } from './money.rules.ts'
import {
  esuYearEndDays,
  processorRules,
  windows10EndDay,
  type WindowsRelease,
  windowsReleases,
} from './windows.table.ts'

/** Facts of a laptop; null = unknown. As the system says them: `Windows 10 Pro`, and `22H2`, `19045` or `10.0.19045`. */
export type WindowsFacts = {
  name: string | null
  version: string | null
  cpuModel: string | null
  cores: number | null
  memoryMb: number | null
  diskMb: number | null
  firmware: 'uefi' | 'bios' | null
  tpmVersion: string | null
}

/** Last day with updates; null when the system is no Windows, or of a release that the table does not know. */
export function supportEndDay({ name, version }: Pick<WindowsFacts, 'name' | 'version'>): string | null {
  if (name === null || !/^(microsoft )?windows/i.test(name)) return null
  const row = releaseOf(name, version)
  if (row === null) return /windows 10\b/i.test(name) && !isLongTerm(name) ? windows10EndDay : null
  if (isLongTerm(name)) return row.ltsc
  return /enterprise|education/i.test(name) ? row.enterprise : row.homePro
}

/** By build, or by the release's name within its system; where a system has one row, it needs neither. */
function releaseOf(name: string, version: string | null): WindowsRelease | null {
  const build = Number(/^(?:\d+\.\d+\.)?(\d{4,5})(?:\.\d+)?$/.exec(version ?? '')?.[1])
  const byBuild = windowsReleases.find((row) => row.build === build)
  if (byBuild) return byBuild
  const rows = windowsReleases.filter(({ system }) =>
    new RegExp(`\\b${system.replace('.', '\\.')}(?![.\\d])`, 'i').test(name),
  )
  const release = version?.toUpperCase() ?? ''
  return rows.find((row) => row.release === release) ?? (rows.length === 1 ? (rows[0] ?? null) : null)
}

function isLongTerm(name: string): boolean {
  return /lts[bc]/i.test(name)
}

export const fitnessParts = ['cpu', 'cores', 'memory', 'disk', 'uefi', 'tpm'] as const
export type FitnessPart = (typeof fitnessParts)[number]
/** `fit` is false as soon as one part misses, null while one is unknown. */
export type Fitness = { fit: boolean | null; misses: FitnessPart[]; unknown: FitnessPart[] }

/** What is sold as 4 GB and 64 GB shows less: graphics take memory, and disks are counted in tens. */
const least = { cores: 2, memoryMb: 3_500, diskMb: 57_000 } as const

/** Whether Windows 11 is supported on this laptop: TPM 2.0, processor by generation, two cores, 4 GB, 64 GB, UEFI. */
export function windows11Fitness(facts: Omit<WindowsFacts, 'name' | 'version'>): Fitness {
  const parts: Record<FitnessPart, boolean | null> = {
    cpu: processorFit(facts.cpuModel),
    cores: atLeast(facts.cores, least.cores),
    memory: atLeast(facts.memoryMb, least.memoryMb),
    disk: atLeast(facts.diskMb, least.diskMb),
    uefi: facts.firmware === null ? null : facts.firmware === 'uefi',
    tpm: facts.tpmVersion === null ? null : facts.tpmVersion.startsWith('2'),
  }
  const misses = fitnessParts.filter((part) => parts[part] === false)
  const unknown = fitnessParts.filter((part) => parts[part] === null)
  return { fit: misses.length > 0 ? false : unknown.length > 0 ? null : true, misses, unknown }
}

/** Whether a processor is on Microsoft's list, by its generation; null when its name tells nothing. */
export function processorFit(cpuModel: string | null): boolean | null {
  return processorRules.find(({ name }) => cpuModel !== null && name.test(cpuModel))?.fit ?? null
}

function atLeast(value: number | null, limit: number): boolean | null {
  return value === null ? null : value >= limit
}

export const choiceNames = ['upgrade', 'replace', 'switch', 'extend'] as const
export type ChoiceName = (typeof choiceNames)[number]
/** `possible` null = to be looked at first; `costIdr` null = no price known; `prices` are what it was computed from. */
export type Choice = { choice: ChoiceName; possible: boolean | null; costIdr: number | null; prices: Price[] }
export type ReplaceOrSwitch = { due: 'past' | 'soon'; endDay: string; fitness: Fitness; choices: Choice[] }

/** A system whose support ends within this many days is on the list already. */
export const soonDays = 180

type Ways = {
  /** Null = unknown. */
  linuxFit: boolean | null
  /** Units (schools) that pay another price for paid updates. */
  education: boolean
  prices: readonly Price[]
  today: string
}

/** A laptop's line in the list "ganti atau beralih"; null when its system is supported for longer, or is not known. */
export function replaceOrSwitch({ facts, ...ways }: Ways & { facts: WindowsFacts }): ReplaceOrSwitch | null {
  const endDay = supportEndDay(facts)
  if (endDay === null || endDay > addDays(ways.today, soonDays)) return null
  const fitness = windows11Fitness(facts)
  return {
    due: endDay < ways.today ? 'past' : 'soon',
    endDay,
    fitness,
    choices: choicesOf({ ...ways, endDay, fitness }),
  }
}

/** Every way out for a laptop whose updates end on `endDay`, in the order of `choiceNames`. */
export function choicesOf({
  endDay,
  fitness,
  linuxFit,
  education,
  prices,
  today,
}: Ways & { endDay: string; fitness: Fitness }): Choice[] {
  const extend = endDay === windows10EndDay ? esuItems(today, education) : []
  const cost = (items: readonly string[]) => costOf(items, prices, today)
  return [
    { choice: 'upgrade', possible: fitness.fit, ...cost(['upgrade']) },
    { choice: 'replace', possible: true, ...cost(['laptop']) },
    { choice: 'switch', possible: linuxFit, ...cost(['migration']) },
    { choice: 'extend', possible: extend.length > 0, ...cost(extend) },
  ]
}

/** The sum of some items on a day; null as soon as one has no price, or there is none. */
function costOf(items: readonly string[], prices: readonly Price[], today: string): Pick<Choice, 'costIdr' | 'prices'> {
  const found = items.flatMap((item) => priceOn(prices, item, today) ?? [])
  const whole = items.length > 0 && found.length === items.length
  return { costIdr: whole ? found.reduce((sum, { amountIdr }) => sum + amountIdr, 0) : null, prices: found }
}

/** Paid updates cover a year only together with all the years before it; none once the last has ended. */
function esuItems(today: string, education: boolean): string[] {
  const year = esuYearEndDays.findIndex((endDay) => today <= endDay) + 1
  return Array.from({ length: year }, (_, at) => `windows-10-esu-${education ? 'education-' : ''}${at + 1}`)
}
