/**
 * A ministry that comes back after an outage, in virtual time: the agents' own rules for when to try and the server's own
 * rules for whom to send away, around a server of which only the cost of a request and of a commit are given.
 */
import { backoffMs } from '../../agent/send/backoff.rules.ts'
import { nextTryMs } from '../../agent/run/schedule.rules.ts'
import { seededRandom } from '../../server/demo/random.rules.ts'
import { watchCrowd } from '../../server/intake/crowd.ts'
import { intakeLimits } from '../../server/intake/intake.ts'
import { paceOf } from '../../server/intake/pace.rules.ts'
import { timeLine } from './herd.time-line.ts'

export type HerdPlan = {
  laptops: number
  /** All call within so many milliseconds of the moment at which the server is back. */
  withinMs: number
  /** Share that also holds a sealed day from before midnight. */
  olderDayShare: number
  /** Requests that may be open at once. */
  connections: number
  /** The server's main thread: a report checked and answered; one sent away. With or without TLS. */
  takeMs: number
  refuseMs: number
  /** The writer: a sync, and each report in it. */
  syncMs: number
  reportMs: number
  untilMs: number
  seed: number
}

export type HerdResult = {
  /** Laptops by the minute in which the last of what they held was acknowledged. */
  backByMinute: number[]
  lastBackMs: number
  /** Reports acknowledged that were not stored at that moment: must be none. */
  lost: number
  sentAway: number
  /** No connection was free, or no answer came in time. */
  failed: number
  /** Milliseconds in which the line was full, and the longest of such spells. */
  fullMs: number
  longestFullMs: number
  /** What the server took the writer's limit to be. */
  perS: number | null
}

/** What a laptop holds: bit 1 today's report, bit 2 an older day. */
const [today, older] = [1, 2]
const answerWithinMs = 20_000
const minuteMs = 60_000
const everyS = 900

type Request = { laptop: number; part: number; sentMs: number }

export function herd(plan: HerdPlan): HerdResult {
  const random = seededRandom(plan.seed)
  const line = timeLine()
  const crowd = watchCrowd(line.nowMs, random.next)
  const holds = new Uint8Array(plan.laptops)
  const stored = new Uint8Array(plan.laptops)
  const notBefore = new Float64Array(plan.laptops)
  const failures = new Uint8Array(plan.laptops)
  const backByMinute = Array.from({ length: Math.ceil(plan.untilMs / minuteMs) + 1 }, () => 0)
  const result = { lastBackMs: 0, lost: 0, sentAway: 0, failed: 0, fullMs: 0, longestFullMs: 0 }

  // The agent, by the rules of agent/run and agent/send.
  const planTry = (laptop: number) => {
    const atMs = nextTryMs(line.nowMs(), paceOf(everyS), random.next)
    line.at(atMs, () => {
      if (line.nowMs() >= (notBefore[laptop] ?? 0)) send(laptop, today)
      else planTry(laptop)
    })
  }
  /** The backlog is looked at each minute. */
  const planOlder = (laptop: number, backoff = 0) => {
    const atMs = Math.max(line.nowMs() + backoff, notBefore[laptop] ?? 0) + random.next() * minuteMs
    line.at(atMs, () => {
      if (line.nowMs() >= (notBefore[laptop] ?? 0)) send(laptop, older)
      else planOlder(laptop)
    })
  }
  const heed = (laptop: number, waitS: number) => (notBefore[laptop] = line.nowMs() + waitS * 1000)
  const retry = (laptop: number, part: number) => {
    if (part === today) return planTry(laptop)
    failures[laptop] = Math.min(200, (failures[laptop] ?? 0) + 1)
    planOlder(laptop, backoffMs(failures[laptop] ?? 1, random.next))
  }
  const later = ({ laptop, part }: Request, waitS: number) => {
    result.sentAway++
    heed(laptop, waitS)
    retry(laptop, part)
  }
  const failed = ({ laptop, part }: Request) => {
    result.failed++
    retry(laptop, part)
  }
  const acknowledged = ({ laptop, part, sentMs }: Request) => {
    if (line.nowMs() - sentMs > answerWithinMs) return failed({ laptop, part, sentMs })
    if (((stored[laptop] ?? 0) & part) === 0) result.lost++
    const held = holds[laptop] ?? 0
    holds[laptop] = held & ~part
    if (held !== 0 && holds[laptop] === 0) {
      const minute = Math.floor(line.nowMs() / minuteMs)
      backByMinute[minute] = (backByMinute[minute] ?? 0) + 1
      result.lastBackMs = line.nowMs()
    }
    if (part === older) return
    const waitS = crowd.notBeforeS(waiting.length)
    heed(laptop, waitS)
    planTry(laptop)
    if ((holds[laptop] ?? 0) === 0) return
    if (waitS > 0) planOlder(laptop)
    else send(laptop, older)
  }

  // The server: connections, one main thread, one writer.
  const arrived: Request[] = []
  let taken = 0
  let mainIsBusy = false
  let waiting: Request[] = []
  let writing = 0
  let fullSinceMs: number | null = null
  const send = (laptop: number, part: number) => {
    const request = { laptop, part, sentMs: line.nowMs() }
    if (arrived.length - taken + waiting.length + writing >= plan.connections) return failed(request)
    arrived.push(request)
    serve()
  }
  const serve = () => {
    const request = arrived[taken]
    if (mainIsBusy || !request) return
    taken++
    if (taken > 100_000) taken -= arrived.splice(0, taken).length
    mainIsBusy = true
    const isFull = waiting.length >= intakeLimits.waitingJobs
    line.at(line.nowMs() + (isFull ? plan.refuseMs : plan.takeMs), () => {
      mainIsBusy = false
      if (isFull) later(request, crowd.sendAway(waiting.length))
      else waiting.push(request)
      noteFull()
      write()
      serve()
    })
  }
  const noteFull = () => {
    const isFull = waiting.length >= intakeLimits.waitingJobs
    if (isFull && fullSinceMs === null) fullSinceMs = line.nowMs()
    if (isFull || fullSinceMs === null) return
    const spellMs = line.nowMs() - fullSinceMs
    result.fullMs += spellMs
    result.longestFullMs = Math.max(result.longestFullMs, spellMs)
    fullSinceMs = null
  }
  const write = () => {
    if (writing > 0 || waiting.length === 0) return
    const batch = waiting.slice(0, intakeLimits.jobsPerCommit)
    waiting = waiting.slice(batch.length)
    writing = batch.length
    noteFull()
    line.at(line.nowMs() + plan.syncMs + batch.length * plan.reportMs, () => {
      writing = 0
      for (const { laptop, part } of batch) stored[laptop] = (stored[laptop] ?? 0) | part
      const isWhole = batch.length === intakeLimits.jobsPerCommit
      crowd.committed({ jobs: batch.length, isWhole, morePress: waiting.length >= intakeLimits.jobsPerCommit })
      batch.forEach(acknowledged)
      write()
    })
  }

  for (let laptop = 0; laptop < plan.laptops; laptop++) {
    holds[laptop] = random.chance(plan.olderDayShare) ? today | older : today
    line.at(random.next() * plan.withinMs, () => send(laptop, today))
  }
  line.runUntil(plan.untilMs)
  return { ...result, backByMinute, perS: crowd.perS() }
}
