/** What the nightly retention promises, on whichever database it runs. */
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '../../../server/account/scope.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { currentSections, deviceEvents, findDevice, stateDays } from '../../../server/device/device-detail.queries.ts'
import { proofOf } from '../../../server/device/device-evidence.queries.ts'
import { countDevices, listDevices, seenDays } from '../../../server/device/device.queries.ts'
import { verifyReports } from '../../../server/device/verify-reports.queries.ts'
import { presenceOf, presenceQuarters } from '../../../server/presence/presence.queries.ts'
import { runRetention } from '../../../server/retention/retention.job.ts'
import { markDayForAll, rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { seedDashboard, type Seeded, seedNowMs, seedToday } from '../../dashboard/seed.ts'
import { type TempStore, tempStore } from '../../support/temp-store.ts'

const dayMs = 86_400_000
const pause = async () => {}
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)
/** The moment at which the evidence begins on this UTC day. */
const when = (evidenceFrom: string) => noon(addDays(evidenceFrom, 400))
/** All but the newest days are past their period. */
const evidenceFrom = addDays(seedToday, -3)

let temp: TempStore
let seeded: Seeded
const db = () => temp.store.db

/** One text for one value, whatever order a database or a set hands its parts out in. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Set ? [...part].map(String).toSorted() : part))
}

/** Every figure and every read model of the pages, as they are now: a line each. */
async function figures(): Promise<string[]> {
  const units = await db().selectFrom('unit').select(['id', 'path']).orderBy('id').execute()
  const viewer: Viewer = { actor: 'account:1', role: 'leader', unitId: seeded.rootId, unitPath: `/${seeded.rootId}/` }
  const unitIds = units.map((unit) => unit.id)
  const span = { fromDay: '2026-01-01', toDay: seedToday }
  const filter = { q: null, unitCode: null, osFamily: null, standing: null }
  const page = { sort: 'unit' as const, descending: false, limit: 100, cursor: null }
  const list = await listDevices(db(), viewer, { filter, page, today: seedToday })
  expect(list.items.length).toBeGreaterThan(10)
  const details = []
  for (const { id, publicId } of list.items) {
    details.push([
      await findDevice(db(), viewer, publicId),
      await currentSections(db(), id),
      await stateDays(db(), { deviceId: id, ...span }),
      await deviceEvents(db(), id, 100),
    ])
  }
  const presence = [
    ...(await presenceOf(db(), viewer, { unitIds, ...span, scope: 'own' })),
    ...(await presenceOf(db(), viewer, { unitIds, ...span, scope: 'tree' })),
  ]
  const quarters = await Promise.all(
    unitIds.map((unitId) => presenceQuarters(db(), viewer, { unitId, ...span, nowMs: seedNowMs })),
  )
  const seen = await seenDays(db(), { deviceIds: list.items.map((item) => item.id), ...span })
  const counted = await countDevices(db(), viewer, { filter, today: seedToday })
  const rows = [
    await db().selectFrom('device_day').selectAll().execute(),
    await db().selectFrom('presence_unit_day').selectAll().execute(),
    presence,
    quarters.flat(),
    [...seen],
    counted,
    list.items,
    details,
  ].flat()
  return [`${list.total} devices`, ...rows.map(textOf).toSorted()]
}

const reports = () => db().selectFrom('report').selectAll().orderBy('id').execute()
const withoutBytes = (rows: Awaited<ReturnType<typeof reports>>) =>
  rows.map(({ main: _main, quarters: _quarters, ...rest }) => rest)

async function addSection(periods: { toUtcDay: string | null }[], createdAtMs = 0): Promise<number> {
  const { id } = await db()
    .insertInto('section')
    .values({
      sha256: randomBytes(32),
      kind: 'software',
      bytes: Buffer.from('x'),
      set_id: 7,
      created_at_ms: createdAtMs,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { toUtcDay } of periods) {
    const period = { device_id: 1, kind: 'software', section_id: id, state: 'ok', from_utc_day: '2026-01-01' }
    await db()
      .insertInto('device_section_period')
      .values({ ...period, to_utc_day: toUtcDay })
      .execute()
  }
  return id
}

/** `whole`, `erased` (its row stays) or `gone`. */
async function fateOf(id: number): Promise<string> {
  const row = await db().selectFrom('section').select(['bytes', 'set_id']).where('id', '=', id).executeTakeFirst()
  if (!row) return 'gone'
  expect(row.set_id).toBe(7)
  return row.bytes ? 'whole' : 'erased'
}

export function describeRetention(kind: Store['kind']): void {
  describe(`retention on ${kind}`, () => {
    beforeEach(async () => {
      temp = await tempStore(kind)
      seeded = await seedDashboard(temp.store)
    })
    afterEach(() => temp.cleanup())

    test('old reports lose their bytes and nothing else; not a figure, not a page changes, also when counted again', async () => {
      const [before, rows] = [await figures(), await reports()]
      const old = rows.filter((row) => row.utc_day < evidenceFrom)
      expect([old.length > 50, rows.length > old.length]).toEqual([true, true])

      const result = await runRetention(temp.store, { nowMs: when(evidenceFrom), pause })
      expect(result.reports).toBe(old.length)
      const after = await reports()
      expect(withoutBytes(after)).toEqual(withoutBytes(rows))
      for (const row of after) {
        const bytes = [row.main !== null, row.quarters !== null]
        expect(bytes).toEqual(row.utc_day < evidenceFrom ? [false, false] : [true, true])
      }
      expect(await figures()).toEqual(before)

      for (const day of [seedToday, addDays(evidenceFrom, -1)]) await markDayForAll(temp.store, () => day)
      await rollUp(temp.store)
      expect(await figures()).toEqual(before)
    })

    test('verify counts them as erased, and as whole in their chain; the page of a device says so', async () => {
      const before = await verifyReports(db())
      const { reports: erased } = await runRetention(temp.store, { nowMs: when(evidenceFrom), pause })
      const after = await verifyReports(db())
      expect(after).toEqual({ ...before, erased, valid: before.valid - erased })
      await runRetention(temp.store, { nowMs: noon('2028-01-01'), pause })
      const first = await db().selectFrom('device').select(['id', 'public_id']).where('report_count', '>', 0).execute()
      const [device] = first
      const proof = await proofOf(db(), { id: device?.id ?? 0, publicId: device?.public_id ?? '' })
      expect(proof.latest?.signature).toBe('erased')
    })

    test('what was erased is in the audit log once; a second run finds nothing to do', async () => {
      const { reports: erased } = await runRetention(temp.store, { nowMs: when(evidenceFrom), pause })
      const again = await runRetention(temp.store, { nowMs: when(evidenceFrom) + 1000, pause })
      expect(again).toEqual({ reports: 0, sectionsDropped: 0, sectionsErased: 0, sessions: 0, setupLinks: 0 })
      const audited = await db()
        .selectFrom('audit')
        .select(['actor', 'detail'])
        .where('action', '=', 'retention.erase')
        .execute()
      const detail = { reports: erased, beforeUtcDay: evidenceFrom }
      expect(audited.map((row) => [row.actor, JSON.parse(row.detail) as unknown])).toEqual([['system', detail]])
    })

    test('a device whose old days wait to be cut again keeps its bytes until they are', async () => {
      await db().insertInto('device_dirty').values({ device_id: 1, utc_day: '2026-11-01', version: 1 }).execute()
      const rows = (await reports()).filter((row) => row.device_id === 1)
      const held = async () => (await reports()).filter((row) => row.device_id === 1 && row.main !== null).length
      await runRetention(temp.store, { nowMs: when(evidenceFrom), pause })
      expect(await held()).toBe(rows.length)
      await db().deleteFrom('device_dirty').execute()
      await runRetention(temp.store, { nowMs: when(evidenceFrom), pause })
      expect(await held()).toBe(rows.filter((row) => row.utc_day >= evidenceFrom).length)
    })

    test('nights that were missed are made up for on the first of a month', async () => {
      const later = '2028-05-17'
      const first = '2028-06-01'
      expect((await runRetention(temp.store, { nowMs: noon(later), pause })).reports).toBe(0)
      expect((await runRetention(temp.store, { nowMs: noon(first), pause })).reports).toBe((await reports()).length)
    })

    test('slices stay small where the disk is slow', async () => {
      let clockMs = 0
      let slices = 0
      const count = async () => void slices++
      const elapsedMs = () => (clockMs += 30)
      const { reports: erased } = await runRetention(temp.store, { nowMs: when(evidenceFrom), pause: count, elapsedMs })
      expect(slices).toBeGreaterThan(erased / 2)
    })

    test('a section lives as long as a period in force or of the evidence names it, and seven days more', async () => {
      const start = evidenceFrom
      const fates = [
        [await addSection([{ toUtcDay: null }]), 'whole'],
        [await addSection([{ toUtcDay: '2020-01-01' }, { toUtcDay: null }]), 'whole'],
        [await addSection([{ toUtcDay: addDays(start, 1) }]), 'whole'],
        [await addSection([{ toUtcDay: addDays(start, -6) }]), 'whole'],
        [await addSection([{ toUtcDay: addDays(start, -7) }]), 'erased'],
        [await addSection([{ toUtcDay: '2020-01-01' }]), 'erased'],
        [await addSection([]), 'gone'],
        [await addSection([], when(start) - 6 * dayMs), 'whole'],
      ] as const
      const result = await runRetention(temp.store, { nowMs: when(start), pause })
      expect(await Promise.all(fates.map(([id]) => fateOf(id)))).toEqual(fates.map(([, fate]) => fate))
      expect(result).toMatchObject({ sectionsDropped: 1, sectionsErased: 2 })
    })

    test('sessions that ended or fell asleep and used set-up links go; those that still open something stay', async () => {
      const nowMs = when(evidenceFrom)
      const session = (hash: string, seenAtMs: number, expiresAtMs: number) => ({
        hash,
        account_id: 1,
        created_at_ms: 0,
        seen_at_ms: seenAtMs,
        expires_at_ms: expiresAtMs,
      })
      await db().deleteFrom('session').execute()
      await db().deleteFrom('setup_link').execute()
      await db()
        .insertInto('session')
        .values([
          session('open', nowMs - 3_600_000, nowMs + 1),
          session('ended', nowMs - 1, nowMs),
          session('asleep', nowMs - 12 * 3_600_000, nowMs + dayMs),
        ])
        .execute()
      await db()
        .insertInto('setup_link')
        .values([
          { hash: 'used', created_at_ms: 0, used_at_ms: 1 },
          { hash: 'waiting', created_at_ms: 0, used_at_ms: null },
        ])
        .execute()
      expect(await runRetention(temp.store, { nowMs, pause })).toMatchObject({ sessions: 2, setupLinks: 1 })
      expect((await db().selectFrom('session').select('hash').execute()).map((row) => row.hash)).toEqual(['open'])
      expect((await db().selectFrom('setup_link').select('hash').execute()).map((row) => row.hash)).toEqual(['waiting'])
    })
  })
}
