/** What `npm run bench -- steady ...` was asked for. */
import { parseArgs } from 'node:util'

export const phases = ['plain', 'tls', 'burst', 'herd'] as const
export type Phase = (typeof phases)[number]
export type SteadyOptions = { seconds: number; burstS: number; herd: number; only: Phase[] }

export const help = `npm run bench -- steady [--seconds 20] [--burst-seconds 20] [--herd 4000] [--only plain,tls,burst,herd]`

/** @throws RangeError with every problem */
export function readSteadyOptions(argv: readonly string[]): SteadyOptions {
  const text = { type: 'string' } as const
  const options = { seconds: text, 'burst-seconds': text, herd: text, only: text }
  const { values } = parseArgs({ args: [...argv], options, strict: true, allowPositionals: false })
  const problems: string[] = []
  const whole = (name: 'seconds' | 'burst-seconds' | 'herd', low: number, high: number, usual: number) => {
    const value = Number(values[name] ?? usual)
    if (!Number.isInteger(value) || value < low || value > high) problems.push(`--${name}: from ${low} to ${high}`)
    return value
  }
  const only = (values.only ?? phases.join(',')).split(',')
  const strange = only.filter((name) => !phases.some((phase) => phase === name))
  if (strange.length > 0) problems.push(`--only: ${phases.join(', ')}`)
  const read = {
    seconds: whole('seconds', 10, 600, 20),
    burstS: whole('burst-seconds', 10, 600, 20),
    herd: whole('herd', 100, 50_000, 4_000),
    only: phases.filter((phase) => only.includes(phase)),
  }
  if (problems.length > 0) throw new RangeError([...problems, help].join('\n'))
  return read
}
