/** Outages found in counted quarters, on the dialect of the caller. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '../../../server/account/scope.ts'
import { openOutages, outagesBetween } from '../../../server/connectivity/outage.queries.ts'
import { findOutages } from '../../../server/connectivity/outages.job.ts'
import { nameOf } from '../../../server/connectivity/seen-networks.rules.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { span, tellDay, type ToldDay } from './told-day.ts'

const office = 'a1'.repeat(16)
const at = (clock: string, day = '2026-11-23') => Date.parse(`${day}T${clock}:00+07:00`)

export function describeOutages(kind: Store['kind']): void {
  describe(`outages on ${kind}`, () => {
    let temp: TempStore
    let root: number
    let kanwil: number
    let viewer: Viewer
    let turn = 0
    beforeAll(async () => {
      temp = await tempStore(kind)
      root = await seedUnit(temp.store, { code: 'KEMENAG', parentId: null, kind: 'ministry' })
      viewer = { actor: 'account:1', role: 'ministry-admin', unitId: root, unitPath: `/${root}/` }
    })
    afterAll(() => temp.cleanup())
    beforeEach(async () => {
      await temp.store.db.deleteFrom('unit_outage').execute()
      await temp.store.db.deleteFrom('connectivity_unit_day').execute()
      kanwil = await seedUnit(temp.store, { code: `K${turn++}`, parentId: root, kind: 'kanwil' })
    })

    /** A satker below the Kanwil whose laptops tell the same day. */
    const satker = async (laptops: number, ...told: ToldDay[]) => {
      const unitId = await seedUnit(temp.store, { code: `S${turn++}`, parentId: kanwil })
      const row = { unit_id: unitId, network: nameOf(office), from_day: '2026-11-01', is_office: 1 }
      await temp.store.db
        .insertInto('network_ruling')
        .values({ ...row, label: 'x', reason: 'x', actor: 'cli', decided_at_ms: 0 })
        .execute()
      const ids: number[] = []
      for (let count = 0; count < laptops; count++) {
        const id = await seedDevice(temp.store, { unitId })
        for (const day of told) await tellDay(temp.store, id, day)
        ids.push(id)
      }
      return { unitId, ids }
    }
    const find = async (nowMs = at('16:05')) => {
      await rollUp(temp.store)
      return findOutages(temp.store, { nowMs })
    }
    const held = () =>
      outagesBetween(temp.store.db, viewer, { path: `/${root}/`, fromMs: 0, toMs: at('23:00', '2026-12-31') })

    test('a cut from 10.00 to 12.00 is told to the quarter, with its minutes and its laptops', async () => {
      const { unitId } = await satker(2, { linked: [...span(2, 12), ...span(20, 36)] })
      expect(await find()).toEqual({ outages: 1, open: 0 })
      expect(await held()).toMatchObject([
        {
          unitId,
          fromMs: at('10:00'),
          toMs: at('12:00'),
          end: 'connected',
          lostMin: 120,
          byTwo: 1,
          laptops: 2,
          causeScope: 'satker',
        },
      ])
      expect(await find(at('16:30'))).toEqual({ outages: 1, open: 0 })
      expect(await held()).toHaveLength(1)
    })

    test('a cut in the afternoon goes on over the night until the line is back', async () => {
      const { ids } = await satker(1, { linked: span(2, 30) })
      expect(await find()).toEqual({ outages: 1, open: 1 })
      expect(await openOutages(temp.store.db, viewer, { path: `/${root}/` })).toMatchObject([
        { fromMs: at('14:30'), toMs: at('16:00') },
      ])
      await tellDay(temp.store, ids[0]!, { day: '2026-11-24', linked: span(6, 36) })
      expect(await find(at('10:00', '2026-11-24'))).toEqual({ outages: 1, open: 0 })
      expect(await held()).toMatchObject([
        { fromMs: at('14:30'), toMs: at('08:30', '2026-11-24'), end: 'connected', lostMin: 150 },
      ])
    })

    test('three satker of a Kanwil cut off together are one outage of the Kanwil', async () => {
      const cut = { linked: span(2, 30) }
      const units = [await satker(1, cut), await satker(1, cut), await satker(1, cut), await satker(1, {})]
      expect(await find()).toEqual({ outages: 3, open: 3 })
      const open = await openOutages(temp.store.db, viewer, { path: `/${root}/` })
      expect(open.map(({ unitId, causeScope, causeId }) => [unitId, causeScope, causeId])).toEqual(
        units.slice(0, 3).map(({ unitId }) => [unitId, 'kanwil', kanwil]),
      )
    })

    test('late evidence that the line was up withdraws the outage, and its row stays', async () => {
      const { unitId } = await satker(1, { linked: span(2, 30) })
      await find()
      const late = await seedDevice(temp.store, { unitId })
      await tellDay(temp.store, late, { receivedAtMs: at('09:00', '2026-11-24') })
      expect(await find(at('10:00', '2026-11-24'))).toEqual({ outages: 0, open: 0 })
      expect(await held()).toMatchObject([{ unitId, end: 'unknown', withdrawnAtMs: at('10:00', '2026-11-24') }])
      expect(await openOutages(temp.store.db, viewer, { path: `/${root}/` })).toEqual([])
    })

    test('an outage that began before the days looked at is not told twice', async () => {
      await satker(1, { day: '2026-11-23', linked: span(2, 30) }, { day: '2026-11-24', linked: span(6, 36) })
      await find(at('16:05', '2026-11-24'))
      await find(at('16:05', '2026-12-07'))
      expect(await held()).toHaveLength(1)
    })

    test('another subtree sees nothing of it', async () => {
      await satker(1, { linked: [] })
      await find()
      const stranger = { ...viewer, unitId: 9_999, unitPath: '/9999/' }
      expect(await openOutages(temp.store.db, stranger, { path: `/${root}/` })).toEqual([])
    })
  })
}
