/** The machine side of the server over a real, empty store: one unit, a clock to set, and laptops enrolled in it. */
import type { Hono } from 'hono'
import type { EnrolAnswer, ProblemDocument, ReportAnswer } from '../../agent/contract/v1.ts'
import { wireHeaders } from '../../agent/contract/wire.ts'
import { type Config, readConfig } from '../../server/config.ts'
import type { Deps } from '../../server/deps.ts'
import { createToken } from '../../server/enrolment/enrolment.usecases.ts'
import { createHttpApp } from '../../server/http/app.ts'
import type { HttpEnv } from '../../server/http/env.ts'
import { createIntake, type Intake } from '../../server/intake/intake.ts'
import { intakeRoutes } from '../../server/intake/intake.routes.ts'
import { createLog } from '../../server/log.ts'
import type { Store } from '../../server/store/store.ts'
import { seedUnit } from './seed-store.ts'
import { tempStore } from './temp-store.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  packSection,
  reportInit,
  sectionInit,
  type SignedReport,
  type TestLaptop,
} from './test-laptop.ts'

const secretHeaders = [wireHeaders.signature, 'authorization', 'cookie']
export const dayMs = 86_400_000

/** An answer read whole; `body` is what its JSON said. */
export type Answered<Body> = { status: number; headers: Headers; body: Body }

export type IntakeWorld = {
  deps: Deps
  store: Store
  intake: Intake
  app: Hono<HttpEnv>
  /** Set it to move time; it starts at noon UTC of 24 November 2026. */
  clock: { atMs: number }
  unitId: number
  /** Tokens, signatures, credentials and keys that went over the wire: none of them may ever be in a log (Z04). */
  secrets: Set<string>
  token: (more?: Partial<Parameters<typeof createToken>[0]>) => Promise<string>
  /** A laptop enrolled with a token of its own. */
  enrol: (laptop?: TestLaptop, token?: string) => Promise<TestLaptop>
  report: (report: SignedReport) => Promise<Answered<ReportAnswer & ProblemDocument>>
  section: (laptop: TestLaptop, facts: unknown) => Promise<Answered<ProblemDocument>>
  post: (path: string, value: unknown) => Promise<Answered<EnrolAnswer & ProblemDocument>>
  close: () => Promise<void>
}

export const noonMs = Date.parse('2026-11-24T12:00:00Z')

/** @param config settings over the defaults, such as `trustedProxies`; `log` takes each line of the log */
export async function intakeWorld(
  kind: Store['kind'] = 'sqlite',
  config: Partial<Config> = {},
  log: ((line: string) => void) | null = null,
): Promise<IntakeWorld> {
  const temp = await tempStore(kind)
  const read = readConfig({ PORT: '0' })
  if ('problems' in read) throw new Error(read.problems.join())
  const clock = { atMs: noonMs }
  const deps: Deps = {
    store: temp.store,
    clock: { nowMs: () => clock.atMs },
    config: { ...read.config, ...config },
    log: createLog(log ? 'info' : 'silent', log ? { write: log } : undefined),
  }
  const unitId = await seedUnit(temp.store, { code: '100001', parentId: null })
  const intake = await createIntake(deps)
  const app = createHttpApp(deps)
  const secrets = new Set<string>()
  app.use(async (c, next) => {
    for (const name of secretHeaders) secrets.add(c.req.header(name) ?? '')
    await next()
  })
  app.route('/v1', intakeRoutes({ ...deps, intake }))
  const ask = async <Body>(path: string, init: RequestInit): Promise<Answered<Body>> => {
    const answer = await app.request(path, init)
    const body = (await answer.json()) as Body
    secrets.add((body as { networkKey?: string }).networkKey ?? '')
    return { status: answer.status, headers: answer.headers, body }
  }
  const world: IntakeWorld = {
    deps,
    store: temp.store,
    intake,
    app,
    clock,
    unitId,
    secrets,
    token: async (more = {}) => {
      const order = { unitId, uses: 10, expiresAtMs: clock.atMs + dayMs, needsApproval: false, actor: 'cli', ...more }
      const { token } = await createToken(order, deps)
      secrets.add(token)
      return token
    },
    enrol: async (laptop = makeLaptop(), token) => {
      const request = enrolRequestOf(laptop, token ?? (await world.token()))
      const { status, body } = await world.post('/v1/enrol', request)
      if (status > 202) throw new Error(`enrolment answered ${status} ${body.code}`)
      laptop.deviceId = body.deviceId
      return laptop
    },
    report: (report) => ask('/v1/reports', reportInit(report)),
    section: (laptop, facts) => {
      const section = packSection(facts)
      return ask(`/v1/sections/${section.sha256}`, sectionInit(laptop, section))
    },
    post: (path, value) => ask(path, jsonInit(value)),
    close: async () => {
      await intake.close()
      await temp.cleanup()
    },
  }
  return world
}
