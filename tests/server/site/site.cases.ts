/** Websites on whichever database they are kept: entering them, runs, states, news. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkSites } from '../../../server/site/check-sites.job.ts'
import { addSite, editSite, importSites, removeSite } from '../../../server/site/site.usecases.ts'
import { newsRanking } from '../../../server/site/site.queries.ts'
import type { Store } from '../../../server/store/store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { auditedActions, refusal, viewerAt } from '../plan/plan-world.ts'
import { everyMs, minuteMs, result, type SiteWorld, siteWorld } from './site-world.ts'

export function describeSites(kind: Store['kind']): void {
  let temp: TempStore
  let world: SiteWorld
  beforeEach(async () => {
    temp = await tempStore(kind)
    world = await siteWorld(temp.store)
  })
  afterEach(() => temp.cleanup())
  const needs = () => ({ store: temp.store, clock: world.clock })

  describe(`entering websites on ${kind}`, () => {
    test('a website is kept in its normal form with its record, once a unit', async () => {
      const id = await world.add(' HTTP://MAN1.sch.id ')
      expect(
        await temp.store.db
          .selectFrom('site')
          .select(['address', 'host', 'kind', 'since_day'])
          .where('id', '=', id)
          .execute(),
      ).toEqual([{ address: 'http://man1.sch.id/', host: 'man1.sch.id', kind: 'official', since_day: '2026-11-23' }])
      expect(await refusal(world.add('http://man1.sch.id/#x'))).toEqual({
        code: 'site.invalid',
        fields: ['address: duplicate'],
      })
      expect(await auditedActions(temp.store)).toEqual(['site.add'])
    })

    test('an address into a network of its own is refused when saved, with the reason (W01)', async () => {
      for (const [address, code] of [
        ['http://127.0.0.1', 'not_public'],
        ['http://0x7f.1/', 'not_public'],
        ['http://[::ffff:10.0.0.1]/', 'not_public'],
        ['http://a:b@man1.sch.id', 'credentials'],
        ['http://man1.sch.id:22', 'port'],
        ['file:///etc/passwd', 'scheme'],
      ] as const)
        expect(await refusal(world.add(address))).toEqual({ code: 'site.invalid', fields: [`address: ${code}`] })
      expect(await auditedActions(temp.store)).toEqual([])
    })

    test('a role without the right, and a unit outside, are refused', async () => {
      const leader = await viewerAt(temp.store, world.units.root, 'leader')
      const input = { address: 'man1.sch.id', kind: 'official', unitId: world.units.school }
      expect((await refusal(addSite({ ...input, viewer: leader }, needs()))).code).toBe('account.right_missing')
      const outside = await viewerAt(temp.store, world.units.other, 'satker-it')
      expect((await refusal(addSite({ ...input, viewer: outside }, needs()))).code).toBe('unit.missing')
      const id = await world.add('man1.sch.id')
      expect((await refusal(removeSite({ id, viewer: outside }, needs()))).code).toBe('site.missing')
      expect((await refusal(editSite({ id, address: 'x.sch.id', kind: 'other', viewer: outside }, needs()))).code).toBe(
        'site.missing',
      )
      expect((await refusal(removeSite({ id, viewer: leader }, needs()))).code).toBe('account.right_missing')
      expect((await refusal(importSites({ csv: '', viewer: leader }, needs()))).code).toBe('account.right_missing')
    })

    test('another address makes another website, whose checks begin anew; another kind does not', async () => {
      const viewer = await viewerAt(temp.store, world.units.school, 'satker-it')
      const id = await world.add('man1.sch.id')
      for (let time = 0; time < 3; time++) await world.run()
      expect(await editSite({ id, address: 'man1.sch.id', kind: 'service', viewer }, needs())).toBe(id)
      expect((await world.check(id)).state).toBe('up')
      const next = await editSite({ id, address: 'baru.sch.id', kind: 'service', viewer }, needs())
      expect(next).not.toBe(id)
      expect((await world.check(next)).state ?? null).toBeNull()
      expect((await refusal(removeSite({ id, viewer }, needs()))).code).toBe('site.missing')
      await removeSite({ id: next, viewer }, needs())
      expect(await auditedActions(temp.store)).toEqual(['site.add', 'site.edit', 'site.edit', 'site.remove'])
    })

    test('a list is taken whole or not at all, and can be sent twice', async () => {
      const viewer = await viewerAt(temp.store, world.units.province, 'province-admin')
      const csv = 'code,address,kind\n000012,man1.sch.id,official\n000011,https://kemenag.go.id/lahat,\n'
      expect(await importSites({ csv, viewer }, needs())).toEqual({ added: 2, unchanged: 0 })
      expect(await importSites({ csv, viewer }, needs())).toEqual({ added: 0, unchanged: 2 })
      const bad = 'code,address\n000012,http://10.0.0.1\n000020,luar.sch.id\n000012,x.sch.id,lebih\n'
      expect(await refusal(importSites({ csv: bad, viewer }, needs()))).toEqual({
        code: 'site.import_refused',
        fields: ['line 2 address: not_public', 'line 3: code', 'line 4: cells'],
      })
      expect((await refusal(importSites({ csv: 'kode;alamat\n', viewer }, needs()))).fields).toEqual(['line 1: header'])
      const many = `code,address\n${Array.from({ length: 21 }, (_, n) => `000012,s${n}.sch.id`).join('\n')}\n`
      expect((await refusal(importSites({ csv: many, viewer }, needs()))).fields).toEqual(['000012: too_many'])
      expect(await temp.store.db.selectFrom('site').select('id').execute()).toHaveLength(2)
    })
  })

  describe(`runs on ${kind}`, () => {
    test('a host that a thousand sites name is asked for once a period, and its addresses take turns (W14)', async () => {
      await temp.store.write(async (db) => {
        for (let n = 0; n < 1_000; n++) {
          const site = {
            unit_id: world.units.school,
            address: `https://satu.sch.id/${n % 500}`,
            host: 'satu.sch.id',
            kind: 'other',
          }
          const { id } = await db
            .insertInto('site')
            .values({ ...site, since_day: '2026-11-23', added_at_ms: 0, removed_at_ms: null })
            .returning('id')
            .executeTakeFirstOrThrow()
          const blank = {
            asked_at_ms: null,
            checked_at_ms: null,
            facts: null,
            state: null,
            state_kind: null,
            state_since_ms: null,
            run_verdict: null,
            run_count: 0,
            run_since_ms: null,
          }
          await db
            .insertInto('site_check')
            .values({
              site_id: id,
              ...blank,
              news_at_ms: null,
              news_source: null,
              news_url: null,
              news_from_day: null,
              news_last_day: null,
              news_items: null,
            })
            .execute()
        }
      })
      expect((await world.run()).urls).toEqual(['https://satu.sch.id/0'])
      for (let time = 0; time < 5; time++) expect((await world.run({}, minuteMs)).urls).toEqual([])
      expect((await world.run()).urls).toEqual(['https://satu.sch.id/1'])
      const checked = await temp.store.db
        .selectFrom('site_check')
        .select('site_id')
        .where('checked_at_ms', 'is not', null)
        .execute()
      expect(checked).toHaveLength(4)
    })

    test('taking a website out and entering it again does not have its host asked for again in the period (W14)', async () => {
      const viewer = await viewerAt(temp.store, world.units.root)
      for (let time = 0; time < 20; time++) {
        const id = await world.add('https://satu.sch.id/')
        expect((await world.run({}, time === 0 ? everyMs : 1_000)).urls).toHaveLength(time === 0 ? 1 : 0)
        await removeSite({ id, viewer }, needs())
      }
    })

    test('a site that flaps at every check keeps its state; three checks that agree change it (W13)', async () => {
      const id = await world.add('https://goyah.sch.id/')
      const url = 'https://goyah.sch.id/'
      for (let time = 0; time < 2; time++) await world.run()
      expect((await world.check(id)).state ?? null).toBeNull()
      await world.run()
      expect(await world.check(id)).toMatchObject({ state: 'up', run_count: 3 })
      for (let time = 0; time < 10; time++) {
        await world.run({ [url]: time % 2 === 0 ? 'timeout' : 'healthy' })
        expect((await world.check(id)).state).toBe('up')
      }
      await world.run({ [url]: 'dns' })
      await world.run({ [url]: 'refused' })
      expect((await world.check(id)).state).toBe('up')
      await world.run({ [url]: 'timeout' })
      expect(await world.check(id)).toMatchObject({ state: 'down', state_kind: 'timeout' })
      await world.run({ [url]: 'certificate' })
      expect(await world.check(id)).toMatchObject({ state: 'down', state_kind: 'certificate' })
      const days = await temp.store.db.selectFrom('site_check_day').selectAll().where('site_id', '=', id).execute()
      expect(days).toMatchObject([{ day: '2026-11-23', healthy: 8, failed: 9, unjudged: 0 }])
      expect(JSON.parse(days[0]?.kinds ?? '')).toEqual({ dns: 1, refused: 1, timeout: 6, certificate: 1 })
    })

    test('while our own line is down nothing is judged and no site goes down, however long (W11)', async () => {
      const ids = []
      for (let n = 0; n < 12; n++) ids.push(await world.add(`https://s${n}.sch.id/`))
      for (let time = 0; time < 3; time++) await world.run({ 'https://s11.sch.id/': 'refused' })
      for (const kind of ['dns', 'timeout', 'unreachable', 'refused', 'dns'] as const)
        expect(await world.run({ '*': kind })).toMatchObject({ checked: 12, ownLineDown: true })
      for (const id of ids.slice(0, 11)) {
        const { state, facts } = await world.check(id)
        expect([state, facts?.kind, facts?.evidence]).toEqual(['up', 'own-line', 'dns: dns'])
      }
      expect((await world.check(ids[11] ?? 0)).state).toBe('down')
      const days = await temp.store.db
        .selectFrom('site_check_day')
        .select(['healthy', 'failed', 'unjudged'])
        .where('site_id', '=', ids[0] ?? 0)
        .execute()
      expect(days).toEqual([{ healthy: 3, failed: 0, unjudged: 5 }])
      await world.run()
      expect((await world.check(ids[0] ?? 0)).facts?.kind).toBe('healthy')
    })

    test('news are kept by the local day, the most that was ever seen, and read every six hours', async () => {
      const url = 'https://berita.sch.id/'
      const id = await world.add(url)
      const at = (text: string) => Date.parse(text)
      const news = {
        source: 'feed' as const,
        url: `${url}feed`,
        items: [
          at('2026-11-22T18:00:00Z'),
          at('2026-11-22T02:00:00Z'),
          at('2026-11-22T01:00:00Z'),
          at('2026-09-01T01:00:00Z'),
        ],
      }
      await world.run({ [url]: { news } })
      const kept = () =>
        temp.store.db
          .selectFrom('site_news_day')
          .select(['day', 'items'])
          .where('site_id', '=', id)
          .orderBy('day')
          .execute()
      expect(await kept()).toEqual([
        { day: '2026-11-22', items: 2 },
        { day: '2026-11-23', items: 1 },
      ])
      await world.run({ [url]: { news: { ...news, items: [] } } })
      for (let time = 0; time < 12; time++)
        await world.run({ [url]: { news: { ...news, items: news.items.slice(0, 2) } } })
      expect(await kept()).toEqual([
        { day: '2026-11-22', items: 2 },
        { day: '2026-11-23', items: 1 },
      ])
      const check = await temp.store.db
        .selectFrom('site_check')
        .select(['news_items', 'news_from_day', 'news_last_day', 'news_source'])
        .where('site_id', '=', id)
        .executeTakeFirst()
      expect(check).toEqual({
        news_items: 3,
        news_from_day: '2026-11-22',
        news_last_day: '2026-11-23',
        news_source: 'feed',
      })
    })

    test('the ranking of a few is the beginning of the ranking of all, over the sites of each unit', async () => {
      const today = '2026-11-23'
      const viewer = await viewerAt(temp.store, world.units.root)
      const news: [
        unit: 'school' | 'office' | 'province' | 'other',
        items: number,
        from: string,
        last: string | null,
      ][] = [
        ['school', 20, '2026-09-01', '2026-11-20'],
        ['school', 15, '2026-10-01', '2026-11-23'],
        ['office', 35, '2026-10-01', '2026-11-22'],
        ['province', 40, '2026-11-10', '2026-11-21'],
        ['other', 0, '2026-10-01', null],
      ]
      for (const [at, [unit, items, from, last]] of news.entries()) {
        const id = await world.add(`https://n${at}.sch.id/`, unit)
        const columns = { news_items: items, news_from_day: from, news_last_day: last }
        await temp.store.db.updateTable('site_check').set(columns).where('site_id', '=', id).execute()
      }
      await world.add('https://tanpa-umpan.sch.id/', 'root')
      const ranked = async (limit: number, path = '/') => {
        const { rows, total } = await newsRanking(temp.store.db, viewer, { path, today, limit })
        return [total, ...rows.map(({ code, rank, items, knownDays }) => [code, rank, items, knownDays])]
      }
      const all = [4, ['000010', 1, 40, 14], ['000012', 2, 35, 30], ['000011', 3, 35, 30], ['000020', 4, 0, 30]]
      expect(await ranked(50)).toEqual(all)
      expect(await ranked(2)).toEqual(all.slice(0, 3))
    })

    test('a run that breaks off keeps what it told until then, and the job fails', async () => {
      const a = await world.add('https://a.sch.id/')
      const b = await world.add('https://b.sch.id/')
      const breaking = checkSites(temp.store, {
        nowMs: world.clock.nowMs,
        everyMs,
        run: async ([first], onResult) => {
          if (first) onResult(first.id, result('healthy'))
          throw new Error('out of memory')
        },
      })
      await expect(breaking).rejects.toThrow('out of memory')
      expect((await world.check(a)).facts?.kind).toBe('healthy')
      expect((await world.check(b)).facts).toBeNull()
    })

    test('what a run did not reach keeps what is known, and comes first in the next', async () => {
      await world.add('https://a.sch.id/')
      const b = await world.add('https://b.sch.id/')
      world.clock.atMs += everyMs
      await checkSites(temp.store, { nowMs: world.clock.nowMs, everyMs, run: async () => {} })
      expect((await world.check(b)).facts).toBeNull()
      expect((await world.run()).urls).toEqual(['https://a.sch.id/', 'https://b.sch.id/'])
    })
  })
}
