/**
 * What a Mac is doing right now. Every reading costs a program, so they are done once in five minutes; in between the
 * last values stand, except the idle time, the battery's energy and what runs, which are only given when they were read
 * just now.
 */
import { wholeOf } from '../clean.ts'
import type { Moment } from '../facts.ts'
import { notebook, noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { processorClock } from '../shared/processor-clock.ts'
import { slowLane } from '../shared/slow-lane.ts'
import { parseIoreg, sysctl } from './ask.ts'
import { chargeMwh, readBlockers, readSmartBattery } from './power.ts'
import { readRunning } from './use.ts'

const everyMs = 5 * 60_000

export function momentReader(runner: Runner): () => Promise<Moment> {
  const clock = processorClock(runner)
  const lane = slowLane(runner, everyMs, () => readSlowly(runner))
  return async () => {
    const times = clock()
    const { value, isFresh } = await lane()
    const fresh = <Fact>(fact: Fact) => (isFresh ? fact : null)
    return {
      ...times,
      ...value,
      idleMs: fresh(value.idleMs),
      running: fresh(value.running),
      batteryMwh: fresh(value.batteryMwh),
      agentCpu: { ms: runner.processors().ownCpuMs, programs: false },
    }
  }
}

type SlowPart = Omit<Moment, 'awakeMs' | 'sinceBootMs' | 'loadRatio' | 'bootedAtMs' | 'agentCpu'>

async function readSlowly(runner: Runner): Promise<SlowPart> {
  const { problems, note } = notebook()
  const battery = await readSmartBattery(runner)
  if (battery.size === 0) note('moment.battery', 'not-present')
  note('moment.brightness', 'not-supported')
  const external = battery.get('ExternalConnected')
  return {
    bootId: await readBootId(runner),
    screenOn: await readScreenOn(runner, note),
    idleMs: await readIdleMs(runner, note),
    brightnessPct: null,
    onAc: external === undefined ? null : external === 'Yes',
    batteryMwh: chargeMwh(
      wholeOf(battery.get('AppleRawCurrentCapacity')) ?? chargeLeft(battery),
      wholeOf(battery.get('Voltage')),
    ),
    batteryMw: null,
    externalScreens: null,
    counters: null,
    blockers: await readBlockers(runner, note),
    gateway: await readGateway(runner, note),
    running: await readRunning(runner, note),
    problems,
  }
}

/** Newer Macs give the charge in percent there, which is no charge in mAh. */
function chargeLeft(battery: Map<string, string>): number | null {
  return wholeOf(battery.get('MaxCapacity')) === 100 ? null : wholeOf(battery.get('CurrentCapacity'))
}

export async function readBootId(runner: Runner): Promise<string> {
  const values = await sysctl(runner, ['kern.bootsessionuuid'])
  return values.get('kern.bootsessionuuid')?.replaceAll('-', '').toLowerCase() ?? 'unknown'
}

/** The display wrangler of Intel Macs: 4 is on, lower is dimmed or off. Newer Macs have none. */
async function readScreenOn(runner: Runner, note: Note): Promise<boolean | null> {
  const args = ['-r', '-n', 'IODisplayWrangler', '-d', '1', '-w', '0']
  const answer = await runner.run('ioreg', args, { timeoutMs: 5000, label: 'ioreg IODisplayWrangler' })
  const state = /"CurrentPowerState"=(\d+)/.exec(answer.ok ? answer.value : '')?.[1]
  if (state === undefined) note('moment.screen', 'no-source')
  return state === undefined ? null : Number(state) >= 3
}

async function readIdleMs(runner: Runner, note: Note): Promise<number | null> {
  const args = ['-r', '-c', 'IOHIDSystem', '-d', '1', '-w', '0']
  const answer = await runner.run('ioreg', args, { timeoutMs: 5000, label: 'ioreg IOHIDSystem' })
  const nanoseconds = Number(parseIoreg(answer.ok ? answer.value : '').get('HIDIdleTime') ?? Number.NaN)
  if (Number.isFinite(nanoseconds)) return Math.round(nanoseconds / 1e6)
  note('moment.idle', 'no-source')
  return null
}

async function readGateway(runner: Runner, note: Note): Promise<string | null> {
  const routes = await runner.run('netstat', ['-rn', '-f', 'inet'], { timeoutMs: 5000, label: 'netstat -rn' })
  if (!routes.ok) {
    noteFailure(note, 'moment.gateway', routes)
    return null
  }
  const ip = /^default\s+(\d+\.\d+\.\d+\.\d+)\s/m.exec(routes.value)?.[1]
  if (ip === undefined) {
    note('moment.gateway', 'not-present', 'no default route')
    return null
  }
  const neighbour = await runner.run('arp', ['-n', ip], { timeoutMs: 5000, label: 'arp -n' })
  return parseArp(neighbour.ok ? neighbour.value : '') ?? ip
}

/** `? (192.168.1.1) at 0:1b:2:c:d:ef on en0 ...`, where leading zeros are left out. */
export function parseArp(text: string): string | null {
  const mac = /\bat ((?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2})\b/i.exec(text)?.[1]
  return (
    mac
      ?.split(':')
      .map((byte) => byte.padStart(2, '0').toLowerCase())
      .join(':') ?? null
  )
}
