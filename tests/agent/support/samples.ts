import type { Piece, Sample } from '../../../agent/record/tape.rules.ts'
import { barePiece } from '../../../agent/record/tape.rules.ts'

/** A sample in use at a desk, `atMs` after boot. */
export function makeSample(atMs: number, facts: Partial<Sample> = {}): Sample {
  return {
    sinceMs: atMs,
    awakeMs: atMs,
    sleepKnown: true,
    screenOn: true,
    idleMs: 0,
    loadRatio: 0.5,
    brightnessPct: 80,
    onAc: true,
    batteryMwh: 30_000,
    batteryMw: null,
    externalScreens: null,
    counters: null,
    blockers: null,
    agentCpu: null,
    gateway: null,
    running: null,
    ...facts,
  }
}

export function makePiece(fromMs: number, toMs: number, facts: Partial<Piece> = {}): Piece {
  return { ...barePiece('screen', fromMs, toMs), seen: true, ...facts }
}
