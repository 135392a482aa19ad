/** What a request carries for our handlers besides itself. */
import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'

/** `Bindings` are absent where a test calls `app.request()` without a server. */
export type HttpEnv = { Bindings: Partial<HttpBindings> }
export type HttpContext = Context<HttpEnv>

/** Node's own request and response behind a context; null without a server. */
export function nodeOf(c: { env: unknown }): HttpBindings | null {
  const env = c.env as Partial<HttpBindings> | undefined
  return env?.incoming && env.outgoing ? { incoming: env.incoming, outgoing: env.outgoing } : null
}
