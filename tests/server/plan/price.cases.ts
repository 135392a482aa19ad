/** The price list on whichever database it is kept. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setPrice } from '../../../server/plan/money.usecases.ts'
import { allPrices, pricesOn } from '../../../server/plan/price.queries.ts'
import { usualPrices } from '../../../server/plan/price.table.ts'
import type { Store } from '../../../server/store/store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { auditedActions, clock, type PlanUnits, refusal, seedPlanUnits, today, viewerAt } from './plan-world.ts'

const row = {
  item: 'microsoft-office',
  fromDay: '2026-02-01',
  amountIdr: 'Rp 3.500.000',
  status: 'quoted',
  source: 'Penawaran 12/2026',
}

export function describePrices(kind: Store['kind']): void {
  describe(`prices on ${kind}`, () => {
    let temp: TempStore
    let units: PlanUnits
    beforeEach(async () => {
      temp = await tempStore(kind)
      units = await seedPlanUnits(temp.store)
    })
    afterEach(() => temp.cleanup())
    const set = async (changes: Partial<typeof row> = {}, role?: Parameters<typeof viewerAt>[2], unitId = units.root) =>
      setPrice({ ...row, ...changes, viewer: await viewerAt(temp.store, unitId, role) }, { store: temp.store, clock })
    const priceOf = async (item: string, day = today) =>
      (await pricesOn(temp.store.db, day)).find((price) => price.item === item)

    test('before anybody entered one, the usual prices hold, each once', async () => {
      const prices = await pricesOn(temp.store.db, today)
      expect(prices.map(({ item }) => item)).toEqual(usualPrices.map(({ item }) => item).toSorted())
      expect(await pricesOn(temp.store.db, '2020-01-01')).toEqual([])
    })

    test('an entered row holds from its day on, and wins over a usual one of the same day', async () => {
      await set()
      await set({ fromDay: '2026-09-01', amountIdr: '4000000', status: 'official' })
      await set({ item: 'laptop', fromDay: '2026-01-01', amountIdr: '9.000.000' })
      expect(await priceOf('microsoft-office')).toMatchObject({ amountIdr: 4_000_000, status: 'official' })
      expect(await priceOf('microsoft-office', '2026-08-31')).toMatchObject({ amountIdr: 3_500_000, status: 'quoted' })
      expect(await priceOf('microsoft-office', '2026-01-31')).toBeUndefined()
      expect(await priceOf('laptop')).toMatchObject({ amountIdr: 9_000_000, source: row.source })
      expect(await allPrices(temp.store.db)).toHaveLength(usualPrices.length + 3)
    })

    test('a second row of one day replaces the first, and the record has both', async () => {
      await set()
      await set({ amountIdr: '3000000' })
      expect(await priceOf('microsoft-office')).toMatchObject({ amountIdr: 3_000_000 })
      expect(await auditedActions(temp.store)).toEqual(['plan.price-set', 'plan.price-set'])
    })

    test('a row that cannot be kept is refused with its field, and nothing is recorded', async () => {
      for (const [field, value] of [
        ['amountIdr', 'sejuta'],
        ['amountIdr', '-1'],
        ['item', 'a b'],
        ['fromDay', '2026-02-30'],
        ['fromDay', '2099-01-01'],
        ['fromDay', '1999-01-01'],
        ['status', 'sure'],
        ['source', ' '],
      ] as const)
        expect(await refusal(set({ [field]: value }))).toMatchObject({
          code: 'plan.invalid',
          fields: [expect.stringMatching(`^${field}: `)],
        })
      expect(await auditedActions(temp.store)).toEqual([])
    })

    test('only the ministry keeps prices: they hold for everybody', async () => {
      for (const role of ['province-admin', 'satker-it', 'leader', 'auditor'] as const)
        expect(await refusal(set({}, role, units.province))).toMatchObject({ code: 'account.right_missing' })
      expect(await refusal(set({}, 'province-admin'))).toMatchObject({ code: 'account.right_missing' })
      expect(await refusal(set({}, 'ministry-admin', units.province))).toMatchObject({ code: 'account.right_missing' })
    })
  })
}
