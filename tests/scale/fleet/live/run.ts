/** A simulated fleet against a real server: enrols, reports, hands over what is needed, waits when it is told to. */
import { createWriteStream, readFileSync } from 'node:fs'
import { systemClock } from '../../../../server/clock.ts'
import { quarterMin } from '../../../../agent/contract/quarters.ts'
import { utcDayOf } from '../../../../server/day/local-day.rules.ts'
import { loopbackTarget } from '../loopback.ts'
import type { LiveOptions } from '../options.ts'
import { mix } from '../plan/mix.rules.ts'
import type { FleetUnit } from '../plan/outline.rules.ts'
import { progress } from '../progress.ts'
import { prepareAhead } from './ahead.ts'
import { damageLine } from './damage-line.ts'
import { dueQueue } from './due-queue.ts'
import { enrolAll, enrolOne } from './enrol.ts'
import type { Laptop } from './laptop.ts'
import { type Line, openLine } from './line.ts'
import { makeFleet } from './people.ts'
import { scheduleOf } from './schedule.rules.ts'
import { startTally } from './tally.ts'
import { takeTurn, type World } from './turn.ts'

/**
 * Runs to the end or until the time is over: the time asked for holds once for enrolling and once for reporting; what is
 * made ahead is bounded by its memory. Nothing it opened stays open.
 */
export async function runLive(options: LiveOptions & { units: readonly FleetUnit[] }) {
  const target = await loopbackTarget(options.url)
  const startedMs = performance.now()
  const settings = {
    target,
    ca: options.caFile === null ? null : readFileSync(options.caFile),
    connections: options.connections,
    wholeHandshakes: options.wholeHandshakes,
  }
  const tally = startTally()
  const laptops = makeFleet(options, options.units)
  const untilMs = startedMs + options.secondsAtMost * 1000
  const lines = Array.from({ length: options.concurrency }, () => openLine(settings))
  const enrol = (laptop: Laptop, line: Line) => enrolOne(laptop, line, { options, tally })
  try {
    if (!options.seeded) await enrolAll(laptops, lines, { enrol, untilMs })
    const nowMs = systemClock.nowMs()
    const quarter = Math.floor((nowMs % 86_400_000) / (quarterMin * 60_000))
    const schedule = scheduleOf(options, { today: utcDayOf(nowMs), quarter })
    const preparingMs = performance.now()
    const dueMs = (laptop: Laptop) => schedule.dueMs(laptop.done, chanceOf(laptop))
    const soon = laptops
      .filter((laptop) => laptop.deviceId !== '' && dueMs(laptop) < options.secondsAtMost * 1000)
      .toSorted((a, b) => dueMs(a) - dueMs(b))
    const ahead = prepareAhead(soon, options, schedule)
    const acks = options.acksFile === null ? null : createWriteStream(options.acksFile)
    const world: World = { options, schedule, ahead, tally, enrol, damaged: damageLine(settings, options, tally), acks }
    const measured = await report(laptops, lines, world)
    if (acks) await new Promise((resolve) => acks.end(resolve))
    for (const line of lines) {
      tally.counts.connections += line.opened().connections
      tally.counts.resumedTls += line.opened().resumed
    }
    return {
      ...tally.result(measured.seconds),
      startedAtMs: Math.round(performance.timeOrigin + measured.startedMs),
      unsent: measured.unsent,
      preparedAhead: ahead.count,
      preparedSeconds: Math.round((measured.startedMs - preparingMs) / 100) / 10,
      generatorCpuMsPerReport: Math.round((measured.cpuMs / Math.max(1, tally.counts.sent)) * 1000) / 1000,
      devices: laptops.length,
      seed: options.seed,
    }
  } finally {
    for (const line of lines) line.close()
  }
}

/** A number in [0, 1) for the laptop's next report: where in its time it comes. */
function chanceOf(laptop: Laptop): number {
  return mix(laptop.seed, laptop.done + 77) / 2 ** 32
}

/** The measured part: from the first report to the last answer. */
async function report(laptops: readonly Laptop[], lines: readonly Line[], world: World) {
  const { options, schedule, tally } = world
  const queue = dueQueue<Laptop>()
  const show = progress({ what: 'reports', total: laptops.length * options.reports })
  const startedMs = performance.now()
  const cpuBefore = process.cpuUsage()
  const dueOf = (laptop: Laptop) => startedMs + schedule.dueMs(laptop.done, chanceOf(laptop))
  const joined = laptops.filter(({ deviceId }) => deviceId !== '')
  let busy = joined.length
  const push = (laptop: Laptop, notBeforeMs: number) => {
    laptop.dueMs = dueOf(laptop)
    queue.push(laptop, Math.max(laptop.dueMs, notBeforeMs))
  }
  for (const laptop of joined) push(laptop, 0)
  if (busy === 0) queue.end()
  const timeIsOver = setTimeout(() => queue.end(), options.secondsAtMost * 1000)
  try {
    await Promise.all(
      lines.map(async (line) => {
        for (let laptop = await queue.take(); laptop; laptop = await queue.take()) {
          const waitMs = await takeTurn(laptop, line, world)
          show.at(tally.counts.acknowledged)
          if (laptop.done >= options.reports) busy--
          else push(laptop, waitMs === 0 ? 0 : performance.now() + waitMs * (1 + chanceOf(laptop) / 10))
          if (busy === 0) queue.end()
        }
      }),
    )
  } finally {
    clearTimeout(timeIsOver)
    show.end()
  }
  const { user, system } = process.cpuUsage(cpuBefore)
  const unsent = laptops.reduce((sum, laptop) => sum + options.reports - laptop.done, 0)
  return { seconds: (performance.now() - startedMs) / 1000, startedMs, unsent, cpuMs: (user + system) / 1000 }
}
