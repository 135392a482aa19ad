/** `npm run demo`: the whole product on this machine, with this machine as its first laptop and a simulated fleet beside it. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createAccount } from '../account/account.usecases.ts'
import { type Config, readConfig } from '../config.ts'
import { type RunningProduct, startProduct, stopOnSignal } from '../main.ts'
import type { Store } from '../store/store.ts'
import { addThisMachine } from './this-machine.ts'
import { seedFleet } from './fleet.seed.ts'
import { seedTree } from './tree.seed.ts'

const demoDir = './data/demo'
const email = 'admin@contoh.id'
const fleet = { deviceCount: 600, days: 60 }
const portTries = 10
const rollUpLimitMs = 60_000
const rollUpPollMs = 200

type Environment = Record<string, string | undefined>

/** Runs until stopped. `--fresh` throws the demo's store away first. */
export async function runDemo(argv: readonly string[], environment: Environment): Promise<void> {
  const strange = argv.filter((word) => word !== '--fresh')
  const read = readConfig({ DATA_DIR: demoDir, LOG_LEVEL: 'warn', ...environment })
  if (strange.length > 0 || 'problems' in read) {
    const problems = 'problems' in read ? read.problems : [`${strange.join(' ')}: hanya --fresh yang dikenal`]
    process.stderr.write(`${problems.join('\n')}\n`)
    process.exitCode = 2
    return
  }
  const { config } = read
  if (argv.includes('--fresh')) rmSync(config.dataDir, { recursive: true, force: true })
  const product = await startOnFreePort(config)
  if (!product) return
  say('Menyiapkan pohon 114 satker Sumatera Selatan dan armada contoh ...')
  await seedTree(product.deps)
  const password = await demoAccount(product, config.dataDir)
  await seedOnce(product)
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

/** The asked port, or the next free one: a demo should not fail because something else runs here. */
async function startOnFreePort(config: Config): Promise<RunningProduct | null> {
  for (let tries = 0; tries < portTries; tries++) {
    const port = config.port === 0 ? 0 : config.port + tries
    try {
      return await startProduct({ ...config, port })
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (taken && tries + 1 < portTries) continue
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
      return null
    }
  }
  return null
}

/** The demo's administrator; its password is made at the first start and kept beside the store, for its owner alone. */
async function demoAccount(product: RunningProduct, dataDir: string): Promise<string> {
  const file = join(dataDir, 'masuk-demo.txt')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(9).toString('base64url')
  const root = await product.deps.store.db
    .selectFrom('unit')
    .select('id')
    .where('parent_id', 'is', null)
    .executeTakeFirstOrThrow()
  await createAccount({ email, password, role: 'ministry-admin', unitId: root.id, actor: 'system' }, product.deps)
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}

async function seedOnce({ deps, intake }: RunningProduct): Promise<void> {
  const held = await deps.store.db
    .selectFrom('device')
    .select('id')
    .where('origin', '=', 'simulated')
    .limit(1)
    .executeTakeFirst()
  if (held) return
  let shown = -1
  await seedFleet(
    { store: deps.store, intake },
    {
      ...fleet,
      nowMs: deps.clock.nowMs(),
      onProgress: (share) => {
        const tenth = Math.floor(share * 10)
        if (tenth > shown) process.stdout.write(`\r  armada contoh ${tenth * 10} %`)
        shown = tenth
      },
    },
  )
  process.stdout.write('\r  menjumlah per satker ...\n')
  await rolledUp(deps.store)
}

/** Waits until the jobs thread has counted everything. */
async function rolledUp(store: Store): Promise<void> {
  const untilMs = performance.now() + rollUpLimitMs
  while (performance.now() < untilMs) {
    if (!(await store.db.selectFrom('unit_dirty').select('unit_id').limit(1).executeTakeFirst())) return
    await setTimeout(rollUpPollMs)
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
