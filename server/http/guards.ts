/** What every request must pass before any handler sees it. */
import type { MiddlewareHandler } from 'hono'
import type { Config } from '../config.ts'
import { AppError } from './app-error.ts'
import { type HttpEnv, nodeOf } from './env.ts'
import { isLoopback, type PeerReader } from './peer.ts'

const headersAtMost = 100

/** More headers than any honest client sends are refused; Node itself would silently drop the surplus. */
export function limitHeaders(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const raw = nodeOf(c)?.incoming.rawHeaders
    if (raw && raw.length / 2 > headersAtMost) throw new AppError('headersTooLarge', 'too_many_headers')
    await next()
  }
}

/** Only names we are configured for, so that no forged `Host` ever ends up in a link (T23). */
export function checkHost(config: Pick<Config, 'publicUrl' | 'allowedHosts' | 'host'>): MiddlewareHandler<HttpEnv> {
  const allowed = new Set(['localhost', config.host, ...config.allowedHosts].map((host) => host.toLowerCase()))
  if (config.publicUrl) allowed.add(new URL(config.publicUrl).hostname)
  const isAllowed = (host: string) => allowed.has(host) || isLoopback(host.replace(/^\[|\]$/g, ''))
  return async (c, next) => {
    const header = c.req.header('host')
    const names = [new URL(c.req.url).hostname, ...(header === undefined ? [] : [hostName(header)])]
    if (!names.every(isAllowed)) throw new AppError('misdirected', 'host_not_served')
    await next()
  }
}

function hostName(header: string): string {
  return header.replace(/:\d+$/, '').toLowerCase()
}

/**
 * Where HTTPS is required, plain HTTP gets a redirect for pages and a refusal for machines; no credential is looked at (T21).
 * It is required when `publicUrl` is https, and for everyone but this machine itself; `/health` says nothing worth hiding.
 */
export function requireHttps(config: Pick<Config, 'publicUrl'>, peerOf: PeerReader): MiddlewareHandler<HttpEnv> {
  const publicHttps = config.publicUrl?.startsWith('https://') ? config.publicUrl : null
  return async (c, next) => {
    const peer = peerOf(c)
    const plainAllowed = c.req.path === '/health' || (peer.loopback && publicHttps === null)
    if (peer.encrypted || plainAllowed) return next()
    const forPeople = (c.req.method === 'GET' || c.req.method === 'HEAD') && !/^\/(v1|api)\//.test(c.req.path)
    if (!forPeople || !publicHttps) throw new AppError('forbidden', 'https_required')
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(`${publicHttps}${pathname}${search}`, 308)
  }
}
