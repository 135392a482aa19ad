/** Failures of pages: logged once, shown in the pages' own look. */
import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import type { Deps } from '../../server/deps.ts'
import { AppError, type ErrorKind, httpStatus } from '../../server/http/app-error.ts'
import { awayError } from '../../server/http/away.ts'
import { requestIdOf } from '../../server/http/request-id.ts'
import { openPage } from '../page-context.ts'
import { type ErrorPageKind, ErrorView } from './error.view.tsx'

const kinds: Partial<Record<ErrorKind, ErrorPageKind>> = {
  missing: 'missing',
  forbidden: 'forbidden',
  unauthorised: 'forbidden',
  throttled: 'throttled',
  overloaded: 'away',
}

/** What a page's routes do with what their handlers throw. */
export function showErrors(deps: Pick<Deps, 'config' | 'log'>): ErrorHandler {
  return (error, c) => {
    const away = awayError(error)
    if (away) deps.log.error({ err: error }, 'database away')
    return errorPage(c, deps, away ?? toAppError(error))
  }
}

/** The answer to a failed request as a page; also for addresses that no route knows. */
export function errorPage(
  c: Context,
  deps: Pick<Deps, 'config' | 'log'>,
  error: unknown,
): Response | Promise<Response> {
  const requestId = requestIdOf(c)
  const context = { requestId, method: c.req.method, route: routePath(c) }
  const page = openPage(c, deps)
  c.header('Cache-Control', 'no-store')
  if (!(error instanceof AppError)) {
    deps.log.error({ ...context, err: error }, 'request failed')
    return c.html(<ErrorView page={page} kind="internal" status={500} code="internal" requestId={requestId} />, 500)
  }
  deps.log.info({ ...context, code: error.code }, 'request refused')
  if (error.retryAfterS !== null) c.header('Retry-After', String(error.retryAfterS))
  const status = httpStatus[error.kind]
  const kind = error.code === 'store_damaged' ? 'damaged' : (kinds[error.kind] ?? 'badRequest')
  return c.html(<ErrorView page={page} kind={kind} status={status} code={error.code} requestId={requestId} />, status)
}

/** hono's own refusals (a forged form) in our words. */
function toAppError(error: unknown): unknown {
  if (error instanceof HTTPException && error.status === 403) return new AppError('forbidden', 'account.form_forged')
  return error
}
