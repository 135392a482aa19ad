/** A moment as the tape needs it: on the clock of its boot, the gateway hashed. */
import type { Moment } from '../collect/facts.ts'
import { gatewayHash } from './gateway.ts'
import type { Sample, Segment } from './tape.rules.ts'

export type SampleContext = {
  deviceMs: number
  before: Segment | null
  /** The sample before it in this boot and process. */
  last: Sample | null
  networkKey: string | null
}

export function sampleOf(moment: Moment, { deviceMs, before, last, networkKey }: SampleContext): Sample {
  const hash = moment.gateway !== null && networkKey !== null ? gatewayHash(moment.gateway, networkKey) : null
  return {
    sinceMs: Math.round(moment.sinceBootMs ?? guessedSinceMs(moment, deviceMs, before)),
    awakeMs: Math.round(moment.awakeMs),
    sleepKnown: moment.sinceBootMs !== null,
    screenOn: moment.screenOn,
    idleMs: moment.idleMs,
    loadRatio: moment.loadRatio,
    brightnessPct: moment.brightnessPct,
    onAc: moment.onAc,
    batteryMwh: moment.batteryMwh,
    batteryMw: moment.batteryMw,
    externalScreens: moment.externalScreens,
    counters: moment.counters,
    blockers: moment.blockers,
    agentCpu: agentCpuOf(moment, last),
    gateway: hash,
    running: moment.running,
  }
}

/** No reading, or one that leaves the programs out, says nothing new: the one before stands. */
function agentCpuOf({ agentCpu }: Moment, last: Sample | null): Sample['agentCpu'] {
  const before = last?.agentCpu ?? null
  return agentCpu === null || (before?.programs && !agentCpu.programs) ? before : agentCpu
}

/** Where the system keeps no clock that runs on in sleep, the wall clock stands in as long as it does not step back. */
function guessedSinceMs(moment: Moment, deviceMs: number, before: Segment | null): number {
  if (before?.bootId === moment.bootId) {
    const awakeMs = Math.max(0, moment.awakeMs - before.awakeMs)
    return before.sinceMs + Math.max(awakeMs, deviceMs - before.lastDeviceMs)
  }
  return Math.max(moment.awakeMs, moment.bootedAtMs === null ? 0 : deviceMs - moment.bootedAtMs)
}
