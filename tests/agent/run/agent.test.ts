import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countQuarters, decodeBitmap } from '../../../agent/contract/quarters.ts'
import { runOnce } from '../../../agent/run/agent.ts'
import { lastSent } from '../../../agent/run/show.ts'
import { readStatus } from '../../../agent/run/status.ts'
import { realDisk } from '../../../agent/spool/disk.ts'
import type { World } from '../support/world.ts'
import { hour, makeWorld, minute } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.close())

const bits = (text: string | null) => countQuarters(decodeBitmap(text ?? '') ?? new Uint8Array())

describe('a first report', () => {
  test('an enrolled laptop sends a signed report at once, hands over its sections and is acknowledged', async () => {
    await world.enrol()
    world.machine.pass(10 * minute)
    expect(await runOnce(world.options)).toBe('acknowledged')
    expect(world.peer.requests).toEqual([
      'POST /v1/enrol',
      'GET /v1/time',
      'POST /v1/reports',
      expect.stringContaining('PUT /v1/sections/'),
      expect.stringContaining('PUT /v1/sections/'),
      expect.stringContaining('PUT /v1/sections/'),
    ])
    const [report] = world.peer.reports
    expect(report?.main).toMatchObject({ utcDay: '2026-11-02', rev: 1, sealed: false, prev: null })
    expect(report?.main.clock).toMatchObject({ verified: true, droppedMin: 0 })
    expect([...world.peer.sections.values()]).toContainEqual(world.machine.inventory.hardware)
    expect(readStatus(world.folder, realDisk)).toMatchObject({
      enrolled: true,
      waitingDays: 0,
      refused: 0,
      clock: 'verified',
    })
  })

  test('what `show` prints is what was sent', async () => {
    await world.enrol()
    await runOnce(world.options)
    const [report] = world.peer.reports
    expect(lastSent(realDisk, world.folder)).toMatchObject({
      main: report?.main,
      quarters: report?.quarters,
      hash: report?.hash,
      headers: { 'satker-signature': report?.headers['satker-signature'] },
    })
  })

  test('without an enrolment nothing is sent', async () => {
    expect(await runOnce(world.options)).toBe('idle')
    expect(world.peer.requests).toEqual([])
  })
})

describe('a day', () => {
  test('a whole day is reported each quarter, sealed after midnight UTC and named by the next', async () => {
    await world.enrol()
    expect(await world.run(22 * hour)).toBe('stopped')
    const sealed = world.peer.reports.filter((report) => report.main.sealed)
    expect(sealed).toHaveLength(1)
    expect(sealed[0]?.main.utcDay).toBe('2026-11-02')
    expect(bits(sealed[0]?.quarters.observed ?? null)).toBe(84)
    expect(bits(sealed[0]?.quarters.tried ?? null)).toBe(84)
    expect(bits(sealed[0]?.quarters.linked ?? null)).toBe(84)
    const minutes = sealed[0]?.main.slots.map((slot) => slot.screen?.minutes)
    expect(minutes).toEqual([12 * 60, 60, 60, 7 * 60])
    const last = world.peer.reports.at(-1)
    expect(last?.main).toMatchObject({ utcDay: '2026-11-03', prev: sealed[0]?.hash })
  })
})
