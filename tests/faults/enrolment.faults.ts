/** Section A: tokens, enrolment and keys. */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { EnrolAnswer, ProblemDocument } from '../../agent/contract/v1.ts'
import { revokeToken } from '../../server/enrolment/enrolment.usecases.ts'
import { deviceOf } from '../support/holdings.ts'
import { dayMs } from '../support/intake-world.ts'
import { enrolRequestOf, jsonInit, keyRequestOf, makeLaptop, signReport } from '../support/test-laptop.ts'
import { type Fault, fault } from './fault.ts'
import { listening, type Listening, post, stored, storesNothing } from './listening.ts'

type Body = EnrolAnswer & ProblemDocument
type Answer = { status: number; text: string; body: Body }

async function enrol(world: Listening, request: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${world.server.url}/v1/enrol`, jsonInit(request, headers))
  const text = await answer.text()
  return { status: answer.status, text, body: JSON.parse(text) as Body }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const withoutId = (text: string) => text.replace(/"requestId":"[^"]+"/, '')

export function enrolmentFaults({ world }: { world: () => Listening }): Fault[] {
  const lastTokenId = async () => {
    const row = await world()
      .store.db.selectFrom('enrolment_token')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return row.id
  }

  return [
    fault('A01', 'an unknown token, a mistyped one and one of another server look alike and take as long', async () => {
      const own = await listening()
      try {
        const right = await own.token()
        const wrong = {
          unknown: () => randomBytes(20).toString('base64url'),
          mistyped: () => `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`,
          foreign: () => randomBytes(20).toString('base64url'),
        }
        const texts = new Set<string>()
        const times: Record<string, number[]> = { unknown: [], mistyped: [], foreign: [] }
        for (let round = 0; round < 16; round++) {
          for (const [kind, token] of Object.entries(wrong)) {
            const request = enrolRequestOf(makeLaptop(), token())
            const startMs = performance.now()
            const answer = await enrol(own, request)
            times[kind]?.push(performance.now() - startMs)
            expect(answer.status).toBe(401)
            texts.add(withoutId(answer.text))
          }
        }
        expect(texts.size).toBe(1)
        const medians = Object.values(times).map(median)
        expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(3)
      } finally {
        await own.close()
      }
    }),
    fault('A02', 'an expired token is refused by that name', () =>
      storesNothing(world(), async () => {
        const token = await world().token({ expiresAtMs: world().clock.atMs })
        const answer = await enrol(world(), enrolRequestOf(makeLaptop(), token))
        expect([answer.status, answer.body.code]).toEqual([401, 'token_expired'])
      }),
    ),
    fault('A03', 'of N + 20 enrolments at once exactly N succeed', async () => {
      const token = await world().token({ uses: 7 })
      const before = await stored(world())
      const answers = await Promise.all(
        Array.from({ length: 27 }, () => enrol(world(), enrolRequestOf(makeLaptop(), token))),
      )
      expect(answers.filter((answer) => answer.status === 201)).toHaveLength(7)
      expect(answers.filter((answer) => answer.body.code === 'token_used_up')).toHaveLength(20)
      expect((await stored(world())).devices - before.devices).toBe(7)
    }),
    fault('A04', 'a token revoked while laptops enrol leaves whole devices or none', async () => {
      const token = await world().token({ uses: 50 })
      const tokenId = await lastTokenId()
      const before = await stored(world())
      const enrolling = Array.from({ length: 20 }, () => enrol(world(), enrolRequestOf(makeLaptop(), token)))
      await Promise.race(enrolling)
      await revokeToken({ tokenId, actor: 'account:1' }, world().deps)
      const answers = await Promise.all(enrolling)
      const admitted = answers.filter((answer) => answer.status === 201)
      expect(new Set(answers.map((answer) => answer.body.code ?? 'admitted'))).toEqual(
        new Set(admitted.length === 20 ? ['admitted'] : ['admitted', 'token_revoked']),
      )
      const { db } = world().store
      expect((await stored(world())).devices - before.devices).toBe(admitted.length)
      const row = await db
        .selectFrom('enrolment_token')
        .select('uses_left')
        .where('id', '=', tokenId)
        .executeTakeFirstOrThrow()
      expect(row.uses_left).toBe(50 - admitted.length)
      for (const { body } of admitted) {
        const keys = await db
          .selectFrom('device_key as k')
          .innerJoin('device as d', 'd.id', 'k.device_id')
          .innerJoin('device_unit_period as p', 'p.device_id', 'd.id')
          .select('k.id')
          .where('d.public_id', '=', body.deviceId)
          .execute()
        expect(keys).toHaveLength(1)
      }
    }),
    fault('A05', 'where approval is required a laptop is pending, and so is what it reports', async () => {
      const laptop = makeLaptop()
      const answer = await enrol(world(), enrolRequestOf(laptop, await world().token({ needsApproval: true })))
      expect([answer.status, answer.body.state]).toEqual([202, 'pending'])
      laptop.deviceId = answer.body.deviceId
      const report = await post(world(), signReport(laptop))
      expect([report.status, ((await report.json()) as { accepted: boolean }).accepted]).toEqual([202, false])
      expect((await deviceOf(world().store, laptop)).state).toBe('pending')
    }),
    fault('A06', 'ten thousand guesses from one address: 429 after the limit, one entry, others enrol on', async () => {
      const own = await listening({ trustedProxies: ['127.0.0.1'] })
      try {
        const from = (address: string) => ({ 'x-forwarded-for': address, 'x-forwarded-proto': 'https' })
        const statuses = new Map<number, number>()
        const request = enrolRequestOf(makeLaptop(), 'guess')
        for (let guess = 0; guess < 10_000; guess += 20) {
          const answers = await Promise.all(
            Array.from({ length: 20 }, async () => own.app.request('/v1/enrol', jsonInit(request))),
          )
          for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
        expect([...statuses.keys()]).toEqual([401, 429])
        expect(statuses.get(401)).toBeLessThan(80)
        const entries = await own.store.db
          .selectFrom('audit')
          .select('id')
          .where('action', '=', 'enrolment.guessing')
          .execute()
        expect(entries).toHaveLength(1)
        const other = await enrol(own, enrolRequestOf(makeLaptop(), await own.token()), from('203.0.113.5'))
        expect(other.status).toBe(201)
      } finally {
        await own.close()
      }
    }),
    fault(
      'A15',
      'a key change whose answer was lost: either key until the new one is used, then only that',
      async () => {
        const laptop = await world().enrol()
        const next = { ...makeLaptop(), deviceId: laptop.deviceId }
        const offer = await fetch(`${world().server.url}/v1/keys`, jsonInit(keyRequestOf(laptop, next)))
        expect(offer.status).toBe(202)
        const statuses = []
        for (const [rev, signer] of [laptop, next, laptop, next].entries()) {
          statuses.push((await post(world(), signReport(signer, { rev: rev + 1 }))).status)
        }
        expect(statuses).toEqual([202, 202, 401, 202])
        const unused = await world().enrol()
        const late = { ...makeLaptop(), deviceId: unused.deviceId }
        await fetch(`${world().server.url}/v1/keys`, jsonInit(keyRequestOf(unused, late)))
        const nowMs = world().clock.atMs
        world().clock.atMs = nowMs + 7 * dayMs + 1
        const after = [(await post(world(), signReport(unused))).status, (await post(world(), signReport(late))).status]
        world().clock.atMs = nowMs
        expect(after).toEqual([401, 202])
      },
    ),
    fault('A16', 'public keys that are none, or that anybody could sign for, are named by their path', () =>
      storesNothing(world(), async () => {
        const token = await world().token()
        const x25519 = () => generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' }).x ?? ''
        const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
          type: 'spki',
          format: 'der',
        })
        const keys = [
          'A'.repeat(42),
          'A'.repeat(44),
          Buffer.alloc(32).toString('base64url'),
          Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex').toString('base64url'),
          p256.toString('base64url'),
          ...Array.from({ length: 8 }, x25519),
        ]
        for (const publicKey of keys) {
          const answer = await enrol(world(), { ...enrolRequestOf(makeLaptop(), token), publicKey })
          expect(answer.status).toBe(400)
          expect(['publicKey', 'signature']).toContain(answer.body.fields?.[0]?.path)
        }
      }),
    ),
  ]
}
