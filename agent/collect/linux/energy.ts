/**
 * Energy counters of the processor (RAPL, powercap of the kernel) and the agent's own processor time. Since 2020 the
 * counters are for root alone; virtual machines have none.
 */
import { wholeOf } from '../clean.ts'
import type { EnergyCounter, Moment } from '../facts.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { namesAt, numberAt, textAt } from '../shared/reading.ts'

const root = '/sys/class/powercap'
const part = 'power.rapl'

type Zone = { folder: string; zone: string; rangeUj: number | null }

/** A function that reads the counters of whole packages and of the platform; zones are looked for once. */
export function raplReader(runner: Runner): (note: Note) => Promise<EnergyCounter[] | null> {
  let zones: Zone[] = []
  return async (note) => {
    if (zones.length === 0) zones = await zonesOf(runner)
    if (zones.length === 0) {
      note(part, (await runner.exists(root)) ? 'not-present' : 'no-source')
      return null
    }
    const counters: EnergyCounter[] = []
    for (const { folder, zone, rangeUj } of zones) {
      const read = await runner.readText(`${folder}/energy_uj`, 64)
      if (!read.ok) noteFailure(note, part, read)
      const energyUj = read.ok ? wholeOf(read.value) : null
      if (energyUj !== null) counters.push({ zone, energyUj, rangeUj })
    }
    return counters.length > 0 ? counters : null
  }
}

/** Parts of a package (cores, memory) are inside it, and `intel-rapl-mmio` shows the same counters once more. */
async function zonesOf(runner: Runner): Promise<Zone[]> {
  const zones: Zone[] = []
  for (const name of (await namesAt(runner, root)).filter((it) => /^intel-rapl:\d+$/.test(it))) {
    const folder = `${root}/${name}`
    const zone = await textAt(runner, `${folder}/name`)
    if (zone === null || !/^(package-\d+|psys)$/.test(zone)) continue
    zones.push({ folder, zone, rangeUj: await numberAt(runner, `${folder}/max_energy_range_uj`) })
  }
  return zones
}

/** A tick of /proc is a hundredth of a second on every Linux that Node runs on. */
const tickMs = 10

/** Processor time of this process and of the programs it asked that ended; this process's own where /proc says nothing. */
export async function readAgentCpu(runner: Runner): Promise<Moment['agentCpu']> {
  const ticks = parseOwnTicks((await textAt(runner, '/proc/self/stat')) ?? '')
  return ticks === null ? { ms: runner.processors().ownCpuMs, programs: false } : { ms: ticks * tickMs, programs: true }
}

/** utime, stime, cutime and cstime of proc_pid_stat(5); the program's name before them may hold anything. */
export function parseOwnTicks(stat: string): number | null {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 1)
    .trim()
    .split(/\s+/)
  const times = fields.slice(11, 15).map((field) => wholeOf(field) ?? -1)
  return times.length === 4 && times.every((time) => time >= 0) ? times.reduce((sum, time) => sum + time, 0) : null
}
