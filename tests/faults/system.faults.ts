/** What the server says of itself when something is wrong with it: disk, bugs, jobs, rights, secrets. */
import { sql } from 'kysely'
import { expect } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { createJobBoard } from '../../server/jobs/job-board.ts'
import { createRunner } from '../../server/jobs/job-runner.ts'
import { tokenIn } from '../dashboard/app.ts'
import { admin } from '../server/cli/admin.cases.ts'
import { runNode } from '../support/server-process.ts'
import { waitFor } from '../support/wait.ts'
import { type Fault, fault } from './fault.ts'
import type { Listening } from './listening.ts'
import type { SystemWorld } from './system.world.ts'

type Given = { world: () => Listening; quick: () => Listening; system: SystemWorld }

const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/(\s|\u00a0)+/g, ' ')
const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/
type LogLine = { level: number; msg: string; requestId?: string; job?: string; reason?: string }

/** Runs `work` while a table is out of the way, as a fault of the store that some requests meet and others do not. */
async function without<T>(system: SystemWorld, table: string, work: () => Promise<T>): Promise<T> {
  const rename = async (from: string, to: string) => {
    const { db } = (await system.running()).deps.store
    await sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(db)
  }
  await rename(table, `${table}_away`)
  try {
    return await work()
  } finally {
    await rename(`${table}_away`, table)
  }
}

export function systemFaults({ world, quick, system }: Given): Fault[] {
  const linesOf = () => system.log.map((line) => JSON.parse(line) as LogLine)

  return [
    fault('D04', 'a disk below the threshold is warned of where it is seen, and everything goes on', async () => {
      await system.product({ DISK_WARN_MB: '100000000' })
      expect(JSON.parse((await system.get('/health')).text)).toEqual({ status: 'up', warn: true })
      const reader = await system.reader('ministry-admin')
      const pageOf = async (path: string) => wordsOf(await (await reader.get(path)).text())
      expect(await pageOf('/sistem')).toMatch(/Ruang disk hampir habis\. Sisa [\d.,]+ .?B, batas peringatan 104,9 TB/)
      expect(await pageOf('/')).toMatch(/Ruang disk hampir habis\..*Lihat Sistem/)
      expect(await system.report()).toBe(202)
      await system.product({ DISK_WARN_MB: '0' })
      expect(JSON.parse((await system.get('/health')).text)).toEqual({ status: 'up' })
      expect(await pageOf('/sistem')).not.toContain('Ruang disk hampir habis')
    }),

    fault(
      'P04',
      'a bug in one request is its own 500 with an id in the log, and the process and others go on',
      async () => {
        await system.product()
        const reader = await system.reader('ministry-admin')
        await without(system, 'presence_unit_day', async () => {
          const answer = await reader.get('/')
          const html = await answer.text()
          const id = idPattern.exec(html)?.[0]
          expect([answer.status, id === undefined]).toEqual([500, false])
          expect(html).not.toMatch(/no such table|presence_unit_day|node_modules|\bat \w+/)
          expect(linesOf().find((line) => line.requestId === id)).toMatchObject({ level: 50, msg: 'request failed' })
          expect([(await reader.get('/perangkat')).status, await system.report()]).toEqual([200, 202])
        })
        expect((await reader.get('/')).status).toBe(200)

        const ended = await runNode(['tests/faults/stray.child.ts'], {})
        expect([ended.code, ended.stderr]).toEqual([0, ''])
        const { answers, after, strays, log } = JSON.parse(ended.stdout) as Strays
        expect(Object.entries(answers).map(([path, { status }]) => [path, status])).toEqual([
          ['throws', 500],
          ['rejects', 500],
          ['forgets', 200],
          ['later', 200],
        ])
        for (const { others } of Object.values(answers)) expect(others).toEqual([200, 200, 200, 200, 200])
        for (const path of ['throws', 'rejects'])
          expect(log.map(({ requestId }) => requestId)).toContain(answers[path]?.requestId)
        expect([after, strays]).toEqual([200, ['a forgotten promise', 'thrown in a callback']])
        expect(log.filter(({ msg }) => msg.endsWith('outside of any request'))).toHaveLength(2)
      },
    ),

    fault(
      'P05',
      'a job that throws is logged, retried with growing delay and shown, and the server goes on',
      async () => {
        await system.product()
        const reader = await system.reader('ministry-admin')
        // The job that a start runs at once meets a store in which its table is missing; the thread is the real one.
        const shown = await without(system, 'unit_period', async () => {
          await system.product({ LOG_LEVEL: 'warn' })
          return waitFor('the failed job on the page', async () => {
            const words = wordsOf(await (await reader.get('/sistem')).text())
            return /Menandai hari baru tiap jam gagal \d+ kali berturut-turut dicoba lagi/.test(words) ? words : null
          })
        })
        expect(shown).toMatch(/no such table: unit_period/)
        const line = linesOf().find(({ msg, job }) => msg === 'job failed' && job === 'mark-day')
        expect(line).toMatchObject({ level: 50, reason: expect.stringContaining('no such table') as string })
        expect(await system.report()).toBe(202)

        let nowMs = 0
        const board = createJobBoard()
        const runner = createRunner(board.note, { nowMs: () => nowMs, steadyMs: () => nowMs })
        const waits: number[] = []
        for (; nowMs < 3_600_000; nowMs += 1_000) {
          const runs = board.states()[0]?.runs
          await runner.run('roll-up', () => Promise.reject(new Error('every time')))
          const state = board.states()[0]
          if (state?.runs !== runs) waits.push((state?.retryAtMs ?? 0) - nowMs)
        }
        expect(waits.slice(0, 9)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900].map((seconds) => seconds * 1000))
      },
    ),

    fault(
      'U22',
      'metrics, the system page and details of health need a right; health says up and no more',
      async () => {
        await system.product({ DISK_WARN_MB: '0' })
        const metrics = '/api/v1/metrics'
        const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
        const [right, wrong] = [await system.key('ministry-admin'), await system.key('auditor')]
        const full = await system.get(metrics, bearer(right))
        expect([full.status, full.type]).toEqual([200, expect.stringContaining('text/plain') as string])
        expect(full.text).toMatch(/^satker_intake_waiting 0$/m)
        const reader = await system.reader('ministry-admin')
        expect((await system.get(metrics)).status).toBe(401)
        expect((await reader.get(metrics)).status).toBe(401)
        expect((await system.get(metrics, bearer(wrong))).status).toBe(404)
        for (const role of ['province-admin', 'satker-it', 'leader', 'auditor'] as const)
          expect((await (await system.reader(role)).get('/sistem')).status, role).toBe(404)
        const stranger = await system.get('/sistem')
        expect([stranger.status, stranger.text]).toEqual([302, ''])
        for (const path of ['/metrics', '/debug', '/debug/pprof', '/health/details', '/status', `${metrics}/all`])
          expect([401, 404], path).toContain((await system.get(path)).status)
        expect((await system.get('/health?verbose=1')).text).toBe('{"status":"up"}')
      },
    ),

    fault('Z03', 'a password in the settings is in no output of the commands, no failed start and no log', async () => {
      const secret = 'sangat-rahasia-7'
      const environment = { DATABASE_URL: `postgres://satker:${secret}@127.0.0.1:1/satker` }
      const { out } = await admin('settings', environment)
      expect(out).toContain('postgres://satker:***@127.0.0.1:1/satker')
      const failed = await admin('unit list', environment).catch((error: unknown) => String(error))
      const started = await runNode(['server/bin.mjs', 'start'], { ...environment, PORT: '0' })
      const bad = readConfig({ DATABASE_URL: `mysql://satker:${secret}@h/x` })
      expect([started.code, started.stderr === '', 'problems' in bad]).toEqual([1, false, true])
      expect(JSON.stringify([out, failed, started.stdout, started.stderr, bad])).not.toContain(secret)
    }),

    fault('Z04', 'the logs of all that was done here hold no token, signature, password, key or session', async () => {
      await system.product()
      const visitor = await system.stranger()
      await visitor.signIn('ministry-admin@contoh.id', 'salah-kata-sandi-ini')
      const { text } = await system.get('/mulai/tautan-yang-ditebak-seseorang', { accept: 'text/html' })
      system.secrets.add('salah-kata-sandi-ini').add('tautan-yang-ditebak-seseorang').add(tokenIn(text))
      await system.get('/api/v1/units', { authorization: 'Bearer sk_ditebak-tebak-ditebak-tebak' })
      system.secrets.add('sk_ditebak-tebak-ditebak-tebak')

      const written = [world().log, quick().log, system.log].flat().join('\n')
      expect(written).toContain('request refused')
      const secrets = [world().secrets, quick().secrets, system.secrets].flatMap((all) => [...all])
      const worthHiding = secrets.filter((secret) => secret.length >= 10)
      expect(worthHiding.length).toBeGreaterThan(20)
      expect(worthHiding.filter((secret) => written.includes(secret))).toEqual([])
      // What the tests did not keep has this shape too: 256 random bits or more in base64url.
      expect(written.match(/(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{40,}(?![\w-])/g) ?? []).toEqual([])
    }),
  ]
}

type Strays = {
  answers: Record<string, { status: number; requestId: string | null; others: number[] }>
  after: number
  strays: string[]
  log: LogLine[]
}
