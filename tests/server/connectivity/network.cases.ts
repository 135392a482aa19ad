/** Networks proposed, ruled and read, on the dialect of the caller. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role, Viewer } from '../../../server/account/scope.ts'
import {
  connectivityDays,
  connectivityMonths,
  connectivityStrip,
  standingOfDay,
  thresholdsOfDay,
} from '../../../server/connectivity/connectivity.queries.ts'
import { ruleNetwork, setThreshold } from '../../../server/connectivity/connectivity.usecases.ts'
import { networksOfUnit, proposalsBelow } from '../../../server/connectivity/network.queries.ts'
import { proposeNetworks } from '../../../server/connectivity/networks.job.ts'
import { nameOf } from '../../../server/connectivity/seen-networks.rules.ts'
import { rollUp } from '../../../server/rollup/rollup.engine.ts'
import type { Store } from '../../../server/store/store.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { span, tellDay } from './told-day.ts'

const office = 'a1'.repeat(16)
const second = 'c3'.repeat(16)
const nowMs = Date.parse('2026-11-27T10:00:00Z')
const clock = { nowMs: () => nowMs }
const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']

export function describeNetworks(kind: Store['kind']): void {
  describe(`office networks on ${kind}`, () => {
    let temp: TempStore
    let [root, school, other] = [0, 0, 0]
    let viewer: Viewer
    const as = (role: Role, unitId = root, path = `/${root}/`): Viewer => ({
      actor: 'account:1',
      role,
      unitId,
      unitPath: path,
    })
    const say = { isOffice: true, fromDay: null, label: 'Ruang TU', reason: 'dicek di tempat' }
    const needs = () => ({ store: temp.store, clock })

    beforeAll(async () => {
      temp = await tempStore(kind)
      root = await seedUnit(temp.store, { code: 'KEMENAG', parentId: null, kind: 'ministry' })
      school = await seedUnit(temp.store, { code: '100001', parentId: root })
      other = await seedUnit(temp.store, { code: '100002', parentId: root })
      viewer = as('ministry-admin')
      for (let at = 0; at < 5; at++) {
        const deviceId = await seedDevice(temp.store, { unitId: school })
        const linked = at === 0 ? span(2, 20) : span(2, 36)
        for (const day of days) await tellDay(temp.store, deviceId, { day, hash: at < 3 ? office : second, linked })
      }
      await rollUp(temp.store)
    })
    afterAll(() => temp.cleanup())

    const networks = () =>
      networksOfUnit(temp.store.db, viewer, { unitId: school, today: '2026-11-27', deviceCount: 5 })
    const monday = async () => {
      const asked = { unitIds: [school], scope: 'own', fromDay: days[0]!, toDay: days[0]! } as const
      return (await connectivityDays(temp.store.db, viewer, asked))[0]
    }

    test('what three laptops saw on five days is proposed, once; what two saw is listed as seen', async () => {
      expect(await proposeNetworks(temp.store, { nowMs })).toEqual({ proposed: 1 })
      expect(await proposeNetworks(temp.store, { nowMs })).toEqual({ proposed: 0 })
      expect((await networks()).map(({ network, state, mostLaptops }) => [network, state, mostLaptops])).toEqual([
        [nameOf(office), 'proposed', 3],
        [nameOf(second), 'seen', 2],
      ])
      expect(await proposalsBelow(temp.store.db, viewer, `/${root}/`)).toMatchObject([
        { code: '100001', mostLaptops: 3 },
      ])
      expect(await monday()).toMatchObject({ placed_units: 0, unplaced_q: 34, cut_q: 0 })
    })

    test('a confirmation holds since the network was first seen, and tells every day anew', async () => {
      const ruled = await ruleNetwork({ ...say, unitId: school, network: nameOf(office), viewer }, needs())
      expect(ruled).toEqual({ fromDay: '2026-11-23', days: 5 })
      await rollUp(temp.store)
      expect(await monday()).toMatchObject({ placed_units: 1, connected_q: 34, flapping_q: 16, attempts: 102 })
      expect(await proposalsBelow(temp.store.db, viewer, `/${root}/`)).toEqual([])
      const audit = await temp.store.db.selectFrom('audit').select(['action', 'unit_id']).execute()
      expect(audit).toEqual([{ action: 'connectivity.network', unit_id: school }])
    })

    test('a router that is taken out is ruled out from a day on, and the days before stay', async () => {
      const out = { ...say, isOffice: false, fromDay: '2026-11-26', reason: 'dipindah ke rumah dinas' }
      await ruleNetwork({ ...out, unitId: school, network: nameOf(office), viewer }, needs())
      await rollUp(temp.store)
      const asked = { unitIds: [school], scope: 'own', fromDay: days[2]!, toDay: days[3]! } as const
      const [before, after] = await connectivityDays(temp.store.db, viewer, asked)
      expect(before).toMatchObject({ connected_q: 34, placed_units: 1 })
      expect(after).toMatchObject({ connected_q: 0, placed_units: 0, unplaced_q: 34 })
      expect((await networks())[1]).toMatchObject({
        state: 'other',
        rulings: [{ isOffice: true }, { isOffice: false }],
      })
    })

    test('a unit out of scope looks like one that does not exist, and a leader may rule nothing', async () => {
      const ruling = { ...say, unitId: school, network: nameOf(office) }
      const stranger = as('satker-it', other, `/${root}/${other}/`)
      await expect(ruleNetwork({ ...ruling, viewer: stranger }, needs())).rejects.toMatchObject({
        code: 'unit.missing',
      })
      await expect(ruleNetwork({ ...ruling, viewer: as('leader') }, needs())).rejects.toMatchObject({
        code: 'account.right_missing',
      })
      expect(
        await networksOfUnit(temp.store.db, stranger, { unitId: school, today: '2026-11-27', deviceCount: 5 }),
      ).toEqual([])
      expect(
        await connectivityStrip(temp.store.db, stranger, { unitId: school, fromDay: days[0]!, toDay: days[4]!, nowMs }),
      ).toEqual([])
    })

    test('a network on which nobody was, a day to come and an empty reason are refused by name', async () => {
      const rule = (more: object) =>
        ruleNetwork({ ...say, unitId: school, network: nameOf(second), viewer, ...more }, needs())
      await expect(rule({ network: 'ffffffffffff' })).rejects.toMatchObject({ code: 'connectivity.network_missing' })
      await expect(rule({ network: 'x' })).rejects.toMatchObject({ fields: [{ path: 'network' }] })
      await expect(rule({ fromDay: '2026-11-28' })).rejects.toMatchObject({
        fields: [{ path: 'fromDay', code: 'too_late' }],
      })
      await expect(rule({ fromDay: '2025-01-01' })).rejects.toMatchObject({
        fields: [{ path: 'fromDay', code: 'too_early' }],
      })
      await expect(rule({ reason: ' ' })).rejects.toMatchObject({ fields: [{ path: 'reason', code: 'too_small' }] })
    })

    test('five laptops seen give the quarters of a day, and those to come are empty', async () => {
      const at = Date.parse('2026-11-24T02:00:00Z')
      const strip = await connectivityStrip(temp.store.db, viewer, {
        unitId: school,
        fromDay: days[0]!,
        toDay: days[1]!,
        nowMs: at,
      })
      expect(strip[0]?.states?.slice(29, 31)).toEqual(['outside', 'connected'])
      expect(strip[0]?.told?.[30]).toBe('unplaced')
      expect(strip[1]?.states?.slice(35, 37)).toEqual(['connected', null])
      await temp.store.db
        .updateTable('connectivity_unit_day')
        .set({ seen_day_count: 4 })
        .where('day', '=', days[0]!)
        .execute()
      const [few] = await connectivityStrip(temp.store.db, viewer, {
        unitId: school,
        fromDay: days[0]!,
        toDay: days[0]!,
        nowMs,
      })
      expect(few).toMatchObject({ states: null, told: null, sums: { connected_q: 34 } })
    })

    test('a threshold is set from a day on by the ministry alone, and the days from then are told anew', async () => {
      const set = { name: 'roundTripMs', value: 50, fromDay: '2026-11-23', source: 'SE 12/2026' }
      await expect(setThreshold({ ...set, viewer: as('province-admin') }, needs())).rejects.toMatchObject({
        code: 'account.right_missing',
      })
      await expect(setThreshold({ ...set, value: 5, viewer }, needs())).rejects.toMatchObject({
        fields: [{ path: 'value', code: 'too_small' }],
      })
      await expect(setThreshold({ ...set, name: 'x', viewer }, needs())).rejects.toMatchObject({
        fields: [{ path: 'name' }],
      })
      expect(await monday()).toMatchObject({ good_count: 2 })
      await setThreshold({ ...set, viewer }, needs())
      await rollUp(temp.store)
      const day = await monday()
      expect(day).toMatchObject({ connected_count: 3, good_count: 0, at_none: 1 })
      expect((await thresholdsOfDay(temp.store.db, '2026-11-22')).roundTripMs).toBe(800)
      expect(standingOfDay(day!, await thresholdsOfDay(temp.store.db, '2026-11-23'))).toEqual({
        reached: null,
        heldAt: 'registered',
        numerator: 5,
        denominator: 10,
        known: true,
      })
    })

    test('the month is the sum of its days', async () => {
      const asked = { unitIds: [root], scope: 'tree' } as const
      const [month] = await connectivityMonths(temp.store.db, viewer, {
        ...asked,
        fromMonth: '2026-11',
        toMonth: '2026-11',
      })
      const all = await connectivityDays(temp.store.db, viewer, {
        ...asked,
        fromDay: '2026-11-01',
        toDay: '2026-11-30',
      })
      expect(month?.day_count).toBe(all.length)
      expect(month?.connected_q).toBe(all.reduce((sum, day) => sum + day.connected_q, 0))
    })
  })
}
