/** The session cookie: not readable by scripts, not sent by other sites, not sent in the clear where TLS is in use. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Config } from '../config.ts'
import { sessionLife } from './session.usecases.ts'

type Settings = Pick<Config, 'publicUrl' | 'tls'>

/** Whether browsers reach us over TLS: then cookies are `Secure` and carry the `__Host-` prefix. */
export function isSecure(config: Settings): boolean {
  return config.tls !== null || (config.publicUrl?.startsWith('https://') ?? false)
}

function named(name: string, config: Settings): string {
  return isSecure(config) ? `__Host-${name}` : name
}

/** The session cookie's value, or null. */
export function readSession(c: Context, config: Settings): string | null {
  return getCookie(c, named('sesi', config)) ?? null
}

export function writeSession(c: Context, config: Settings, session: string): void {
  const maxAge = sessionLife.absoluteMs / 1000
  setCookie(c, named('sesi', config), session, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(config),
    maxAge,
  })
}

export function clearSession(c: Context, config: Settings): void {
  deleteCookie(c, named('sesi', config), { path: '/', secure: isSecure(config) })
}

/** A random cookie for forms that are shown before anyone is signed in; made when it is missing. */
export function formCookie(c: Context, config: Settings, make: () => string): string {
  const name = named('formulir', config)
  const present = getCookie(c, name)
  if (present) return present
  const value = make()
  setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(config) })
  return value
}
