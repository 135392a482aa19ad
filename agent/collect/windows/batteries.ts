/** Batteries of a Windows machine from WMI, or from the battery report of powercfg where WMI stays silent. */
import { wholeOf } from '../clean.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { numberIn, objectsAt, stringAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { ask, runScript } from './ask.ts'
import { scripts } from './scripts.ts'

const part = 'hardware.batteries'

export async function readBatteries(runner: Runner, note: Note): Promise<Rows<'batteries'> | null> {
  const silently: Note = () => undefined
  const answer = await ask(runner, silently, 'batteries', part)
  const rows = objectsAt(answer, 'batteries').map((battery) => batteryRow(battery, note))
  if (rows.length > 0) return rows
  const report = await runScript(runner, 'batteryReport', scripts.batteryReport)
  if (!report.ok) {
    noteFailure(note, part, report)
    return null
  }
  const reported = parseBatteryReport(report.value)
  if (reported.length === 0) note(part, 'not-present')
  return reported
}

/** BATTERY_CAPACITY_RELATIVE of BATTERY_INFORMATION: such a battery counts in units of its own, not in mWh. */
const relativeBit = 0x40000000
/** BATTERY_UNKNOWN_CAPACITY. */
const unknownCapacity = 0xffffffff

/** A capacity in mWh; null where it is unknown or in units that are no energy. */
export function capacityMwh(battery: JsonObject, key: string): number | null {
  const capacity = numberIn(battery, key)
  return capacity === null || capacity === unknownCapacity || isRelative(battery) ? null : capacity
}

export function isRelative(battery: JsonObject): boolean {
  return ((numberIn(battery, 'capabilities') ?? 0) & relativeBit) !== 0
}

function batteryRow(battery: JsonObject, note: Note): Rows<'batteries'>[number] {
  if (isRelative(battery)) note(part, 'unreadable', 'relative units')
  return [
    stringAt(battery, 'maker'),
    stringAt(battery, 'model'),
    chemistryOf(numberIn(battery, 'chemistry')),
    capacityMwh(battery, 'design') || null,
    capacityMwh(battery, 'full') || null,
    numberIn(battery, 'cycles') || null,
  ]
}

/** Four letters packed into a number, the first in the lowest byte: `LION`, `LiP`. */
export function chemistryOf(code: number | null): string | null {
  if (code === null || code <= 0) return null
  const letters = [0, 8, 16, 24]
    .map((shift) => (code >>> shift) & 0xff)
    .filter((letter) => letter >= 0x20 && letter < 0x7f)
  return letters.length > 0 ? String.fromCharCode(...letters) : null
}

/** The `<Battery>` elements of `powercfg /batteryreport /xml`; capacities are in mWh. */
export function parseBatteryReport(xml: string): Rows<'batteries'> {
  const list = /<Batteries>([\s\S]*?)<\/Batteries>/.exec(xml)?.[1] ?? ''
  return Array.from(list.matchAll(/<Battery>([\s\S]*?)<\/Battery>/g), ([, battery = '']): Rows<'batteries'>[number] => {
    const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(battery)?.[1]?.trim() || null
    const number = (name: string) => wholeOf(element(name)) || null
    return [
      element('Manufacturer'),
      element('Id'),
      element('Chemistry'),
      number('DesignCapacity'),
      number('FullChargeCapacity'),
      number('CycleCount'),
    ]
  })
}
