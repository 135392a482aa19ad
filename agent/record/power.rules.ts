/** What a day's record says of energy beside the sums by state: the contract's part `power`, and what was refused. Pure. */
import { limits } from '../contract/limits.ts'
import { blockerKinds } from '../contract/tables.ts'
import type { Problem, ReportPower } from '../contract/v1.ts'
import type { Meter } from './meter.rules.ts'
import { sumOfMeters } from './meter.rules.ts'
import type { Piece } from './tape.rules.ts'
import { minuteMs } from './time.rules.ts'

export type DayPower = { sums: ReportPower; problems: Problem[] }

const dayMin = 24 * 60

/** @param stuckGauge states in which a gauge stood still for so long that it cannot have been read */
export function powerOf(
  pieces: readonly Piece[],
  meters: readonly Meter[],
  { startMs, stuckGauge }: { startMs: number; stuckGauge: number },
): DayPower {
  const sum = sumOfMeters(meters)
  const sums: ReportPower = {
    sleeps: pieces.some((piece) => piece.sleepKnown) ? sleepsOf(pieces, startMs) : null,
    external: sum.externalMs === null ? null : externalOf(sum.externalMs, sum.externalMost),
    rapl: raplOf(sum),
    blockers: sum.blocked === null ? null : blockerKinds.filter((_, bit) => ((sum.blocked ?? 0) >> bit) & 1),
    agent:
      sum.agentCpuMs === null
        ? null
        : { cpuMs: Math.min(limits.agentCpuMs, Math.round(sum.agentCpuMs)), programs: sum.agentPrograms },
  }
  return { sums, problems: problemsOf(sum, stuckGauge) }
}

function externalOf(ms: number, most: number): ReportPower['external'] {
  return { most, minutes: Math.min(dayMin * Math.max(most, 0), Math.round(ms / minuteMs)) }
}

function raplOf({ raplMs, packageMwh, psysMwh }: Meter): ReportPower['rapl'] {
  if (raplMs <= 0) return null
  const whole = (mwh: number | null) => (mwh === null ? null : Math.round(mwh))
  return {
    minutes: Math.min(dayMin, Math.round(raplMs / minuteMs)),
    packageMwh: whole(packageMwh),
    psysMwh: whole(psysMwh),
  }
}

/** Stretches of sleep that began on the day; a sleep over midnight belongs to the day it began on. */
function sleepsOf(pieces: readonly Piece[], startMs: number): number {
  let endMs = Number.NEGATIVE_INFINITY
  let sleeps = 0
  for (const piece of pieces.filter((it) => it.state === 'asleep').toSorted((a, b) => a.fromMs - b.fromMs)) {
    if (piece.fromMs > endMs && piece.fromMs > startMs) sleeps++
    endMs = Math.max(endMs, piece.toMs)
  }
  return Math.min(1440, sleeps)
}

function problemsOf(sum: Meter, stuckGauge: number): Problem[] {
  const told: [count: number, part: string, words: string][] = [
    [sum.refusedBattery, 'power.battery', 'impossible readings'],
    [stuckGauge, 'power.battery', 'a gauge that stands still'],
    [sum.refusedRapl, 'power.rapl', 'impossible readings'],
    [sum.restartedRapl, 'power.rapl', 'started anew in sleep'],
  ]
  return told.flatMap(([count, part, words]): Problem[] =>
    count > 0 ? [{ part, reason: 'unreadable', detail: `${count} ${words}, not counted` }] : [],
  )
}
