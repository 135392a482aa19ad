/** The checks of a run in a thread of their own: whatever a website sends, only this thread can be held up or fall over by it. */
import { parentPort, workerData } from 'node:worker_threads'
import { checkSite } from './check-site.ts'
import { publicOnly } from './ip.rules.ts'
import { checkLimits, type Net } from './net.ts'
import { createResolve } from './resolve.ts'
import type { CheckResult } from './result.rules.ts'
import { abreast, runChecks, runMs, type Target } from './run-checks.ts'

export type CheckOrder = { targets: readonly Target[]; userAgent: string }
export type CheckMessage = { id: number; result: CheckResult }

const { targets, userAgent } = workerData as CheckOrder
const net: Net = { policy: publicOnly, resolve: createResolve(), userAgent, limits: checkLimits }
const untilMs = performance.now() + runMs

await runChecks(targets, {
  check: ({ url, withNews }) => checkSite(url, net, { nowMs: Date.now, withNews }),
  onResult: ({ id }, result) => parentPort?.postMessage({ id, result } satisfies CheckMessage),
  limits: abreast,
  isOver: () => performance.now() > untilMs,
})
