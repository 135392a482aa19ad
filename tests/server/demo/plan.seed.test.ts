import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedPlan } from '../../../server/demo/plan.seed.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { clock, seedPlanUnits } from '../plan/plan-world.ts'

let temp: TempStore
beforeAll(async () => {
  temp = await tempStore()
  await seedPlanUnits(temp.store)
  await seedPlan({ store: temp.store, clock })
})
afterAll(() => temp.cleanup())

describe('the plan of the demo', () => {
  test('every invented sum and licence says that it is a sample', async () => {
    const licences = await temp.store.db.selectFrom('licence_register').selectAll().execute()
    const money = await temp.store.db.selectFrom('money_entry').selectAll().execute()
    expect(licences).toHaveLength(1)
    expect(money.map(({ kind }) => kind).toSorted()).toEqual(['ended', 'spent'])
    for (const row of [...licences, ...money]) expect(JSON.stringify(row)).toContain('contoh untuk demo')
  })
})
