/**
 * Leadership's questions in a browser, from a figure down to what stands behind it: real signed reports through the whole
 * product, its own jobs, and then only clicks.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tableNames } from '../../agent/contract/tables.ts'
import type { ReportMain, SoftwareFacts } from '../../agent/contract/v1.ts'
import { paths } from '../../agent/contract/wire.ts'
import { createAccount } from '../../server/account/account.usecases.ts'
import { addDays } from '../../server/day/local-day.rules.ts'
import { launchBrowser } from '../support/browser.ts'
import { bitmapOf, slotOf } from '../support/reports.ts'
import { systemOf } from '../support/sections.ts'
import { programOf } from '../support/seed-software.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  packSection,
  reportInit,
  sectionInit,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { waitFor } from '../support/wait.ts'
import { satkerWithToken, type TestProduct, testProduct } from './product.ts'

const signIn = { email: 'auditor@kemenag.go.id', password: 'kata sandi yang panjang' }
const reportedDays = 4
/** Three quarters of a morning that lies on the same date in UTC and in WIB. */
const quarters = bitmapOf([8, 9, 10])
const today = new Date().toISOString().slice(0, 10)
/** Whole days that are over, whatever the hour at which this runs. */
const days = Array.from({ length: reportedDays }, (_, index) => addDays(today, index - reportedDays))

const openOnes = [
  programOf('LibreOffice 24.8.2', 'The Document Foundation'),
  programOf('Mozilla Firefox (x64 id)', 'Mozilla'),
]
const closedOnes = [
  programOf('Microsoft Office Professional Plus 2019 - en-us', 'Microsoft Corporation'),
  programOf('Google Chrome', 'Google LLC'),
  programOf('Autodesk AutoCAD 2020 - English', 'Autodesk'),
]

let product: TestProduct
let browser: Browser
let page: Page
let nowMs = Date.now() - (reportedDays + 2) * 86_400_000
/** Hash of the first sealed report that named the list of the laptop that moved, and of that list. */
let sealedHash = ''
let listHash = ''

beforeAll(async () => {
  product = await testProduct({ nowMs: () => nowMs })
  const { unitId, token } = await satkerWithToken(product)
  const { deps } = product.running()
  await createAccount({ ...signIn, role: 'auditor', unitId, actor: 'cli' }, deps)
  const moved = await enrolled(token, 'SERI-PINDAH')
  const staying = await enrolled(token, 'SERI-TETAP')
  nowMs = Date.now()
  ;({ sealedHash, listHash } = await reportAll(moved, openOnes))
  await reportAll(staying, closedOnes)
  await waitFor('both laptops to be counted, and their titles', counted, { withinMs: 60_000 })
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(`${product.url}/masuk`)
  await page.fill('[name=email]', signIn.email)
  await page.fill('[name=password]', signIn.password)
  await page.click('main button[type=submit]')
  await page.waitForURL(`${product.url}/`)
}, 150_000)
afterAll(async () => {
  await browser?.close()
  await product?.cleanup()
})

async function enrolled(token: string, serial: string): Promise<TestLaptop> {
  const laptop = makeLaptop()
  const hints = { brand: 'Acer', model: 'TravelMate P214', serial, uuid: null, macs: [] }
  const request = enrolRequestOf(laptop, token, { osFamily: 'windows', hints })
  const answer = await fetch(`${product.url}/v1/enrol`, jsonInit(request))
  laptop.deviceId = ((await answer.json()) as { deviceId: string }).deviceId
  return laptop
}

/** Sealed days, each naming system and software; the server is then given what it asks for. */
async function reportAll(laptop: TestLaptop, rows: SoftwareFacts['rows']) {
  const system = packSection(
    systemOf({ family: 'windows', name: 'Microsoft Windows 10 Pro', version: '22H2', kernel: null }),
  )
  const software = packSection({ v: 1, kind: 'software', sources: [], names: [...tableNames.software], rows })
  const sections = { hardware: null, system: system.sha256, software: software.sha256 }
  const hashes: string[] = []
  for (const utcDay of days) {
    const main: Partial<ReportMain> = {
      utcDay,
      sealed: true,
      prev: hashes.at(-1) ?? null,
      sections,
      slots: [slotOf({ screen: 45 }), {}, {}, {}],
    }
    const report = signReport(laptop, main, { observed: quarters, awake: quarters, screen: quarters })
    const answer = await fetch(product.url + paths.reports, reportInit(report))
    expect(answer.status, await answer.clone().text()).toBe(202)
    hashes.push(report.hash)
  }
  for (const section of [system, software]) {
    const answer = await fetch(`${product.url}/v1/sections/${section.sha256}`, sectionInit(laptop, section))
    expect(answer.status, await answer.clone().text()).toBeLessThan(300)
  }
  return { sealedHash: hashes[0] ?? '', listHash: software.sha256 }
}

async function counted(): Promise<boolean> {
  const { db } = product.running().deps.store
  const titles = await db.selectFrom('title_places').select('group_id').execute()
  const [day] = await db.selectFrom('migration_unit_day').selectAll().orderBy('day', 'desc').limit(1).execute()
  return titles.length >= 5 && day?.device_count === 2 && day.no_data === 0 && day.unsure === 0
}

const text = () => page.locator('main').innerText()

test('where do we stand: the figure says how many of how many, with its range', async () => {
  await page.click('nav >> text=Migrasi')
  await page.waitForURL(/\/migrasi/)
  expect(await text()).toMatch(/1 dari 2 laptop terbukti beralih/)
  expect(await text()).toMatch(/50(,0)? ?%/)
})

test('how do we know: from the figure to the laptop, the rule, and the sealed report that names the list', async () => {
  await page.click('main a.proof >> text=/1 laptop dengan sistem tertutup/')
  await page.waitForURL(/migrasi=migrated-applications/)
  expect(await page.locator('main tbody tr').count()).toBe(1)
  await page.click('main tbody tr th a')
  await page.waitForURL(/\/perangkat\/[0-9a-f-]{36}/)
  const said = await text()
  expect(said).toContain('catalogue:libreoffice')
  expect(said).toContain('category:office')
  expect(said).toContain(`${listHash.slice(0, 12)}…${listHash.slice(-4)}`)
  expect(said).toContain(`${sealedHash.slice(0, 12)}…${sealedHash.slice(-4)}`)
  await page.click('main >> text=Buka laporan itu')
  await page.waitForURL(/\/laporan\/|\/perangkat\//)
  expect(await text()).toContain(listHash)
  const { db } = product.running().deps.store
  const looked = await db.selectFrom('audit').select('action').where('action', 'like', '%raw%').execute()
  expect(looked).toHaveLength(1)
})

test('what holds us back: the title, on how many laptops, where, and why it is called closed', async () => {
  await page.goto(`${product.url}/migrasi`)
  await page.click('main >> a:has-text("AutoCAD")')
  await page.waitForURL(/\/perangkat-lunak\/\d+/)
  expect(await text()).toContain('catalogue:autocad')
  expect(await text()).toContain('MAN 100001')
})

test('when will it be done: not told from four days, and the page says why', async () => {
  await page.goto(`${product.url}/migrasi`)
  expect(await text()).toMatch(/belum dapat diperkirakan/)
})
