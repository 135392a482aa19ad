/** The measured part: each device sends its documents one after the other, `concurrency` devices at a time. */
import { openLine, type LineSettings } from '../../scale/fleet/live/line.ts'
import { progress } from '../../scale/fleet/progress.ts'
import { percentile } from '../../scale/fleet/live/tally.ts'
import type { ReplayOptions } from './options.ts'
import type { Who } from './vary.rules.ts'

type MakeRequest = (who: Who) => Buffer

/** Requests made before the clock starts take at most this much memory; the others are made as they are sent. */
const aheadBytes = 256 * 1024 * 1024

export async function replay(options: ReplayOptions, settings: LineSettings, makes: readonly MakeRequest[]) {
  const { devices, concurrency, seed, secondsAtMost } = options
  const ahead = makeAhead(options, makes)
  const times: number[] = []
  const statuses: Record<string, number> = {}
  const failures: Record<string, number> = {}
  const counts = { sent: 0, answered: 0, accepted: 0, sentBytes: 0 }
  const count = (into: Record<string, number>, name: string) => (into[name] = (into[name] ?? 0) + 1)
  const lines = Array.from({ length: Math.min(concurrency, devices) }, () => openLine(settings))
  const show = progress({ what: 'devices', total: devices })
  const startedMs = performance.now()
  const isOver = () => performance.now() - startedMs > secondsAtMost * 1000
  const own = process.cpuUsage()
  let next = 0

  const sendOne = async (line: (typeof lines)[number], request: Buffer): Promise<boolean> => {
    const sentMs = performance.now()
    counts.sent++
    counts.sentBytes += request.length
    try {
      const { status } = await line.ask(request)
      times.push(performance.now() - sentMs)
      counts.answered++
      count(statuses, String(status))
      return status >= 200 && status < 300
    } catch (error) {
      count(failures, reasonOf(error))
      return false
    }
  }
  await Promise.all(
    lines.map(async (line) => {
      for (let number = next++; number < devices && !isOver(); number = next++) {
        let accepted = true
        for (const [index, make] of makes.entries()) {
          const request = ahead[number]?.[index] ?? make({ seed, number })
          if (!(await sendOne(line, request))) accepted = false
        }
        if (accepted) counts.accepted++
        show.at(number)
      }
      line.close()
    }),
  )
  show.end()
  const seconds = (performance.now() - startedMs) / 1000
  const { user, system } = process.cpuUsage(own)
  const sorted = times.toSorted((a, b) => a - b)
  return {
    devices,
    ...counts,
    notSent: devices * makes.length - counts.sent,
    statuses,
    failures,
    seconds,
    perSecond: counts.answered / seconds,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
    madeAhead: ahead.length * makes.length,
    generatorCpuMs: (user + system) / 1000 / Math.max(1, counts.sent),
  }
}

function makeAhead({ devices, seed }: ReplayOptions, makes: readonly MakeRequest[]): Buffer[][] {
  const ahead: Buffer[][] = []
  let left = aheadBytes
  for (let number = 0; number < devices && left > 0; number++) {
    const requests = makes.map((make) => make({ seed, number }))
    left -= requests.reduce((sum, request) => sum + request.length, 0)
    ahead.push(requests)
  }
  return ahead
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
