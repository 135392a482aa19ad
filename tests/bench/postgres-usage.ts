/** CPU of a PostgreSQL and all its sessions, on Linux. */
import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const msPerTick = 10

type Usage = { parent: number; ownMs: number; reapedMs: number }

function usageOf(pid: string): Usage | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name, which may hold blanks: state, parent, ...; the times are the 12th to 15th.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15)
    return {
      parent: fields[1] ?? 0,
      ownMs: (user + system) * msPerTick,
      reapedMs: (childUser + childSystem) * msPerTick,
    }
  } catch {
    return null // it ended while we looked
  }
}

/** @param pid the server's first process; ended sessions are counted through it */
export function postgresCpuMs(pid: number): number {
  const first = usageOf(String(pid))
  let sum = (first?.ownMs ?? 0) + (first?.reapedMs ?? 0)
  for (const name of readdirSync('/proc')) {
    const usage = /^\d+$/.test(name) ? usageOf(name) : null
    if (usage?.parent === pid) sum += usage.ownMs
  }
  return sum
}
