/** A finding about licences is its satker's alone during the grace period, whichever way somebody asks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../server/day/local-day.rules.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { seedDashboard, seedToday } from './seed.ts'

const satker = '991624'
const server = 'kms.temuan.example'
let temp: TempStore
let operator: Visitor
let above: Visitor[]
let publicId: string

beforeAll(async () => {
  temp = await tempStore()
  const seeded = await seedDashboard(temp.store)
  const unitId = seeded.unitIds.get(satker) ?? 0
  publicId = seeded.devices.get(satker)?.[0] ?? ''
  await temp.store.write(async (db) => {
    const { id } = await db
      .selectFrom('device')
      .select('id')
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow()
    await db.deleteFrom('device_use').where('device_id', '=', id).execute()
    await db.insertInto('device_use').values({ device_id: id, windows_server: server }).execute()
    const finding = { unit_id: unitId, kind: 'activation-server', subject: server, word: 'perlu-diperiksa' }
    const counts = { laptops: 1, simulated: 0 }
    await db
      .insertInto('legal_finding')
      .values({ ...finding, ...counts, first_seen_day: addDays(seedToday, -10), last_seen_day: seedToday })
      .execute()
  })
  const app = testApp(temp.store)
  const signedIn = async (name: string) => {
    const visitor = new Visitor(app)
    await visitor.signIn(`${name}@kemenag.go.id`)
    return visitor
  }
  operator = await signedIn('operator')
  above = [await signedIn('pimpinan'), await signedIn('admin'), await signedIn('auditor')]
})
afterAll(() => temp.cleanup())

const textOf = async (visitor: Visitor, path: string) => {
  const answer = await visitor.get(path)
  return answer.status === 200 ? answer.text() : ''
}
const ways = () => [
  `/perangkat/${publicId}`,
  `/migrasi/lisensi?unit=${satker}`,
  `/migrasi/lisensi/ekspor.csv?unit=${satker}`,
]

describe('findings about licences within the grace period', () => {
  test('the satker sees its own on the laptop, in its list and in the file, in careful words', async () => {
    for (const path of ways()) {
      const text = await textOf(operator, path)
      expect(text, path).toContain(server)
      expect(text, path).toContain('perlu diperiksa')
    }
  })

  test('nobody above sees it in any of these ways', async () => {
    for (const visitor of above)
      for (const path of [...ways(), '/migrasi/lisensi', '/migrasi/lisensi/ekspor.csv'])
        expect(await textOf(visitor, path), path).not.toContain(server)
  })

  test('nor in a count: the file of those above has no row', async () => {
    for (const visitor of above)
      expect((await textOf(visitor, '/migrasi/lisensi/ekspor.csv')).trimEnd().split('\r\n')).toHaveLength(1)
  })
})
