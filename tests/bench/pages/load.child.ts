/**
 * Signed reports at a steady pace until told to stop: `load.child.ts URL TOKEN RATE`. Prints `ready` once its laptops are
 * enrolled, and at SIGTERM one JSON line: how many were sent, and how many acknowledged.
 */
import type { EnrolAnswer } from '../../../agent/contract/v1.ts'
import { enrolRequestOf, jsonInit, makeLaptop, reportInit, signReport } from '../../support/test-laptop.ts'

const laptopCount = 1_000
const tickMs = 20
const [url = '', token = '', rateText = ''] = process.argv.slice(2)
const perTick = (Number(rateText) * tickMs) / 1000

const laptops = Array.from({ length: laptopCount }, makeLaptop)
for (const laptop of laptops) {
  const answer = await fetch(`${url}/v1/enrol`, jsonInit(enrolRequestOf(laptop, token)))
  if (!answer.ok) throw new Error(`enrolment answered ${answer.status}`)
  laptop.deviceId = ((await answer.json()) as EnrolAnswer).deviceId
}
process.stdout.write('ready\n')

const count = { due: 0, sent: 0, acknowledged: 0, refused: 0, failed: 0 }
const startedMs = performance.now()
const timer = setInterval(() => {
  count.due = ((performance.now() - startedMs) / tickMs) * perTick
  while (count.sent < count.due) void send(count.sent++)
}, tickMs)

async function send(number: number): Promise<void> {
  const laptop = laptops[number % laptopCount]
  if (!laptop) return
  const nowMs = Date.now()
  const clock = { deviceAtMs: nowMs, monotonicMs: nowMs, offsetMs: 0, verified: true, droppedMin: 0 }
  const rev = 1 + Math.floor(number / laptopCount)
  const report = signReport(laptop, { utcDay: new Date(nowMs).toISOString().slice(0, 10), rev, clock })
  const answer = await fetch(`${url}/v1/reports`, reportInit(report)).catch(() => null)
  count[answer === null ? 'failed' : answer.status === 202 ? 'acknowledged' : 'refused']++
  await answer?.arrayBuffer().catch(() => null)
}

process.once('SIGTERM', () => {
  clearInterval(timer)
  const seconds = (performance.now() - startedMs) / 1000
  setTimeout(() => {
    process.stdout.write(`${JSON.stringify({ ...count, seconds })}\n`, () => process.exit(0))
  }, 1_000)
})
