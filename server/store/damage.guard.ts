/** Serves nothing from a damaged store. */
import type { MiddlewareHandler } from 'hono'
import type { NotFoundPage } from '../http/app.ts'
import { AppError } from '../http/app-error.ts'
import type { HttpEnv } from '../http/env.ts'
import { damageOf, isDamage, markDamaged } from './damage.ts'

/** Somebody has to restore a backup first. */
const retryAfterS = 3_600

/**
 * Answers 503 `store_damaged` once damage is known, and notes damage that an answer stumbled over. Agents keep their reports;
 * `/health` says down.
 *
 * @param file the SQLite file
 * @param page what a browser is shown
 */
export function damageGuard(file: string, page: NotFoundPage): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    if (damageOf(file) !== null) {
      if (c.req.path === '/health') return c.json({ status: 'down' }, 503)
      const error = new AppError('overloaded', 'store_damaged', { retryAfterS })
      if (c.req.method === 'GET' && c.req.header('accept')?.includes('text/html')) return page(c, error)
      throw error
    }
    await next()
    if (isDamage(c.error)) markDamaged(file, c.error?.message ?? 'unreadable')
    return undefined
  }
}
