/** A part ends what it started and removes what it made, also when it fails or is told to stop. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningProcess } from '../support/server-process.ts'

export type Bench = {
  /** A new folder that is removed at the end. */
  folder: () => string
  /** Ends the process (SIGTERM, after 10 s SIGKILL) at the end, unless it has ended by itself. */
  ends: <Process extends RunningProcess>(process: Process) => Process
  /** Called at the end, last one first. */
  atEnd: (work: () => Promise<void> | void) => void
}

const killAfterMs = 10_000

/** Runs a part and cleans up behind it. */
export async function bench(work: (bench: Bench) => Promise<void>): Promise<void> {
  const endings: (() => Promise<void> | void)[] = []
  const atEnd = (ending: () => Promise<void> | void) => void endings.push(ending)
  let cleaned: Promise<void> | null = null
  const clean = () => (cleaned ??= runAll(endings))
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void clean().finally(() => process.exit(1)))
  try {
    await work({
      atEnd,
      folder: () => {
        const path = mkdtempSync(join(tmpdir(), 'satker-bench-'))
        atEnd(() => rmSync(path, { recursive: true, force: true }))
        return path
      },
      ends: (running) => {
        atEnd(() => end(running))
        return running
      },
    })
  } finally {
    await clean()
  }
}

async function runAll(endings: (() => Promise<void> | void)[]): Promise<void> {
  for (let ending = endings.pop(); ending; ending = endings.pop()) await ending()
}

/** Asks a process to end, and ends it when it does not. */
export async function end(running: RunningProcess): Promise<void> {
  running.kill('SIGTERM')
  const timer = setTimeout(() => running.kill('SIGKILL'), killAfterMs)
  await running.ended
  clearTimeout(timer)
}
