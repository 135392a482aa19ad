/** Sets the wall clock of a server process while it runs, by a library that is loaded before it (set-clock.c). */
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { compilePreload } from './store-disk.ts'

export type SetClock = {
  /** What the server's environment needs. */
  environment: Record<string, string>
  /** From now on its clock runs from this moment on. */
  set: (atMs: number) => void
  /** What its clock shows. */
  nowMs: () => number
}

/** @param folder of the test; not the store's */
export function settableClock(folder: string): SetClock {
  const path = join(folder, 'clock')
  let offMs = 0
  const write = (flags: string) => {
    const bytes = Buffer.alloc(8)
    bytes.writeBigInt64LE(BigInt(offMs))
    const file = openSync(path, flags) // never cut to nothing: the server has it mapped
    writeSync(file, bytes, 0, bytes.length, 0)
    closeSync(file)
  }
  write('w')
  return {
    environment: { LD_PRELOAD: compilePreload('set-clock.c', folder), PRELOAD_CLOCK: path },
    set(atMs) {
      offMs = Math.round(atMs - Date.now())
      write('r+')
    },
    nowMs: () => Date.now() + offMs,
  }
}
