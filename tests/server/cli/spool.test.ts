import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeEnvelope, type Envelope } from '../../../agent/contract/wire.ts'
import { intakeWorld, type IntakeWorld } from '../../support/intake-world.ts'
import { signReport, type TestLaptop } from '../../support/test-laptop.ts'
import { admin } from './admin.cases.ts'

let world: IntakeWorld
let laptop: TestLaptop
let dataDir: string
const utcDay = new Date().toISOString().slice(0, 10)

beforeAll(async () => {
  world = await intakeWorld()
  world.clock.atMs = Date.now()
  dataDir = dirname(world.store.file ?? '')
  laptop = await world.enrol()
})
afterAll(() => world.close())

function bring(envelopes: Envelope[], tail = '') {
  const file = join(dataDir, 'laptop.satker')
  writeFileSync(file, Buffer.concat([...envelopes.map(encodeEnvelope), Buffer.from(tail)]))
  return admin(['spool', 'import', file], { DATA_DIR: dataDir })
}

describe('spool import', () => {
  test('a report carried in a file is stored as if it had come over the network, once', async () => {
    const report = signReport(laptop, { utcDay })
    expect((await bring([report])).result).toEqual({ accepted: 1, duplicate: 0, refused: [], damagedAt: null })
    expect((await bring([report])).result).toEqual({ accepted: 0, duplicate: 1, refused: [], damagedAt: null })
    const rows = await world.store.db.selectFrom('report').select(['utc_day', 'hash']).execute()
    expect(rows.map((row) => [row.utc_day, Buffer.from(row.hash).toString('hex')])).toEqual([[utcDay, report.hash]])
  })

  test('a changed report and a stranger’s are refused by name, and the rest of the file is taken', async () => {
    const forged = { ...signReport(laptop, { utcDay, rev: 2 }), signature: 'A'.repeat(86) }
    const stranger = { ...signReport(laptop, { utcDay }), deviceId: '01956000-0000-7000-8000-000000000009' }
    const good = signReport(laptop, { utcDay, rev: 3 })
    const { result, exitCode } = await bring([forged, stranger, good])
    expect(exitCode).toBe(0)
    expect(result).toMatchObject({
      accepted: 1,
      refused: [
        { index: 0, code: 'bad_signature' },
        { index: 1, code: 'device_unknown' },
      ],
    })
  })

  test('P07: what stands before the damage is taken, and the damage is told', async () => {
    const report = signReport(laptop, { utcDay, rev: 4 })
    const { result } = await bring([report], 'half a rep')
    expect(result).toEqual({ accepted: 1, duplicate: 0, refused: [], damagedAt: encodeEnvelope(report).length })
  })

  test('who carried a file is recorded, with its hash and what became of it', async () => {
    const entries = await world.store.db.selectFrom('audit').selectAll().where('action', '=', 'spool.import').execute()
    expect(entries).toHaveLength(4)
    expect(entries[0]?.actor).toBe('cli')
    expect(JSON.parse(entries[2]?.detail ?? '')).toMatchObject({
      accepted: 1,
      refused: 2,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
  })
})
