/** `/health`, for whoever watches from outside: up, and whether somebody should look. Never what, which needs a right. */
import { Hono } from 'hono'
import type { HttpEnv } from '../http/env.ts'
import type { System } from './system.queries.ts'

/** Answers `{"status":"up"}`, and `"warn":true` beside it while `/sistem` shows a warning (D04, U22). */
export function healthRoutes(system: Pick<System, 'warnings'>): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>()
  app.get('/', async (c) => {
    const warnings = await system.warnings()
    return c.json(warnings.length > 0 ? { status: 'up', warn: true } : { status: 'up' })
  })
  return app
}
