/** What a laptop's UTC day looks like so far: the local days it touches, laid over it. Pure. */
import {
  emptyBitmap,
  hasQuarter,
  quartersPerDay,
  setQuarter,
  slotOfQuarter,
  slotsPerDay,
} from '../../../../agent/contract/quarters.ts'
import type { Slot } from '../../../../agent/contract/v1.ts'
import type { DayRecord } from '../../../../agent/record/day.rules.ts'
import { addDays, zoneOffsetH } from '../../../../server/day/local-day.rules.ts'
import { ranOn } from '../../../../server/demo/fleet-use.rules.ts'
import { seededRandom } from '../../../../server/demo/random.rules.ts'
import { acShareOf, cutOfDay, inputsOf, type QuarterCounts, simulateDay } from '../plan/day.rules.ts'
import type { FleetDevice } from '../plan/device.rules.ts'
import { mix } from '../plan/mix.rules.ts'
import { placeOf } from '../plan/place.rules.ts'

const dayMs = 86_400_000
const quartersPerHour = 4
const names = ['observed', 'awake', 'screen', 'asleep', 'tried', 'linked'] as const
type Names = (typeof names)[number]

/**
 * The day's record up to a quarter, as the agent's own would be.
 *
 * @param untilQuarter UTC quarters that are over, 0-96: nothing after them is known
 */
export function utcDayRecord(device: FleetDevice, utcDay: string, untilQuarter: number): DayRecord {
  const shift = zoneOffsetH[device.unit.zone] * quartersPerHour
  const locals = [localDay(device, utcDay), localDay(device, addDays(utcDay, 1))]
  const has = (name: Names, quarter: number) => {
    const local = quarter + shift
    const bitmap = locals[local < quartersPerDay ? 0 : 1]?.bitmaps[name]
    return bitmap ? hasQuarter(bitmap, local % quartersPerDay) : false
  }
  const bitmaps = Object.fromEntries(names.map((name) => [name, emptyBitmap()])) as Record<Names, Uint8Array>
  const counts = Array.from({ length: slotsPerDay }, (): QuarterCounts => ({ screen: 0, dark: 0, asleep: 0, off: 0 }))
  let tried = 0
  let reached = 0
  for (let quarter = 0; quarter < untilQuarter; quarter++) {
    for (const name of names) if (has(name, quarter)) setQuarter(bitmaps[name], quarter)
    const count = counts[slotOfQuarter(quarter)]
    if (count) count[stateAt(quarter, has)]++
    if (has('tried', quarter)) tried++
    if (has('linked', quarter)) reached++
  }
  const acShare = acShareOf(seededRandom(mix(device.seed, 0xac)))
  return {
    ...bitmaps,
    used: null,
    usedInWindow: [null, null, null, null],
    networks: null,
    ran: tried > 0 ? ranOn(seededRandom(mix(device.seed, Date.parse(utcDay) / dayMs)), device.planned, 0) : [],
    power: {
      sums: { sleeps: null, external: null, rapl: null, blockers: [], agent: { cpuMs: 60_000, programs: true } },
      problems: [],
    },
    slots: counts.map((count): Slot => inputsOf(count, device.planned.habit, acShare)),
    link: {
      tried,
      reached,
      failures: tried > reached ? { timeout: tried - reached } : {},
      roundTripMs: reached > 0 ? 20 + (device.seed % 180) : null,
      sentBytes: reached * 900,
    },
  }
}

function stateAt(quarter: number, has: (name: Names, quarter: number) => boolean): keyof QuarterCounts {
  if (has('screen', quarter)) return 'screen'
  if (has('awake', quarter)) return 'dark'
  return has('asleep', quarter) ? 'asleep' : 'off'
}

/** A day on which the laptop is on, since it is the one that sends. */
export function localDay(device: FleetDevice, day: string) {
  const number = Date.parse(`${day}T00:00:00Z`) / dayMs
  const place = placeOf(device.unit.placeClass)
  const cut = cutOfDay(seededRandom(mix(device.unit.row, number)), place)
  const given = { habit: device.planned.habit, place, cut, isWorkingDay: true, isOn: true }
  return simulateDay(seededRandom(mix(device.seed, number)), given)
}
