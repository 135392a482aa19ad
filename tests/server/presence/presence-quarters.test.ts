import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countQuarters, hasQuarter } from '../../../agent/contract/quarters.ts'
import type { Viewer } from '../../../server/account/scope.ts'
import { presenceOf, presenceQuarters } from '../../../server/presence/presence.queries.ts'
import { markDayForAll, rollUp } from '../../../server/rollup/rollup.engine.ts'
import { recordUptime } from '../../../server/uptime/uptime.store.ts'
import { bitmapOf, mainOf, quartersOf, slotOf } from '../../support/reports.ts'
import { seedDevice, seedReport, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const members = 61
/** Laptops seen by day. */
const seenOn = { '2026-11-21': 0, '2026-11-22': 1, '2026-11-23': 4, '2026-11-24': 5, '2026-11-25': 61 }

let temp: TempStore
let unitId: number
let viewer: Viewer
beforeAll(async () => {
  temp = await tempStore()
  unitId = await seedUnit(temp.store, { code: '991624', parentId: null })
  viewer = { actor: 'account:1', role: 'ministry-admin', unitId, unitPath: `/${unitId}/` }
  const deviceIds: number[] = []
  for (let index = 0; index < members; index++) deviceIds.push(await seedDevice(temp.store, { unitId }))
  for (const [utcDay, seen] of Object.entries(seenOn)) {
    for (const deviceId of deviceIds.slice(0, seen)) {
      const main = mainOf({ utcDay, slots: [slotOf({ screen: 30 }), {}, {}, {}] })
      const bits = bitmapOf([4, 5])
      await seedReport(temp.store, deviceId, { main, quarters: quartersOf({ awake: bits, tried: bits, linked: bits }) })
    }
    await markDayForAll(temp.store, () => utcDay)
  }
  await rollUp(temp.store)
})
afterAll(() => temp.cleanup())

const span = { fromDay: '2026-11-21', toDay: '2026-11-25' }
const quarters = () => presenceQuarters(temp.store.db, viewer, { unitId, ...span, nowMs: Date.UTC(2026, 10, 26) })

describe('quarter-hours of a satker with 61 laptops', () => {
  test('the roll-up holds the quarters of every day, also of the day with one laptop', async () => {
    const days = await presenceOf(temp.store.db, viewer, { unitIds: [unitId], ...span, scope: 'own' })
    expect(days.map((day) => [day.deviceCount, day.seenCount])).toEqual([
      [61, 0],
      [61, 1],
      [61, 4],
      [61, 5],
      [61, 61],
    ])
    const row = temp.store.db.selectFrom('presence_unit_day').select('linked').where('day', '=', '2026-11-22')
    expect((await row.where('scope', '=', 'own').executeTakeFirstOrThrow()).linked).not.toBeNull()
  })

  test('a day on which fewer than five were seen gives their number and no quarter', async () => {
    const days = await quarters()
    expect(days.map((day) => day.seenCount)).toEqual([0, 1, 4, 5, 61])
    for (const day of days.slice(0, 3)) expect(day).toMatchObject({ awake: null, tried: null, linked: null })
  })

  test('a day on which five were seen gives the quarters of all of them together', async () => {
    for (const day of (await quarters()).slice(3))
      for (const bitmap of [day.awake, day.tried, day.linked]) expect(bitmap && countQuarters(bitmap)).toBe(2)
  })
})

describe('our own attendance', () => {
  test('before we kept any, every quarter of every day can be judged', async () => {
    for (const day of await quarters()) expect(countQuarters(day.judged)).toBe(96)
  })

  test('an outage is judged for nobody, in the local quarters of the unit', async () => {
    const at = (text: string) => Date.parse(`2026-11-${text}:00Z`)
    await recordUptime(temp.store, { fromMs: at('24T00:00'), toMs: at('24T04:00') })
    await recordUptime(temp.store, { fromMs: at('24T06:00'), toMs: at('25T17:00') })
    const days = new Map((await quarters()).map((day) => [day.day, day.judged]))
    // 04.00-06.00 UTC is 11.00-13.00 WIB: quarters 44 to 51.
    const judged = days.get('2026-11-24') ?? new Uint8Array(12)
    expect(countQuarters(judged)).toBe(96 - 8)
    expect([43, 44, 51, 52].map((quarter) => hasQuarter(judged, quarter))).toEqual([true, false, false, true])
    expect(countQuarters(days.get('2026-11-23') ?? judged)).toBe(96)
  })
})
