/** Batteries and sleep policy of a Mac, from the registry of devices and the power report of system_profiler. */
import { wholeOf } from '../clean.ts'
import type { BlockerKind } from '../../contract/tables.ts'
import type { SystemFacts } from '../../contract/v1.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { blockerKind, inOrder } from '../shared/blockers.ts'
import { parseIoreg } from './ask.ts'

const part = 'hardware.batteries'

/** What holds off sleep, by the processes that ask for it; what they name as the reason is not looked at. */
export async function readBlockers(runner: Runner, note: Note): Promise<BlockerKind[] | null> {
  const answer = await runner.run('pmset', ['-g', 'assertions'], { timeoutMs: 5000, label: 'pmset -g assertions' })
  if (!answer.ok) noteFailure(note, 'power.blockers', answer)
  return answer.ok ? parseAssertions(answer.value) : null
}

/** `pid 184(coreaudiod): [0x...] 00:10:00 PreventUserIdleSystemSleep named: ...`; powerd only says that the screen is on. */
export function parseAssertions(text: string): BlockerKind[] {
  const line =
    /^\s*pid \d+\(([^)]*)\): \[\S+\] \S+ (?:PreventUserIdleSystemSleep|PreventSystemSleep|NoIdleSleepAssertion)\b/gm
  const names = Array.from(text.matchAll(line), ([, name = '']) => name).filter((name) => name !== 'powerd')
  return inOrder(names.map((name) => blockerKind(name)))
}

export async function readBatteries(runner: Runner, note: Note): Promise<Rows<'batteries'> | null> {
  const battery = await readSmartBattery(runner)
  if (battery.size > 0) return [smartBatteryRow(battery)]
  const report = await readPowerReport(runner, note, part)
  if (report === null) return null
  const row = reportedBattery(report)
  if (!row) note(part, 'not-present')
  return row ? [row] : []
}

/** What the battery's own chip says; empty on a Mac without one. */
export async function readSmartBattery(runner: Runner): Promise<Map<string, string>> {
  const answer = await runner.run('ioreg', ['-r', '-c', 'AppleSmartBattery', '-d', '1', '-w', '0'], {
    timeoutMs: 5000,
    label: 'ioreg AppleSmartBattery',
  })
  return parseIoreg(answer.ok ? answer.value : '')
}

function smartBatteryRow(battery: Map<string, string>): Rows<'batteries'>[number] {
  const millivolts = wholeOf(battery.get('Voltage'))
  const full = wholeOf(battery.get('AppleRawMaxCapacity')) ?? wholeOf(battery.get('MaxCapacity'))
  return [
    battery.get('Manufacturer') ?? null,
    battery.get('DeviceName') ?? null,
    null,
    chargeMwh(wholeOf(battery.get('DesignCapacity')), millivolts),
    chargeMwh(full, millivolts),
    wholeOf(battery.get('CycleCount')),
  ]
}

/** Nominal voltage of a lithium cell; its measured voltage swings with the charge and would make a battery seem to grow. */
const cellNominalMv = 3800
const cellMeanMv = 3950

/** Energy in mWh of a charge in mAh, at the nominal voltage of as many cells as the measured voltage shows. */
export function chargeMwh(milliampHours: number | null, millivolts: number | null): number | null {
  if (milliampHours === null || millivolts === null || milliampHours <= 0 || millivolts <= 0) return null
  const cells = Math.max(1, Math.round(millivolts / cellMeanMv))
  return Math.round((milliampHours * cells * cellNominalMv) / 1000)
}

/** The power report: values by the names of the headings above them. */
export async function readPowerReport(runner: Runner, note: Note, part: string): Promise<Map<string, string> | null> {
  const answer = await runner.run('system_profiler', ['SPPowerDataType'], { timeoutMs: 20_000 })
  if (!answer.ok) noteFailure(note, part, answer)
  return answer.ok ? parseProfile(answer.value) : null
}

/** Indented lines `Heading:` and `Name: value` become `Heading/Name` (the nearest heading only). */
export function parseProfile(text: string): Map<string, string> {
  const values = new Map<string, string>()
  const headings: { indent: number; name: string }[] = []
  for (const line of text.split('\n')) {
    const match = /^(\s*)([^:]+):\s*(.*)$/.exec(line)
    if (!match) continue
    const [indent, name, value] = [match[1]?.length ?? 0, match[2]?.trim() ?? '', match[3]?.trim() ?? '']
    while ((headings.at(-1)?.indent ?? -1) >= indent) headings.pop()
    if (value === '') headings.push({ indent, name })
    else values.set(`${headings.at(-1)?.name ?? ''}/${name}`, value)
  }
  return values
}

/** The battery of a power report; null for a Mac without one. */
export function reportedBattery(report: Map<string, string>): Rows<'batteries'>[number] | null {
  const full = wholeOf(report.get('Charge Information/Full Charge Capacity (mAh)'))
  const model = report.get('Model Information/Device Name') ?? null
  if (full === null && model === null) return null
  const millivolts = wholeOf(report.get('Battery Information/Voltage (mV)'))
  const cycles = wholeOf(report.get('Health Information/Cycle Count'))
  return [report.get('Model Information/Manufacturer') ?? null, model, null, null, chargeMwh(full, millivolts), cycles]
}

/** The settings of this machine by supply; on older systems the same minutes from the power report. */
export async function readSleepPolicy(runner: Runner, note: Note): Promise<SystemFacts['sleepPolicy']> {
  const custom = await runner.run('pmset', ['-g', 'custom'], { timeoutMs: 5000, label: 'pmset -g custom' })
  const set = custom.ok ? parseCustom(custom.value) : null
  if (set) return set
  const report = await readPowerReport(runner, note, 'system.sleepPolicy')
  return policyOf(report ?? new Map<string, string>())
}

/** Headings `AC Power:` and `Battery Power:`, below each lines `sleep 1`; null where none of it is there. */
export function parseCustom(text: string): SystemFacts['sleepPolicy'] | null {
  const values = new Map<string, number>()
  let supply = ''
  for (const line of text.split('\n')) {
    supply = /^(\S.*):\s*$/.exec(line)?.[1] ?? supply
    const [, name, minutes] = /^\s+(sleep|displaysleep)\s+(\d+)/.exec(line) ?? []
    if (name !== undefined) values.set(`${supply}/${name}`, Number(minutes))
  }
  if (values.size === 0) return null
  return {
    screenOffAcMin: values.get('AC Power/displaysleep') ?? null,
    screenOffBatteryMin: values.get('Battery Power/displaysleep') ?? null,
    sleepAcMin: values.get('AC Power/sleep') ?? null,
    sleepBatteryMin: values.get('Battery Power/sleep') ?? null,
    source: 'pmset',
  }
}

/** Minutes as Apple writes them; 0 is never. */
export function policyOf(report: Map<string, string>): SystemFacts['sleepPolicy'] {
  const minutes = (supply: string, timer: string) => wholeOf(report.get(`${supply}/${timer} Sleep Timer (Minutes)`))
  return {
    screenOffAcMin: minutes('AC Power', 'Display'),
    screenOffBatteryMin: minutes('Battery Power', 'Display'),
    sleepAcMin: minutes('AC Power', 'System'),
    sleepBatteryMin: minutes('Battery Power', 'System'),
    source: report.size > 0 ? 'pmset' : null,
  }
}
