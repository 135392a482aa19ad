/** A machine, a peer and a folder for one test; `close` leaves nothing behind. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAgent } from '../../../agent/run/agent.ts'
import type { RunEnd } from '../../../agent/run/agent.ts'
import type { AgentOptions } from '../../../agent/run/context.ts'
import { enrolAgent } from '../../../agent/run/enrol.ts'
import { type Disk, realDisk } from '../../../agent/spool/disk.ts'
import type { Machine } from './machine.ts'
import { makeMachine } from './machine.ts'
import type { Peer } from './peer.ts'
import { startPeer } from './peer.ts'

export type World = {
  machine: Machine
  peer: Peer
  folder: string
  options: AgentOptions
  enrol: () => Promise<void>
  /** Runs the agent until true time passed by this much. */
  run: (ms: number) => Promise<RunEnd>
  close: () => Promise<void>
}

/**
 * The real disk without its syncs: a virtual day is 1,440 of them. What a crash leaves behind is tested with the real one
 * (tests/agent/spool, tests/e2e/kill.test.ts).
 */
export const unsyncedDisk: Disk = {
  ...realDisk,
  writeSynced: (path, bytes) => writeFileSync(path, bytes, { mode: 0o600 }),
  syncFolder: () => {},
}

/** @param at ISO time at which the laptop is booted */
export async function makeWorld(at = '2026-11-02T03:00:00Z'): Promise<World> {
  const machine = makeMachine(Date.parse(at))
  const peer = await startPeer(() => machine.trueMs)
  const root = mkdtempSync(join(tmpdir(), 'satker-agent-'))
  const folder = join(root, 'data')
  const options: AgentOptions = {
    folder,
    collectors: machine.collectors,
    clock: machine.clock,
    random: () => 0.5,
    tryEveryS: null,
    ca: null,
    allowHttp: true,
    disk: unsyncedDisk,
    usage: () => ({ memoryBytes: 50_000_000, cpuMs: 0 }),
  }
  return {
    machine,
    peer,
    folder,
    options,
    enrol: async () => {
      const result = await enrolAgent(options, { url: peer.url, token: 'TOKEN' })
      if (result.kind !== 'enrolled') throw new Error(result.kind)
    },
    run: (ms) => {
      const stop = new AbortController()
      const endMs = machine.trueMs + ms
      const { clock } = machine
      const bounded = {
        ...clock,
        sleep: async (waitMs: number, signal?: AbortSignal) => {
          await clock.sleep(waitMs, signal)
          if (machine.trueMs >= endMs) stop.abort()
        },
      }
      return runAgent({ ...options, clock: bounded, signal: stop.signal })
    },
    close: async () => {
      await peer.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

export const minute = 60_000
export const hour = 60 * minute
