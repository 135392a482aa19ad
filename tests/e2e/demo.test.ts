/** The README's first command, as a newcomer runs it, and what a browser then shows of this very machine. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { runAdminProcess, type RunningProcess, startNode } from '../support/server-process.ts'
import { waitFor } from '../support/wait.ts'

const readyWithinMs = 60_000
const factsWithinMs = 20_000

/** Somebody else is at the port that is asked for. */
const neighbour = createServer()
let root: string
let demo: RunningProcess
let readyMs: number
let browser: Browser
let environment: Record<string, string>
let seen: { url: string; email: string; password: string; device: string }

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'satker-demo-'))
  await once(neighbour.listen(0, '127.0.0.1'), 'listening')
  environment = { DATA_DIR: join(root, 'demo'), PORT: String((neighbour.address() as AddressInfo).port) }
  const startedMs = performance.now()
  demo = startNode(['server/bin.mjs', 'demo', '--fresh'], { ...environment, HOME: root })
  const ended = demo.ended.then((end) => Promise.reject(new Error(`the demo ended: ${end.stderr}`)))
  ended.catch(() => {})
  const ready = waitFor('the demo to be ready', () => demo.stdout().includes('Ctrl+C'), { withinMs: readyWithinMs })
  await Promise.race([ready, ended])
  readyMs = performance.now() - startedMs
  const said = demo.stdout()
  seen = {
    url: /Dasbor\s+(\S+)/.exec(said)?.[1] ?? '',
    email: /Masuk\s+(\S+)/.exec(said)?.[1] ?? '',
    password: /kata sandi: (\S+)/.exec(said)?.[1] ?? '',
    device: /\/perangkat\/(\S+)/.exec(said)?.[1] ?? '',
  }
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  demo.kill('SIGTERM')
  await demo.ended
  neighbour.close()
  rmSync(root, { recursive: true, force: true })
})

test('a taken port is no reason to fail: the next free one is taken', () => {
  expect(new URL(seen.url).port).toMatch(/^\d+$/)
  expect(new URL(seen.url).port).not.toBe(environment.PORT)
})

async function signedIn(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(`${seen.url}/masuk`)
  await page.fill('[name=email]', seen.email)
  await page.fill('[name=password]', seen.password)
  await page.click('button[type=submit]')
  await page.waitForURL(`${seen.url}/`)
  return page
}

const procLine = (file: string, name: string) =>
  new RegExp(`^${name}\\s*:\\s*(.+)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1]?.trim() ?? ''
const osName = () => /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? ''
const memoryMb = () => Number.parseInt(procLine('/proc/meminfo', 'MemTotal'), 10) / 1024

/** Packages the package database calls installed; null where this machine has no dpkg. */
function packageCount(): number | null {
  try {
    const list = execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status}\n'], { encoding: 'utf8' })
    return list.split('\n').filter((status) => status === 'installed').length
  } catch {
    return null
  }
}

/** Sizes in MiB of the disks that sysfs lists, without loops and memory disks. */
function diskSizesMb(): number[] {
  return readdirSync('/sys/block')
    .filter((name) => !/^(loop|ram|zram|dm-|sr|md)/.test(name))
    .map((name) => Math.round(Number(readFileSync(`/sys/block/${name}/size`, 'utf8')) / 2048))
    .filter((size) => size > 0)
}

type ApiDevice = { memoryMb: number; softwareCount: number; osName: string; diskMb: number | null; satkerCode: string }

async function apiKey(): Promise<string> {
  const made = await runAdminProcess(['apikey', 'create', '--role', 'auditor'], environment)
  return (JSON.parse(made.stdout) as { key: string }).key
}

async function fromApi<Answer>(path: string, key: string): Promise<Answer> {
  const answer = await fetch(`${seen.url}/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } })
  return (await answer.json()) as Answer
}

type ApiPage = { items: { id: string; simulated: boolean }[]; nextCursor: string | null }

/** Ids of all simulated devices. */
async function simulatedIds(key: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for (let query = '?limit=200'; ;) {
    const page = await fromApi<ApiPage>(`/devices${query}`, key)
    for (const { id, simulated } of page.items) if (simulated) ids.add(id)
    if (page.nextCursor === null) return ids
    query = `?limit=200&cursor=${encodeURIComponent(page.nextCursor)}`
  }
}

/** Devices that a page names by a link, and whether the mark stands in the same row. */
async function namedOn(page: Page, path: string): Promise<{ id: string; marked: boolean }[]> {
  await page.goto(seen.url + path)
  return page.locator('main a[href^="/perangkat/"]').evaluateAll((links) =>
    links.flatMap((link) => {
      const [, id] = /^\/perangkat\/([0-9a-f-]{36})(?:#|$)/.exec(link.getAttribute('href') ?? '') ?? []
      return id === undefined ? [] : [{ id, marked: link.closest('tr, li')?.querySelector('.sample') !== null }]
    }),
  )
}

describe('npm run demo', () => {
  test('is ready within a minute', () => {
    expect(readyMs).toBeLessThan(readyWithinMs)
  })

  test('a person signs in, finds this machine and reads its real facts within 20 seconds', async () => {
    const page = await signedIn()
    const found = await waitFor(
      'this machine in the list',
      async () => {
        await page.goto(`${seen.url}/perangkat?q=${encodeURIComponent(seen.device.slice(-8))}`)
        const link = page.locator(`a[href*="${seen.device}"]`).first()
        return (await link.count()) > 0 && (await page.locator('table').innerText()).includes(osName()) ? link : null
      },
      { withinMs: factsWithinMs, everyMs: 500 },
    )
    await found.click()
    await page.waitForURL(`**/perangkat/${seen.device}`)
    const text = await page.locator('main').innerText()
    expect(text).toContain(osName())
    expect(text).toContain(procLine('/proc/cpuinfo', 'model name').replace(/\s+/g, ' '))
    const shownGb = /Memori\s+([\d,]+)\s+GB/.exec(text)?.[1]?.replace(',', '.')
    expect(Math.abs(Number(shownGb) - memoryMb() / 1024)).toBeLessThan(0.1)
    const packages = packageCount()
    if (packages !== null) expect(text).toContain(`dari ${packages.toLocaleString('id')} paket`)
    await page.close()
  })

  test('the same facts come out of the API, equal to /proc, sysfs and the package database', async () => {
    const device = await fromApi<ApiDevice>(`/devices/${seen.device}`, await apiKey())
    expect(Math.abs(device.memoryMb / memoryMb() - 1)).toBeLessThan(0.01)
    expect(device.osName).toBe(osName())
    const sizes = diskSizesMb()
    if (sizes.length > 0) expect(device.diskMb).toBe(sizes.reduce((sum, size) => sum + size, 0))
    const packages = packageCount()
    if (packages !== null) expect(device.softwareCount).toBe(packages)
  })

  test('the simulated fleet is marked wherever it is shown, and this machine is not', async () => {
    const page = await signedIn()
    expect(await page.locator('.sample').count()).toBeGreaterThan(0)
    await page.goto(`${seen.url}/perangkat/${seen.device}`)
    expect(await page.locator('main .sample').count()).toBe(0)
    await page.goto(`${seen.url}/satker/991608`)
    expect(await page.locator('main .sample').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('every simulated laptop that a page names is marked there, and no other device is', async () => {
    const simulated = await simulatedIds(await apiKey())
    expect(simulated.size).toBe(600)
    const page = await signedIn()
    const named = new Map<string, number>()
    const lists = [
      '/',
      '/satker/991601',
      '/satker/991608',
      '/satker/KEMENAG',
      '/perangkat',
      '/perangkat?keadaan=lapsed',
    ]
    for (const path of [...lists, `/perangkat?cari=${seen.device.slice(-8)}`]) {
      const devices = await namedOn(page, path)
      for (const { id, marked } of devices) expect(marked, `${id} on ${path}`).toBe(simulated.has(id))
      named.set(path, devices.length)
    }
    expect(named.get('/perangkat')).toBe(100)
    await page.goto(`${seen.url}/satker/991608`)
    const toActOn = page.locator('section[aria-labelledby=tindakan]')
    expect(await toActOn.locator('a[href^="/perangkat/"]').count()).toBeGreaterThan(0)
    const [first] = simulated
    await page.goto(`${seen.url}/perangkat/${first}`)
    expect(await page.locator('h1 .sample').count()).toBe(1)
    await page.close()
  })

  test('findings about licences are there for the ministry, the old ones only, each of them marked', async () => {
    const page = await signedIn()
    await page.goto(`${seen.url}/migrasi/lisensi`)
    expect(await page.locator('main').innerText()).toMatch(/\d+ temuan di \d+ satker/)
    expect(await page.locator('section[aria-labelledby=sebab] tbody tr').count()).toBeGreaterThan(3)
    expect(await page.locator('main .sample').count()).toBeGreaterThan(3)
    await page.close()
  })

  test('money has what was avoided, ended and spent', async () => {
    const page = await signedIn()
    await page.goto(`${seen.url}/migrasi/biaya`)
    expect(await page.locator('section[aria-labelledby=dihindari] tbody tr').count()).toBeGreaterThan(0)
    expect(await page.locator('section[aria-labelledby=catatan]').innerText()).toContain('Rp84.000.000')
    await page.close()
  })

  test('energy is counted from the first moment: with a range, on more than one basis, some of it at night', async () => {
    type Power = {
      energy: { kwh: number; lowKwh: number; byBasis: { basis: string }[]; waste: { outsideKwh: number } }
    }
    const { energy } = await fromApi<Power>('/units/KEMENAG/power', await apiKey())
    expect(energy.lowKwh).toBeLessThan(energy.kwh)
    expect(energy.byBasis.map(({ basis }) => basis)).toEqual(expect.arrayContaining(['battery', 'estimated']))
    expect(energy.waste.outsideKwh).toBeGreaterThan(0)
  })

  test('no page asks another host for anything', async () => {
    const page = await signedIn()
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    for (const path of ['/', '/satker/991608', '/perangkat', `/perangkat/${seen.device}`])
      await page.goto(seen.url + path)
    expect([...hosts]).toEqual([new URL(seen.url).host])
    await page.close()
  })
})
