/** Makes a moment's numbers possible: what lies outside becomes null with a problem. Pure. */
import { limits } from '../contract/limits.ts'
import { blockerKinds } from '../contract/tables.ts'
import type { EnergyCounter, Moment } from './facts.ts'
import { notebook } from './notes.ts'
import type { Note } from './notes.ts'

/** Eight batteries of 1 kWh: more is a fault of the source. */
const maxBatteryMwh = 8_000_000

/** A laptop that draws 500 W from its battery is misread. */
const maxDrawMw = 500_000

export function fitMoment(moment: Moment): Moment {
  const { problems, note } = notebook()
  for (const { part, reason, detail } of moment.problems) note(part, reason, detail)
  return {
    ...moment,
    bootId: moment.bootId.slice(0, 64),
    awakeMs: Math.max(0, Math.round(moment.awakeMs)),
    sinceBootMs: within(note, 'moment.sinceBoot', moment.sinceBootMs, Number.MAX_SAFE_INTEGER),
    idleMs: within(note, 'moment.idle', moment.idleMs, Number.MAX_SAFE_INTEGER),
    loadRatio: within(note, 'moment.load', moment.loadRatio, 1),
    brightnessPct: within(note, 'moment.brightness', moment.brightnessPct, 100),
    batteryMwh: within(note, 'moment.battery', moment.batteryMwh, maxBatteryMwh),
    batteryMw: within(note, 'moment.battery', moment.batteryMw, maxDrawMw),
    externalScreens: within(note, 'power.external', moment.externalScreens, limits.externalScreens),
    counters: moment.counters && fitCounters(moment.counters, note),
    blockers: moment.blockers && blockerKinds.filter((kind) => moment.blockers?.includes(kind)),
    running: moment.running && fitRunning(moment.running),
    problems,
  }
}

/** At most eight packages and a platform counter; a counter is a whole number that a double holds. */
function fitCounters(counters: readonly EnergyCounter[], note: Note): EnergyCounter[] | null {
  const fitting = counters.filter(({ energyUj }) => Number.isSafeInteger(energyUj) && energyUj >= 0).slice(0, 9)
  if (fitting.length < counters.length) note('power.rapl', 'unreadable', 'outside its bounds')
  return fitting.length > 0 ? fitting : null
}

function fitRunning(ids: readonly number[]): number[] {
  return [...new Set(ids)].toSorted((a, b) => a - b).slice(0, limits.watchedRan)
}

function within(note: Note, part: string, value: number | null, high: number): number | null {
  if (value === null || (value >= 0 && value <= high)) return value
  note(part, 'unreadable', 'outside its bounds')
  return null
}
