/** Many exports at once, and no place for temporary files: against a real server that shows pages and takes reports. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createHttpApp } from '../../server/http/app.ts'
import { serve } from '../../server/http/server.ts'
import { rowsOf } from '../support/holdings.ts'
import { tempStore } from '../support/temp-store.ts'
import { testApp, testConfig, Visitor } from '../dashboard/app.ts'
import { seedDashboard } from '../dashboard/seed.ts'
import { signReport } from '../support/test-laptop.ts'
import { pino } from 'pino'
import { type Fault, elsewhere, fault } from './fault.ts'
import { type Listening, post } from './listening.ts'

const asked = 200
const laptops = 3_000
const mostGrownMib = 64
const path = '/perangkat/ekspor.csv'

export function exportFaults({ world }: { world: () => Listening }): Fault[] {
  return [
    fault(
      'L14',
      'two hundred exports at once: a few are served whole, the others told when to come again',
      async () => {
        const { visitor, close } = await exporting()
        const before = process.memoryUsage().rss
        let most = before
        const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
        const answers = await Promise.all(
          Array.from({ length: asked }, async () => {
            const answer = await visitor.get(path)
            const bytes = Buffer.from(await answer.arrayBuffer())
            const lines = bytes.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0)
            return { status: answer.status, wait: answer.headers.get('retry-after'), lines }
          }),
        )
        clearInterval(watch)
        const whole = answers.filter(({ status }) => status === 200)
        expect(whole.length).toBeGreaterThan(0)
        expect(whole.every(({ lines }) => lines > laptops)).toBe(true)
        const later = answers.filter(({ status }) => status === 429)
        expect(later.length).toBe(asked - whole.length)
        expect(later.every(({ wait }) => Number(wait) > 0)).toBe(true)
        expect((most - before) / 2 ** 20).toBeLessThan(mostGrownMib)
        expect((await visitor.get('/perangkat')).status).toBe(200)
        await close()
      },
      120_000,
    ),
    fault(
      'D19',
      'without a place for temporary files exports still come whole, since they need none, and reports are taken',
      async () => {
        const { visitor, close } = await exporting()
        const names = ['TMPDIR', 'SQLITE_TMPDIR'] as const
        const held = names.map((name) => process.env[name])
        for (const name of names) process.env[name] = join(tmpdir(), 'tidak-ada', 'penuh')
        try {
          const text = await (await visitor.get(path)).text()
          expect(text.trimEnd().split('\r\n').length).toBeGreaterThan(laptops)
          const laptop = await world().enrol()
          expect((await post(world(), signReport(laptop, {}))).status).toBe(202)
          expect(await rowsOf(world().store, laptop)).toHaveLength(1)
        } finally {
          for (const [index, name] of names.entries()) {
            if (held[index] === undefined) delete process.env[name]
            else process.env[name] = held[index]
          }
          await close()
        }
      },
      120_000,
    ),
    elsewhere('X01', 'cells that begin like a formula', ['tests/server/csv/csv-out.rules.test.ts']),
    elsewhere('X02', 'quotes, separators and line ends in cells', ['tests/server/csv/csv-out.rules.test.ts']),
    elsewhere('X06', 'an export by somebody with a narrower scope', ['tests/dashboard/exports.test.ts']),
    elsewhere('X07', 'the client leaves during an export', ['tests/server/csv/csv-stream.test.ts']),
  ]
}

/** Pages on loopback over many laptops, and an administrator who has signed in. */
async function exporting() {
  const temp = await tempStore()
  const { rootId } = await seedDashboard(temp.store)
  await temp.store.write(async (db) => {
    for (let from = 0; from < laptops; from += 500)
      await db
        .insertInto('device')
        .values(Array.from({ length: 500 }, (_, at) => deviceRow(rootId, from + at)))
        .execute()
  })
  const nowMs = () => Date.UTC(2026, 10, 23, 7, 5)
  const deps = { config: testConfig({ PORT: '0' }), log: pino({ level: 'silent' }) }
  const server = await serve(deps, createHttpApp(deps).route('/', testApp(temp.store, { nowMs })))
  const request = (address: string, init: RequestInit) =>
    fetch(server.url + address.replace(/^https?:\/\/[^/]+/, ''), { ...init, redirect: 'manual' })
  const visitor = new Visitor({ request }, server.url)
  await visitor.signIn('admin@kemenag.go.id')
  return {
    visitor,
    close: async () => {
      await server.close()
      await temp.cleanup()
    },
  }
}

function deviceRow(unitId: number, number: number) {
  return {
    public_id: `00000000-0000-7000-a000-${String(number).padStart(12, '0')}`,
    state: 'active',
    origin: 'simulated',
    unit_id: unitId,
    kind: 'laptop',
    insecure: 0,
    report_count: 0,
    search_text: '',
    created_at_ms: 0,
  }
}
