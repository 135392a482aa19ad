/**
 * What a Windows machine is doing right now. PowerShell costs half a second of CPU, so battery, mains and brightness
 * are read once a quarter-hour, what runs once in ten minutes and the gateway once in five; in between the last values stand. Screen and idle
 * time belong to a person's session, which a service cannot see: they stay unknown.
 */
import type { Moment } from '../facts.ts'
import { notebook, noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { processorClock } from '../shared/processor-clock.ts'
import { booleanAt, objectsAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { slowLane } from '../shared/slow-lane.ts'
import { capacityMwh, isRelative } from './batteries.ts'
import { ask } from './ask.ts'
import { macOf } from './devices.ts'
import { readBlockers } from './requests.ts'
import { readRunning } from './use.ts'

const powerEveryMs = 15 * 60_000
const runningEveryMs = 10 * 60_000
const gatewayEveryMs = 5 * 60_000
const bootKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\PrefetchParameters'

/** Processor time of the programs that are asked cannot be had from Node here. */
const withoutPrograms = false

type Noted<Value> = { value: Value; problems: Moment['problems'] }

export function momentReader(runner: Runner): () => Promise<Moment> {
  const clock = processorClock(runner)
  const power = slowLane(runner, powerEveryMs, () => noted((note) => readPower(runner, note)))
  const gateway = slowLane(runner, gatewayEveryMs, () => noted((note) => readGateway(runner, note)))
  const running = slowLane(runner, runningEveryMs, () => noted((note) => readRunning(runner, note)))
  let bootId: string | null = null
  return async () => {
    const times = clock()
    bootId ??= await readBootId(runner, times.bootedAtMs)
    const powerSeen = await power()
    const [powerNow, gatewayNow] = [powerSeen.value, (await gateway()).value]
    const seen = await running()
    const { problems, note } = notebook()
    note('moment.screen', 'not-supported', 'a service sees no session')
    note('moment.idle', 'not-supported', 'a service sees no session')
    return {
      ...times,
      bootId,
      screenOn: null,
      idleMs: null,
      ...powerNow.value,
      batteryMwh: powerSeen.isFresh ? powerNow.value.batteryMwh : null,
      batteryMw: null,
      externalScreens: null,
      counters: null,
      agentCpu: { ms: runner.processors().ownCpuMs, programs: withoutPrograms },
      gateway: gatewayNow.value,
      running: seen.isFresh ? seen.value.value : null,
      problems: [...problems, ...powerNow.problems, ...gatewayNow.problems, ...seen.value.problems],
    }
  }
}

async function noted<Value>(read: (note: Note) => Promise<Value>): Promise<Noted<Value>> {
  const { problems, note } = notebook()
  return { value: await read(note), problems }
}

/** Windows numbers its boots; where that number cannot be read, the start time stands for it. */
export async function readBootId(runner: Runner, bootedAtMs: number): Promise<string> {
  const args = ['query', bootKey, '/v', 'BootId']
  const answer = await runner.run('reg.exe', args, { timeoutMs: 5000, label: 'reg BootId' })
  const digits = answer.ok ? /0x([0-9a-f]+)/i.exec(answer.value)?.[1] : undefined
  return digits === undefined ? `at-${Math.round(bootedAtMs / 60_000)}` : `boot-${Number.parseInt(digits, 16)}`
}

type Power = Pick<Moment, 'onAc' | 'batteryMwh' | 'brightnessPct' | 'blockers'>

async function readPower(runner: Runner, note: Note): Promise<Power> {
  const answer = await ask(runner, note, 'power', 'moment.power')
  const blockers = await readBlockers(runner, note)
  return { ...(answer ? powerOf(answer, note) : { onAc: null, batteryMwh: null, brightnessPct: null }), blockers }
}

/** Without a battery Windows tells nothing about the mains; that is unknown here, not "on". */
export function powerOf(answer: JsonObject, note: Note): Omit<Power, 'blockers'> {
  const batteries = objectsAt(answer, 'batteries')
  const energies = batteries.map((battery) => leftMwh(battery))
  const isOnline = batteries.map((battery) => booleanAt(battery, 'PowerOnline'))
  const levels = Array.isArray(answer.brightness) ? answer.brightness : []
  const level: unknown = levels[0]
  if (batteries.length === 0) note('moment.battery', 'not-present')
  else if (batteries.some(isRelative)) note('moment.battery', 'unreadable', 'relative units')
  else if (energies.includes(null)) note('moment.battery', 'unreadable')
  if (typeof level !== 'number') note('moment.brightness', 'not-present')
  return {
    onAc: isOnline.length === 0 || isOnline.includes(null) ? null : isOnline.includes(true),
    batteryMwh:
      energies.length === 0 || energies.includes(null) ? null : energies.reduce<number>((a, b) => a + (b ?? 0), 0),
    brightnessPct: typeof level === 'number' ? level : null,
  }
}

/** What is left in a battery; null too where that is more than it holds. */
function leftMwh(battery: JsonObject): number | null {
  const left = capacityMwh(battery, 'RemainingCapacity')
  const full = capacityMwh(battery, 'full') ?? 0
  return left !== null && full > 0 && left > full * 1.2 ? null : left
}

async function readGateway(runner: Runner, note: Note): Promise<string | null> {
  const routes = await runner.run('route.exe', ['print', '-4', '0.0.0.0'], { timeoutMs: 5000, label: 'route print' })
  if (!routes.ok) {
    noteFailure(note, 'moment.gateway', routes)
    return null
  }
  const ip = parseRoutes(routes.value)
  if (ip === null) {
    note('moment.gateway', 'not-present', 'no default route')
    return null
  }
  const neighbours = await runner.run('arp.exe', ['-a', ip], { timeoutMs: 5000, label: 'arp -a' })
  return (neighbours.ok ? parseArp(neighbours.value, ip) : null) ?? ip
}

/** The default route with the lowest metric: `0.0.0.0 0.0.0.0 gateway interface metric`, in every language. */
export function parseRoutes(text: string): string | null {
  const line = /^\s*0\.0\.0\.0\s+0\.0\.0\.0\s+(\d+\.\d+\.\d+\.\d+)\s+\S+\s+(\d+)\s*$/gm
  const routes = Array.from(text.matchAll(line), ([, ip = '', metric]) => ({ ip, metric: Number(metric) }))
  return routes.toSorted((a, b) => a.metric - b.metric)[0]?.ip ?? null
}

/** Hardware address of a neighbour in the output of `arp -a`. */
export function parseArp(text: string, ip: string): string | null {
  for (const line of text.split('\n')) {
    const [address, mac] = line.trim().split(/\s+/)
    if (address === ip && mac !== undefined) return macOf(mac)
  }
  return null
}
