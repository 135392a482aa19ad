import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sqliteIntakeStore } from '../../../server/intake/sqlite-intake.store.ts'
import { startWriter } from '../../../server/intake/writer.ts'
import { rowsOf } from '../../support/holdings.ts'
import { intakeWorld, type IntakeWorld } from '../../support/intake-world.ts'
import { signReport } from '../../support/test-laptop.ts'
import { waitFor } from '../../support/wait.ts'

let world: IntakeWorld
beforeEach(async () => {
  world = await intakeWorld()
})
afterEach(() => world.close())

describe('the writer on SQLite', () => {
  test('while another process holds the store for long, reports get a retry answer and nothing is half stored', async () => {
    const laptop = await world.enrol()
    const other = new Database(world.store.file ?? '')
    other.exec('begin immediate')
    const refused = await world.report(signReport(laptop))
    other.exec('rollback')
    other.close()
    expect([refused.status, refused.body.code]).toEqual([503, 'not_stored'])
    expect(refused.headers.get('retry-after')).toBe('30')
    expect(await rowsOf(world.store, laptop)).toEqual([])
    expect((await world.report(signReport(laptop))).status).toBe(202)
  })

  test('a batch of which one part fails stores none of it', async () => {
    const store = sqliteIntakeStore(world.store.file ?? '')
    const laptop = await world.enrol()
    const known = await store.findDevice(laptop.deviceId)
    const report = {
      deviceId: known?.id ?? 0,
      keyId: 1,
      keyState: 'current',
      chain: 'a'.repeat(32),
      utcDay: '2026-11-24',
      rev: 1,
      sealed: false,
      hash: 'a'.repeat(64),
      prev: null,
      main: new Uint8Array(3),
      quarters: new Uint8Array(3),
      signature: new Uint8Array(64),
      receivedAtMs: 1,
      localDay: '2026-11-24',
      agentVersion: '0.1.0',
      clockOffsetMs: null,
      unknownFields: 0,
      sections: [],
    } as const
    const jobs = [report, { ...report, chain: 'b'.repeat(32), rev: Number.NaN }]
    const commit = store.commit(jobs.map((job) => ({ type: 'report', job: { ...job, sections: [] } })))
    await expect(commit).rejects.toThrow()
    expect(await rowsOf(world.store, laptop)).toEqual([])
    await store.close()
  })

  test('when its thread dies, whoever waited hears that nothing was stored, and a new one takes over', async () => {
    const dying = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3))"
    const writer = startWriter('', new URL(`data:text/javascript,${encodeURIComponent(dying)}`))
    await expect(writer.commit([])).rejects.toThrow('the writer ended')
    await expect(writer.commit([])).rejects.toThrow('the writer is not running')
    const complaint = () => writer.commit([]).catch((error: unknown) => String(error))
    await waitFor('the next thread', async () => (await complaint()) === 'Error: the writer ended')
    await writer.close()
  })
})
