/** The connection in the store, on the dialect of the caller. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { recountConnectivity } from '../../../server/connectivity/recount.job.ts'
import { nameOf } from '../../../server/connectivity/seen-networks.rules.ts'
import { daySums, quarterSums } from '../../../server/connectivity/unit-day.rules.ts'
import { unpackStates } from '../../../server/connectivity/unit-quarters.rules.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'
import { seededRandom } from '../../../server/demo/random.rules.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { recordUptime } from '../../../server/uptime/uptime.store.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { span, tellDay } from './told-day.ts'

const office = 'a1'.repeat(16)
const home = 'b2'.repeat(16)
const monday = '2026-11-23'
export function describeConnectivity(kind: Store['kind']): void {
  describe(`connectivity on ${kind}`, () => {
    let temp: TempStore
    let root: number
    let unitId: number
    let turn = 0
    beforeAll(async () => {
      temp = await tempStore(kind)
      root = await seedUnit(temp.store, { code: 'KEMENAG', parentId: null, kind: 'ministry' })
    })
    afterAll(() => temp.cleanup())
    beforeEach(async () => {
      unitId = await seedUnit(temp.store, { code: `1000${turn++}`, parentId: root })
    })

    const laptops = async (count: number) => {
      const ids: number[] = []
      for (let at = 0; at < count; at++) ids.push(await seedDevice(temp.store, { unitId }))
      return ids
    }
    const rule = (network: string, fromDay: string, isOffice = 1) =>
      temp.store.write(async (db) => {
        const row = { unit_id: unitId, network: nameOf(network), from_day: fromDay, is_office: isOffice }
        await db
          .insertInto('network_ruling')
          .values({ ...row, label: 'Ruang TU', reason: 'dicek', actor: 'cli', decided_at_ms: 0 })
          .execute()
      })
    const row = (day = monday, scope = 'own', unit = unitId) =>
      temp.store.db
        .selectFrom('connectivity_unit_day')
        .selectAll()
        .where('unit_id', '=', unit)
        .where('day', '=', day)
        .where('scope', '=', scope)
        .executeTakeFirstOrThrow()
    const stateAt = async (quarter: number) => unpackStates((await row()).states ?? new Uint8Array())[quarter]

    test('a laptop linked at a confirmed network proves the working day, quarter by quarter', async () => {
      const [id] = await laptops(1)
      await rule(office, '2026-11-01')
      await tellDay(temp.store, id!, {})
      await rollUp(temp.store)
      expect(await row()).toMatchObject({ work_q: 34, connected_q: 34, placed_units: 1, seen_count: 1, good_count: 1 })
      expect([await stateAt(29), await stateAt(30), await stateAt(63), await stateAt(64)]).toEqual([
        'outside',
        'connected',
        'connected',
        'outside',
      ])
      expect(await row(monday, 'tree', root)).toMatchObject({ connected_q: expect.any(Number) as number })
    })

    test('before a network is confirmed the link is not placed, and a confirmation repairs history', async () => {
      const [id] = await laptops(1)
      await tellDay(temp.store, id!, { linked: span(2, 20) })
      await rollUp(temp.store)
      expect(await row()).toMatchObject({ placed_units: 0, unplaced_q: 18, no_evidence_q: 16, cut_q: 0 })
      await rule(office, '2026-11-01')
      await recountConnectivity(temp.store, { fromDay: monday, toDay: monday, unitIds: [unitId] })
      expect(await row()).toMatchObject({
        placed_units: 1,
        connected_q: 18,
        cut_q: 16,
        unplaced_q: 0,
        no_evidence_q: 0,
      })
    })

    test('a laptop at home neither makes its school green nor hides a cut', async () => {
      const [here, there] = await laptops(2)
      await rule(office, '2026-11-01')
      await tellDay(temp.store, there!, { hash: home })
      await rollUp(temp.store)
      expect(await row()).toMatchObject({ elsewhere_q: 34, connected_units: 0 })
      await tellDay(temp.store, here!, { linked: [] })
      await rollUp(temp.store)
      expect(await row()).toMatchObject({ elsewhere_q: 0, cut_q: 34, cut_twice_q: 0, cut_units: 1, connected_count: 0 })
    })

    test('late evidence repairs a day that is over, and what was told of it stays beside it', async () => {
      const [one, other] = await laptops(2)
      await rule(office, '2026-11-01')
      await tellDay(temp.store, one!, {})
      await rollUp(temp.store)
      await tellDay(temp.store, one!, { day: '2026-11-24' })
      await rollUp(temp.store)
      expect(await row()).toMatchObject({ repaired_q: 0, told: null, flapping_q: 0 })
      await tellDay(temp.store, other!, { linked: span(2, 10), receivedAtMs: Date.parse('2026-11-25T01:00:00Z') })
      await rollUp(temp.store)
      const repaired = await row()
      expect(repaired).toMatchObject({ repaired_q: 26, flapping_q: 26, connected_q: 34, late_count: 1 })
      expect(unpackStates(repaired.told ?? new Uint8Array())[60]).toBe('connected')
      // The rungs of the day after look back on it.
      expect(await row('2026-11-24')).toMatchObject({ seen_count: 2, connected_count: 2 })
    })

    test('a laptop is seen for seven working days, and Saturday is none', async () => {
      const [id] = await laptops(1)
      await rule(office, '2026-11-01')
      await tellDay(temp.store, id!, {})
      await rollUp(temp.store)
      await recountConnectivity(temp.store, { fromDay: monday, toDay: addDays(monday, 9), unitIds: [unitId] })
      expect(await row(addDays(monday, 5))).toMatchObject({ work_q: 0, seen_count: 1 })
      expect(await row(addDays(monday, 8))).toMatchObject({ work_q: 34, seen_count: 1 })
      expect(await row(addDays(monday, 9))).toMatchObject({ seen_count: 0, connected_count: 0, at_registered: 0 })
    })

    test('the tree and the month equal a recount from the days, whatever came in which order', async () => {
      const random = seededRandom(11)
      const ids = await laptops(4)
      await rule(office, '2026-11-01')
      for (let step = 0; step < 16; step++) {
        const from = random.between(0, 30)
        await tellDay(temp.store, ids[random.between(0, 3)]!, {
          day: `2026-11-${random.between(16, 20)}`,
          rev: step + 1,
          hash: random.chance(0.7) ? office : home,
          linked: span(from, from + random.between(1, 12)),
        })
        if (random.chance(0.4)) await rollUp(temp.store)
      }
      await rollUp(temp.store)
      const before = await wholeStore()
      const own = before.days.filter((day) => day.scope === 'own')
      for (const tree of before.days.filter((day) => day.scope === 'tree' && day.unit_id === root))
        for (const name of daySums)
          expect(tree[name]).toBe(own.filter((day) => day.day === tree.day).reduce((sum, day) => sum + day[name], 0))
      for (const month of before.months) {
        const days = before.days.filter((day) => day.unit_id === month.unit_id && day.scope === month.scope)
        const ofMonth = days.filter((day) => day.day.startsWith(month.month))
        expect(month.day_count).toBe(ofMonth.length)
        for (const name of quarterSums) expect(month[name]).toBe(ofMonth.reduce((sum, day) => sum + day[name], 0))
      }
      const unitIds = [...new Set(own.map((day) => day.unit_id))]
      await recountConnectivity(temp.store, { fromDay: '2026-11-16', toDay: '2026-11-20', unitIds: [unitId] })
      const mine = (all: typeof before) => all.days.filter((day) => day.unit_id === unitId)
      expect(mine(await wholeStore())).toEqual(mine(before))
      expect(unitIds).toContain(unitId)
    })

    const wholeStore = async () => ({
      days: await temp.store.db
        .selectFrom('connectivity_unit_day')
        .selectAll()
        .orderBy('unit_id')
        .orderBy('day')
        .orderBy('scope')
        .execute(),
      months: await temp.store.db.selectFrom('connectivity_unit_month').selectAll().execute(),
    })

    test('while this server was down nothing counts against a satker', async () => {
      const [id] = await laptops(1)
      await rule(office, '2026-11-01')
      const up = (from: string, to: string) =>
        recordUptime(temp.store, {
          fromMs: Date.parse(`${monday}T${from}:00Z`),
          toMs: Date.parse(`${monday}T${to}:00Z`),
        })
      await up('00:00', '03:00')
      await up('04:00', '06:00')
      await tellDay(temp.store, id!, { linked: span(2, 12) })
      await rollUp(temp.store)
      // 07.30 to 10.00 connected, an hour down, 11.00 to 13.00 cut; the rest is still to come.
      expect(await row()).toMatchObject({ connected_q: 10, down_q: 4, cut_q: 8, no_evidence_q: 0, attempts: 18 })
      await temp.store.db.deleteFrom('server_day').execute()
    })
  })
}
