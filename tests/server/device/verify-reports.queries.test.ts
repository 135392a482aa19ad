import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyReports } from '../../../server/device/verify-reports.queries.ts'
import { type IntakeWorld, intakeWorld } from '../../support/intake-world.ts'
import { signReport, type TestLaptop } from '../../support/test-laptop.ts'

let world: IntakeWorld
let laptop: TestLaptop
beforeEach(async () => {
  world = await intakeWorld()
  laptop = await world.enrol()
})
afterEach(() => world.close())

/** Three sealed days, each naming the one before. */
async function threeDays(): Promise<void> {
  let prev: string | null = null
  for (const utcDay of ['2026-11-21', '2026-11-22', '2026-11-23']) {
    const report = signReport(laptop, { utcDay, sealed: true, prev })
    expect((await world.report(report)).status).toBe(202)
    prev = report.hash
  }
}

describe('verifyReports', () => {
  test('finds nothing in a store that nobody touched', async () => {
    await threeDays()
    expect(await verifyReports(world.store.db)).toEqual({ reports: 3, valid: 3, erased: 0, broken: [], missing: [] })
  })

  test('names a report whose bytes were altered by hand', async () => {
    await threeDays()
    const other = signReport(laptop, { utcDay: '2026-11-22', rev: 9 })
    await world.store.db.updateTable('report').set({ main: other.main }).where('utc_day', '=', '2026-11-22').execute()
    const verdict = await verifyReports(world.store.db)
    expect(verdict.broken).toEqual([{ device: laptop.deviceId, utcDay: '2026-11-22', chain: 'c'.repeat(32) }])
    expect(verdict.valid).toBe(2)
  })

  test('names the day after one that was removed from the middle', async () => {
    await threeDays()
    await world.store.db.deleteFrom('report').where('utc_day', '=', '2026-11-22').execute()
    const verdict = await verifyReports(world.store.db)
    expect(verdict.missing).toEqual([{ device: laptop.deviceId, utcDay: '2026-11-23', chain: 'c'.repeat(32) }])
  })
})
