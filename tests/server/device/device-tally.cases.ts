/** The tally is what counting would say, whatever happens to devices and units; on both databases. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../../server/store/store.ts'
import { rebuildPaths } from '../../../server/unit/unit.store.ts'
import { type Seeded, seedDashboard } from '../../dashboard/seed.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

export function tallyCases(kind: Store['kind']): void {
  let temp: TempStore
  let seeded: Seeded
  beforeAll(async () => {
    temp = await tempStore(kind)
    seeded = await seedDashboard(temp.store)
  })
  afterAll(() => temp.cleanup())
  const db = () => temp.store.db

  type TallyRow = { unit_id: number; state: string; os_family: string; last_seen_day: string; count: number }
  const sorted = ({ rows }: { rows: TallyRow[] }) =>
    rows.map((row) => [row.unit_id, row.state, row.os_family, row.last_seen_day, row.count].join(' ')).toSorted()
  const kept = async () => sorted(await sql<TallyRow>`select * from device_tally`.execute(db()))
  const counted = async () =>
    sorted(
      await sql<TallyRow>`select above.id as unit_id, state, coalesce(os_family, '') as os_family,
        coalesce(last_seen_day, '') as last_seen_day, count(*) as count
        from device join unit on unit.id = device.unit_id join unit above on unit.path like above.path || '%'
        group by 1, 2, 3, 4`.execute(db()),
    )
  const idOf = async (code: string) =>
    (await db().selectFrom('unit').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
  const device = (code: string, at: number) => seeded.devices.get(code)?.[at] ?? ''

  const changes: [what: string, change: () => Promise<unknown>][] = [
    ['they arrive', async () => {}],
    [
      'one is seen, told of and revoked',
      () =>
        db()
          .updateTable('device')
          .set({ last_seen_day: '2026-11-30', os_family: 'macos', state: 'revoked' })
          .where('public_id', '=', device('991624', 0))
          .execute(),
    ],
    [
      'all of one unit are seen on one day',
      async () =>
        db()
          .updateTable('device')
          .set({ last_seen_day: '2026-12-01' })
          .where('unit_id', '=', await idOf('991641'))
          .execute(),
    ],
    [
      'one moves to another unit',
      async () =>
        db()
          .updateTable('device')
          .set({ unit_id: await idOf('991630') })
          .where('public_id', '=', device('991641', 0))
          .execute(),
    ],
    [
      'a unit moves below another',
      async () => {
        const parentId = await idOf('991615')
        await db().updateTable('unit').set({ parent_id: parentId }).where('code', '=', '991605').execute()
        await rebuildPaths(db())
      },
    ],
    ['one is deleted', () => db().deleteFrom('device').where('public_id', '=', device('991630', 0)).execute()],
  ]
  test.each(changes)('the tally is what counting says after %s', async (_, change) => {
    await change()
    const rows = await kept()
    expect(rows.length).toBeGreaterThan(10)
    expect(rows).toEqual(await counted())
  })
}
