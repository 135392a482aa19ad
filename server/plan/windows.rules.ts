/** Windows past its support, whether a laptop can take Windows 11, and what each way out costs: "ganti atau beralih". */
import { addDays } from '../day/local-day.rules.ts'
import { priceOn, type Price } from './money.rules.ts'
import { esuYearEndDays, processorRules, windows10EndDay, windowsReleases } from './windows.table.ts'

/** Facts of a laptop; null = unknown. `name` and `build` as the system says them: `Windows 10 Pro`, `19045`. */
export type WindowsFacts = {
  name: string | null
  build: string | null
  cpuModel: string | null
  cores: number | null
  memoryMb: number | null
  diskMb: number | null
  firmware: 'uefi' | 'bios' | null
  tpmVersion: string | null
}

/** Last day with updates; null when the system is no Windows, or of a release that the table does not know. */
export function supportEndDay({ name, build }: Pick<WindowsFacts, 'name' | 'build'>): string | null {
  if (name === null || !/^(microsoft )?windows/i.test(name)) return null
  const number = Number(build?.split('.').at(0))
  const row = windowsReleases.find((candidate) => candidate.build === number)
  if (row === undefined) return /windows 10\b/i.test(name) && !isLongTerm(name) ? windows10EndDay : null
  if (isLongTerm(name)) return row.ltsc
  return /enterprise|education/i.test(name) ? row.enterprise : row.homePro
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
export function windows11Fitness(facts: Omit<WindowsFacts, 'name' | 'build'>): Fitness {
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

/**
 * A laptop's line in the list "ganti atau beralih"; null when its system is supported for longer, or is not known.
 *
 * @param input `linuxFit` null = unknown; `education` units (schools) pay another price for paid updates
 */
export function replaceOrSwitch({
  facts,
  linuxFit,
  education,
  prices,
  today,
}: {
  facts: WindowsFacts
  linuxFit: boolean | null
  education: boolean
  prices: readonly Price[]
  today: string
}): ReplaceOrSwitch | null {
  const endDay = supportEndDay(facts)
  if (endDay === null || endDay > addDays(today, soonDays)) return null
  const fitness = windows11Fitness(facts)
  const cost = (items: readonly string[]): Pick<Choice, 'costIdr' | 'prices'> => {
    const found = items.flatMap((item) => priceOn(prices, item, today) ?? [])
    const whole = items.length > 0 && found.length === items.length
    return { costIdr: whole ? found.reduce((sum, { amountIdr }) => sum + amountIdr, 0) : null, prices: found }
  }
  const esu = endDay === windows10EndDay ? esuItems(today, education) : []
  return {
    due: endDay < today ? 'past' : 'soon',
    endDay,
    fitness,
    choices: [
      { choice: 'upgrade', possible: fitness.fit, ...cost(['upgrade']) },
      { choice: 'replace', possible: true, ...cost(['laptop']) },
      { choice: 'switch', possible: linuxFit, ...cost(['migration']) },
      { choice: 'extend', possible: esu.length > 0, ...cost(esu) },
    ],
  }
}

/** Paid updates cover a year only together with all the years before it; none once the last has ended. */
function esuItems(today: string, education: boolean): string[] {
  const year = esuYearEndDays.findIndex((endDay) => today <= endDay) + 1
  return Array.from({ length: year }, (_, at) => `windows-10-esu-${education ? 'education-' : ''}${at + 1}`)
}
