/** The application that every subject's routes are mounted on: guards in front, problem documents behind. */
import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { routePath } from 'hono/route'
import type { Deps } from '../deps.ts'
import { AppError } from './app-error.ts'
import { awayError } from './away.ts'
import type { HttpContext, HttpEnv } from './env.ts'
import { checkHost, limitHeaders, requireHttps } from './guards.ts'
import { peerReader } from './peer.ts'
import { problemResponse } from './problem.ts'
import { requestIdOf } from './request-id.ts'

/** Shows a browser that an address does not exist. */
export type NotFoundPage = (c: HttpContext, error: AppError) => Promise<Response>

/**
 * An empty application with the guards of section T: header count, host, HTTPS, 404 and 405 as problem documents, and
 * failures of any handler mapped in one place. `main.ts` mounts the routes: `app.route('/v1', intakeRoutes(...))`.
 *
 * @param notFoundPage what a browser sees at an address that does not exist; programs get the problem document
 */
export function createHttpApp(
  { config, log }: Pick<Deps, 'config' | 'log'>,
  notFoundPage: NotFoundPage | null = null,
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>()
  const answer = (c: HttpContext, error: unknown, headers?: Record<string, string>) => {
    const requestId = requestIdOf(c)
    const context = { requestId, method: c.req.method, route: routePath(c) }
    if (error instanceof AppError) log.info({ ...context, code: error.code }, 'request refused')
    else log.error({ ...context, err: error }, 'request failed')
    return problemResponse(error, requestId, headers)
  }
  app.onError((error, c) => {
    const away = awayError(error)
    if (away) log.error({ err: error }, 'database away')
    return answer(c, away ?? error)
  })
  app.notFound((c) => {
    const error = new AppError('missing', 'no_such_address')
    const isBrowser = c.req.method === 'GET' && c.req.header('accept')?.includes('text/html')
    return isBrowser && notFoundPage ? notFoundPage(c, error) : answer(c, error)
  })
  app.use(limitHeaders(), checkHost(config), requireHttps(config, peerReader(config.trustedProxies)))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        answer(c as HttpContext, new AppError('methodNotAllowed', 'method_not_allowed'), { allow: methods.join(', ') }),
    }),
  )
  return app
}
