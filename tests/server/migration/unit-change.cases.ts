/** What happened to laptops in a month, counted for every unit at once; on whichever database it runs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '../../../server/account/scope.ts'
import { seededRandom } from '../../../server/demo/random.rules.ts'
import { classifySoftware } from '../../../server/migration/classify.job.ts'
import { countUnitChanges } from '../../../server/migration/count-changes.job.ts'
import { changesOf } from '../../../server/migration/register-changes.queries.ts'
import { monthChanges } from '../../../server/migration/unit-change.queries.ts'
import type { Store } from '../../../server/store/store.ts'
import { programOf, seedAwake, seedSoftware } from '../../support/seed-software.ts'
import { seedDevice, seedUnit } from '../../support/seed-store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const at = (day: string) => Date.parse(`${day}T05:00:00Z`)
const open = [programOf('LibreOffice 24.8.2.1', 'The Document Foundation'), programOf('Mozilla Firefox', 'Mozilla')]
const closed = [programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')]
const linux = [programOf('libreoffice-writer', 'Ubuntu Developers', 'dpkg')]
const awake = ['2026-10-26', '2026-10-27', '2026-10-31', '2026-11-10', '2026-11-11', '2026-11-21', '2026-11-22']

export function describeUnitChanges(kind: Store['kind']): void {
  describe(`changes of units on ${kind}`, () => {
    let temp: TempStore
    let root: number
    let units: number[]
    beforeEach(async () => {
      temp = await tempStore(kind)
      root = await seedUnit(temp.store, { code: 'ROOT', parentId: null, kind: 'ministry' })
      const kanwil = await seedUnit(temp.store, { code: 'K01', parentId: root, kind: 'kanwil' })
      const other = await seedUnit(temp.store, { code: 'K02', parentId: root, kind: 'kanwil' })
      const schools = []
      for (const [code, parentId] of [
        ['000001', kanwil],
        ['000002', kanwil],
        ['000003', other],
      ] as const)
        schools.push(await seedUnit(temp.store, { code, parentId }))
      units = [kanwil, other, ...schools]
    })
    afterEach(() => temp.cleanup())

    const viewer = (unitId = root, unitPath = `/${root}/`): Viewer => ({
      actor: 'account:1',
      role: 'leader',
      unitId,
      unitPath,
    })
    const count = (day: string) => countUnitChanges(temp.store, { nowMs: at(day) })
    const of = async (unitId: number) => (await monthChanges(temp.store.db, viewer(), { unitId }))[0]

    /** A laptop that has `first` before the month and `then` from the 10th on, in the units given by day. */
    const laptop = async (
      first: typeof open,
      then: typeof open | null,
      places: { unitId: number; fromDay: string; toDay: string | null }[],
    ) => {
      const id = await seedDevice(temp.store, { unitId: places.at(-1)?.unitId ?? 0 })
      await temp.store.write(async (db) => {
        await seedSoftware(db, id, { rows: first, fromDay: '2026-10-20' })
        if (then) await seedSoftware(db, id, { rows: then, fromDay: '2026-11-10' })
        await seedAwake(db, { id, unitId: places[0]?.unitId ?? 0 }, awake)
        await db.deleteFrom('device_unit_period').where('device_id', '=', id).execute()
        for (const { unitId, fromDay, toDay } of places)
          await db
            .insertInto('device_unit_period')
            .values({ device_id: id, unit_id: unitId, from_day: fromDay, to_day: toDay })
            .execute()
      })
      return id
    }
    const since = '2020-01-01'

    test('who moves within a unit moved for both below and not for it, and migration is told apart', async () => {
      const [kanwil = 0, other = 0, first = 0, second = 0] = units
      await laptop(closed, open, [{ unitId: first, fromDay: since, toDay: null }])
      await laptop(open, null, [
        { unitId: first, fromDay: since, toDay: '2026-11-05' },
        { unitId: second, fromDay: '2026-11-05', toDay: null },
      ])
      await laptop(open, null, [{ unitId: second, fromDay: '2026-11-08', toDay: null }])
      await laptop(open, null, [{ unitId: first, fromDay: since, toDay: '2026-11-03' }])
      await classifySoftware(temp.store, { nowMs: at('2026-11-23') })
      expect(await count('2026-11-23')).toEqual({ laptops: 4, rows: 4 })
      const span = { month: '2026-11', fromDay: '2026-10-31', toDay: '2026-11-22' }
      expect(await of(first)).toMatchObject({
        ...span,
        changes: {
          laptops: -2,
          proven: { applications: -1 },
          parts: {
            rose: { laptops: 1, proven: { applications: 1, system: 0 } },
            'moved-out': { laptops: 1, proven: { applications: -1 } },
            left: { laptops: 1, proven: { applications: -1 } },
          },
        },
      })
      expect((await of(second))?.changes.parts).toMatchObject({ joined: { laptops: 1 }, 'moved-in': { laptops: 1 } })
      const above = (await of(kanwil))?.changes
      expect(above?.parts).toMatchObject({
        joined: { laptops: 1 },
        left: { laptops: 1 },
        rose: { laptops: 1 },
        same: { laptops: 1 },
        'moved-in': { laptops: 0 },
        'moved-out': { laptops: 0 },
      })
      expect(above?.laptops).toBe(0)
      expect(await of(root)).toEqual({ ...(await of(kanwil)) })
      expect(await of(other)).toBeUndefined()
    })

    test('equals a recount unit by unit, whatever happened to a fleet', async () => {
      const random = seededRandom(20_261_125)
      const one = <T>(from: readonly T[]) => from[random.between(0, from.length - 1)] as T
      const schools = units.slice(2)
      for (let index = 0; index < 40; index++) {
        const moveDay = one(['2026-10-25', '2026-11-02', '2026-11-15'])
        const ends = one([null, null, '2026-11-18'])
        const places =
          index % 3 === 0
            ? [
                { unitId: one(schools), fromDay: since, toDay: moveDay },
                { unitId: one(schools), fromDay: moveDay, toDay: ends },
              ]
            : [{ unitId: one(schools), fromDay: one([since, since, moveDay]), toDay: ends }]
        await laptop(one([open, closed, linux]), one([null, open, closed]), places)
      }
      await classifySoftware(temp.store, { nowMs: at('2026-11-23') })
      await count('2026-11-23')
      const kinds = new Set<string>()
      for (const unitId of [root, ...units]) {
        const stored = await of(unitId)
        expect(stored?.changes).toEqual(
          await changesOf(temp.store.db, viewer(), { unitId, fromDay: '2026-10-31', toDay: '2026-11-22' }),
        )
        for (const [name, { laptops }] of Object.entries(stored?.changes.parts ?? {})) if (laptops > 0) kinds.add(name)
      }
      expect([...kinds]).toEqual(expect.arrayContaining(['joined', 'moved-in', 'left', 'moved-out', 'rose', 'same']))
    })

    test('a month is counted until it is frozen, stays afterwards, and a unit that has nobody left loses its row', async () => {
      const [, , first = 0] = units
      const id = await laptop(open, null, [{ unitId: first, fromDay: '2026-11-05', toDay: null }])
      await classifySoftware(temp.store, { nowMs: at('2026-11-23') })
      await count('2026-12-02')
      const months = async () =>
        (await monthChanges(temp.store.db, viewer(), { unitId: first })).map((row) => row.month)
      expect(await months()).toEqual(['2026-12', '2026-11'])
      await count('2026-12-12')
      const [, november] = await monthChanges(temp.store.db, viewer(), { unitId: first })
      expect(november).toMatchObject({ toDay: '2026-11-30', countedAtMs: at('2026-12-02') })
      await temp.store.db.deleteFrom('device_unit_period').where('device_id', '=', id).execute()
      await count('2026-12-13')
      expect(await months()).toEqual(['2026-11'])
    })

    test('outside of what a viewer may see there is nothing', async () => {
      const [kanwil = 0, other = 0, first = 0] = units
      await laptop(open, null, [{ unitId: first, fromDay: since, toDay: null }])
      await count('2026-11-23')
      const narrow = viewer(other, `/${root}/${other}/`)
      expect(await monthChanges(temp.store.db, narrow, { unitId: kanwil })).toEqual([])
    })
  })
}
