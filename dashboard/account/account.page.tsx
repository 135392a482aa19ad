/** Sign-in, sign-out and the first administrator. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setupLinkOpen, useSetupLink } from '../../server/account/account.usecases.ts'
import { setupGone } from '../../server/account/account.errors.ts'
import { clearSession, readSession, writeSession } from '../../server/account/session.cookie.ts'
import { signIn, signOut, viewerFromSession } from '../../server/account/session.usecases.ts'
import { createSignInThrottle, type SignInThrottle } from '../../server/account/sign-in-throttle.ts'
import { checkToken, localPath, sameOrigin } from '../../server/account/viewer.routes.ts'
import type { Deps } from '../../server/deps.ts'
import { AppError, httpStatus } from '../../server/http/app-error.ts'
import type { HttpEnv } from '../../server/http/env.ts'
import { peerReader } from '../../server/http/peer.ts'
import { pageHeaders } from '../../server/http/security-headers.ts'
import { ensureRoot } from '../../server/unit/unit.usecases.ts'
import { showErrors } from '../errors/error.page.tsx'
import { openPage } from '../page-context.ts'
import { SetupView, SignInView } from './account.view.tsx'

const formBytes = 16 * 1024

/** `/masuk`, `/keluar` and `/mulai/:token`. */
export function accountRoutes(
  deps: Deps,
  { throttle = createSignInThrottle() }: { throttle?: SignInThrottle } = {},
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>()
  const peerOf = peerReader(deps.config.trustedProxies)
  app.onError(showErrors(deps))
  for (const path of ['/masuk', '/keluar', '/mulai/*'])
    app.use(path, pageHeaders(), sameOrigin(deps), limitForm, noStore)

  app.get('/masuk', async (c) => {
    const session = readSession(c, deps.config)
    const next = localPath(c.req.query('next'))
    if (session && (await viewerFromSession(session, deps))) return c.redirect(next)
    return c.html(<SignInView page={openPage(c, deps)} email="" fault={null} next={next} />)
  })

  app.post('/masuk', async (c) => {
    const form = await readForm(c)
    checkToken(c, deps, form.token)
    const next = localPath(form.next)
    try {
      const oldSession = readSession(c, deps.config)
      const input = { email: form.email, password: form.password, address: peerOf(c).address, oldSession }
      writeSession(c, deps.config, await signIn(input, { ...deps, throttle }))
      return c.redirect(next, 303)
    } catch (error) {
      const { status, fault } = faultOf(c, error)
      return c.html(<SignInView page={openPage(c, deps)} email={form.email} fault={fault} next={next} />, status)
    }
  })

  app.post('/keluar', async (c) => {
    const session = readSession(c, deps.config)
    checkToken(c, deps, (await readForm(c)).token)
    if (session) await signOut(session, deps)
    clearSession(c, deps.config)
    return c.redirect('/masuk', 303)
  })

  app.get('/mulai/:token', async (c) => {
    if (!(await setupLinkOpen(c.req.param('token'), deps))) throw setupGone()
    return c.html(<SetupView page={openPage(c, deps)} email="" fault={null} action={c.req.path} />)
  })

  app.post('/mulai/:token', async (c) => {
    const form = await readForm(c)
    checkToken(c, deps, form.token)
    const token = c.req.param('token')
    if (!(await setupLinkOpen(token, deps))) throw setupGone()
    try {
      const root = await ensureRoot(deps)
      await useSetupLink({ token, email: form.email, password: form.password, unitId: root.id }, deps)
      return c.redirect('/masuk', 303)
    } catch (error) {
      const { status, fault } = faultOf(c, error)
      return c.html(<SetupView page={openPage(c, deps)} email={form.email} fault={fault} action={c.req.path} />, status)
    }
  })
  return app
}

const limitForm = bodyLimit({
  maxSize: formBytes,
  onError: () => {
    throw new AppError('badRequest', 'account.form_too_large')
  },
})

const noStore: Parameters<Hono['use']>[1] = async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
}

type Form = { token: string; next: string; email: string; password: string }

async function readForm(c: Context): Promise<Form> {
  const body = await c.req.parseBody()
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
  return { token: text('token'), next: text('next'), email: text('email'), password: text('password') }
}

/** A refusal that is shown in the form again; anything else goes on to the error page. */
function faultOf(c: Context, error: unknown) {
  if (!(error instanceof AppError) || error.kind === 'missing') throw error
  if (error.retryAfterS !== null) c.header('Retry-After', String(error.retryAfterS))
  return { status: httpStatus[error.kind], fault: error.code }
}
