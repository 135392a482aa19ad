import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { countQuarters } from '../../../agent/contract/quarters.ts'
import { mainSchema, quartersSchema, sectionKinds, sectionSchema } from '../../../agent/contract/v1.ts'
import { cutLocalDay } from '../../../server/day/device-day.rules.ts'
import { addDays, type Zone } from '../../../server/day/local-day.rules.ts'
import { makeLaptop, packSection } from './live/laptop.ts'
import { signReport } from './live/requests.ts'
import { localDay } from './live/utc-day.rules.ts'
import { isLoopback, loopbackTarget } from './loopback.ts'
import { readAnswer } from './live/answer.rules.ts'
import { dueQueue } from './live/due-queue.ts'
import { percentile } from './live/tally.ts'
import { fleetDevice } from './plan/device.rules.ts'
import { chooseUnits, shareOut, unitsOfDemo, unitsOfOutline } from './plan/outline.rules.ts'
import { isWorkingDay } from './plan/place.rules.ts'
import { softwareOf } from './plan/software.rules.ts'

const outlineFile = '../shared/data/satkers/national-outline.csv'
const [school] = unitsOfDemo().filter((unit) => unit.type === 'MAN')
if (!school) throw new Error('the demo has a MAN')
const deviceIn = (number: number, zone: Zone = 'WIB') => fleetDevice(7, number, { unit: { ...school, zone }, days: 30 })

describe('the outline', () => {
  test.skipIf(!existsSync(outlineFile))('gives 4,679 satker and 251,384 laptops under one root', () => {
    const units = unitsOfOutline(readFileSync(outlineFile, 'utf8'))
    expect(units).toHaveLength(4_679)
    expect(units.reduce((sum, unit) => sum + unit.laptops, 0)).toBe(251_384)
    const kinds = new Map(units.map((unit) => [unit.code, unit.kind]))
    expect(kinds.size).toBe(4_679)
    for (const unit of units) {
      if (unit.type === 'MIN') expect(kinds.get(unit.parentCode ?? '')).toBe('kankemenag')
      if (unit.kind === 'kankemenag' && unit.parentCode) expect(kinds.get(unit.parentCode)).toBe('kanwil')
    }
    const some = chooseUnits(units, 20_000, 1)
    expect(some.reduce((sum, unit) => sum + unit.devices, 0)).toBe(20_000)
    const parents = new Set(some.map((unit) => unit.code))
    expect(some.every((unit) => unit.parentCode === null || parents.has(unit.parentCode))).toBe(true)
  })

  test('another file is refused with what is missing', () => {
    expect(() => unitsOfOutline('code,name\n1,x\n')).toThrow('no column prov_kode')
  })

  test('shares add up and more laptops than the list has are spread over all of it', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(shareOut(5, [0, 0])).toEqual([0, 0])
    expect(chooseUnits(unitsOfDemo(), 10_000, 1).reduce((sum, unit) => sum + unit.devices, 0)).toBe(10_000)
  })
})

describe('a laptop', () => {
  test.each(['WIB', 'WITA', 'WIT'] as const)('in %s sends reports that are cut back into its local day', (zone) => {
    const device = deviceIn(3, zone)
    const laptop = makeLaptop(7, 3, device.unit)
    laptop.deviceId = 'd'
    const day = '2026-11-17'
    const parts = (utcDay: string) => {
      const order = { utcDay, rev: 1, sealed: true, untilQuarter: 96, waitingDays: 0 }
      const { envelope } = signReport(laptop, null, order)
      const read = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'))
      return { main: mainSchema.parse(read(envelope.main)), quarters: quartersSchema.parse(read(envelope.quarters)) }
    }
    const cut = cutLocalDay(day, zone, (utcDay) => [parts(utcDay)])
    const meant = localDay(device, day)
    expect(cut?.bitmaps).toEqual(meant?.bitmaps)
    for (const state of ['screen', 'dark', 'asleep', 'off'] as const)
      expect(cut?.inputs[state]?.minutes).toBe(meant?.inputs[state]?.minutes)
    expect(cut).toMatchObject({ unknownMin: 0, sealed: true })
    expect(countQuarters(cut?.bitmaps.awake ?? new Uint8Array(12))).toBeGreaterThan(10)
    expect(addDays(day, -1)).toBe('2026-11-16')
  })

  test('is the same again by its number, and not the next one', () => {
    const bytes = (number: number) => sectionKinds.map((kind) => packSection(deviceIn(number), kind).sha256)
    expect(bytes(5)).toEqual(bytes(5))
    expect(bytes(5)).not.toEqual(bytes(6))
    expect(makeLaptop(7, 5, school).key.publicKey).toBe(makeLaptop(7, 5, school).key.publicKey)
    expect(makeLaptop(8, 5, school).key.publicKey).not.toBe(makeLaptop(7, 5, school).key.publicKey)
  })

  test('hands over sections that the contract takes', () => {
    for (let number = 0; number < 20; number++)
      for (const kind of sectionKinds) {
        const text = gunzipSync(packSection(deviceIn(number), kind).body).toString('utf8')
        expect(sectionSchema.parse(JSON.parse(text)).kind).toBe(kind)
      }
  })
})

test.each([
  ['windows', 40, 180],
  ['linux', 400, 1_200],
] as const)('programs on %s: %i to %i, popular ones on many laptops and rare ones on few', (family, low, high) => {
  const lists = Array.from({ length: 200 }, (_, seed) => softwareOf(seed * 7_919, family).rows)
  for (const rows of lists) {
    expect(rows.length).toBeGreaterThanOrEqual(low)
    expect(rows.length).toBeLessThanOrEqual(high)
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
  }
  const counts = new Map<string, number>()
  for (const rows of lists) for (const [name] of rows) counts.set(name, (counts.get(name) ?? 0) + 1)
  expect([...counts.values()].filter((count) => count > 150).length).toBeGreaterThan(3)
  expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(500)
  const [name] = [...counts].find(([, count]) => count > 150) ?? ['']
  const versions = new Set(lists.flatMap((rows) => rows.filter(([title]) => title === name).map((row) => row[1])))
  expect(versions.size).toBeGreaterThan(1)
})

test('Sundays and fixed holidays are off, Saturdays are worked in schools', () => {
  expect(isWorkingDay('2026-08-17', true)).toBe(false)
  expect([isWorkingDay('2026-11-21', true), isWorkingDay('2026-11-21', false)]).toEqual([true, false])
  expect(isWorkingDay('2026-11-22', true)).toBe(false)
})

describe('only this machine', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.9.8.7', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['10.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['localhost', false],
  ])('%s: %s', (address, is) => expect(isLoopback(address)).toBe(is))

  test('a name is looked up and its address used', async () => {
    expect(isLoopback((await loopbackTarget('http://localhost:8080')).address)).toBe(true)
    await expect(loopbackTarget('https://192.0.2.7')).rejects.toThrow('loopback only')
    await expect(loopbackTarget('ftp://127.0.0.1')).rejects.toThrow('http(s)')
  })
})

describe('the client', () => {
  test('reads answers with a length, in chunks, and until the end', () => {
    const head = 'HTTP/1.1 202 Accepted\r\nContent-Type: application/json; charset=utf-8\r\n'
    const read = (text: string, closed = false) => readAnswer(Buffer.from(text), closed)
    expect(read(`${head}Content-Length: 2\r\n\r\n{`)).toBeNull()
    expect(read(`${head}Retry-After: 30\r\nContent-Length: 2\r\n\r\n{}`)).toMatchObject({
      answer: { status: 202, contentType: 'application/json', retryAfter: '30' },
      keepsOpen: true,
    })
    expect(read(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`)?.answer.body.toString()).toBe('{}')
    expect(read(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`)).toBeNull()
    expect(read(`${head}Connection: close\r\n\r\n{}`)).toBeNull()
    expect(read(`${head}Connection: close\r\n\r\n{}`, true)).toMatchObject({ keepsOpen: false })
  })

  test('takes who is due, the earliest first, and waits for the others', async () => {
    const queue = dueQueue<string>()
    const now = performance.now()
    for (const [name, dueMs] of [
      ['c', now + 60],
      ['a', 0],
      ['b', now - 5],
      ['a2', 0],
    ] as const)
      queue.push(name, dueMs)
    const taken = []
    for (let index = 0; index < 4; index++) taken.push(await queue.take())
    expect(taken).toEqual(['a', 'a2', 'b', 'c'])
    expect(performance.now() - now).toBeGreaterThan(50)
    const last = queue.take()
    queue.end()
    expect(await last).toBeNull()
  })

  test('a percentile is one of the times; of none it is null', () => {
    expect([percentile([1, 2, 3, 4], 0.5), percentile([1, 2, 3, 4], 0.99), percentile([], 0.5)]).toEqual([2, 4, null])
  })
})
