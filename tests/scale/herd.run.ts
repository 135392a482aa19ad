/** A small crowd against a real server process whose writer is slow, and a reader who opens pages meanwhile. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../server/store/store.ts'
import { signIn } from '../bench/pages/browser.ts'
import { startNode } from '../support/server-process.ts'
import { sleep, waitFor } from '../support/wait.ts'
import { fleetResult, type FleetResult } from './fleet/support/fleet-world.ts'

export type CrowdRun = {
  fleet: FleetResult
  /** Milliseconds from request to last byte of each page opened meanwhile, sorted; and answers other than 200. */
  pagesMs: number[]
  pagesRefused: number
  /** Reports that were acknowledged and are not in the store. */
  lost: string[]
  /** Resident memory of the server, MiB. */
  memoryMib: { before: number; after: number }
  exitCode: number | null
}

const fleetWithinMs = 280_000
const account = { EMAIL: 'ramai@contoh.id', PASSWORD: 'tiga kopi di tepi sungai' }

/**
 * @param line how many reports a commit takes and how many may wait: the writer's strength
 * @param more arguments for the simulator: how many laptops, and how they come
 */
export async function runCrowd(
  line: { jobsPerCommit: number; waitingJobs: number },
  more: string[],
): Promise<CrowdRun> {
  const folder = mkdtempSync(join(tmpdir(), 'satker-crowd-'))
  const dataDir = join(folder, 'store')
  const settings = { JOBS_PER_COMMIT: String(line.jobsPerCommit), WAITING_JOBS: String(line.waitingJobs) }
  const address = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir }
  const server = startNode(['tests/scale/herd.server.mjs'], { ...address, ...settings, ...account })
  try {
    const started = await waitFor('the server', () => /\{.*\}/.exec(server.stdout())?.[0], { withinMs: 40_000 })
    const { url, token } = JSON.parse(started) as { url: string; token: string }
    const before = memoryMib(server.pid)
    const pages = openPages(url)
    const acks = join(folder, 'acks.csv')
    const fleet = await fleetResult(
      ['--url', url, '--token', token, '--acks', acks, '--sections', 'none', ...more],
      fleetWithinMs,
    )
    const { pagesMs, pagesRefused } = await pages.stop()
    const after = memoryMib(server.pid)
    server.kill('SIGTERM')
    const { code } = await server.ended
    const lost = await notStored(dataDir, readFileSync(acks, 'utf8'))
    return { fleet, pagesMs, pagesRefused, lost, memoryMib: { before, after }, exitCode: code }
  } finally {
    server.kill('SIGKILL')
    await server.ended
    rmSync(folder, { recursive: true, force: true })
  }
}

function memoryMib(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
}

/** The front page again and again, as one who looks whether his laptops are back. */
function openPages(url: string) {
  const pagesMs: number[] = []
  const state = { pagesRefused: 0, stopped: false }
  const reading = (async () => {
    const reader = await signIn(url, { email: account.EMAIL, password: account.PASSWORD })
    while (!state.stopped) {
      const page = await reader.get('/')
      if (page.status === 200) pagesMs.push(page.ms)
      else state.pagesRefused++
      await sleep(50)
    }
    reader.close()
  })()
  reading.catch(() => undefined) // told by `stop`
  return {
    stop: async () => {
      state.stopped = true
      await reading
      return { pagesMs: pagesMs.toSorted((a, b) => a - b), pagesRefused: state.pagesRefused }
    },
  }
}

/** Acknowledged, and neither there nor followed by a later one of the same day. */
async function notStored(dataDir: string, acks: string): Promise<string[]> {
  const store = await openStore({ dataDir, databaseUrl: null })
  try {
    const rows = await store.db
      .selectFrom('report')
      .innerJoin('device', 'device.id', 'report.device_id')
      .select(['device.public_id', 'report.utc_day', 'report.rev'])
      .execute()
    const held = new Map(rows.map((row) => [`${row.public_id},${row.utc_day}`, row.rev]))
    return acks
      .trim()
      .split('\n')
      .filter((line) => {
        const [device, , day, rev] = line.split(',')
        return (held.get(`${device},${day}`) ?? 0) < Number(rev)
      })
  } finally {
    await store.close()
  }
}
