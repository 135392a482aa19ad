import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../../server/account/account.usecases.ts'
import { apiRoutes } from '../../../server/api/api.routes.ts'
import { deviceDetailSchema } from '../../../server/api/api.schemas.ts'
import { intakeWorld, type IntakeWorld } from '../../support/intake-world.ts'
import { signReport, type SignedReport, type TestLaptop } from '../../support/test-laptop.ts'

let world: IntakeWorld
let laptop: TestLaptop
let report: SignedReport
let key: string
beforeAll(async () => {
  world = await intakeWorld()
  laptop = await world.enrol()
  report = signReport(laptop, { sealed: true })
  expect((await world.report(report)).status).toBe(202)
  key = (await createApiKey({ name: 'x', role: 'auditor', unitId: world.unitId, actor: 'cli' }, world.deps)).key
})
afterAll(() => world.close())

async function detail() {
  const headers = { authorization: `Bearer ${key}` }
  const answer = await apiRoutes(world.deps).request(`/devices/${laptop.deviceId}`, { headers })
  return deviceDetailSchema.parse(await answer.json())
}

test('a figure leads to the signed report behind it: its hash, and a signature checked just now', async () => {
  const { evidence, reportCount } = await detail()
  expect(reportCount).toBe(1)
  expect(evidence.latest).toMatchObject({ hash: report.hash, sealed: true, signature: 'valid', prevHash: null })
  expect(evidence.latestSealed?.hash).toBe(report.hash)
  expect(evidence.sealedDays).toBe(1)
})

test('E01: a report altered in the database shows as invalid', async () => {
  const [row] = await world.store.db.selectFrom('report').select('main').execute()
  const main = Buffer.from(row?.main ?? [])
  main[main.length - 9] = (main[main.length - 9] ?? 0) ^ 1
  await world.store.db.updateTable('report').set({ main }).execute()
  expect((await detail()).evidence.latest?.signature).toBe('invalid')
})
