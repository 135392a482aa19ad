/** The agent's life: sample each minute, try each quarter, take the inventory now and then; nothing may stop the rest. */
import { existsSync } from 'node:fs'
import { withinTime } from '../clock.ts'
import { refileStale } from '../chain/cut.ts'
import { limits } from '../contract/limits.ts'
import type { Lock } from '../lock.ts'
import { takeLock } from '../lock.ts'
import { minuteMs } from '../record/time.rules.ts'
import type { TryResult } from '../send/sender.ts'
import { tryBacklog, tryOnce } from '../send/sender.ts'
import { makePrivateFolder } from '../spool/disk.ts'
import { changeMarker } from './change-marker.ts'
import type { Agent, AgentOptions } from './context.ts'
import { agentNowMs, openAgent, saveState } from './context.ts'
import { answerExportRequest, exportRequestPath } from './export.ts'
import { takeInventory } from './inventory.ts'
import { sample } from './sample.ts'
import { afterSleepMs, nextTryMs } from './schedule.rules.ts'
import type { Usage } from './watchdog.rules.ts'
import { watchdog } from './watchdog.rules.ts'

/** How a run ended; `locked`: another agent holds the folder. */
export type RunEnd = 'stopped' | 'locked' | 'watchdog'

const inventoryWaitMs = 60_000
const inventoryEveryMs = 6 * 3_600_000

/** Opens a folder for writing and hands the agent to `work`; null when another agent holds it. */
export async function withAgent<T>(
  options: AgentOptions,
  work: (agent: Agent, lock: Lock) => Promise<T>,
): Promise<T | null> {
  makePrivateFolder(options.folder)
  const lock = takeLock(options.folder)
  if (!lock) return null
  try {
    const agent = openAgent(options)
    refileStale(agent)
    return await work(agent, lock)
  } finally {
    lock.release()
  }
}

/** Runs until the signal aborts. The first report goes out at once, then one each quarter at a random offset. */
export async function runAgent(options: AgentOptions & { signal: AbortSignal }): Promise<RunEnd> {
  const ended = await withAgent(options, async (agent, lock) => {
    const loop = startLoop(agent, options.signal)
    await loop.begin()
    for (;;) {
      if (!lock.beat()) return 'locked'
      const end = await loop.turn()
      if (end) return end
    }
  })
  return ended ?? 'locked'
}

/** One sample, one inventory, one try. */
export async function runOnce(options: AgentOptions): Promise<TryResult | 'locked'> {
  const result = await withAgent(options, async (agent) => {
    await sample(agent)
    await withinTime(takeInventory(agent), inventoryWaitMs, options.clock)
    await sample(agent)
    const tried = await tryOnce(agent)
    save(agent)
    return tried
  })
  return result ?? 'locked'
}

/** Cuts what the tape holds where no agent runs; false when one does. */
export async function cutForExport(options: AgentOptions): Promise<boolean> {
  const done = await withAgent(options, async (agent) => {
    await sample(agent)
    await answerExportRequest(agent)
    save(agent)
    return true
  })
  return done ?? false
}

function startLoop(agent: Agent, signal: AbortSignal) {
  const { clock, random } = agent.options
  const readings: Usage[] = []
  const inventory = inventoryTimer(agent)
  let sampleAtMs = clock.monotonicMs()
  let tryAtMs = 0

  const sampleIfDue = async (): Promise<void> => {
    if (clock.monotonicMs() < sampleAtMs) return
    sampleAtMs = Math.max(sampleAtMs + minuteMs, clock.monotonicMs() + minuteMs / 2)
    await sample(agent)
    save(agent)
    readings.push({ atMs: clock.monotonicMs(), ...(agent.options.usage ?? processUsage)() })
    if (readings.length > 70) readings.shift()
  }

  const tryIfDue = async (): Promise<void> => {
    tryAtMs = afterSleepMs(agentNowMs(agent), tryAtMs, random)
    if (agentNowMs(agent) < tryAtMs) {
      await tryBacklog(agent)
      return
    }
    // The clock that was waited by stops in sleep: a fresh sample tells whether the time of this try was slept through.
    await sample(agent)
    tryAtMs = afterSleepMs(agentNowMs(agent), tryAtMs, random)
    if (agentNowMs(agent) < tryAtMs) return
    try {
      if (clock.monotonicMs() >= agent.notBeforeMs) await tryOnce(agent)
    } finally {
      tryAtMs = nextTryMs(agentNowMs(agent), pace(agent), random)
    }
  }

  return {
    begin: async (): Promise<void> => {
      await guarded(agent, sampleIfDue)
      await withinTime(inventory.take(), inventoryWaitMs, clock)
      tryAtMs = agentNowMs(agent)
    },

    /** One turn of the loop, with its wait; how the run ends, or null to go on. */
    turn: async (): Promise<'stopped' | 'watchdog' | null> => {
      if (signal.aborted) return 'stopped'
      await guarded(agent, sampleIfDue)
      await guarded(agent, tryIfDue)
      inventory.takeIfDue()
      if (existsSync(exportRequestPath(agent.options.folder))) await guarded(agent, () => answerExportRequest(agent))
      if (watchdog(readings)) {
        agent.state.counts.watchdog++
        saveState(agent)
        return 'watchdog'
      }
      const waitMs = Math.min(sampleAtMs - clock.monotonicMs(), tryAtMs - agentNowMs(agent))
      await clock.sleep(Math.min(Math.max(waitMs, 100), minuteMs), signal)
      return null
    },
  }
}

/** A full or failing disk must not end the agent: what could not be written is written with the next sample. */
async function guarded(agent: Agent, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error
    agent.diskFullSamples++
  }
}

function save(agent: Agent): void {
  agent.state.counts.dropped += agent.recorder.bound(limits.spoolDays)
  if (agent.spool.hasRoom()) agent.recorder.save()
  else agent.diskFullSamples++
}

function pace({ options, state }: Agent): { everyS: number; jitterS: number } {
  if (options.tryEveryS !== null) return { everyS: options.tryEveryS, jitterS: options.tryEveryS }
  return state.pace ?? { everyS: 900, jitterS: 840 }
}

function inventoryTimer(agent: Agent) {
  const { clock } = agent.options
  let running = false
  let dueMs = 0
  let marker = ''
  const take = async (): Promise<void> => {
    running = true
    dueMs = clock.monotonicMs() + inventoryEveryMs
    marker = changeMarker()
    try {
      await takeInventory(agent)
    } finally {
      running = false
      globalThis.gc?.() // where Node was started with --expose-gc: the lists just read are the largest thing ever held
    }
  }
  return {
    take,
    /** Begins one in the background when six hours passed or software changed; never two at a time. */
    takeIfDue: (): void => {
      if (running || (clock.monotonicMs() < dueMs && changeMarker() === marker)) return
      take().catch(() => undefined) // the next one is due again later; the sections held stay named
    },
  }
}

/** Run from its sources, Node's type stripping alone holds some 50 MB that a bundled agent does not. */
const strippingBytes = import.meta.url.endsWith('.ts') ? 64 * 1024 * 1024 : 0

function processUsage(): Omit<Usage, 'atMs'> {
  const { user, system } = process.cpuUsage()
  return { memoryBytes: process.memoryUsage.rss() - strippingBytes, cpuMs: (user + system) / 1000 }
}
