/** One turn of a laptop: its next report, what the server then needs, and what follows from the answer. */
import type { WriteStream } from 'node:fs'
import type { ReportAnswer, SectionKind } from '../../../../agent/contract/v1.ts'
import { judge, readReportAnswer } from '../../../../agent/send/answers.rules.ts'
import type { LiveOptions } from '../options.ts'
import { fleetKey } from '../plan/key.ts'
import type { Ahead } from './ahead.ts'
import type { DamageLine } from './damage-line.ts'
import type { Enrol } from './enrol.ts'
import { chainOf, type Laptop } from './laptop.ts'
import type { Line } from './line.ts'
import { reportBytes, sectionBytes, type SignedReport } from './requests.ts'
import type { Schedule } from './schedule.rules.ts'
import type { Tally } from './tally.ts'

export type World = {
  options: LiveOptions
  schedule: Schedule
  ahead: Ahead
  tally: Tally
  enrol: Enrol
  damaged: DamageLine
  acks: WriteStream | null
}

const triesAtMost = 20
const failureWaitMs = 500
const longestWaitMs = 8_000

/**
 * @returns milliseconds to wait before the laptop's next try; 0 = it may come when its next report is due
 */
export async function takeTurn(laptop: Laptop, line: Line, world: World): Promise<number> {
  const { tally, ahead } = world
  const report = ahead.report(laptop)
  const sentMs = performance.now()
  tally.counts.sent++
  const answer = await line.ask(reportBytes(report.envelope)).catch(() => null)
  if (!answer) return tryAgain(laptop, world, Math.min(longestWaitMs, failureWaitMs * 2 ** laptop.tries), 'failed')
  const verdict = judge(answer, 0, (fields) => readReportAnswer(fields, report.hash))
  if (verdict.kind === 'failed') return tryAgain(laptop, world, failureWaitMs, 'failed')
  if (verdict.kind === 'later') {
    tally.code(verdict.code)
    return tryAgain(laptop, world, (verdict.retryAfterS ?? 1) * 1000, 'later')
  }
  tally.reportMs.push(performance.now() - sentMs)
  if (verdict.kind === 'refused') return refused(laptop, verdict.code, { line, world })
  if (world.options.arrival !== 'rush') tally.sinceDueMs.push(performance.now() - laptop.dueMs)
  acknowledged(laptop, report, { answer: verdict.value, world })
  for (const kind of verdict.value.need) await handOver(laptop, kind, { line, world })
  await world.damaged.maybe(laptop, report)
  // As the agent does; a rush goes on, since it asks how much the server can take.
  return world.options.arrival === 'rush' ? 0 : verdict.value.pace.notBeforeS * 1000
}

function tryAgain(laptop: Laptop, world: World, waitMs: number, what: 'failed' | 'later'): number {
  world.tally.counts[what]++
  laptop.tries++
  if (laptop.tries < triesAtMost) return Math.max(1, waitMs)
  world.tally.counts.gaveUp++
  goOn(laptop, world)
  return 0
}

function goOn(laptop: Laptop, { ahead }: World): void {
  ahead.forget(laptop)
  laptop.done++
  laptop.tries = 0
}

type Acknowledged = { answer: ReportAnswer; world: World }

function acknowledged(laptop: Laptop, report: SignedReport, { answer, world }: Acknowledged): void {
  const { counts } = world.tally
  counts.acknowledged++
  if (answer.duplicate) counts.duplicates++
  if (report.sealed) laptop.prev = report.hash
  world.acks?.write(`${report.envelope.deviceId},${laptop.chain},${report.utcDay},${report.rev},${report.hash}\n`)
  goOn(laptop, world)
}

/** As the agent does: a fork begins another chain, a copy enrols anew, anything else is put aside. */
async function refused(laptop: Laptop, code: string, { line, world }: { line: Line; world: World }): Promise<number> {
  const { counts } = world.tally
  world.tally.code(code)
  counts.refused++
  if ((code !== 'chain_fork' && code !== 'enrol_anew') || laptop.tries >= triesAtMost) {
    goOn(laptop, world)
    return 0
  }
  const { seed } = world.options
  laptop.tries++
  laptop.generation++
  // A copy's number is its own: it draws another chain and key than the laptop it was copied from.
  laptop.chain = chainOf(seed, laptop.number, laptop.generation)
  laptop.prev = null
  if (code === 'chain_fork') counts.startedChain++
  else {
    laptop.key = fleetKey(seed, laptop.number, laptop.generation)
    if (await world.enrol(laptop, line)) counts.enrolledAnew++
    else laptop.done = world.options.reports
  }
  world.ahead.forget(laptop, true)
  return 0
}

async function handOver(
  laptop: Laptop,
  kind: SectionKind,
  { line, world }: { line: Line; world: World },
): Promise<void> {
  const { tally, ahead } = world
  const sentMs = performance.now()
  tally.counts.sectionsSent++
  const answer = await line.ask(sectionBytes(laptop, ahead.section(laptop, kind))).catch(() => null)
  const verdict = answer && judge(answer, 0, (fields) => (fields.accepted === true ? true : null))
  if (verdict?.kind === 'ok') {
    tally.counts.sectionsAcknowledged++
    tally.sectionMs.push(performance.now() - sentMs)
    return
  }
  // The next report's answer asks for it again.
  tally.counts.needRetry++
  tally.code(`section_${verdict && 'code' in verdict ? verdict.code : 'failed'}`)
}
