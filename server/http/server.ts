/** A listening server with limits on what a slow, huge or broken client can hold on to. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer, type Server, type ServerOptions } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { HttpEnv } from './env.ts'

/** Milliseconds, bytes and counts that bound a connection. Tests shorten them; the product uses the defaults. */
export type TransportLimits = {
  /** From the first byte of a request to the end of its headers. */
  headersMs: number
  /** From the first byte of a request to the end of its body. */
  requestMs: number
  keepAliveMs: number
  /** How often the limits above are looked at. */
  checkEveryMs: number
  headerBytes: number
  connections: number
  /** How long `close` waits for requests that are being answered. */
  closeMs: number
  /** How long a TLS session may be resumed; laptops come each quarter of an hour, and Node would forget after 5 minutes. */
  tlsSessionMs: number
}

export const transportLimits: TransportLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 15_000,
  checkEveryMs: 1_000,
  headerBytes: 16 * 1024,
  connections: 20_000,
  closeMs: 4_000,
  tlsSessionMs: 86_400_000,
}

export type RunningServer = {
  /** Such as `http://127.0.0.1:8080`. */
  url: string
  port: number
  /** Stops accepting, lets running requests finish, and is done within `closeMs`. */
  close: () => Promise<void>
}

/**
 * Listens where the configuration says, with TLS when it names a certificate.
 *
 * @throws Error (EADDRINUSE, ENOENT, ...) when the address or the certificate cannot be used
 */
export async function serve(
  { config, log }: Pick<Deps, 'config' | 'log'>,
  app: Hono<HttpEnv>,
  limits: TransportLimits = transportLimits,
): Promise<RunningServer> {
  const options: ServerOptions = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    maxHeaderSize: limits.headerBytes,
    requireHostHeader: true,
    insecureHTTPParser: false,
    noDelay: true,
  }
  const server = config.tls
    ? createHttpsServer({
        ...options,
        ...readCertificate(config.tls),
        minVersion: 'TLSv1.2',
        sessionTimeout: limits.tlsSessionMs / 1000,
      })
    : createHttpServer(options)
  const listener = getRequestListener(app.fetch)
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing))
  // The body is asked for only when a handler reads it (`readBody`): an over-long one is refused first (T20).
  server.on('checkContinue', (incoming, outgoing) => void listener(incoming, outgoing))
  server.maxHeadersCount = 0
  server.maxConnections = limits.connections
  server.listen(config.port, config.host)
  await once(server, 'listening')
  server.on('error', (error) => log.error({ err: error }, 'server error'))
  const { port } = server.address() as AddressInfo
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return { url: `${config.tls ? 'https' : 'http'}://${host}:${port}`, port, close: () => close(server, limits.closeMs) }
}

function readCertificate(tls: { certFile: string; keyFile: string }): { cert: Buffer; key: Buffer } {
  return { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) }
}

/** How often a connection whose last answer is out is looked for while the server closes. */
const closeIdleEveryMs = 50

async function close(server: Server, withinMs: number): Promise<void> {
  const closed = once(server, 'close')
  // A client that keeps its connection and asks on would hold the server for as long as it may: each gets one more answer.
  server.prependListener('request', (_, outgoing) => void (outgoing.shouldKeepAlive = false))
  server.close()
  server.closeIdleConnections()
  const idle = setInterval(() => server.closeIdleConnections(), closeIdleEveryMs)
  const timer = setTimeout(() => server.closeAllConnections(), withinMs)
  await closed
  clearInterval(idle)
  clearTimeout(timer)
}
