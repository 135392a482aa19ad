/** Everything one running agent holds. Built once; the parts below it are functions of it. */
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Collectors, DocumentCount, Inventory } from '../collect/facts.ts'
import type { Problem } from '../contract/v1.ts'
import type { DeviceKey } from '../key.ts'
import { makeKey, readKey } from '../key.ts'
import { openRecorder } from '../record/recorder.ts'
import type { RecordRules } from '../record/keep.rules.ts'
import type { Recorder } from '../record/recorder.ts'
import { tlsMemory, type TlsMemory } from '../send/tls-memory.ts'
import type { Disk } from '../spool/disk.ts'
import { makePrivateFolder, realDisk } from '../spool/disk.ts'
import type { Spool } from '../spool/spool.ts'
import { openSpool } from '../spool/spool.ts'
import type { AgentState } from '../state/state.store.ts'
import { readState, writeState } from '../state/state.store.ts'

export type AgentOptions = {
  folder: string
  collectors: Collectors
  clock: Clock
  random: () => number
  /** Seconds between tries; null = as the server says. Only the test switch sets it. */
  tryEveryS: number | null
  /** PEM of a further authority whose certificates are accepted. */
  ca: string | null
  /** The test switch: an http:// server may be talked to. */
  allowHttp: boolean
  disk?: Disk
  /** Memory and processor time of this process, for the watchdog. */
  usage?: () => { memoryBytes: number; cpuMs: number }
}

export type Agent = {
  options: AgentOptions
  disk: Disk
  state: AgentState
  spool: Spool
  recorder: Recorder
  key: DeviceKey
  tls: TlsMemory
  inventory: Pick<Inventory, 'storage' | 'problems' | 'hints'> | null
  /** Null = not counted in this run. */
  documents: DocumentCount | null
  osFamily: 'linux' | 'windows' | 'macos' | 'other'
  /** Problems of the last moment and of the history. */
  momentProblems: Problem[]
  historyProblems: Problem[]
  sampledAtMs: number
  /** Monotonic time before which the server asked not to be tried. */
  notBeforeMs: number
  backlog: { failures: number; notBeforeMs: number }
  /** Minutes of this run in which too little of the disk was left to write. */
  diskFullSamples: number
}

const families: Partial<Record<NodeJS.Platform, Agent['osFamily']>> = {
  linux: 'linux',
  win32: 'windows',
  darwin: 'macos',
}

/** Opens the agent's folder: key (made if absent), state, spool and tape. @throws KeyExposed */
export function openAgent(options: AgentOptions): Agent {
  const disk = options.disk ?? realDisk
  makePrivateFolder(options.folder)
  const key = readKey(options.folder) ?? makeKey(options.folder, disk)
  const state = readState(disk, options.folder)
  const onDamaged = () => {
    state.counts.damaged++
  }
  return {
    options,
    disk,
    key,
    tls: tlsMemory(),
    state,
    spool: openSpool({ disk, folder: join(options.folder, 'spool'), onDamaged }),
    recorder: openRecorder({ disk, folder: join(options.folder, 'tape'), onDamaged }),
    inventory: null,
    documents: null,
    osFamily: families[process.platform] ?? 'other',
    momentProblems: [],
    historyProblems: [],
    sampledAtMs: options.clock.monotonicMs(),
    notBeforeMs: Number.NEGATIVE_INFINITY,
    backlog: { failures: 0, notBeforeMs: Number.NEGATIVE_INFINITY },
    diskFullSamples: 0,
  }
}

export function saveState(agent: Agent): void {
  writeState(agent.disk, agent.options.folder, agent.state)
}

export function recordRules({ state }: Agent): RecordRules {
  return { networkKey: state.networkKey, window: state.window, closedThrough: state.closedThrough }
}

/** Milliseconds since the last sample: what the recorder adds to it to know what time it is. */
export function sinceSampleMs(agent: Agent): number {
  return agent.options.clock.monotonicMs() - agent.sampledAtMs
}

/** Time by the best clock there is: the server's once it was learned in this boot, the laptop's until then. */
export function agentNowMs(agent: Agent): number {
  return agent.recorder.nowMs(sinceSampleMs(agent), agent.options.clock.nowMs())
}
