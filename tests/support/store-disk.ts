/** Sees and disturbs what a server process writes to its store, by a library that is loaded before it (store-disk.c). */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DiskEvent } from '../faults/power-cut.rules.ts'
import { projectRoot } from './server-process.ts'

/** Why there is no such library here; null where there is. */
export const whyNoPreload =
  process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0
    ? null
    : 'needs Linux and a C compiler (cc)'

/** Compiles a library of tests/support into a folder, to be named in LD_PRELOAD. */
export function compilePreload(source: string, folder: string): string {
  const library = join(folder, source.replace(/\.c$/, '.so'))
  const from = join(projectRoot, 'tests/support', source)
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, from, '-ldl', '-lpthread'])
  return library
}

export const errorNumbers = { EACCES: 13, ENOSPC: 28, EROFS: 30 } as const

export type StoreDisk = {
  /** What the server's environment needs. */
  environment: Record<string, string>
  /** From now on writes to files whose path holds `part` fail. */
  fail: (error: keyof typeof errorNumbers, part: string) => void
  /** Writes go through again. */
  heal: () => void
  /** What happened so far, in order. */
  events: () => DiskEvent[]
}

/** @param folder of the test; not the store's */
export function storeDisk(folder: string): StoreDisk {
  const trace = join(folder, 'disk-trace')
  const flag = join(folder, 'disk-fault')
  return {
    environment: { LD_PRELOAD: compilePreload('store-disk.c', folder), PRELOAD_TRACE: trace, PRELOAD_FAULT: flag },
    fail: (error, part) => writeFileSync(flag, `${errorNumbers[error]} ${part}`),
    heal: () => rmSync(flag, { force: true }),
    events: () => readEvents(readFileSync(trace)),
  }
}

const headBytes = 14
const kinds = { W: 'write', T: 'cut', S: 'sync', U: 'remove', A: 'answer' } as const
const files = { d: 'db', w: 'wal', j: 'journal', D: 'folder', '-': 'none' } as const

function readEvents(bytes: Buffer): DiskEvent[] {
  const events: DiskEvent[] = []
  for (let at = 0; at + headBytes <= bytes.length;) {
    const kind = kinds[String.fromCharCode(bytes[at] ?? 0) as keyof typeof kinds]
    const file = files[String.fromCharCode(bytes[at + 1] ?? 0) as keyof typeof files]
    const length = bytes.readUInt32LE(at + 10)
    const offset = Number(bytes.readBigUInt64LE(at + 2))
    const data = bytes.subarray(at + headBytes, at + headBytes + length)
    events.push({ kind, file, offset, data })
    at += headBytes + length
  }
  return events
}
