/**
 * The way of a simulated laptop to open source: what stood on it from which step on, of 30 weeks and more. Shares are invented
 * and lead to about 40% proven today, a point more every four weeks. Pure, by seed.
 */
import { tableNames, type HardwareFacts, type SoftwareFacts, type SystemFacts } from '../../agent/contract/v1.ts'
import { localPrograms, oldProcessors, officePrograms, schoolPrograms } from './fleet-journey.table.ts'
import { linuxPrograms, type SoftwareRow, systems, windowsPrograms } from './fleet-models.ts'
import { type PlannedDevice, rowOf, systemOf, worksOnSaturday } from './fleet-plan.rules.ts'
import { defaultsOf, licencesOf, type Story } from './fleet-use.rules.ts'
import type { Random } from './random.rules.ts'

/** What stands on a laptop: Windows with closed, with both, with open programs; Linux with some closed ones, with open ones. */
export type Stage = 'closed' | 'mixed' | 'applications' | 'linux-mixed' | 'linux'

export type Phase = {
  /** Step on whose first day it begins. */
  fromStep: number
  stage: Stage
  story: Story
  system: SystemFacts
  /** Null = the agent could not list the programs. */
  software: SoftwareFacts | null
}

export type Journey = {
  hardware: HardwareFacts
  phases: Phase[]
  /** An office program that its list does not name runs now and then, from a stick: it contradicts itself. */
  runsUnlisted: boolean
  /** Whether its agent can look what runs; an older one cannot. */
  seesUse: boolean
}

type Turn = readonly [fromStep: number, stage: Stage]

/** How far a satker is: the share of its laptops that are proven today. Some are far ahead, some have hardly begun. */
export function levelOf(random: Random): number {
  return random.pick([
    [0.07, 2],
    [0.28, 3],
    [0.43, 5],
    [0.6, 3],
    [0.9, 2],
  ])
}

/** Where a laptop came from and where it went, by steps. */
export function turnsOf(random: Random, level: number, stepCount: number): Turn[] {
  const some = () => random.between(2, stepCount - 2)
  // The pace has grown: a week of late saw about twice as many laptops go over as one half way.
  const lately = () => 2 + Math.round((stepCount - 4) * Math.sqrt(random.next()))
  const open: Stage = random.chance(0.56) ? 'linux' : 'applications'
  const closed: Stage = random.chance(0.66) ? 'closed' : 'mixed'
  const change = (before: Stage, step: number, after: Stage): Turn[] => [
    [0, before],
    [step, after],
  ]
  if (random.chance(level)) {
    if (random.chance(0.25)) return change(closed, lately(), open)
    return open === 'linux' && random.chance(0.12) ? change('applications', lately(), open) : [[0, open]]
  }
  if (random.chance(0.05)) return change(open, some(), closed)
  if (random.chance(0.025)) return change(open, stepCount - random.between(2, 4), closed)
  if (random.chance(0.025)) return takingTurns(stepCount, random.between(8, 18))
  if (random.chance(0.1)) return [[0, 'linux-mixed']]
  return closed === 'mixed' && random.chance(0.3) ? change('closed', some(), 'mixed') : [[0, closed]]
}

/** Two systems on one machine, week by week. */
function takingTurns(stepCount: number, weeks: number): Turn[] {
  const turns = Array.from({ length: weeks }, (_, week): Turn => [
    stepCount - weeks + week,
    week % 2 === 0 ? 'linux' : 'mixed',
  ])
  return [[0, 'mixed'], ...turns]
}

/** A laptop's journey. */
export function journeyOf(
  random: Random,
  planned: PlannedDevice,
  { level, stepCount, unitType }: { level: number; stepCount: number; unitType: string },
): Journey {
  const turns = turnsOf(random, level, stepCount)
  const windows =
    planned.system.os.family === 'windows' ? planned.system : systemOf(random, random.pick(familyOf('windows')))
  const linux = planned.system.os.family === 'linux' ? planned.system : systemOf(random, random.pick(familyOf('linux')))
  const parts = { random, windows, linux, rows: rowsOf(random, unitType) }
  const listed = !random.chance(0.012)
  const seesUse = random.chance(0.84)
  const tellsDefaults = seesUse || random.chance(0.6)
  const isOld = random.chance(windows.os.version === '24H2' ? 0 : 0.4)
  return {
    hardware: isOld ? olderHardware(random, planned.hardware) : planned.hardware,
    phases: turns.map(([fromStep, stage]) => phaseOf({ fromStep, stage }, parts, { listed, tellsDefaults })),
    seesUse,
    runsUnlisted: turns.at(-1)?.[1] === 'applications' && random.chance(0.025),
  }
}

function familyOf(family: 'windows' | 'linux') {
  return systems.filter(([system]) => system.family === family)
}

/** What nobody needs who has no closed office. */
const leavesWithOffice = /^(KMS|CorelDRAW)/

/** Rows of one laptop that do not decide its status, and its favourite of those that do. */
type Rows = { windows: SoftwareRow[]; linux: SoftwareRow[]; office: SoftwareRow[]; others: SoftwareRow[] }

const decides = /^(LibreOffice|Microsoft Office|WPS|wps-office|Google Chrome|google-chrome|Mozilla)/

function rowsOf(random: Random, unitType: string): Rows {
  const drawn = (programs: typeof windowsPrograms, source: 'uninstall-key' | 'dpkg') =>
    programs
      .filter(([name, , , , share]) => !decides.test(name) && random.chance(share))
      .map((row) => rowOf(row, source))
  const own = worksOnSaturday(unitType) ? schoolPrograms : officePrograms
  // A few have so many programs that nobody knows that nothing is proven; many have one.
  const local = random.chance(0.03) ? localPrograms : localPrograms.filter(() => random.chance(0.03))
  return {
    windows: [...drawn(windowsPrograms, 'uninstall-key'), ...drawn([...own, ...local], 'uninstall-key')],
    linux: drawn(linuxPrograms, 'dpkg'),
    office: [named(windowsPrograms, random.chance(0.8) ? 'Microsoft Office' : 'WPS', 'uninstall-key')],
    others: random.chance(0.7) ? [named(windowsPrograms, 'Mozilla Firefox', 'uninstall-key')] : [],
  }
}

function named(programs: typeof windowsPrograms, start: string, source: 'uninstall-key' | 'dpkg'): SoftwareRow {
  const found = programs.find(([name]) => name.startsWith(start))
  if (!found) throw new Error(`no program ${start}`)
  return rowOf(found, source)
}

type Parts = { random: Random; windows: SystemFacts; linux: SystemFacts; rows: Rows }

function phaseOf(
  { fromStep, stage }: { fromStep: number; stage: Stage },
  parts: Parts,
  told: { listed: boolean; tellsDefaults: boolean },
): Phase {
  const isLinux = stage === 'linux' || stage === 'linux-mixed'
  const software: SoftwareFacts = {
    v: 1,
    kind: 'software',
    names: [...tableNames.software],
    rows: stageRows(stage, parts.rows),
  }
  const story: Story = stage === 'closed' ? 'not-started' : stage === 'mixed' ? 'dual' : 'migrated'
  const system = isLinux ? parts.linux : parts.windows
  const licences = licencesOf(parts.random.fork('licences'), system, software) ?? null
  return {
    fromStep,
    stage,
    story,
    system: { ...system, defaults: told.tellsDefaults ? defaultsOf(story, software) : null, licences },
    software: told.listed ? software : null,
  }
}

function stageRows(stage: Stage, { windows, linux, office, others }: Rows): SoftwareRow[] {
  const onWindows = (start: string) => named(windowsPrograms, start, 'uninstall-key')
  const onLinux = (start: string) => named(linuxPrograms, start, 'dpkg')
  const chrome = onWindows('Google Chrome')
  const free = [onWindows('LibreOffice'), onWindows('Mozilla Firefox'), onWindows('Mozilla Maintenance')]
  const packages = ['libreoffice-writer', 'libreoffice-calc', 'firefox'].map(onLinux)
  switch (stage) {
    case 'closed':
      return [...office, chrome, ...windows]
    case 'mixed':
      return [onWindows('LibreOffice'), ...office, chrome, ...others, ...windows]
    case 'applications':
      return [...free, ...windows.filter(([name]) => !leavesWithOffice.test(name))]
    case 'linux-mixed':
      return distinct([...packages, onLinux('google-chrome'), ...linux])
    default:
      return distinct([...packages, ...linux])
  }
}

function distinct(rows: SoftwareRow[]): SoftwareRow[] {
  return rows.filter(([name], index) => rows.findIndex((row) => row[0] === name) === index)
}

/** A laptop of before 2018, as many offices still have: its processor or its TPM is not enough for Windows 11. */
function olderHardware(random: Random, hardware: HardwareFacts): HardwareFacts {
  const [model, cores, threads, baseMhz] = random.pick(oldProcessors.map((processor) => [processor, 1] as const))
  const firmware = {
    ...hardware.firmware,
    mode: random.chance(0.4) ? ('bios' as const) : ('uefi' as const),
    secureBoot: false,
    tpmVersion: random.chance(0.5) ? '1.2' : null,
  }
  return {
    ...hardware,
    firmware,
    cpu: { ...hardware.cpu, maker: model.startsWith('AMD') ? 'AMD' : 'Intel', model, cores, threads, baseMhz },
  }
}
