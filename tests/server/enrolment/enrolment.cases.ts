/** What enrolment promises, on whichever database it runs: each kind's test file calls this once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { revokeDevice, revokeToken } from '../../../server/enrolment/enrolment.usecases.ts'
import type { Store } from '../../../server/store/store.ts'
import { deviceOf, eventsOf } from '../../support/holdings.ts'
import { dayMs, intakeWorld, type IntakeWorld, noonMs } from '../../support/intake-world.ts'
import { enrolRequestOf, keyRequestOf, makeLaptop, signReport } from '../../support/test-laptop.ts'

export function describeEnrolment(kind: Store['kind']): void {
  describe(`enrolment on ${kind}`, () => {
    let world: IntakeWorld
    beforeAll(async () => {
      world = await intakeWorld(kind)
    })
    afterAll(() => world.close())

    const enrol = (request: unknown) => world.post('/v1/enrol', request)
    const tokenRows = () => world.store.db.selectFrom('enrolment_token').selectAll().orderBy('id', 'desc').execute()
    const actions = async () => {
      const rows = await world.store.db.selectFrom('audit').select('action').orderBy('id').execute()
      return rows.map((row) => row.action)
    }

    test('a laptop with a token becomes a device of the token’s unit, with its key, place and history', async () => {
      const laptop = makeLaptop()
      const { status, body } = await enrol(enrolRequestOf(laptop, await world.token()))
      expect(status).toBe(201)
      expect(body).toMatchObject({
        state: 'active',
        unit: { code: '100001', name: 'Satker 100001' },
        pace: { everyS: 900, jitterS: 840, notBeforeS: 0 },
        networkKey: Buffer.alloc(32, 1).toString('base64url'),
        serverTimeMs: noonMs,
      })
      expect(body.window).toHaveLength(7)
      expect(body.deviceId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      laptop.deviceId = body.deviceId
      expect(await deviceOf(world.store, laptop)).toMatchObject({
        state: 'active',
        origin: 'agent',
        kind: 'unknown',
        brand: 'Acer',
        serial: 'NXVYSSN001',
        os_family: 'linux',
        insecure: 1,
        report_count: 0,
      })
      expect((await eventsOf(world.store, laptop)).map((event) => event.kind)).toEqual(['enrolled'])
      expect((await tokenRows())[0]).toMatchObject({ uses_allowed: 10, uses_left: 9 })
      expect((await actions()).slice(-2)).toEqual(['token.create', 'device.enrol'])
      expect(await findAuditBreak(world.store.db)).toBeNull()
    })

    test('the token itself is kept nowhere', async () => {
      const token = await world.token()
      const everything = JSON.stringify([
        await tokenRows(),
        await world.store.db.selectFrom('audit').selectAll().execute(),
      ])
      expect(everything).not.toContain(token)
    })

    test('A03: of 25 laptops with a token for 5 exactly 5 become devices', async () => {
      const token = await world.token({ uses: 5 })
      const answers = await Promise.all(Array.from({ length: 25 }, () => enrol(enrolRequestOf(makeLaptop(), token))))
      expect(answers.filter((answer) => answer.status === 201)).toHaveLength(5)
      const refused = answers.filter((answer) => answer.status === 401)
      expect(refused.map((answer) => answer.body.code)).toEqual(Array.from({ length: 20 }, () => 'token_used_up'))
      expect((await tokenRows())[0]?.uses_left).toBe(0)
    })

    test('A02, A04: an expired and a revoked token are refused and make no device', async () => {
      const expired = await world.token({ expiresAtMs: noonMs })
      const revoked = await world.token()
      const id = (await tokenRows())[0]?.id ?? 0
      await revokeToken({ tokenId: id, actor: 'account:1' }, world.deps)
      await expect(revokeToken({ tokenId: id, actor: 'account:1' }, world.deps)).rejects.toThrow('token.missing')
      const before = await world.store.db.selectFrom('device').select('id').execute()
      const codes = []
      for (const token of [expired, revoked]) codes.push((await enrol(enrolRequestOf(makeLaptop(), token))).body.code)
      expect(codes).toEqual(['token_expired', 'token_revoked'])
      expect(await world.store.db.selectFrom('device').select('id').execute()).toHaveLength(before.length)
    })

    test('A05: where a token asks for approval the device waits', async () => {
      const { status, body } = await enrol(enrolRequestOf(makeLaptop(), await world.token({ needsApproval: true })))
      expect([status, body.state]).toEqual([202, 'pending'])
    })

    test('I14: a laptop that enrols again with its key is the same device and uses up nothing', async () => {
      const laptop = await world.enrol()
      const token = await world.token()
      const again = await enrol(enrolRequestOf(laptop, token, { deviceId: laptop.deviceId }))
      const forgotten = await enrol(enrolRequestOf(laptop, token))
      for (const answer of [again, forgotten]) {
        expect(answer.status).toBe(200)
        expect(answer.body).toMatchObject({ deviceId: laptop.deviceId, state: 'active' })
      }
      expect((await tokenRows())[0]?.uses_left).toBe(10)
    })

    test('an id this server does not know comes back pending under the same id', async () => {
      const laptop = makeLaptop()
      const deviceId = '01900000-0000-7000-8000-00000000abcd'
      const { status, body } = await enrol(enrolRequestOf(laptop, await world.token(), { deviceId }))
      expect(status).toBe(202)
      expect(body).toMatchObject({ deviceId, state: 'pending' })
    })

    test('somebody else’s id gives a stranger nothing but an id of his own', async () => {
      const laptop = await world.enrol()
      const claim = enrolRequestOf(makeLaptop(), await world.token(), { deviceId: laptop.deviceId })
      const { status, body } = await enrol(claim)
      expect(status).toBe(201)
      expect(body.deviceId).not.toBe(laptop.deviceId)
    })

    test('a revoked device does not come back by enrolling, nor a key that was given up', async () => {
      const laptop = await world.enrol()
      const next = { ...makeLaptop(), deviceId: laptop.deviceId }
      await world.post('/v1/keys', keyRequestOf(laptop, next))
      await world.report(signReport(next))
      const old = await enrol(enrolRequestOf(laptop, await world.token()))
      expect([old.status, old.body.code]).toEqual([409, 'key_retired'])
      await revokeDevice({ publicId: laptop.deviceId, actor: 'cli' }, world.deps)
      const revoked = await enrol(enrolRequestOf(next, await world.token()))
      expect([revoked.status, revoked.body.code]).toEqual([403, 'device_revoked'])
    })

    test('a revoked laptop leaves its unit’s count from that day on, and what it had reported stays', async () => {
      const laptop = await world.enrol()
      await revokeDevice({ publicId: laptop.deviceId, actor: 'cli' }, world.deps)
      const { id } = await deviceOf(world.store, laptop)
      const periods = await world.store.db
        .selectFrom('device_unit_period')
        .selectAll()
        .where('device_id', '=', id)
        .execute()
      expect(periods).toMatchObject([{ unit_id: world.unitId, to_day: '2026-11-24' }])
      const marks = await world.store.db
        .selectFrom('unit_dirty')
        .select('day')
        .where('unit_id', '=', world.unitId)
        .execute()
      expect(marks.map((mark) => mark.day)).toContain('2026-11-24')
    })

    test('a laptop that was never admitted counts on no day, not even on those it waited through', async () => {
      const token = await world.token({ needsApproval: true })
      const laptop = makeLaptop()
      laptop.deviceId = (await enrol(enrolRequestOf(laptop, token))).body.deviceId
      world.clock.atMs = noonMs + 2 * dayMs
      await revokeDevice({ publicId: laptop.deviceId, actor: 'cli' }, world.deps)
      world.clock.atMs = noonMs
      const { id } = await deviceOf(world.store, laptop)
      const [period] = await world.store.db
        .selectFrom('device_unit_period')
        .selectAll()
        .where('device_id', '=', id)
        .execute()
      expect(period?.to_day).toBe(period?.from_day)
    })

    test('a key that another device has cannot be offered', async () => {
      const [laptop, other] = [await world.enrol(), await world.enrol()]
      const answer = await world.post('/v1/keys', keyRequestOf(laptop, { ...other, deviceId: laptop.deviceId }))
      expect([answer.status, answer.body.code]).toEqual([409, 'key_taken'])
    })

    test('a key change that only the new key signed is refused', async () => {
      const laptop = await world.enrol()
      const next = { ...makeLaptop(), deviceId: laptop.deviceId }
      const answer = await world.post('/v1/keys', keyRequestOf({ ...next, deviceId: laptop.deviceId }, next))
      expect([answer.status, answer.body.code]).toEqual([401, 'bad_signature'])
    })

    test('a token outlives the day before it expires', async () => {
      const token = await world.token({ expiresAtMs: noonMs + dayMs })
      world.clock.atMs = noonMs + dayMs - 1
      const { status } = await enrol(enrolRequestOf(makeLaptop(), token))
      world.clock.atMs = noonMs
      expect(status).toBe(201)
    })
  })
}
