/** The whole product with its log and its people, for faults that need pages and jobs; started by the first that asks. */
import { wireHeaders } from '../../agent/contract/wire.ts'
import { createAccount, createApiKey } from '../../server/account/account.usecases.ts'
import type { Role } from '../../server/account/scope.ts'
import type { RunningProduct } from '../../server/main.ts'
import { Visitor } from '../dashboard/app.ts'
import { satkerWithToken, testProduct, type TestProduct } from '../e2e/product.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  reportInit,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'

const password = 'tiga kopi di tepi sungai'

export type SystemWorld = {
  /** Starts it when it is not running; settings that differ from those it runs with start it again. */
  product: (settings?: Record<string, string>) => Promise<RunningProduct>
  /** The one that runs; started when none does. */
  running: () => Promise<RunningProduct>
  /** Lines of the product's log since it was first started. */
  log: string[]
  /** Everything secret that was sent to it or given by it. */
  secrets: Set<string>
  /** Someone signed in with this role. */
  reader: (role: Role) => Promise<Visitor>
  /** Somebody who is not signed in. */
  stranger: () => Promise<Visitor>
  key: (role: Role) => Promise<string>
  get: (path: string, headers?: Record<string, string>) => Promise<{ status: number; type: string; text: string }>
  /** Status of a signed report of a laptop that has nothing to do with the fault. */
  report: () => Promise<number>
  close: () => Promise<void>
}

export function systemWorld(): SystemWorld {
  let started: TestProduct | null = null
  let settingsNow = ''
  let laptop: TestLaptop | null = null
  let rev = 0
  const log: string[] = []
  const secrets = new Set<string>([password])
  const known = new Set<Role>()

  const world: SystemWorld = {
    log,
    secrets,
    async product(settings = {}) {
      const wanted = JSON.stringify(settings)
      started ??= await testProduct({ nowMs: () => Date.now() }, (line) => void log.push(line))
      if (settingsNow !== wanted && !(settingsNow === '' && wanted === '{}')) {
        await started.stop()
        await started.start(settings)
      }
      settingsNow = wanted
      return started.running()
    },
    async reader(role) {
      const { deps } = await current()
      const email = `${role}@contoh.id`
      if (!known.has(role)) await createAccount({ email, password, role, unitId: await rootId(), actor: 'cli' }, deps)
      known.add(role)
      const visitor = await world.stranger()
      await visitor.signIn(email, password)
      for (const value of visitor.cookies.values()) secrets.add(value)
      return visitor
    },
    async stranger() {
      const { url } = await current()
      const ask = (address: string, init: RequestInit) => fetch(address, { ...init, redirect: 'manual' })
      return new Visitor({ request: ask }, url)
    },
    async key(role) {
      const order = { name: 'uji', role, unitId: await rootId(), actor: 'cli' }
      const { key } = await createApiKey(order, (await current()).deps)
      secrets.add(key)
      return key
    },
    async get(path, headers = {}) {
      const answer = await fetch((await current()).url + path, { headers, redirect: 'manual' })
      return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }
    },
    async report() {
      const { url } = await current()
      laptop ??= await enrol(url)
      const init = reportInit(signReport(laptop, { utcDay: new Date().toISOString().slice(0, 10), rev: ++rev }))
      secrets.add(new Headers(init.headers).get(wireHeaders.signature) ?? '')
      return (await fetch(`${url}/v1/reports`, init)).status
    },
    running: () => current(),
    close: async () => started?.cleanup(),
  }

  const current = async () => started?.running() ?? world.product()

  async function rootId(): Promise<number> {
    const { db } = (await current()).deps.store
    return (await db.selectFrom('unit').select('id').where('parent_id', 'is', null).executeTakeFirstOrThrow()).id
  }

  async function enrol(url: string): Promise<TestLaptop> {
    if (!started) throw new Error('not started')
    const { token } = await satkerWithToken(started)
    secrets.add(token)
    const own = makeLaptop()
    const answer = await fetch(`${url}/v1/enrol`, jsonInit(enrolRequestOf(own, token)))
    const body = (await answer.json()) as { deviceId: string; networkKey?: string }
    own.deviceId = body.deviceId
    secrets.add(body.networkKey ?? '')
    return own
  }

  return world
}
