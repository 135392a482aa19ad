/** Puts the parts together: store, intake, pages, API, jobs. The only file that knows them all. */
import { compress } from 'hono/compress'
import { accountRoutes } from '../dashboard/account/account.page.tsx'
import { assetHrefs, assetRoutes } from '../dashboard/assets.ts'
import { errorPage } from '../dashboard/errors/error.page.tsx'
import { dashboardRoutes } from '../dashboard/dashboard.routes.ts'
import { createSetupLink } from './account/account.usecases.ts'
import { apiRoutes } from './api/api.routes.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Config, readConfig } from './config.ts'
import type { Deps } from './deps.ts'
import { createHttpApp, type NotFoundPage } from './http/app.ts'
import { pageHeaders } from './http/security-headers.ts'
import { serve } from './http/server.ts'
import { intakeRoutes } from './intake/intake.routes.ts'
import { createIntake, type Intake, intakeLimits } from './intake/intake.ts'
import { startJobs } from './jobs/jobs.ts'
import { createLog } from './log.ts'
import { goOnAfterStrays } from './process-guard.ts'
import { withoutSecrets } from './secrets.rules.ts'
import { damageGuard } from './store/damage.guard.ts'
import { checkAtStart } from './store/damage.ts'
import { openStore, type Store } from './store/store.ts'
import { takeStoreLock } from './store/store-lock.ts'
import { healthRoutes } from './system/health.routes.ts'
import { metricsRoutes } from './system/metrics.routes.ts'
import { createSystem, type System } from './system/system.queries.ts'
import { createSystemWatch, type SystemWatch } from './system/system-watch.ts'
import { ensureRoot } from './unit/unit.usecases.ts'

/**
 * What people and programs read is sent compressed: links are slow. Agents' answers are small, and stay as they are. Of what
 * a page reflects only the form token could be guessed by its length, and a forged form is refused by its origin as well.
 */
const compressedPaths = [
  '/',
  '/masuk',
  '/mulai/*',
  '/satker/*',
  '/perangkat/*',
  '/perangkat-lunak/*',
  '/migrasi/*',
  '/energi/*',
  '/kalender/*',
  '/situs/*',
  '/koneksi/*',
  '/gangguan',
  '/sistem',
  '/aset/*',
  '/api/*',
]

export type RunningProduct = {
  /** Such as `http://127.0.0.1:8080`. */
  url: string
  deps: Deps
  intake: Intake
  watch: SystemWatch
  /** Stops accepting, finishes what it has, closes the store. */
  close: () => Promise<void>
}

/**
 * Starts the whole product. When a part cannot start, those that did are closed again.
 *
 * @throws Error in words a person can act on: the store is in use, a file is missing, the port is taken
 */
export async function startProduct(
  config: Config,
  clock: Clock = systemClock,
  log: Deps['log'] = createLog(config.logLevel),
): Promise<RunningProduct> {
  const closers: (() => Promise<void> | void)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).toReversed()) await closer()
  }
  try {
    if (config.databaseUrl === null) closers.push(takeStoreLock(config.dataDir).release)
    const store = await openTold(config, log)
    closers.push(store.close)
    if (store.file !== null) checkAtStart(store.file)
    const deps: Deps = { store, clock, config, log }
    const watch = createSystemWatch(clock, config.databaseUrl === null)
    await ensureRoot(deps)
    const intake = await createIntake(deps, intakeLimits, watch.intake)
    closers.push(intake.close)
    const system = createSystem(deps, { watch, waiting: intake.waiting })
    const server = await serve(deps, createApp(deps, intake, system))
    closers.push(startJobs(deps, watch.jobs).close, server.close)
    return { url: server.url, deps, intake, watch, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens the store; a new version may have to rewrite much of it, and each step is told, so that nobody takes it for a hang. */
async function openTold(config: Config, log: Deps['log']): Promise<Store> {
  const startMs = performance.now()
  let steps = 0
  const store = await openStore(config, (step) => {
    steps = step.number
    log.info(step, 'bringing the store up to date')
  })
  if (steps > 0) log.info({ steps, tookMs: Math.round(performance.now() - startMs) }, 'the store is up to date')
  return store
}

/** Every address that is answered. */
function createApp(deps: Deps, intake: Intake, system: System): ReturnType<typeof createHttpApp> {
  const app = createHttpApp(deps, notFoundPage(deps))
  if (deps.store.file !== null) app.use(damageGuard(deps.store.file, notFoundPage(deps)))
  for (const path of compressedPaths) app.use(path, compress({ encoding: 'gzip' }))
  app.route('/health', healthRoutes(system))
  app.route('/v1', intakeRoutes({ ...deps, intake }))
  app.route('/api/v1/metrics', metricsRoutes({ ...deps, system }))
  app.route('/api/v1', apiRoutes(deps, { stylesheetHref: assetHrefs.css }))
  app.route('/', assetRoutes())
  app.route('/', accountRoutes(deps))
  app.route('/', dashboardRoutes({ ...deps, system }))
  return app
}

/** An unknown address in the pages' own look and with their headers. */
function notFoundPage(deps: Deps): NotFoundPage {
  const headers = pageHeaders()
  return async (c, error) => {
    await headers(c, async () => {
      c.res = await errorPage(c, deps, error)
    })
    return c.res
  }
}

/** Runs until SIGTERM or SIGINT; for `npm start`. */
export async function start(environment: Record<string, string | undefined>): Promise<void> {
  const read = readConfig(environment)
  if ('problems' in read)
    return fail(['Pengaturan keliru / bad settings:', ...read.problems.map((problem) => `  ${problem}`)], 2)
  const product = await startProduct(read.config).catch((error: unknown) => fail([startFailure(error)], 1))
  goOnAfterStrays(product.deps.log, product.watch.onStray)
  process.stdout.write(`Satker Connected: ${product.url}\n`)
  const link = await createSetupLink(product.deps)
  if (link)
    process.stdout.write(`Pengelola pertama (sekali pakai): ${read.config.publicUrl ?? product.url}/mulai/${link}\n`)
  stopOnSignal(product)
}

/** Closes the product on SIGTERM or SIGINT and ends the process; a second signal ends it at once. */
export function stopOnSignal(product: RunningProduct, before: () => Promise<void> = async () => {}): void {
  const stop = () => {
    process.once('SIGINT', () => process.exit(130))
    void before()
      .then(() => product.close())
      .then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function fail(lines: string[], code: number): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(code)
}

const settingOf: Record<string, string> = {
  EADDRINUSE: 'PORT',
  EACCES: 'PORT',
  ENOTFOUND: 'HOST',
  EADDRNOTAVAIL: 'HOST',
}

/** Why the product could not start, in a line that names the setting to change. */
export function startFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const setting = 'code' in error && 'syscall' in error ? settingOf[String(error.code)] : undefined
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return withoutSecrets(`${setting ? `${setting}: ` : ''}${error.message}${cause}`)
}
