/** Reads what was asked for and does it; the last line on stdout is one JSON. */
import { readFileSync } from 'node:fs'
import { seedHistory } from './history/seed-history.ts'
import { runLive } from './live/run.ts'
import { help, readOptions } from './options.ts'
import { type FleetUnit, unitsOfDemo, unitsOfOutline } from './plan/outline.rules.ts'

/** @returns the exit code: 0 done, 1 failed, 2 asked for wrongly */
export async function runFleet(argv: readonly string[]): Promise<number> {
  const read = readOptions(argv)
  if ('problems' in read) {
    process.stderr.write(`${read.problems.join('\n')}\n\n${help}\n`)
    return 2
  }
  const { options } = read
  try {
    const units = readUnits(options.outline)
    const result =
      options.mode === 'history'
        ? await seedHistory({ ...options, units, lastDay: options.day })
        : await runLive({ ...options, units })
    process.stdout.write(`${JSON.stringify(result)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return error instanceof RangeError ? 2 : 1
  }
}

function readUnits(file: string | null): FleetUnit[] {
  return file === null ? unitsOfDemo() : unitsOfOutline(readFileSync(file, 'utf8'))
}
