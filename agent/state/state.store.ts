/** What the agent remembers besides its days: who it is to the server, what the server told it, and how sending goes. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { EnrolAnswer, Pace, ReportMain, SystemFacts, WorkingWindow } from '../contract/v1.ts'
import type { LinkFailure } from '../record/tape.rules.ts'
import { readCheckedJson, writeCheckedJson } from '../spool/checked.ts'
import type { Disk } from '../spool/disk.ts'

/**
 * `unknown`: the server does not know this device any more; `anew`: it is a clone of another and needs a new identity;
 * `revoked`: sending is forbidden. All three wait for a person.
 */
export type Enrolment = 'none' | 'active' | 'pending' | 'unknown' | 'anew' | 'revoked'

export type AgentState = {
  url: string | null
  insecure: boolean
  /** Kept only until enrolment succeeded. */
  token: string | null
  deviceId: string | null
  enrolment: Enrolment
  unit: EnrolAnswer['unit'] | null
  networkKey: string | null
  pace: Pace | null
  window: WorkingWindow | null
  /** The satker has its documents counted. */
  countDocuments: boolean
  chain: string
  lastSealed: { utcDay: string; hash: string } | null
  /** No report of this UTC day or an earlier one is cut any more. */
  closedThrough: string | null
  sections: ReportMain['sections']
  /** What the system's log told when the agent came: `past` of the system section; undefined = not asked yet. */
  past?: SystemFacts['past'] | undefined
  counts: { dropped: number; refused: number; damaged: number; watchdog: number }
  acknowledgedAtMs: number | null
  failure: { kind: LinkFailure; detail: string; atMs: number } | null
  /** The last day that was set aside; a day is counted once. */
  refusedDay: string | null
  /** The last refusal by the server itself. */
  refusal: { status: number; code: string; atMs: number } | null
}

const fileName = 'state.json'

export function newChain(): string {
  return randomBytes(16).toString('hex')
}

export function emptyState(): AgentState {
  return {
    url: null,
    insecure: false,
    token: null,
    deviceId: null,
    enrolment: 'none',
    unit: null,
    networkKey: null,
    pace: null,
    window: null,
    countDocuments: false,
    chain: newChain(),
    lastSealed: null,
    closedThrough: null,
    sections: { hardware: null, system: null, software: null },
    counts: { dropped: 0, refused: 0, damaged: 0, watchdog: 0 },
    acknowledgedAtMs: null,
    failure: null,
    refusedDay: null,
    refusal: null,
  }
}

/** The stored state, or a new one with a new chain; a damaged one is set aside and counted. */
export function readState(disk: Disk, folder: string): AgentState {
  let damaged = 0
  const stored = readCheckedJson(disk, join(folder, fileName), () => {
    damaged++
  }) as AgentState | null
  const state = { ...emptyState(), ...stored }
  state.counts.damaged += damaged
  return state
}

export function writeState(disk: Disk, folder: string, state: AgentState): void {
  writeCheckedJson(disk, join(folder, fileName), state)
}
