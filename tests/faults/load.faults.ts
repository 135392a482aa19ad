/** Load, its end in the middle of it, and commits that fail; a crowd and a stop against a server process of their own. */
import { connect } from 'node:net'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import type { EnrolAnswer, ReportAnswer } from '../../agent/contract/v1.ts'
import { createAccount } from '../../server/account/account.usecases.ts'
import { signIn } from '../../server/account/session.usecases.ts'
import { createSignInThrottle } from '../../server/account/sign-in-throttle.ts'
import { AppError } from '../../server/http/app-error.ts'
import { rowsOf } from '../support/holdings.ts'
import { type Ended, runAdminProcess, type ServerProcess, startServer } from '../support/server-process.ts'
import { tempStore } from '../support/temp-store.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  reportInit,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { sleep, waitFor } from '../support/wait.ts'
import { runCrowd } from '../scale/herd.run.ts'
import { type Fault, fault } from './fault.ts'
import { type Listening, post } from './listening.ts'

type Given = { world: () => Listening }

export function loadFaults({ world }: Given): Fault[] {
  return [
    fault('L01', 'reports at the rate of the ministry for three seconds are all stored', async () => {
      const [perSecond, seconds] = [280, 3]
      const token = await world().token({ uses: 100 })
      const laptops = await Promise.all(Array.from({ length: 60 }, () => world().enrol(makeLaptop(), token)))
      const answers: Promise<Response>[] = []
      for (let tenth = 0; tenth < seconds * 10; tenth++) {
        for (let number = 0; number < perSecond / 10; number++) {
          const own = laptops[answers.length % laptops.length]
          if (own)
            answers.push(post(world(), signReport(own, { rev: Math.floor(answers.length / laptops.length) + 1 })))
        }
        await sleep(100)
      }
      const statuses = (await Promise.all(answers)).map((answer) => answer.status)
      expect(statuses.filter((status) => status !== 202)).toEqual([])
      for (const own of laptops) expect(await rowsOf(world().store, own)).toMatchObject([{ rev: 14 }])
    }),
    fault(
      'L02',
      'laptops that all come back in one second are spread, lose nothing, and pages open meanwhile',
      async () => {
        const crowd = ['--devices', '80', '--concurrency', '80', '--reports', '2', '--herd']
        const run = await runCrowd({ jobsPerCommit: 1, waitingJobs: 1 }, crowd)
        expect(run.fleet).toMatchObject({ acknowledged: 160, gaveUp: 0, refused: 0 })
        expect(run.fleet['later']).toBeGreaterThan(0)
        expect([run.lost, run.pagesRefused, run.exitCode]).toEqual([[], 0, 0])
        expect(run.pagesMs.length).toBeGreaterThan(5)
      },
    ),
    fault(
      'L13',
      'ten thousand wrong passwords are held back by account and by address; others still sign in',
      async () => {
        const { deps, store, unitId } = world()
        const real = { email: 'l13@contoh.id', password: 'tiga kopi di tepi sungai' }
        await createAccount({ ...real, role: 'ministry-admin', unitId, actor: 'cli' }, deps)
        const throttle = createSignInThrottle()
        const tried = { refused: 0, throttled: 0 }
        const enter = (email: string, password: string, address: string) =>
          signIn({ email, password, address, oldSession: null }, { ...deps, store, throttle })
        const guess = async (email: string, address: string) => {
          const error: unknown = await enter(email, 'salah', address).catch((reason: unknown) => reason)
          if (error instanceof AppError) tried[error.kind === 'throttled' ? 'throttled' : 'refused']++
        }
        for (let number = 0; number < 5_000; number++) {
          await guess('korban@contoh.id', `203.0.113.${number % 250}`)
          await guess(`siapa${number}@contoh.id`, '198.51.100.7')
        }
        expect(tried.refused + tried.throttled).toBe(10_000)
        expect(tried.refused).toBeLessThan(100)
        expect(await enter(real.email, real.password, '192.0.2.44')).not.toBe('')
      },
    ),
    fault('D18', 'a commit that fails at its end is answered by an error, and nothing of it is stored', async () => {
      const own = await world().enrol()
      const other = new Database(world().store.file ?? '')
      // The last statement of the transaction's report fails: until then all of it went well.
      other.exec("create trigger d18 after update on device begin select raise(abort, 'no'); end")
      const refused = await post(world(), signReport(own))
      other.exec('drop trigger d18')
      other.close()
      expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([503, 'not_stored'])
      expect(await rowsOf(world().store, own)).toEqual([])
      expect((await post(world(), signReport(own))).status).toBe(202)
    }),
    fault(
      'P01',
      'asked to stop under load the server stops within ten seconds, and every 202 is stored',
      stopUnderLoad,
    ),
  ]
}

type Sender = { laptop: TestLaptop; acknowledgedRev: number }

async function stopUnderLoad(): Promise<void> {
  const temp = await tempStore()
  const environment = { ...temp.environment, LOG_LEVEL: 'silent' }
  const server = await startServer(environment)
  try {
    const senders = await enrolled(server, environment, 12)
    let stopping = false
    const sending = senders.map((sender) => sendOn(server, sender, () => stopping))
    await waitFor('every laptop to be heard', () => senders.every(({ acknowledgedRev }) => acknowledgedRev > 3))
    const half = connect(Number(new URL(server.url).port), '127.0.0.1')
    half.on('error', () => undefined)
    half.write('POST /v1/reports HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 900\r\n\r\nhalf of a report')
    await sleep(100)
    const askedMs = performance.now()
    const ended: Ended = await server.stop()
    stopping = true
    expect([ended.code, ended.signal]).toEqual([0, null])
    expect(performance.now() - askedMs).toBeLessThan(10_000)
    await Promise.all(sending)
    half.destroy()
    for (const { laptop, acknowledgedRev } of senders) {
      const [row] = await rowsOf(temp.store, laptop)
      expect(row?.rev).toBeGreaterThanOrEqual(acknowledgedRev)
    }
  } finally {
    await server.kill9()
    await temp.cleanup()
  }
}

async function enrolled(server: ServerProcess, environment: Record<string, string>, count: number): Promise<Sender[]> {
  await runAdminProcess(['satker', 'create', '--code', '100001', '--name', 'MAN 1 Uji'], environment)
  const made = await runAdminProcess(['token', 'create', '--satker', '100001', '--uses', '100'], environment)
  const { token } = JSON.parse(made.stdout) as { token: string }
  return Promise.all(
    Array.from({ length: count }, async () => {
      const laptop = makeLaptop()
      const answer = await fetch(`${server.url}/v1/enrol`, jsonInit(enrolRequestOf(laptop, token)))
      laptop.deviceId = ((await answer.json()) as EnrolAnswer).deviceId
      return { laptop, acknowledgedRev: 0 }
    }),
  )
}

/** Report after report over a connection that stays open, until the server is gone or it is enough. */
async function sendOn(server: ServerProcess, sender: Sender, isEnough: () => boolean): Promise<void> {
  const utcDay = new Date().toISOString().slice(0, 10)
  for (let rev = 1; rev <= 100 && !isEnough(); rev++) {
    const report = signReport(sender.laptop, { rev, utcDay })
    const answer = await fetch(`${server.url}/v1/reports`, reportInit(report)).catch(() => null)
    const body = answer?.status === 202 ? ((await answer.json().catch(() => null)) as ReportAnswer | null) : null
    if (body?.hash === report.hash) sender.acknowledgedRev = rev
    if (!answer) return
  }
}
