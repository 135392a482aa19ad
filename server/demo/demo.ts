/** `npm run demo`: the whole product on this machine, with this machine as its first laptop and a simulated fleet beside it. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { createAccount } from '../account/account.usecases.ts'
import { type Clock, systemClock } from '../clock.ts'
import { type Config, readConfig } from '../config.ts'
import { createIntake } from '../intake/intake.ts'
import { type RunningProduct, startFailure, startProduct, stopOnSignal } from '../main.ts'
import { openStore, type Store, storeFileName } from '../store/store.ts'
import { takeStoreLock } from '../store/store-lock.ts'
import { ensureRoot } from '../unit/unit.usecases.ts'
import { seedSchoolHours } from './calendar.seed.ts'
import { jobsOfSteps, runLastJobs } from './fleet-jobs.ts'
import { seedFleet } from './fleet.seed.ts'
import { addThisMachine } from './this-machine.ts'
import { seedPlan } from './plan.seed.ts'
import { seedSites } from './site.seed.ts'
import { seedTree } from './tree.seed.ts'

const demoDir = './data/demo'
const email = 'admin@contoh.id'
/** 60 days one by one and 24 weeks before them: 32 weeks of migration. */
const fleet = { deviceCount: 600, days: 60, weeksBefore: 24 }
const portTries = 10

type Environment = Record<string, string | undefined>

/** Runs until stopped. `--fresh` throws the demo's store away first. */
export async function runDemo(argv: readonly string[], environment: Environment): Promise<void> {
  const strange = argv.filter((word) => word !== '--fresh')
  const read = readConfig({ DATA_DIR: demoDir, LOG_LEVEL: 'warn', ...environment, DATABASE_URL: '', SITE_CONTACT: '' })
  if (strange.length > 0 || 'problems' in read) {
    const problems = 'problems' in read ? read.problems : [`${strange.join(' ')}: hanya --fresh yang dikenal`]
    return fail(problems.join('\n'), 2)
  }
  try {
    await run(read.config, argv.includes('--fresh'), environment)
  } catch (error) {
    fail(startFailure(error), 1)
  }
}

async function run(config: Config, fresh: boolean, environment: Environment): Promise<void> {
  const held = heldDemo(config.dataDir)
  if (held && (fresh || held.state === 'seeding')) rmSync(config.dataDir, { recursive: true })
  const { password } = held?.state === 'ready' && !fresh ? held : await prepareStore(config)
  const product = await startOnFreePort(config)
  const machine = await addThisMachine(product, config.dataDir, environment)
  say(
    [
      '',
      `  Dasbor     ${product.url}`,
      `  Masuk      ${email}   kata sandi: ${password}`,
      `  Komputer ini terdaftar; faktanya tampil dalam 20 detik di`,
      `             ${product.url}/perangkat/${machine.deviceId}`,
      '',
      '  600 laptop lain adalah contoh dan ditandai "contoh" di setiap halaman. Ctrl+C menghentikan;',
      '  "npm run demo -- --fresh" mulai dari awal.',
      '',
    ].join('\n'),
  )
  stopOnSignal(product, machine.stop)
}

/** What says that a folder is a demo's, how far it got, and its administrator's password; for its owner alone. */
type Demo = { state: 'seeding' | 'ready'; password: string }

const markFile = (dataDir: string) => join(dataDir, 'demo.json')

function markDemo(dataDir: string, demo: Demo): Demo {
  writeFileSync(markFile(dataDir), JSON.stringify(demo), { mode: 0o600 })
  return demo
}

/**
 * The demo in a folder; null when there is none yet.
 *
 * @throws Error when a store is there that is no demo's: it is neither shown nor thrown away
 */
function heldDemo(dataDir: string): Demo | null {
  if (existsSync(markFile(dataDir))) return JSON.parse(readFileSync(markFile(dataDir), 'utf8')) as Demo
  if (!existsSync(join(dataDir, storeFileName))) return null
  throw new Error(
    `${dataDir} berisi penyimpanan sungguhan, bukan demo: beri DATA_DIR lain. / This is a real store, not a demo.`,
  )
}

/** Fills an empty store before anything serves from it: the tree, an administrator, the fleet and its sums. */
async function prepareStore(config: Config): Promise<Demo> {
  const lock = takeStoreLock(config.dataDir)
  const { password } = markDemo(config.dataDir, { state: 'seeding', password: randomBytes(9).toString('base64url') })
  const store = await openStore(config)
  try {
    const deps = { store, clock: systemClock }
    await ensureRoot(deps)
    await seedTree(deps)
    await addAdministrator(deps, password)
    await seedSchoolHours(deps)
    await addFleet(deps)
    await seedPlan(deps)
    await seedSites(deps)
    return markDemo(config.dataDir, { state: 'ready', password })
  } finally {
    await store.close()
    lock.release()
  }
}

/** The asked port, or the next free one: a demo should not fail because something else runs here. */
async function startOnFreePort(config: Config): Promise<RunningProduct> {
  for (let tries = 1; ; tries++) {
    const port = config.port === 0 ? 0 : config.port + tries - 1
    try {
      return await startProduct({ ...config, port })
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || tries === portTries) throw error
    }
  }
}

type Deps = { store: Store; clock: Clock }

async function addAdministrator({ store, clock }: Deps, password: string): Promise<void> {
  const root = await store.db.selectFrom('unit').select('id').where('parent_id', 'is', null).executeTakeFirstOrThrow()
  const account = { email, password, role: 'ministry-admin', unitId: root.id, actor: 'system' } as const
  await createAccount(account, { store, clock })
}

async function addFleet({ store, clock }: Deps): Promise<void> {
  say('Menyiapkan pohon 114 satker Sumatera Selatan dan armada contoh ...')
  const intake = await createIntake({ store, log: pino({ level: 'silent' }) })
  await seedFleet(
    { store, intake },
    { ...fleet, nowMs: clock.nowMs(), onProgress: showTenths(), afterStep: jobsOfSteps(store) },
  )
  await intake.close()
  process.stdout.write('\n')
  await runLastJobs(store, clock.nowMs())
}

function showTenths(): (share: number) => void {
  let shown = -1
  return (share) => {
    const tenth = Math.floor(share * 10)
    if (tenth > shown) process.stdout.write(`\r  armada contoh ${tenth * 10} %`)
    shown = tenth
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function fail(text: string, code: number): never {
  process.stderr.write(`${text}\n`)
  process.exit(code)
}
