import { serve } from '@hono/node-server'
import { test } from 'vitest'
import { seedSites } from '../server/demo/site.seed.ts'
import { launchBrowser } from './support/browser.ts'
import { tempStore } from './support/temp-store.ts'
import { testApp } from './dashboard/app.ts'
import { seedDashboard, seedNowMs, seedPassword } from './dashboard/seed.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
test('shots', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const temp = await tempStore()
  await seedDashboard(temp.store)
  await seedSites({ store: temp.store, clock: { nowMs: () => seedNowMs } })
  const app = testApp(temp.store)
  const server: any = await new Promise((done) => { const s = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(s)) })
  const base = `http://127.0.0.1:${server.address().port}`
  const browser = await launchBrowser()
  const rows = await temp.store.db.selectFrom('site_check').select(['site_id', 'state']).execute()
  const up = rows.find((r) => r.state === 'up')!.site_id, down = rows.find((r) => r.state === 'down')?.site_id ?? up
  for (const [name, opts] of [['1366', { viewport: { width: 1366, height: 768 } }], ['390', { viewport: { width: 390, height: 844 } }], ['gelap', { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' }]] as const) {
    const ctx = await browser.newContext(opts as any); const page = await ctx.newPage()
    await page.goto(`${base}/masuk`); await page.fill('[name=email]', 'admin@kemenag.go.id'); await page.fill('[name=password]', seedPassword); await page.click('main button[type=submit]')
    for (const [what, path] of [['situs', '/situs'], ['situs-rinci', `/situs/${up}`], ['situs-mati', `/situs/${down}`]]) {
      await page.goto(`${base}${path}`)
      await page.screenshot({ path: `/tmp/G-shots/${what}-${name}.png`, fullPage: true })
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      await page.evaluate(axe)
      const v = await page.evaluate('axe.run().then(r => r.violations.map(v => v.id + ": " + v.nodes.map(n => n.html.slice(0,120)).slice(0,2).join(" | ")))')
      console.log(what, name, 'overflow', overflow, v)
      if (name === '1366') { await page.emulateMedia({ media: 'print' }); await page.setViewportSize({ width: 760, height: 1000 }); await page.screenshot({ path: `/tmp/G-shots/${what}-cetak.png`, fullPage: true }); await page.emulateMedia({ media: 'screen' }); await page.setViewportSize({ width: 1366, height: 768 }) }
    }
    await ctx.close()
  }
  await browser.close(); server.close(); await temp.cleanup()
}, 120_000)
