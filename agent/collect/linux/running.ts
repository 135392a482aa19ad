/**
 * Which watched programs run: names of processes from /proc, compared here and forgotten here. Command lines, which may
 * name files and people, are never opened. A process is looked at twice, since a new one may still carry its parent's
 * name; after that only its number is remembered, so a minute costs one list of a folder.
 */
import { runningProgramOnLinux } from '../../contract/watch-list.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'

type Known = { program: number | null; looks: number }
const looksEnough = 2

/** Names that say nothing or too little: what is behind them is told by the file that runs, where it may be read. */
const vague = new Set(['geckomain', 'mainthread', 'main thread', 'electron', 'apprun', 'chrome'])

/** A function that gives the ids of the watched programs that run now. */
export function runningReader(runner: Runner): (note: Note) => Promise<number[] | null> {
  let known = new Map<string, Known>()
  return async (note) => {
    const names = await runner.listDir('/proc')
    if (!names.ok) {
      noteFailure(note, 'moment.running', names)
      return null
    }
    const now = new Map<string, Known>()
    for (const pid of names.value) {
      if (!/^\d+$/.test(pid)) continue
      const before = known.get(pid)
      if (before && before.looks >= looksEnough) now.set(pid, before)
      else now.set(pid, { program: await programOf(runner, pid), looks: (before?.looks ?? 0) + 1 })
    }
    if (now.size === 0) {
      note('moment.running', 'no-source', 'no processes in /proc')
      return null
    }
    known = now
    const ids = new Set([...now.values()].flatMap(({ program }) => program ?? []))
    return [...ids].toSorted((a, b) => a - b)
  }
}

async function programOf(runner: Runner, pid: string): Promise<number | null> {
  const comm = await runner.readText(`/proc/${pid}/comm`, 64)
  if (!comm.ok) return null
  const name = comm.value.trim()
  if (!vague.has(name.toLowerCase())) return runningProgramOnLinux(name)
  const exe = await runner.readLink(`/proc/${pid}/exe`)
  return exe.ok ? programOfFile(exe.value) : runningProgramOnLinux(name)
}

/** The program of an executable's path; Chromium as a snap calls its executable `chrome` like another browser does. */
export function programOfFile(path: string): number | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === 'chrome' && path.includes('chromium')) return runningProgramOnLinux('chromium')
  return runningProgramOnLinux(name)
}
