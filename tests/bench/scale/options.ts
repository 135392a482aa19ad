/** What `npm run bench -- scale ...` was asked for. */
import { parseArgs } from 'node:util'

export type ScaleOptions = {
  /** A store that `npm run fleet -- --seed-history` made, with the simulator's own seed; null = a small one is made. */
  dataDir: string | null
  /** Of the store that is made. */
  devices: number
  days: number
  /** The list of units that the store was made with; null = the demo's. */
  outline: string | null
  /** Laptops without programs are given some first, and all that follows is counted: for the pages of the migration. */
  software: boolean
  /** How long reports arrive while pages are read. */
  seconds: number
}

export const help =
  'npm run bench -- scale [--data-dir DIR] [--outline FILE.csv] [--devices 2000] [--days 30] [--seconds 60] [--software]'

/** @throws RangeError with every problem */
export function readScaleOptions(argv: readonly string[]): ScaleOptions {
  const text = { type: 'string' } as const
  const options = {
    'data-dir': text,
    outline: text,
    devices: text,
    days: text,
    seconds: text,
    software: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ args: [...argv], options, strict: true, allowPositionals: false })
  const problems: string[] = []
  const whole = (name: 'devices' | 'days' | 'seconds', low: number, high: number, usual: number) => {
    const value = Number(values[name] ?? usual)
    if (!Number.isInteger(value) || value < low || value > high) problems.push(`--${name}: from ${low} to ${high}`)
    return value
  }
  const read = {
    dataDir: values['data-dir'] ?? null,
    outline: values.outline ?? null,
    devices: whole('devices', 100, 300_000, 2_000),
    days: whole('days', 14, 800, 30),
    software: values.software ?? false,
    seconds: whole('seconds', 10, 1_200, 60),
  }
  if (problems.length > 0) throw new RangeError([...problems, help].join('\n'))
  return read
}
