/** Intake and pages in a process of their own, on an empty store, with a writer so slow that a small crowd is too much. */
import '../../server/tsx-loader.mjs'

const { pino } = await import('pino')
const { accountRoutes } = await import('../../dashboard/account/account.page.tsx')
const { dashboardRoutes } = await import('../../dashboard/dashboard.routes.ts')
const { createAccount } = await import('../../server/account/account.usecases.ts')
const { systemClock } = await import('../../server/clock.ts')
const { readConfig } = await import('../../server/config.ts')
const { createToken } = await import('../../server/enrolment/enrolment.usecases.ts')
const { createHttpApp } = await import('../../server/http/app.ts')
const { serve } = await import('../../server/http/server.ts')
const { createIntake, intakeLimits } = await import('../../server/intake/intake.ts')
const { intakeRoutes } = await import('../../server/intake/intake.routes.ts')
const { openStore } = await import('../../server/store/store.ts')
const { createSystem } = await import('../../server/system/system.queries.ts')
const { createSystemWatch } = await import('../../server/system/system-watch.ts')
const { ensureRoot } = await import('../../server/unit/unit.usecases.ts')

const { JOBS_PER_COMMIT, WAITING_JOBS, EMAIL, PASSWORD, ...environment } = process.env
const { config } = readConfig(environment)
const store = await openStore(config)
const log = pino({ level: 'error' }, pino.destination(2))
const deps = { store, clock: systemClock, config, log }
const root = await ensureRoot(deps)
await createAccount({ email: EMAIL, password: PASSWORD, role: 'ministry-admin', unitId: root.id, actor: 'cli' }, deps)
const expiresAtMs = systemClock.nowMs() + 3_600_000
const { token } = await createToken(
  { unitId: root.id, uses: 10_000, expiresAtMs, needsApproval: false, actor: 'cli' },
  deps,
)
const limits = { ...intakeLimits, jobsPerCommit: Number(JOBS_PER_COMMIT), waitingJobs: Number(WAITING_JOBS) }
const watch = createSystemWatch(systemClock)
const intake = await createIntake(deps, limits, watch.intake)
const system = createSystem(deps, { watch, waiting: intake.waiting })
const app = createHttpApp(deps)
app.route('/v1', intakeRoutes({ ...deps, intake }))
app.route('/', accountRoutes(deps))
app.route('/', dashboardRoutes({ ...deps, system }))
const server = await serve(deps, app)
process.stdout.write(`${JSON.stringify({ url: server.url, token })}\n`)
const stop = async () => {
  await server.close()
  await intake.close()
  await store.close()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
