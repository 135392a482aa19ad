/** `/api/v1/metrics`, for Prometheus with an API key of the ministry's administration. */
import { Hono } from 'hono'
import { may } from '../account/scope.ts'
import { viewerFromApiKey } from '../account/session.usecases.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../http/app-error.ts'
import type { HttpEnv } from '../http/env.ts'
import { problemResponse } from '../http/problem.ts'
import { requestIdOf } from '../http/request-id.ts'
import { metricsText, metricsType, type ProcessUse } from './metrics.ts'
import type { System } from './system.queries.ts'

/** The one address; without a key 401, with a key that lacks the right as if it were not there (U22). */
export function metricsRoutes({ store, system }: Pick<Deps, 'store'> & { system: System }): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>()
  app.get('/', async (c) => {
    const viewer = await viewerFromApiKey(c.req.header('authorization'), { store })
    if (!viewer) {
      const error = new AppError('unauthorised', 'api.key_needed')
      return problemResponse(error, requestIdOf(c), { 'www-authenticate': 'Bearer' })
    }
    if (!may(viewer, 'seeSystem')) throw new AppError('missing', 'no_such_address')
    const text = await metricsText(await system.state(), processUse())
    return c.body(text, 200, { 'content-type': metricsType, 'cache-control': 'private, no-store' })
  })
  return app
}

function processUse(): ProcessUse {
  const { user, system } = process.cpuUsage()
  return {
    cpuS: (user + system) / 1e6,
    residentBytes: process.memoryUsage.rss(),
    eventLoopRatio: performance.eventLoopUtilization().utilization,
  }
}
