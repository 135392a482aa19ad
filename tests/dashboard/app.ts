/** The pages over a seeded store, as `main.ts` mounts them. */
import { Hono } from 'hono'
import pino from 'pino'
import { type Config, readConfig } from '../../server/config.ts'
import type { Store } from '../../server/store/store.ts'
import { createSignInThrottle, type SignInThrottle } from '../../server/account/sign-in-throttle.ts'
import { createSystem } from '../../server/system/system.queries.ts'
import { createSystemWatch, type SystemWatch } from '../../server/system/system-watch.ts'
import { accountRoutes } from '../../dashboard/account/account.page.tsx'
import { assetRoutes } from '../../dashboard/assets.ts'
import { dashboardRoutes } from '../../dashboard/dashboard.routes.ts'
import { seedNowMs, seedPassword } from './seed.ts'

type Options = {
  nowMs?: () => number
  throttle?: SignInThrottle
  environment?: Record<string, string>
  /** What the server is to have done; nothing unless given. */
  watch?: SystemWatch
}

export function testApp(store: Store, { nowMs = () => seedNowMs, throttle, environment = {}, watch }: Options = {}) {
  const deps = { store, clock: { nowMs }, config: testConfig(environment), log: pino({ level: 'silent' }) }
  const app = new Hono()
  app.route('/', assetRoutes())
  app.route('/', accountRoutes(deps, { throttle: throttle ?? createSignInThrottle() }))
  const parts = { watch: watch ?? createSystemWatch(deps.clock), waiting: () => 0 }
  const system = createSystem(deps, parts)
  app.route('/', dashboardRoutes({ ...deps, system }))
  return app
}

export function testConfig(environment: Record<string, string> = {}): Config {
  const read = readConfig(environment)
  if ('problems' in read) throw new Error(read.problems.join('; '))
  return read.config
}

/** An application, or what asks a running server. */
type Answering = { request: (address: string, init: RequestInit) => Response | Promise<Response> }

/** A browser without scripts: keeps cookies, follows nothing, sends forms with the token of the page before. */
export class Visitor {
  readonly #app: Answering
  readonly cookies = new Map<string, string>()
  readonly origin: string

  constructor(app: Answering, origin = 'http://localhost') {
    this.#app = app
    this.origin = origin
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, { headers })
  }

  /** Sends a form; `token` is taken from `from` unless given. */
  async post(path: string, fields: Record<string, string>, from?: string): Promise<Response> {
    const token = from === undefined ? {} : { token: tokenIn(await (await this.get(from)).text()) }
    return this.#send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin },
      body: new URLSearchParams({ ...token, ...fields }).toString(),
    })
  }

  async signIn(email: string, password = seedPassword): Promise<Response> {
    return this.post('/masuk', { email, password, next: '/' }, '/masuk')
  }

  async #send(path: string, init: { method?: string; headers: Record<string, string>; body?: string }) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...init.headers, ...(cookie ? { cookie } : {}) }
    const answer = await this.#app.request(`${this.origin}${path}`, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return answer
  }
}

/** The token of the first form on a page. */
export function tokenIn(html: string): string {
  return /name="token" value="([^"]+)"/.exec(html)?.[1] ?? ''
}
