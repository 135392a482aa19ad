/** CPU time of processes that are not ours, by what the kernel counts. Linux only. */
import { readdirSync, readFileSync } from 'node:fs'

/** Linux reports process times to user space in hundredths of a second, whatever its own clock does. */
const ticksPerS = 100

type Stat = { parent: number; seconds: number }

/**
 * CPU seconds of each named process with all its descendants, living and ended: a server with workers counts whole. A
 * descendant that is named itself counts under its own number.
 *
 * @throws RangeError when a named process does not run
 */
export function cpuSecondsOf(pids: readonly number[]): Record<number, number> {
  const stats = new Map<number, Stat>()
  for (const name of pids.length > 0 ? readdirSync('/proc') : []) {
    const stat = /^\d+$/.test(name) ? readStat(Number(name)) : null
    if (stat) stats.set(Number(name), stat)
  }
  const missing = pids.filter((pid) => !stats.has(pid))
  if (missing.length > 0) throw new RangeError(`no process ${missing.join(', ')}`)
  const sums = Object.fromEntries(pids.map((pid) => [pid, 0]))
  for (const [pid, { seconds }] of stats) {
    const owner = ownerOf(pid, pids, stats)
    if (owner !== null) sums[owner] = (sums[owner] ?? 0) + seconds
  }
  return sums
}

function ownerOf(pid: number, pids: readonly number[], stats: Map<number, Stat>): number | null {
  for (let at = pid; at > 0; at = stats.get(at)?.parent ?? 0) if (pids.includes(at)) return at
  return null
}

/** Own time and that of ended, waited-for children; null when it has gone meanwhile. Fields by proc(5). */
function readStat(pid: number): Stat | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // from field 3 on
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return { parent: Number(fields[1]), seconds: ticks / ticksPerS }
  } catch {
    return null
  }
}
