/** System batteries from /sys/class/power_supply; those of mice and headsets are left out. */
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { namesAt, textAt } from '../shared/reading.ts'

const part = 'hardware.batteries'
const root = '/sys/class/power_supply'

/** A supply's properties as its uevent lists them, without the `POWER_SUPPLY_` before each name. */
export type Supply = Map<string, string>

/** Every power supply's properties, one file each. */
export async function readSupplies(runner: Runner): Promise<Supply[]> {
  const supplies: Supply[] = []
  for (const name of await namesAt(runner, root)) {
    const supply = parseSupply((await textAt(runner, `${root}/${name}/uevent`)) ?? '')
    if (!supply.has('TYPE')) supply.set('TYPE', (await textAt(runner, `${root}/${name}/type`)) ?? '')
    if (!supply.has('SCOPE')) supply.set('SCOPE', (await textAt(runner, `${root}/${name}/scope`)) ?? 'System')
    supplies.push(supply)
  }
  return supplies
}

/** Lines `POWER_SUPPLY_NAME=value`. */
export function parseSupply(uevent: string): Supply {
  const supply: Supply = new Map()
  for (const line of uevent.split('\n')) {
    const match = /^POWER_SUPPLY_([A-Z0-9_]+)=(.*)$/.exec(line.trim())
    if (match?.[1] !== undefined) supply.set(match[1], (match[2] ?? '').trim())
  }
  return supply
}

/** Whether a supply is a battery that the machine itself runs on. */
export function isSystemBattery(supply: Supply): boolean {
  return supply.get('TYPE') === 'Battery' && supply.get('SCOPE') !== 'Device' && supply.get('PRESENT') !== '0'
}

/**
 * An amount of energy in mWh: `ENERGY_<what>` in uWh, or `CHARGE_<what>` in uAh times the nominal voltage. Null when
 * the battery tells neither, or something impossible.
 */
export function energyMwh(supply: Supply, what: 'NOW' | 'FULL' | 'FULL_DESIGN'): number | null {
  const energy = positive(supply, `ENERGY_${what}`)
  if (energy !== null) return Math.round(energy / 1000)
  const charge = positive(supply, `CHARGE_${what}`)
  const voltage = positive(supply, 'VOLTAGE_MIN_DESIGN') || positive(supply, 'VOLTAGE_NOW')
  return charge === null || !voltage ? null : Math.round((charge * voltage) / 1e9)
}

/**
 * Draw of a battery that is being discharged, mW: its power, or current times voltage. Some drivers give it a minus; 0 is
 * what they say when they do not know.
 */
export function drawMw(supply: Supply): number | null {
  const size = (name: string) => Math.abs(Number(supply.get(name) || Number.NaN))
  const power = size('POWER_NOW') / 1000
  const draw = Number.isNaN(power) ? (size('CURRENT_NOW') * size('VOLTAGE_NOW')) / 1e9 : power
  return Number.isFinite(draw) && draw > 0 ? Math.round(draw) : null
}

function positive(supply: Supply, name: string): number | null {
  const text = supply.get(name)
  const value = text === undefined || text === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) && value >= 0 ? value : null
}

export async function readBatteries(runner: Runner, note: Note): Promise<Rows<'batteries'> | null> {
  if (!(await runner.exists(root))) {
    note(part, 'no-source')
    return null
  }
  const batteries = (await readSupplies(runner)).filter(isSystemBattery)
  if (batteries.length === 0) note(part, 'not-present')
  return batteries.map(batteryRow)
}

/** Many firmwares say 0 cycles and 0 mWh for "not known". */
function batteryRow(supply: Supply): Rows<'batteries'>[number] {
  return [
    supply.get('MANUFACTURER') || null,
    supply.get('MODEL_NAME') || null,
    supply.get('TECHNOLOGY') || null,
    energyMwh(supply, 'FULL_DESIGN') || null,
    energyMwh(supply, 'FULL') || null,
    positive(supply, 'CYCLE_COUNT') || null,
  ]
}
