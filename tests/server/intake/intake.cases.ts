/** What the report path promises, on whichever database it runs: each kind's test file calls this once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportMain } from '../../../agent/contract/v1.ts'
import { approveDevice, revokeDevice } from '../../../server/enrolment/enrolment.usecases.ts'
import type { Store } from '../../../server/store/store.ts'
import { deviceOf, eventsOf, quarantined, rowsOf } from '../../support/holdings.ts'
import { dayMs, intakeWorld, type IntakeWorld, noonMs } from '../../support/intake-world.ts'
import { keyRequestOf, makeLaptop, signReport, type TestLaptop } from '../../support/test-laptop.ts'

const chainA = 'a'.repeat(32)
const chainB = 'b'.repeat(32)

export function describeIntake(kind: Store['kind']): void {
  describe(`the report path on ${kind}`, () => {
    let world: IntakeWorld
    beforeAll(async () => {
      world = await intakeWorld(kind)
    })
    afterAll(() => world.close())

    const send = (laptop: TestLaptop, main: Partial<ReportMain>) => world.report(signReport(laptop, main))

    test('a report is there for every reader once it is answered, and its day is marked to be cut', async () => {
      const laptop = await world.enrol()
      const report = signReport(laptop, { utcDay: '2026-11-24' })
      const answer = await world.report(report)
      expect(answer.status).toBe(202)
      expect(answer.body).toMatchObject({ accepted: true, duplicate: false, hash: report.hash, need: [] })
      expect(answer.body.have).toEqual({
        chain: 'c'.repeat(32),
        utcDay: '2026-11-24',
        rev: 1,
        hash: report.hash,
        missing: [],
      })
      expect(await rowsOf(world.store, laptop)).toMatchObject([
        { utc_day: '2026-11-24', rev: 1, sealed: 0, state: 'ok', hash: report.hash },
      ])
      const device = await deviceOf(world.store, laptop)
      expect(device).toMatchObject({
        report_count: 1,
        last_report_at_ms: noonMs,
        agent_version: '0.1.0',
        unknown_fields: 0,
      })
      const dirty = await world.store.db
        .selectFrom('device_dirty')
        .selectAll()
        .where('device_id', '=', device.id)
        .execute()
      expect(dirty).toMatchObject([{ utc_day: '2026-11-24', version: 1 }])
    })

    test('a higher rev replaces the row, keeps the moment the day was first heard of, and raises the dirty version', async () => {
      const laptop = await world.enrol()
      await send(laptop, { rev: 1 })
      world.clock.atMs = noonMs + 900_000
      const later = signReport(laptop, { rev: 2, sealed: true })
      expect((await world.report(later)).body.duplicate).toBe(false)
      world.clock.atMs = noonMs
      expect(await rowsOf(world.store, laptop)).toMatchObject([
        { rev: 2, sealed: 1, hash: later.hash, first_received_at_ms: noonMs },
      ])
      const device = await deviceOf(world.store, laptop)
      expect(device.report_count).toBe(2)
      const dirty = await world.store.db
        .selectFrom('device_dirty')
        .select('version')
        .where('device_id', '=', device.id)
        .execute()
      expect(dirty).toEqual([{ version: 2 }])
    })

    test('the same bytes and lower revs are duplicates, sealed or not, and name the row that is held', async () => {
      const laptop = await world.enrol()
      const low = signReport(laptop, { rev: 1 })
      const high = signReport(laptop, { rev: 3, sealed: true })
      await world.report(low)
      await world.report(high)
      for (const report of [high, low]) {
        const { status, body } = await world.report(report)
        expect(status).toBe(202)
        expect(body).toMatchObject({ duplicate: true, hash: report.hash, have: { rev: 3, hash: high.hash } })
      }
      expect((await deviceOf(world.store, laptop)).report_count).toBe(2)
    })

    test('a fork is refused, kept in quarantine once, and changes nothing that is held', async () => {
      const laptop = await world.enrol()
      const first = signReport(laptop, { rev: 2 })
      await world.report(first)
      const fork = signReport(laptop, { rev: 2, agentVersion: '0.2.0' })
      for (let times = 0; times < 2; times++) {
        const answer = await world.report(fork)
        expect(answer.status).toBe(409)
        expect(answer.body.code).toBe('chain_fork')
      }
      expect(await rowsOf(world.store, laptop)).toMatchObject([{ rev: 2, hash: first.hash }])
      expect(await quarantined(world.store, laptop)).toEqual(['fork 2'])
      expect((await deviceOf(world.store, laptop)).report_count).toBe(1)
    })

    test('a rev above the seal is a fork', async () => {
      const laptop = await world.enrol()
      await send(laptop, { rev: 2, sealed: true })
      expect((await send(laptop, { rev: 3, sealed: true })).body.code).toBe('chain_fork')
    })

    test('a previous hash that contradicts the sealed day before is a fork, the right one is not', async () => {
      const laptop = await world.enrol()
      const sealed = signReport(laptop, { utcDay: '2026-11-22', sealed: true })
      await world.report(sealed)
      expect((await send(laptop, { utcDay: '2026-11-23', prev: 'f'.repeat(64) })).body.code).toBe('chain_fork')
      expect((await send(laptop, { utcDay: '2026-11-23', prev: null })).body.code).toBe('chain_fork')
      const right = await send(laptop, { utcDay: '2026-11-23', prev: sealed.hash })
      expect(right.status).toBe(202)
      expect(right.body.have.missing).toEqual([])
    })

    test('a day that is named but not held is asked for until it comes', async () => {
      const laptop = await world.enrol()
      const old = signReport(laptop, { utcDay: '2026-11-18', sealed: true })
      const middle = signReport(laptop, { utcDay: '2026-11-20', sealed: true, prev: old.hash })
      const newest = { utcDay: '2026-11-23', prev: middle.hash }
      expect((await send(laptop, newest)).body.have.missing).toEqual([middle.hash])
      expect((await world.report(middle)).body.have.missing).toEqual([old.hash])
      expect((await world.report(old)).body.have.missing).toEqual([])
      expect((await send(laptop, { ...newest, rev: 2 })).body.have.missing).toEqual([])
      expect(await rowsOf(world.store, laptop)).toHaveLength(3)
    })

    test('a late day does not take the place of what a newer day said about the laptop', async () => {
      const laptop = await world.enrol()
      await send(laptop, { utcDay: '2026-11-23', agentVersion: '0.3.0' })
      await send(laptop, { utcDay: '2026-11-20', agentVersion: '0.2.0' })
      expect(await deviceOf(world.store, laptop)).toMatchObject({ agent_version: '0.3.0', report_count: 2 })
    })

    test('A11: a laptop whose clock is off is stored, and the offset is shown', async () => {
      const laptop = await world.enrol()
      const clock = {
        deviceAtMs: noonMs + 3 * dayMs,
        monotonicMs: 1,
        offsetMs: -3 * dayMs,
        verified: true,
        droppedMin: 0,
      }
      expect((await send(laptop, { clock })).status).toBe(202)
      expect((await deviceOf(world.store, laptop)).clock_offset_ms).toBe(-3 * dayMs)
      expect((await eventsOf(world.store, laptop)).map((event) => event.kind)).toEqual(['enrolled', 'clock-off'])
      await send(laptop, { rev: 2, clock: { ...clock, offsetMs: 500 } })
      expect((await deviceOf(world.store, laptop)).clock_offset_ms).toBeNull()
    })

    test('I03: where an older chain goes on after a newer one began, the newer laptop has to enrol anew', async () => {
      const laptop = await world.enrol()
      await send(laptop, { chain: chainA, utcDay: '2026-11-24' })
      expect((await send(laptop, { chain: chainB, utcDay: '2026-11-24' })).status).toBe(202)
      world.clock.atMs = noonMs + dayMs
      expect((await send(laptop, { chain: chainA, utcDay: '2026-11-25' })).status).toBe(202)
      const cloned = await send(laptop, { chain: chainB, utcDay: '2026-11-25' })
      world.clock.atMs = noonMs
      expect([cloned.status, cloned.body.code]).toEqual([409, 'enrol_anew'])
      expect(await quarantined(world.store, laptop)).toEqual(['cloned 1'])
      expect(await rowsOf(world.store, laptop)).toHaveLength(3)
    })

    test('A14: a revoked device is refused, an unknown one is told to enrol', async () => {
      const laptop = await world.enrol()
      await revokeDevice({ publicId: laptop.deviceId, actor: 'cli' }, world.deps)
      const refused = await send(laptop, {})
      expect([refused.status, refused.body.code]).toEqual([403, 'device_revoked'])
      const unknown = { ...laptop, deviceId: '01900000-0000-7000-8000-0000000000ff' }
      const stranger = await send(unknown, {})
      expect([stranger.status, stranger.body.code]).toEqual([401, 'device_unknown'])
    })

    test('A05: a pending device has its reports kept; approval counts them all', async () => {
      const laptop = await world.enrol(makeLaptop(), await world.token({ needsApproval: true }))
      const answer = await send(laptop, {})
      expect([answer.status, answer.body.accepted]).toEqual([202, false])
      const { id } = await deviceOf(world.store, laptop)
      await world.store.db.deleteFrom('device_dirty').where('device_id', '=', id).execute()
      await approveDevice({ publicId: laptop.deviceId, actor: 'account:1' }, world.deps)
      const dirty = await world.store.db.selectFrom('device_dirty').selectAll().where('device_id', '=', id).execute()
      expect(dirty).toHaveLength(1)
      expect((await send(laptop, { rev: 2 })).body.accepted).toBe(true)
    })

    test('A15: both keys sign until the first report with the new one', async () => {
      const laptop = await world.enrol()
      const next = { ...makeLaptop(), deviceId: laptop.deviceId }
      const offer = keyRequestOf(laptop, next)
      expect((await world.post('/v1/keys', offer)).status).toBe(202)
      expect((await world.post('/v1/keys', offer)).status).toBe(202)
      expect((await send(laptop, { rev: 1 })).status).toBe(202)
      expect((await send(next, { rev: 2 })).status).toBe(202)
      expect((await send(laptop, { rev: 3 })).body.code).toBe('bad_signature')
      expect((await send(next, { rev: 4 })).status).toBe(202)
      expect((await world.post('/v1/keys', offer)).status).toBe(202)
    })

    test('A15: after seven days only the new key is left, used or not', async () => {
      const laptop = await world.enrol()
      const next = { ...makeLaptop(), deviceId: laptop.deviceId }
      await world.post('/v1/keys', keyRequestOf(laptop, next))
      world.clock.atMs = noonMs + 8 * dayMs
      const old = await send(laptop, { utcDay: '2026-12-02' })
      const fresh = await send(next, { utcDay: '2026-12-02' })
      world.clock.atMs = noonMs
      expect([old.status, fresh.status]).toEqual([401, 202])
    })

    test('a moved laptop gets the new network key with its next answers', async () => {
      const laptop = await world.enrol()
      await world.store.db
        .updateTable('device')
        .set({ network_key_due: 2 })
        .where('public_id', '=', laptop.deviceId)
        .execute()
      const keys = []
      for (const rev of [1, 2, 3]) keys.push((await send(laptop, { rev })).body.networkKey)
      expect(keys).toEqual([
        Buffer.alloc(32, 1).toString('base64url'),
        Buffer.alloc(32, 1).toString('base64url'),
        undefined,
      ])
    })

    test('D17: the same report on many connections at once is stored once and answered every time', async () => {
      const laptop = await world.enrol()
      const report = signReport(laptop)
      const answers = await Promise.all(Array.from({ length: 12 }, () => world.report(report)))
      expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 12 }, () => 202))
      expect(answers.filter((answer) => !answer.body.duplicate)).toHaveLength(1)
      expect(await rowsOf(world.store, laptop)).toHaveLength(1)
    })

    test('forty laptops at once are all stored, each once', async () => {
      const laptops = await Promise.all(
        Array.from({ length: 40 }, async () => world.enrol(makeLaptop(), await world.token())),
      )
      const answers = await Promise.all(laptops.map((laptop) => send(laptop, { utcDay: '2026-11-24' })))
      expect(answers.every((answer) => answer.status === 202)).toBe(true)
      for (const laptop of laptops) expect(await rowsOf(world.store, laptop)).toHaveLength(1)
    })
  })
}
