/** The pages in a real browser: accessible, within every width, without scripts, on paper. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { tempStore, type TempStore } from '../support/temp-store.ts'
import { testApp } from './app.ts'
import { seedBlocker, seedMigrationDays, seedTarget } from './migration/seed.ts'
import { closeMonths, seedAlarm, seedChanges } from './seed-months.ts'
import { type Seeded, seedDashboard, seedNowMs, seedPassword } from './seed.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let temp: TempStore
let server: ServerType
let browser: Browser
let base: string
let paths: string[]
beforeAll(async () => {
  temp = await tempStore()
  const seeded = await seedDashboard(temp.store)
  await seedMigration(seeded)
  const app = testApp(temp.store)
  server = await new Promise((done) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(started))
  })
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
  const laptop = seeded.devices.get('991624')?.[0]
  paths = [
    '/',
    '/?unit=991601',
    '/satker',
    '/satker/991624',
    '/satker/991640',
    '/perangkat',
    `/perangkat/${laptop}`,
    '/migrasi/lisensi',
    '/migrasi/biaya',
    '/migrasi/bulan?unit=991624',
    '/migrasi/disisihkan',
    '/migrasi?unit=991601',
    '/migrasi?unit=991614',
    '/situs',
    '/sistem',
    '/satker/tidak-ada',
  ]
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  await temp?.cleanup()
})

/** Half a year of progress with a target, and a title of an endless name that holds laptops back. */
async function seedMigration({ unitIds }: Seeded): Promise<void> {
  await temp.store.db.deleteFrom('migration_unit_day').execute()
  await seedMigrationDays(temp.store)
  const unitId = unitIds.get('991601') ?? 0
  const days = { dueDay: '2026-12-31', fromDay: '2026-06-01' }
  await seedTarget(temp.store, { unitId, programme: 'applications', sharePct: 60, ...days })
  await closeMonths(temp.store, seedNowMs)
  await seedChanges(temp.store, unitId)
  await seedAlarm(temp.store, { unitId, atUnitId: unitIds.get('991624') ?? 0 })
  const places = [{ unitId, count: 9, alone: 7 }]
  await seedBlocker(temp.store, { name: 'W'.repeat(10_000), category: 'finance', places })
}

async function signedIn(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`${base}/masuk`)
  await page.fill('[name=email]', 'admin@kemenag.go.id')
  await page.fill('[name=password]', seedPassword)
  await page.click('main button[type=submit]')
  return { context, page }
}

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  // Half of the pages at a time: on a busy machine axe takes seconds for each.
  const halves = sizes.flatMap((viewport) => [0, 1].map((half) => ({ ...viewport, half })))
  test.each(halves)('axe finds nothing at $width px, half $half of the pages', async ({ half, ...viewport }) => {
    const { context, page } = await signedIn({ viewport, colorScheme })
    for (const path of [...paths, '/masuk?next=/'].filter((_, at) => at % 2 === half)) {
      if (path.startsWith('/masuk')) await context.clearCookies()
      await page.goto(base + path)
      await page.evaluate(axeSource)
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: AxeViolation[] }> } }
        const { violations: found } = await axe.run()
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      expect(violations, path).toEqual([])
    }
    await context.close()
  })
})

type AxeViolation = { id: string; nodes: { html: string }[] }

test('no page scrolls sideways from 360 to 1920 px, whatever a laptop calls itself', async () => {
  const { db } = temp.store
  const endless = 'W'.repeat(200)
  const laptop = paths.find((path) => path.startsWith('/perangkat/'))?.slice('/perangkat/'.length) ?? ''
  await db.updateTable('device').set({ model: endless, os_name: endless }).where('public_id', '=', laptop).execute()
  await db
    .updateTable('unit')
    .set({ name: `MAN ${endless}` })
    .where('code', '=', '991624')
    .execute()
  const { context, page } = await signedIn()
  for (const path of paths) {
    await page.goto(base + path)
    for (const width of [360, 390, 600, 768, 991, 992, 1100, 1280, 1281, 1366, 1600, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      expect(over, `${path} at ${width}`).toBe(0)
    }
  }
  await context.close()
})

test('without scripts one can sign in, search, open a laptop, read its report and leave', async () => {
  const { context, page } = await signedIn({ javaScriptEnabled: false, viewport: sizes[0] ?? null })
  await page.click('nav >> text=Perangkat')
  await page.fill('[name=cari]', 'thinkpad')
  await page.press('[name=cari]', 'Enter')
  await page.click('tbody tr:first-child a')
  expect(await page.textContent('h1')).toContain('ThinkPad')
  await page.click('text=Buka laporan mentah')
  expect(await page.textContent('pre')).toContain('"utcDay"')
  await page.click('text=Keluar')
  expect(page.url()).toBe(`${base}/masuk`)
  await context.close()
})

test('a browser asks no other host and its policy blocks nothing of ours', async () => {
  const { context, page } = await signedIn()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  for (const path of paths.slice(0, -1)) await page.goto(base + path)
  expect(asked.filter((url) => !url.startsWith(base))).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('on paper the furniture is gone and desktop columns stay', async () => {
  const { context, page } = await signedIn({ viewport: { width: 794, height: 1123 } })
  await page.goto(`${base}/satker/991624`)
  await page.emulateMedia({ media: 'print' })
  const shown = async (selector: string) => page.locator(selector).first().isVisible()
  expect([await shown('.top'), await shown('.actions'), await shown('.pager')]).toEqual([false, false, false])
  expect([await shown('h1'), await shown('.strip'), await shown('td.desk-col')]).toEqual([true, true, true])
  await context.close()
})
