/** What a Linux machine is doing right now: a dozen small files, no program but one question to logind. */
import type { Moment } from '../facts.ts'
import { notebook, noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { textAt } from '../shared/reading.ts'
import { drawMw, energyMwh, isSystemBattery, readSupplies } from './batteries.ts'
import type { Supply } from './batteries.ts'
import { raplReader, readAgentCpu } from './energy.ts'
import { readGateway } from './gateway.ts'
import { readBlockers } from './inhibitors.ts'
import { runningReader } from './running.ts'
import { readBrightnessPct, readIdleMs, readScreens } from './screen.ts'

export type CpuTimes = { busy: number; total: number }

/** A function that reads a moment; it remembers the CPU times of the one before, since load is a difference. */
export function momentReader(runner: Runner): () => Promise<Moment> {
  let before: CpuTimes | null = null
  const running = runningReader(runner)
  const counters = raplReader(runner)
  return async () => {
    const { problems, note } = notebook()
    const stat = await runner.readText('/proc/stat', 256 * 1024)
    if (!stat.ok) noteFailure(note, 'moment.load', stat)
    const times = stat.ok ? parseCpuTimes(stat.value) : null
    const loadRatio = loadBetween(before, times)
    before = times
    const supplies = await readSupplies(runner)
    const screens = await readScreens(runner, note)
    return {
      bootId: await readBootId(runner),
      bootedAtMs: stat.ok ? parseBootedAtMs(stat.value) : null,
      awakeMs: runner.monotonicMs(),
      sinceBootMs: await readSinceBootMs(runner, note),
      ...screens,
      idleMs: await readIdleMs(runner, note),
      loadRatio,
      brightnessPct: await readBrightnessPct(runner, note),
      onAc: onAcOf(supplies, note),
      batteryMwh: batteryMwhOf(supplies, note),
      batteryMw: drawOf(supplies),
      counters: await counters(note),
      blockers: await readBlockers(runner, note),
      agentCpu: await readAgentCpu(runner),
      gateway: await readGateway(runner, note),
      running: await running(note),
      problems,
    }
  }
}

/** The kernel's name of this boot, as journald writes it: 32 hex digits. */
export async function readBootId(runner: Runner): Promise<string> {
  const id = await textAt(runner, '/proc/sys/kernel/random/boot_id')
  return id?.replaceAll('-', '') ?? 'unknown'
}

/** First line of /proc/stat: user nice system idle iowait irq softirq steal (guest time is part of user). */
export function parseCpuTimes(stat: string): CpuTimes | null {
  const line = /^cpu +([\d ]+)$/m.exec(stat)?.[1]
  if (line === undefined) return null
  const times = line.trim().split(/ +/).slice(0, 8).map(Number)
  const total = times.reduce((sum, time) => sum + time, 0)
  const idle = (times[3] ?? 0) + (times[4] ?? 0)
  return { busy: total - idle, total }
}

/** Share of CPU time that was not idle between two readings, 0-1; null when no time lies between them. */
export function loadBetween(before: CpuTimes | null, after: CpuTimes | null): number | null {
  if (!before || !after || after.total <= before.total) return null
  return Math.min(1, Math.max(0, (after.busy - before.busy) / (after.total - before.total)))
}

/** Start of this boot by the machine's own clock. */
export function parseBootedAtMs(stat: string): number | null {
  const seconds = /^btime (\d+)$/m.exec(stat)?.[1]
  return seconds === undefined ? null : Number(seconds) * 1000
}

async function readSinceBootMs(runner: Runner, note: Note): Promise<number | null> {
  const seconds = Number.parseFloat((await textAt(runner, '/proc/uptime')) ?? '')
  if (Number.isFinite(seconds)) return Math.round(seconds * 1000)
  note('moment.sinceBoot', 'no-source')
  return null
}

/** On the mains when a charger says so; else when a battery charges or is full. Null without either. */
export function onAcOf(supplies: readonly Supply[], note: Note): boolean | null {
  const chargers = supplies.filter(
    (it) => it.has('ONLINE') && it.get('TYPE') !== 'Battery' && it.get('SCOPE') !== 'Device',
  )
  if (chargers.length > 0) return chargers.some((it) => it.get('ONLINE') !== '0')
  const states = supplies.filter(isSystemBattery).map((it) => it.get('STATUS'))
  if (states.includes('Discharging')) return false
  if (states.some((it) => it === 'Charging' || it === 'Full' || it === 'Not charging')) return true
  note('moment.onAc', states.length > 0 ? 'no-source' : 'not-present')
  return null
}

/** All batteries together; null when there is none or when one of them does not tell. */
export function batteryMwhOf(supplies: readonly Supply[], note: Note): number | null {
  const batteries = supplies.filter(isSystemBattery)
  const energies = batteries.map((it) => energyMwh(it, 'NOW'))
  if (batteries.length === 0) note('moment.battery', 'not-present')
  else if (energies.includes(null)) note('moment.battery', 'unreadable')
  else if (batteries.some(isOverfull)) note('moment.battery', 'unreadable', 'holds more than it can')
  else return energies.reduce<number>((sum, energy) => sum + (energy ?? 0), 0)
  return null
}

/** A worn battery may hold a little more than its last full charge; one at 250 % is misread. */
function isOverfull(battery: Supply): boolean {
  const most = Math.max(energyMwh(battery, 'FULL') ?? 0, energyMwh(battery, 'FULL_DESIGN') ?? 0)
  return most > 0 && (energyMwh(battery, 'NOW') ?? 0) > most * 1.2
}

/** Draw from all batteries together; null when none is being discharged or a discharging one does not tell. */
export function drawOf(supplies: readonly Supply[]): number | null {
  const draws = supplies.filter((it) => isSystemBattery(it) && it.get('STATUS') === 'Discharging').map(drawMw)
  return draws.length === 0 || draws.includes(null) ? null : draws.reduce<number>((sum, draw) => sum + (draw ?? 0), 0)
}
