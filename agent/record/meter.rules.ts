/**
 * What is counted beside the states: the processor's energy counters, lit screens outside, what holds off sleep and the
 * agent's own processor time, one entry a quarter-hour. A counter that wraps is followed; one that goes back, starts
 * anew or jumps is not counted, and that is told. Pure.
 */
import type { EnergyCounter } from '../collect/facts.ts'
import { blockerKinds } from '../contract/tables.ts'
import type { Sample } from './tape.rules.ts'
import { plus, sleepNoiseMs, watchedGapMs } from './tape.rules.ts'
import { quarterNumber } from './time.rules.ts'

/** Sums of a quarter-hour; `atMs` (its first entry) counts from the boot. Null = unknown in all of it. */
export type Meter = {
  atMs: number
  agentCpuMs: number | null
  /** In all of it the programs that the agent asked are counted. */
  agentPrograms: boolean
  raplMs: number
  packageMwh: number | null
  psysMwh: number | null
  externalMs: number | null
  externalMost: number
  /** Bits in the order of `blockerKinds`. */
  blocked: number | null
  /** Readings that were impossible, and counters that started anew. */
  refusedBattery: number
  refusedRapl: number
  restartedRapl: number
}

/** No processor package and no laptop draws more. */
const mostW = 500
const microjoulesPerMwh = 3_600_000

export const noMeter: Meter = {
  atMs: 0,
  agentCpuMs: null,
  agentPrograms: true,
  raplMs: 0,
  packageMwh: null,
  psysMwh: null,
  externalMs: null,
  externalMost: 0,
  blocked: null,
  refusedBattery: 0,
  refusedRapl: 0,
  restartedRapl: 0,
}

/** @param before the sample before it in this boot and process; null for the first */
export function meterOf(before: Sample | null, after: Sample, refusedBattery: boolean): Meter {
  const meter = { ...noMeter, atMs: after.sinceMs, refusedBattery: Number(refusedBattery), ...agentOf(before, after) }
  meter.blocked = after.blockers && bitsOf(after.blockers)
  const elapsedMs = before ? after.sinceMs - before.sinceMs : 0
  const awakeMs = before ? Math.min(Math.max(after.awakeMs - before.awakeMs, 0), elapsedMs) : 0
  if (!before || awakeMs <= 0 || awakeMs > watchedGapMs) return meter
  if (after.externalScreens !== null) {
    meter.externalMs = after.externalScreens * awakeMs
    meter.externalMost = after.externalScreens
  }
  return {
    ...meter,
    ...raplOf(before.counters, after.counters, { awakeMs, slept: elapsedMs - awakeMs >= sleepNoiseMs }),
  }
}

/** A process that was just started has spent all of its time since the sample before it. */
function agentOf(before: Sample | null, after: Sample): Pick<Meter, 'agentCpuMs' | 'agentPrograms'> {
  const { agentCpu } = after
  if (agentCpu === null) return { agentCpuMs: null, agentPrograms: true }
  const spentMs = agentCpu.ms - (before?.agentCpu?.ms ?? 0)
  return { agentCpuMs: Math.max(0, Math.round(spentMs)), agentPrograms: agentCpu.programs }
}

type Rapl = Pick<Meter, 'raplMs' | 'packageMwh' | 'psysMwh' | 'refusedRapl' | 'restartedRapl'>

function raplOf(
  before: readonly EnergyCounter[] | null,
  after: readonly EnergyCounter[] | null,
  { awakeMs, slept }: { awakeMs: number; slept: boolean },
): Rapl {
  const result: Rapl = { raplMs: 0, packageMwh: null, psysMwh: null, refusedRapl: 0, restartedRapl: 0 }
  for (const counter of after ?? []) {
    const earlier = before?.find((it) => it.zone === counter.zone)
    if (!earlier) continue
    if (slept) {
      if (counter.energyUj < earlier.energyUj) result.restartedRapl = 1
      continue
    }
    const mwh = countedMwh(earlier, counter, awakeMs)
    if (mwh === null) result.refusedRapl = 1
    else if (counter.zone === 'psys') result.psysMwh = mwh
    else result.packageMwh = plus(result.packageMwh, mwh)
  }
  if (result.refusedRapl > 0) return { ...result, packageMwh: null, psysMwh: null }
  return result.packageMwh === null && result.psysMwh === null ? result : { ...result, raplMs: awakeMs }
}

/** Energy between two readings of a counter that may have wrapped once; null when that would be impossible. */
export function countedMwh(before: EnergyCounter, after: EnergyCounter, ms: number): number | null {
  const straight = after.energyUj - before.energyUj
  const spentUj = straight >= 0 ? straight : straight + (after.rangeUj ?? Number.NEGATIVE_INFINITY)
  const possible = spentUj >= 0 && spentUj <= mostW * ms * 1000
  return possible ? spentUj / microjoulesPerMwh : null
}

function bitsOf(blockers: NonNullable<Sample['blockers']>): number {
  return blockers.reduce((bits, kind) => bits | (1 << blockerKinds.indexOf(kind)), 0)
}

/** Puts an entry on a page's list, as one with the last where both lie in one quarter-hour. */
export function keepMeter(meters: Meter[], meter: Meter, baseMs: number): void {
  const last = meters.at(-1)
  if (last && quarterNumber(baseMs + last.atMs) === quarterNumber(baseMs + meter.atMs)) {
    meters[meters.length - 1] = { ...sumOfMeters([last, meter]), atMs: last.atMs }
  } else meters.push(meter)
}

/** Several entries as one; an unknown part adds nothing. */
export function sumOfMeters(meters: readonly Meter[]): Meter {
  return meters.reduce(
    (sum, it) => ({
      atMs: sum.atMs,
      agentCpuMs: plus(sum.agentCpuMs, it.agentCpuMs),
      agentPrograms: sum.agentPrograms && it.agentPrograms,
      raplMs: sum.raplMs + it.raplMs,
      packageMwh: plus(sum.packageMwh, it.packageMwh),
      psysMwh: plus(sum.psysMwh, it.psysMwh),
      externalMs: plus(sum.externalMs, it.externalMs),
      externalMost: Math.max(sum.externalMost, it.externalMost),
      blocked: sum.blocked === null && it.blocked === null ? null : (sum.blocked ?? 0) | (it.blocked ?? 0),
      refusedBattery: sum.refusedBattery + it.refusedBattery,
      refusedRapl: sum.refusedRapl + it.refusedRapl,
      restartedRapl: sum.restartedRapl + it.restartedRapl,
    }),
    noMeter,
  )
}
