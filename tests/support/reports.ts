/** Builds valid reports for tests, so that a test names only what it is about. */
import { emptyBitmap, encodeBitmap, setQuarter } from '../../agent/contract/quarters.ts'
import type { ReportMain, ReportQuarters, Slot, State, StateSum } from '../../agent/contract/v1.ts'

/** A state's sum with everything but the minutes unknown. */
export function minutesOf(minutes: number, more: Partial<StateSum> = {}): StateSum {
  return { minutes, loadPow07: null, brightnessPct: null, acMinutes: null, dischargedMwh: null, ...more }
}

/** A slot in which the laptop spent some minutes in some states. */
export function slotOf(minutes: Partial<Record<State, number>>): Slot {
  const slot: Slot = {}
  for (const [state, count] of Object.entries(minutes) as [State, number][]) slot[state] = minutesOf(count)
  return slot
}

/** A bitmap with these quarters, as text. */
export function bitmapOf(quarters: number[]): string {
  const bitmap = emptyBitmap()
  for (const quarter of quarters) setQuarter(bitmap, quarter)
  return encodeBitmap(bitmap)
}

export function mainOf(more: Partial<ReportMain> = {}): ReportMain {
  return {
    v: 1,
    agentVersion: '0.1.0',
    chain: 'c'.repeat(32),
    utcDay: '2026-11-23',
    rev: 1,
    sealed: false,
    prev: null,
    boots: [],
    clock: {
      deviceAtMs: Date.parse('2026-11-23T08:00:00Z'),
      monotonicMs: 1000,
      offsetMs: 0,
      verified: true,
      droppedMin: 0,
    },
    slots: [{}, {}, {}, {}],
    sections: { hardware: null, system: null, software: null },
    storage: null,
    problems: [],
    spool: { waitingDays: 0, droppedDays: 0, refused: 0, damaged: 0 },
    ...more,
  }
}

export function quartersOf(more: Partial<ReportQuarters> = {}): ReportQuarters {
  return {
    v: 1,
    observed: null,
    awake: null,
    asleep: null,
    screen: null,
    linked: null,
    tried: null,
    used: null,
    usedInWindow: [null, null, null, null],
    networks: null,
    ...more,
  }
}
