/** What the kernel counts for a process of ours. Linux only. */
import { readdirSync, readFileSync } from 'node:fs'

/** Linux reports process times to user space in hundredths of a second, whatever its own clock does. */
const ticksPerS = 100

/** CPU seconds of the process's living threads (to the nanosecond) and of its ended children (to 10 ms). */
export function cpuSeconds(pid: number): number {
  const folder = `/proc/${pid}`
  const ownNs = readdirSync(`${folder}/task`).reduce(
    (sum, task) => sum + Number(readFileSync(`${folder}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
    0,
  )
  const stat = readFileSync(`${folder}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // from field 3 of proc(5) on
  const [childUser, childSystem] = [Number(fields[13]), Number(fields[14])]
  return ownNs / 1e9 + (childUser + childSystem) / ticksPerS
}

/** Resident memory now and at its highest, and the part that is no file's, in MB (1,000,000 bytes). */
export function residentMb(pid: number): { now: number; highest: number; anonymous: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kibOf = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1])
  const toMb = (kib: number) => (kib * 1024) / 1e6
  return { now: toMb(kibOf('VmRSS')), highest: toMb(kibOf('VmHWM')), anonymous: toMb(kibOf('RssAnon')) }
}
