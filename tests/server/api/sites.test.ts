import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitePageSchema } from '../../../server/api/site.schemas.ts'
import { checkSites } from '../../../server/site/check-sites.job.ts'
import { importSites } from '../../../server/site/site.usecases.ts'
import { viewerAt } from '../plan/plan-world.ts'
import { result } from '../site/site-world.ts'
import { apiWorld, type ApiWorld } from './api.world.ts'

let world: ApiWorld
const atMs = Date.parse('2026-11-24T05:00:00Z')
beforeAll(async () => {
  world = await apiWorld()
  const { store } = world
  const { id } = await store.db.selectFrom('unit').select('id').where('parent_id', 'is', null).executeTakeFirstOrThrow()
  const csv = 'code,address\nM1,satu.sch.id\nM1,dua.sch.id\nM2,tiga.sch.id\n'
  await importSites({ csv, viewer: await viewerAt(store, id) }, { store, clock: { nowMs: () => atMs } })
  for (let time = 0; time < 3; time++)
    await checkSites(store, {
      nowMs: () => atMs + time * 3_600_000,
      everyMs: 60_000,
      run: async (targets, onResult) => {
        for (const { id: site, url } of targets)
          onResult(site, result(url.includes('dua') ? 'refused' : 'healthy', { title: 'Judul' }))
      },
    })
})
afterAll(() => world.cleanup())

const sites = async (query: string, unit = 'KEMENAG') => {
  const answer = await world.get(`/sites${query}`, await world.keyFor(unit))
  expect(answer.status).toBe(200)
  return sitePageSchema.parse(answer.body)
}

describe('GET /api/v1/sites', () => {
  test('has every website in scope with its state and newest check, page by page', async () => {
    const first = await sites('?limit=2')
    expect([first.total, first.items.length]).toEqual([3, 2])
    expect(first.items[1]).toMatchObject({
      address: 'https://dua.sch.id/',
      satkerCode: 'M1',
      state: 'refused',
      stateSinceMs: atMs,
      news: null,
    })
    const second = await sites(`?limit=2&cursor=${first.nextCursor}`)
    expect(second.items.map(({ address }) => address)).toEqual(['https://tiga.sch.id/'])
    expect(second.nextCursor).toBeNull()
  })

  test('is filtered by state, unit and text, inside what the key may see', async () => {
    expect((await sites('?state=refused')).total).toBe(1)
    expect((await sites('?satker=m2')).items[0]?.latest).toMatchObject({ kind: 'healthy', title: 'Judul' })
    expect((await sites('?q=TIGA')).total).toBe(1)
    expect((await sites('', 'M2')).total).toBe(1)
    expect((await world.get('/sites?satker=M1', await world.keyFor('M2'))).status).toBe(404)
    expect((await world.get('/sites?state=baik', await world.keyFor('M2'))).status).toBe(400)
  })
})
