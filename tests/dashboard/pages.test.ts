import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetHrefs } from '../../dashboard/assets.ts'
import { createAccount } from '../../server/account/account.usecases.ts'
import { ensureRoot } from '../../server/unit/unit.usecases.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp, Visitor } from './app.ts'
import { type Seeded, seedDashboard, seedNowMs, seedPassword, seedUnits } from './seed.ts'

let temp: TempStore
let seeded: Seeded
let admin: Visitor
let operator: Visitor
let laptop: string
beforeAll(async () => {
  temp = await tempStore()
  seeded = await seedDashboard(temp.store)
  const app = testApp(temp.store)
  admin = new Visitor(app)
  await admin.signIn('admin@kemenag.go.id')
  operator = new Visitor(app)
  await operator.signIn('operator@kemenag.go.id')
  laptop = seeded.devices.get('991624')?.[0] ?? ''
})
afterAll(() => temp.cleanup())

const paths = () => [
  '/',
  '/?unit=991601',
  '/satker',
  '/satker/991624',
  '/satker/991605',
  '/perangkat',
  `/perangkat/${laptop}`,
  `/perangkat/${laptop}?semua=1`,
  '/migrasi',
  '/migrasi?unit=991601',
  '/migrasi?unit=991614',
  '/sistem',
]
const text = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()
/** Words of a page without its markup. */
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('every page', () => {
  test('is under 60 kB gzip and loads nothing from another host', async () => {
    for (const path of [...paths(), '/masuk']) {
      const html = await text(admin, path)
      expect(gzipSync(html).length, path).toBeLessThan(60_000)
      const loaded = [...html.matchAll(/(?:src|href|action|data|srcset)="([^"]*)"/g)].map((match) => match[1] ?? '')
      expect(
        loaded.filter((address) => !/^[/#?]/.test(address) || address.startsWith('//')),
        path,
      ).toEqual([])
    }
  })

  test('has no inline style or script, so that the strict policy holds', async () => {
    for (const path of paths()) {
      const answer = await admin.get(path)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      const html = await answer.text()
      expect(html, path).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+="|javascript:/)
    }
  })

  test('is for this browser only', async () => {
    for (const path of paths()) expect((await admin.get(path)).headers.get('cache-control')).toContain('no-store')
  })

  test('has one heading, a language, a way past the menu and only the icons that it uses', async () => {
    for (const path of paths()) {
      const html = await text(admin, path)
      expect(html.match(/<h1/g), path).toHaveLength(1)
      expect(html).toMatch(/<html lang="id"/)
      expect(html).toContain('<a class="skip" href="#isi">')
      const symbols = [...html.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1])
      for (const symbol of symbols)
        expect(html.split(`href="#${symbol}"`).length, `${path} ${symbol}`).toBeGreaterThan(1)
      const used = new Set([...html.matchAll(/<use href="#([^"]+)"/g)].map((match) => match[1]))
      expect(new Set(symbols), path).toEqual(used)
    }
  })

  test('never shows NaN, undefined, null or an object', async () => {
    for (const path of paths()) {
      const shown = (await text(admin, path)).replaceAll(/<code[\s\S]*?<\/code>/g, '') // statements may ask "is null"
      expect(wordsOf(shown), path).not.toMatch(/NaN|undefined|\bnull\b|\[object/)
    }
  })

  test('names no host and no person outside the page of those in charge', async () => {
    for (const path of ['/', '/satker/991624', '/perangkat', '/perangkat?cari=pc-rahasia-01'])
      expect(wordsOf(await text(admin, path)), path).not.toMatch(/PC-RAHASIA-01/i)
    const auditor = new Visitor(testApp(temp.store))
    await auditor.signIn('auditor@kemenag.go.id')
    expect(await text(auditor, `/perangkat/${laptop}`)).not.toMatch(/PC-RAHASIA-01/)
    expect(await text(operator, `/perangkat/${laptop}`)).toMatch(/PC-RAHASIA-01/)
  })

  test('a leader and an auditor find no laptop by its host name, an operator does', async () => {
    const app = testApp(temp.store)
    for (const name of ['pimpinan', 'auditor']) {
      const reader = new Visitor(app)
      await reader.signIn(`${name}@kemenag.go.id`)
      const html = await text(reader, '/perangkat?cari=pc-rahasia')
      expect(html, name).not.toMatch(/href="\/perangkat\/0/)
    }
    expect(await text(operator, '/perangkat?cari=pc-rahasia')).toMatch(/href="\/perangkat\/0/)
  })

  test('speaks English when asked to, and remembers it', async () => {
    const reader = new Visitor(testApp(temp.store))
    await reader.signIn('admin@kemenag.go.id')
    expect(await text(reader, '/?bahasa=en')).toMatch(/<html lang="en"[\s\S]*Overview of/)
    const later = await text(reader, '/perangkat')
    expect(later).toMatch(/<html lang="en"[\s\S]*Operating system/)
    expect(later).toContain('href="/perangkat?bahasa=id"')
    expect(await text(reader, '/?bahasa=xx')).toMatch(/<html lang="en"/)
  })

  test('follows the system in appearance unless told otherwise', async () => {
    const reader = new Visitor(testApp(temp.store))
    await reader.signIn('admin@kemenag.go.id')
    expect(await text(reader, '/')).not.toContain('data-theme')
    expect(await text(reader, '/?tema=gelap')).toContain('data-theme="dark"')
    expect(await text(reader, '/satker')).toContain('data-theme="dark"')
    expect(await text(reader, '/?tema=sistem')).not.toContain('data-theme')
  })
})

describe('scope', () => {
  test('what lies outside is a 404, the same as what does not exist', async () => {
    const other = seeded.devices.get('991630')?.[0] ?? ''
    for (const path of [
      '/satker/991601',
      '/satker/991630',
      '/?unit=991601',
      '/perangkat?satker=991630',
      `/perangkat/${other}`,
    ]) {
      const outside = await operator.get(path)
      const missing = await operator.get(path.replaceAll(/9916\d\d|[0-9a-f]{12}$/g, 'x'))
      expect([outside.status, missing.status], path).toEqual([404, 404])
    }
  })

  test('lists hold nothing from outside', async () => {
    for (const path of ['/', '/satker', '/perangkat']) {
      const html = await text(operator, path)
      expect(html).toContain('MAN 1 Lahat')
      expect(html, path).not.toMatch(/Palembang|Kankemenag Kab/)
    }
  })

  test('an error page shows no stack, path or version, but an id that is in the log', async () => {
    const html = await text(operator, '/satker/tidak-ada')
    expect(html).toContain('Tidak ditemukan')
    expect(html).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}/)
    expect(html).not.toMatch(/node_modules|\.tsx?\b|at [A-Z]\w+\.|hono/i)
  })
})

describe('the overview', () => {
  test('opens with a sentence that can be repeated, and its figures lead to their proof', async () => {
    const words = wordsOf(await text(admin, '/'))
    expect(words).toMatch(/48 dari 58 laptop beragen terlihat dalam 7 hari terakhir/)
    expect(words).toMatch(/3 dari 12 satker belum mengirim data apa pun/)
    const html = await text(admin, '/')
    expect(html.match(/<figure/g)).toHaveLength(4)
    expect(html.match(/<figure[\s\S]*?class="proof" href=[\s\S]*?<\/figure>/g)).toHaveLength(4)
  })

  test('units without data are said as such and never shown as 0 %', async () => {
    const html = await text(admin, '/?unit=991601')
    expect(wordsOf(html)).toMatch(
      /3 satker belum punya laptop beragen: .*Musi Rawas Utara.*Tanpa data bukan berarti nol/,
    )
    const row = /<tr[^>]*>(?:(?!<\/tr>)[\s\S])*Kab\. Musi Rawas Utara[\s\S]*?<\/tr>/.exec(html)?.[0] ?? ''
    expect(wordsOf(row)).toContain('belum ada')
    expect(wordsOf(row)).not.toMatch(/(^| )0( |,|$)/)
  })

  test('virtual machines are counted apart, simulated laptops are marked', async () => {
    const words = wordsOf(await text(admin, '/'))
    expect(words).toContain('1 mesin virtual, dihitung terpisah')
    expect(words).toMatch(/\d+ laptop bertanda contoh adalah armada simulasi/)
  })

  test('says what waits: approvals, laptops lost from sight, alarms', async () => {
    const { store } = temp
    const { recordAudit } = await import('../../server/audit/audit.log.ts')
    const entry = {
      atMs: Date.UTC(2026, 10, 22),
      actor: 'system',
      action: 'enrolment.guessing',
      unitId: null,
      detail: {},
    }
    await store.write((db) => recordAudit(store, db, entry))
    expect(wordsOf(await text(admin, '/'))).toMatch(
      /ditebak-tebak 1 kali.*1 perangkat menunggu persetujuan.*lama tak terlihat/,
    )
    expect(wordsOf(await text(operator, '/'))).not.toContain('ditebak-tebak')
  })
})

describe('a satker', () => {
  test('with five laptops or more shows quarter-hours of all of them together', async () => {
    const html = await text(admin, '/satker/991624')
    expect(html).toContain('class="strip"')
    expect(html.match(/viewBox="0 0 96 18"/g)?.length).toBeGreaterThan(8)
    expect(wordsOf(html)).toContain('Jaringan kantor belum ditetapkan')
    expect(html).toContain('href="/koneksi?unit=991624#jaringan"')
  })

  test('draws no quarter of a day on which one laptop of them was seen', async () => {
    const unitId = seeded.unitIds.get('991624') ?? 0
    const set = (seen: number) =>
      temp.store.db
        .updateTable('connectivity_unit_day')
        .set({ seen_day_count: seen })
        .where('unit_id', '=', unitId)
        .where('scope', '=', 'own')
        .where('day', '=', '2026-11-12')
        .execute()
    const drawn = (html: string) => html.match(/viewBox="0 0 96 18"/g)?.length ?? 0
    const before = drawn(await text(admin, '/satker/991624'))
    await set(1)
    const html = await text(admin, '/satker/991624')
    await set(9)
    expect(drawn(html)).toBe(before - 1)
    expect(wordsOf(html)).toMatch(/Kam 12 Nov 1 laptop terlihat; kuarter jam tidak ditampilkan/)
  })

  test('with fewer than five shows days instead', async () => {
    const html = await text(admin, '/satker/991640')
    expect(html).not.toContain('class="strip"')
    expect(html).not.toContain('viewBox="0 0 96 18"')
    expect(wordsOf(html)).toContain('kurang dari lima laptop')
  })

  test('without laptops says so, without a figure', async () => {
    const html = await text(admin, '/satker/991650')
    expect(wordsOf(html)).toContain('Belum ada laptop yang melapor dari satker ini.')
    expect(html).not.toContain('<figure')
    expect(wordsOf(html)).not.toMatch(/\d %/)
  })

  test('with laptops only below it says that they are there, and not that none has reported', async () => {
    for (const [path, count] of [
      ['/satker/KEMENAG', 58],
      ['/satker/KEMENAG?bahasa=en', 58],
    ] as const) {
      const html = await text(admin, path)
      expect(html).toMatch(
        new RegExp(`<a href="#bawah">${count} laptops? (ada di|are in)[^<]*</a>\\. <span class="sample">`),
      )
      expect(wordsOf(html)).not.toMatch(/Belum ada laptop yang melapor|No laptop of this satker|Belum ada perangkat/)
      expect(html).not.toContain('<figure')
    }
    await admin.get('/?bahasa=id')
    expect(wordsOf(await text(admin, '/satker/KEMENAG'))).toMatch(
      /Kantor ini sendiri tidak punya laptop beragen\..*Tidak ada perangkat milik kantor ini sendiri/,
    )
  })

  test('lists what to act on, and what stands behind the page', async () => {
    const words = wordsOf(await text(admin, '/satker/991624'))
    expect(words).toMatch(/Yang perlu ditindak 3 dari 14 perangkat/)
    expect(words).toMatch(/54 laptop menurut isian satker diisi manual/)
    expect(words).toContain('register BMN belum ada')
  })

  test('that has other units below it shows them too', async () => {
    expect(wordsOf(await text(admin, '/satker/991605'))).toMatch(/Satker di bawahnya.*MAN 1 Lahat.*MTsN 2 Lahat/)
  })
})

describe('an empty store', () => {
  test('without any unit has words in place of a table without rows', async () => {
    const empty = await tempStore()
    try {
      const deps = { store: empty.store, clock: { nowMs: () => seedNowMs } }
      const root = await ensureRoot(deps)
      const account = { email: 'a@kemenag.go.id', password: seedPassword, role: 'leader' as const }
      await createAccount({ ...account, unitId: root.id, actor: 'cli' }, deps)
      const reader = new Visitor(testApp(empty.store))
      await reader.signIn('a@kemenag.go.id')
      const html = await text(reader, '/')
      expect(wordsOf(html)).toMatch(/Belum ada satker .*unit import/)
      for (const [table] of html.matchAll(/<table[\s\S]*?<\/table>/g)) expect(table).toMatch(/<tbody><tr/)
      expect(wordsOf(await text(reader, '/satker/KEMENAG'))).toContain('Belum ada laptop yang melapor dari satker ini.')
    } finally {
      await empty.cleanup()
    }
  })

  test('has pages that say so', async () => {
    const empty = await tempStore()
    try {
      const { rootId } = await seedUnits(empty.store)
      const account = { email: 'a@kemenag.go.id', password: 'kopi pagi di tepi Musi', role: 'leader' as const }
      await createAccount(
        { ...account, unitId: rootId, actor: 'cli' },
        { store: empty.store, clock: { nowMs: Date.now } },
      )
      const reader = new Visitor(testApp(empty.store))
      await reader.signIn('a@kemenag.go.id')
      for (const path of ['/', '/satker', '/satker/991624', '/perangkat']) {
        const answer = await reader.get(path)
        expect(answer.status).toBe(200)
        expect(wordsOf(await answer.text()), path).not.toMatch(/NaN|Infinity|\b0\s%/)
      }
    } finally {
      await empty.cleanup()
    }
  })
})

describe('the stylesheet', () => {
  test('is named by its hash, kept for a year, and asks no other host', async () => {
    const answer = await new Visitor(testApp(temp.store)).get(assetHrefs.css)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const css = await answer.text()
    expect(css).not.toMatch(/https?:|@import|url\((?!#)/)
    expect(gzipSync(css).length).toBeLessThan(10_000)
  })
})
