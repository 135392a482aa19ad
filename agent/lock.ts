/**
 * One agent a folder. The lock is a file that names its holder by process id, boot and start time, so that a reused
 * process id is never taken for the holder, and a killed agent or a restarted machine leaves no lock behind. Node has no
 * flock; a listening socket would do it too, but the agent listens on nothing.
 *
 * The file appears whole or not at all (link of a finished file, which fails when the name is taken). A dead holder's
 * lock is first renamed away: of two agents that try, only one rename finds the file.
 */
import { linkSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

type Holder = { pid: number; bootId: string | null; startedTicks: string | null }

/** `beat` says each minute that the holder lives; false when the lock is no longer its own. */
export type Lock = { release: () => void; beat: () => boolean }

const staleBeatMs = 10 * 60_000

/** Takes the lock of a folder; null when a living agent holds it. */
export function takeLock(folder: string): Lock | null {
  const path = join(folder, 'lock')
  const mine = join(folder, `.lock.${process.pid}.tmp`)
  const holder: Holder = { pid: process.pid, bootId: bootId(), startedTicks: startedTicks(process.pid) }
  const text = JSON.stringify(holder)
  writeFileSync(mine, text, { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (tryLink(mine, path)) return held(path, text)
      if (!clearDead(path)) return null
    }
    return null
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Whether a living agent holds the folder. */
export function isLocked(folder: string): boolean {
  const path = join(folder, 'lock')
  const text = readText(path)
  return text !== null && isAlive(text, path)
}

function held(path: string, text: string): Lock {
  return {
    release: () => {
      if (readText(path) === text) rmSync(path, { force: true })
    },
    beat: () => {
      if (readText(path) !== text) return false
      utimesSync(path, new Date(), new Date())
      return true
    },
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

/** Moves a dead holder's lock away; false when the holder lives. */
function clearDead(path: string): boolean {
  const text = readText(path)
  if (text === null) return true
  if (isAlive(text, path)) return false
  const away = `${path}.${process.pid}.dead`
  try {
    renameSync(path, away)
  } catch {
    return true // another agent was faster
  }
  const moved = readText(away)
  if (moved !== text && moved !== null) tryLink(away, path) // it was a new holder's: put it back
  rmSync(away, { force: true })
  return true
}

function isAlive(text: string, path: string): boolean {
  const holder = parse(text)
  if (!holder) return false
  if (holder.startedTicks !== null) {
    return holder.bootId === bootId() && startedTicks(holder.pid) === holder.startedTicks
  }
  const beatAgeMs = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return isRunning(holder.pid) && beatAgeMs < staleBeatMs
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function parse(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return null
  }
}

function bootId(): string | null {
  return readText('/proc/sys/kernel/random/boot_id')?.trim() ?? null
}

/** When a process started, in clock ticks since boot; null where there is no /proc or no such process. */
function startedTicks(pid: number): string | null {
  const stat = readText(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
