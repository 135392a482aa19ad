/** The only door from the collectors to the machine: commands and files, bounded in time and size. Never throws. */
import { execFile } from 'node:child_process'
import { cpus, uptime } from 'node:os'
import { open, readdir, readlink, stat, statfs } from 'node:fs/promises'
import type { Problem } from '../contract/v1.ts'

export type Failure = { ok: false; reason: Problem['reason']; detail: string | null }
export type Read<Value> = { ok: true; value: Value } | Failure

export type FolderEntry = { name: string; kind: 'file' | 'folder' | 'other' }

/** `label` is a short name of a call whose arguments are a whole script; recordings are looked up by it. */
export type RunOptions = { timeoutMs: number; label?: string }
export type Runner = {
  /** Standard output of a program that ended with exit code 0. */
  run: (command: string, args: readonly string[], options: RunOptions) => Promise<Read<string>>
  /** A text of at most `maxBytes`; what is longer is cut there. */
  readText: (path: string, maxBytes?: number) => Promise<Read<string>>
  readBytes: (path: string, maxBytes?: number) => Promise<Read<Uint8Array>>
  /** Names in a folder, sorted. */
  listDir: (path: string) => Promise<Read<string[]>>
  /** What a folder holds, without following links; `other` is everything that is neither. */
  listEntries: (path: string) => Promise<Read<FolderEntry[]>>
  readLink: (path: string) => Promise<Read<string>>
  exists: (path: string) => Promise<boolean>
  modifiedAtMs: (path: string) => Promise<Read<number>>
  /** Size of a file system and what an ordinary account may still use of it. */
  diskSpace: (path: string) => Promise<Read<{ sizeBytes: number; freeBytes: number }>>
  /** The laptop's own clock, raw. */
  nowMs: () => number
  /** A clock that only runs forward; on Linux CLOCK_MONOTONIC, since boot without the time asleep. */
  monotonicMs: () => number
  /**
   * What Node itself knows without a program: all processors together, the time since boot with the time asleep, and this
   * process's own processor time.
   */
  processors: () => { count: number; busyMs: number; totalMs: number; uptimeMs: number; ownCpuMs: number }
}

export const maxTextBytes = 32 * 1024 * 1024
const maxOutputBytes = 16 * 1024 * 1024
const firstChunkBytes = 4096
const maxChunkBytes = 256 * 1024

/** A runner on the real machine. Programs are started without a shell and with a neutral language. */
export function systemRunner(): Runner {
  return {
    run: runProgram,
    readText: (path, maxBytes = maxTextBytes) => attempt(async () => (await readUpTo(path, maxBytes)).toString('utf8')),
    readBytes: (path, maxBytes = maxTextBytes) => attempt(() => readUpTo(path, maxBytes)),
    listDir: (path) => attempt(async () => (await readdir(path)).toSorted()),
    listEntries: (path) => attempt(() => entriesOf(path)),
    readLink: (path) => attempt(() => readlink(path)),
    exists: async (path) => (await attempt(() => stat(path))).ok,
    modifiedAtMs: (path) => attempt(async () => (await stat(path)).mtimeMs),
    diskSpace: (path) => attempt(() => spaceOf(path)),
    nowMs: () => Date.now(),
    monotonicMs: () => Number(process.hrtime.bigint() / 1_000_000n),
    processors: readProcessors,
  }
}

async function entriesOf(path: string): Promise<FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
  }))
}

function readProcessors(): ReturnType<Runner['processors']> {
  const times = cpus().map((cpu) => cpu.times)
  const idleMs = times.reduce((sum, it) => sum + it.idle, 0)
  const totalMs = times.reduce((sum, it) => sum + it.user + it.nice + it.sys + it.idle + it.irq, 0)
  const { user, system } = process.cpuUsage()
  return {
    count: times.length,
    busyMs: totalMs - idleMs,
    totalMs,
    uptimeMs: Math.round(uptime() * 1000),
    ownCpuMs: Math.round((user + system) / 1000),
  }
}

function runProgram(command: string, args: readonly string[], { timeoutMs }: RunOptions): Promise<Read<string>> {
  return new Promise((resolve) => {
    const options = {
      timeout: timeoutMs,
      killSignal: 'SIGKILL' as const,
      maxBuffer: maxOutputBytes,
      windowsHide: true,
      env: { ...process.env, LC_ALL: 'C', LANG: 'C', TZ: 'UTC' },
    }
    try {
      execFile(command, [...args], options, (error, stdout) => {
        resolve(error ? runFailure(error) : { ok: true, value: stdout })
      })
    } catch (error) {
      resolve(failureOf(error))
    }
  })
}

function runFailure(error: Error & { code?: unknown; killed?: boolean }): Failure {
  if (error.code === 'ENOENT') return { ok: false, reason: 'no-tool', detail: null }
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return { ok: false, reason: 'unreadable', detail: 'too long' }
  if (error.killed) return { ok: false, reason: 'timeout', detail: null }
  if (typeof error.code === 'number') return { ok: false, reason: 'unreadable', detail: `exit code ${error.code}` }
  return failureOf(error)
}

async function attempt<Value>(read: () => Promise<Value>): Promise<Read<Value>> {
  try {
    return { ok: true, value: await read() }
  } catch (error) {
    return failureOf(error)
  }
}

/** Only the error's code is kept: its message names paths. */
export function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, reason: 'no-source', detail: null }
  if (code === 'EACCES' || code === 'EPERM') return { ok: false, reason: 'no-permission', detail: null }
  return { ok: false, reason: 'unreadable', detail: code }
}

/** Files of /proc and /sys have no honest size, so they are read until they end. */
async function readUpTo(path: string, maxBytes: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const full: Buffer[] = []
    let chunk = Buffer.allocUnsafe(Math.min(firstChunkBytes, maxBytes))
    let [used, total] = [0, 0]
    while (total < maxBytes) {
      const { bytesRead } = await file.read(chunk, used, chunk.length - used)
      if (bytesRead === 0) break
      used += bytesRead
      total += bytesRead
      if (used < chunk.length) continue
      full.push(chunk)
      chunk = Buffer.allocUnsafe(Math.min(chunk.length * 4, maxChunkBytes, maxBytes - total))
      used = 0
    }
    return full.length === 0 ? chunk.subarray(0, used) : Buffer.concat([...full, chunk.subarray(0, used)])
  } finally {
    await file.close()
  }
}

async function spaceOf(path: string): Promise<{ sizeBytes: number; freeBytes: number }> {
  const space = await statfs(path)
  return { sizeBytes: space.blocks * space.bsize, freeBytes: space.bavail * space.bsize }
}
