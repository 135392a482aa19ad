/** Middleware that knows who is asking, and the checks that every form which changes something passes. */
import type { Context, MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import type { Deps } from '../deps.ts'
import { formForged, rightMissing, signInNeeded } from './account.errors.ts'
import { may, type rights, type Viewer } from './scope.ts'
import { formToken, newSecret, sameText } from './secret.ts'
import { formCookie, readSession } from './session.cookie.ts'
import { viewerFromSession } from './session.usecases.ts'

export type ViewerEnv = { Variables: { viewer: Viewer } }
type Needs = Pick<Deps, 'store' | 'clock' | 'config'>

/** Puts the viewer of the session into the context; without one a page leads to `/masuk`, anything else is a 401. */
export function requireViewer(deps: Needs): MiddlewareHandler<ViewerEnv> {
  return async (c, next) => {
    const session = readSession(c, deps.config)
    const viewer = session === null ? null : await viewerFromSession(session, deps)
    if (!viewer) {
      if (c.req.method !== 'GET') throw signInNeeded()
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(pathname === '/' ? '/masuk' : `/masuk?next=${encodeURIComponent(pathname + search)}`)
    }
    c.set('viewer', viewer)
    c.header('Cache-Control', 'private, no-store')
    return next()
  }
}

/** @throws AppError `account.right_missing` when the viewer's role lacks the right */
export function demand(viewer: Viewer, right: keyof typeof rights): void {
  if (!may(viewer, right)) throw rightMissing()
}

/** Refuses forms sent from another site by `Origin` and `Sec-Fetch-Site`; behind a proxy our own origin is PUBLIC_URL. */
export function sameOrigin({ config }: Pick<Deps, 'config'>): MiddlewareHandler {
  return csrf({ origin: (origin, c) => origin === config.publicUrl || origin === new URL(c.req.url).origin })
}

/** The token for the forms of this page: from the session, or before sign-in from a cookie of its own. */
export function tokenFor(c: Context, { config }: Pick<Deps, 'config'>): string {
  return formToken(readSession(c, config) ?? formCookie(c, config, newSecret))
}

/** Checks a form's token. @throws AppError `account.form_forged` */
export function checkToken(c: Context, deps: Pick<Deps, 'config'>, token: unknown): void {
  if (typeof token !== 'string' || !sameText(token, tokenFor(c, deps))) throw formForged()
}

/** An address to go on to after signing in: only a path of our own (U15); anything else leads to the first page. */
export function localPath(next: string | undefined): string {
  if (!next || next.length > 500 || !/^\/(?![/\\])[^\\\s]*$/.test(next)) return '/'
  const base = 'http://satker.invalid'
  const url = URL.canParse(next, base) ? new URL(next, base) : null
  return url?.origin === base ? url.pathname + url.search : '/'
}
