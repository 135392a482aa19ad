/** Makes a moment's numbers possible: what lies outside becomes null with a problem. Pure. */
import { limits } from '../contract/limits.ts'
import type { Moment } from './facts.ts'
import { notebook } from './notes.ts'
import type { Note } from './notes.ts'

/** Eight batteries of 1 kWh: more is a fault of the source. */
const maxBatteryMwh = 8_000_000

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
    running: moment.running && fitRunning(moment.running),
    problems,
  }
}

function fitRunning(ids: readonly number[]): number[] {
  return [...new Set(ids)].toSorted((a, b) => a - b).slice(0, limits.watchedRan)
}

function within(note: Note, part: string, value: number | null, high: number): number | null {
  if (value === null || (value >= 0 && value <= high)) return value
  note(part, 'unreadable', 'outside its bounds')
  return null
}
