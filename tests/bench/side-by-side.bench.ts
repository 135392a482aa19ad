/**
 * `npm run -s bench -- ingest --url URL --payload FILE ...`: one given inventory told by many devices to any server on this
 * machine, so that two products can be compared: how fast it answers, what it costs, and how many are then really stored.
 * The last line is JSON. Ends with 0 when it measured, whatever came out; 1 failed; 2 asked for wrongly.
 */
import { readFileSync } from 'node:fs'
import { loopbackTarget } from '../scale/fleet/loopback.ts'
import { kinds } from './side-by-side/fields.rules.ts'
import { help, readReplayOptions, type ReplayOptions } from './side-by-side/options.ts'
import { type Document, readDocument, requestsOf } from './side-by-side/payload.ts'
import { cpuSecondsOf } from './side-by-side/processes.ts'
import { replay } from './side-by-side/replay.ts'
import { askStored, askUntil } from './side-by-side/stored.ts'

const read = readReplayOptions(process.argv.slice(2))
if ('problems' in read) {
  process.stderr.write(`${read.problems.join('\n')}\n\n${help}\n`)
  process.exitCode = 2
} else {
  await sideBySide(read.options).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = error instanceof RangeError ? 2 : 1
  })
}

async function sideBySide(options: ReplayOptions): Promise<void> {
  const target = await loopbackTarget(new URL(options.url).origin)
  const macs: string[] = []
  const documents = options.payloads.map((file) => readDocument(file, options, macs))
  for (const document of documents) tell(whatItIs(document))
  const makes = documents.map((document) => requestsOf(document, options, options.names))
  const ca = options.caFile === null ? null : readFileSync(options.caFile)
  const storedBefore = options.stored === null ? null : await askStored(options.stored)
  const cpuBefore = cpuSecondsOf(options.pids)
  const result = await replay(options, { target, ca, connections: options.connections }, makes)
  const cpu = cpuOf(cpuBefore, cpuSecondsOf(options.pids), result.answered)
  const stored = await storedOf(options, storedBefore, result.accepted)
  const counted = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} x ${name}`)
      .join(', ') || 'none'
  tell(
    `${result.sent} requests of ${result.devices} devices in ${short(result.seconds)} s, ${short(result.perSecond)}/s`,
  )
  tell(
    `answers: ${counted(result.statuses)}; without an answer: ${counted(result.failures)}; not sent: ${result.notSent}`,
  )
  tell(`p50 ${result.p50Ms} ms, p95 ${result.p95Ms} ms, p99 ${result.p99Ms} ms`)
  if (cpu) tell(`CPU of ${options.pids.join(', ')}: ${short(cpu.seconds)} s, ${short(cpu.msPerRequest)} ms an answer`)
  if (stored)
    tell(
      `stored: ${stored.before} before, ${stored.after} after; of ${result.accepted} devices that were answered 2xx ` +
        `${stored.added} are stored${stored.missing > 0 ? `, ${stored.missing} are missing` : ''}`,
    )
  process.stdout.write(`${JSON.stringify(rounded({ url: options.url, seed: options.seed, ...result, cpu, stored }))}\n`)
}

function whatItIs({ plan, packing, body }: Document): string {
  const varied = kinds.filter((kind) => plan.counts[kind] > 0).map((kind) => `${plan.counts[kind]} ${kind}`)
  const size = body({ seed: 0, number: 0 }).length
  if (varied.length === 0)
    return `a ${plan.form} of ${size} bytes in which NOTHING VARIES: all devices are the same one`
  return `a ${plan.form} (${packing === 'none' ? 'not packed' : packing}, ${size} bytes), varied: ${varied.join(', ')}`
}

function cpuOf(before: Record<number, number>, after: Record<number, number>, answered: number) {
  const byPid = Object.fromEntries(Object.entries(after).map(([pid, s]) => [pid, s - (before[Number(pid)] ?? 0)]))
  const seconds = Object.values(byPid).reduce((sum, own) => sum + own, 0)
  if (Object.keys(byPid).length === 0) return null
  return { byPid, seconds, msPerRequest: answered === 0 ? null : (seconds * 1000) / answered }
}

async function storedOf({ stored, settleS }: ReplayOptions, before: number | null, accepted: number) {
  if (stored === null || before === null) return null
  const after = await askUntil(stored, before + accepted, settleS)
  return { before, after, added: after - before, missing: accepted - (after - before) }
}

function short(value: number | null): string {
  return value === null ? '-' : value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 2 : 0 })
}

function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' ? Math.round(part * 1000) / 1000 : part,
  )
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}
