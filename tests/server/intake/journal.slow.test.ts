import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { journalKeeper, journalLimits } from '../../../server/intake/journal.ts'
import { journalLimitBytes, openSqliteFile } from '../../../server/store/sqlite.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const limits = { bytes: 1024 * 1024, waitMs: 20, againMs: 5_000 }
let temp: TempStore
let file: string
let writer: Database.Database
let nowMs: number
let written: number

beforeEach(async () => {
  temp = await tempStore()
  file = temp.store.file ?? ''
  writer = openSqliteFile(file)
  writer.exec('create table pad (bytes blob)')
  nowMs = 0
  written = 0
})
afterEach(async () => {
  writer.close()
  await temp.cleanup()
})

const journalBytes = () => statSync(`${file}-wal`).size
const rows = () => writer.prepare('select count(*) from pad').pluck().get()
const write = (count: number, after: () => unknown = () => null) => {
  const insert = writer.prepare('insert into pad values (randomblob(80000))')
  for (let number = 0; number < count; number++) {
    insert.run()
    written++
    after()
  }
}
/** A page or a backup that reads on and on. */
const startReading = () => {
  const reader = new Database(file, { readonly: true })
  reader.exec('begin')
  reader.prepare('select count(*) from pad').get()
  return () => reader.close()
}

describe('the journal of the store', () => {
  test('grows while somebody reads on, is not fought over at every commit, and is gone once the reader is', () => {
    const keep = journalKeeper(writer, limits, () => nowMs)
    const stopReading = startReading()
    write(40)
    expect(journalBytes()).toBeGreaterThan(3 * limits.bytes)
    expect(keep()).toBe(false)
    stopReading()
    nowMs = limits.againMs - 1
    expect(keep()).toBe(false)
    nowMs = limits.againMs
    expect(keep()).toBe(true)
    expect([journalBytes(), rows()]).toEqual([0, written])
    expect(keep()).toBe(false)
  })

  test('is left alone below its limit, and commits wait for locks afterwards as before', () => {
    const keep = journalKeeper(writer, limits, () => nowMs)
    write(2)
    const before = journalBytes()
    expect([keep(), journalBytes()]).toEqual([false, before])
    write(40, keep)
    expect(journalBytes()).toBeLessThan(limits.bytes + 200_000)
    expect(writer.pragma('busy_timeout', { simple: true })).toBe(5_000)
  })

  test('readers that follow each other without a gap do not make it grow for ever', async () => {
    const readers = [0, 1].map(
      () =>
        new Worker(
          `const { parentPort, workerData } = require('node:worker_threads')
           const reader = new (require('better-sqlite3'))(workerData.file, { readonly: true })
           const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
           parentPort.postMessage('reading')
           for (const end = Date.now() + 1500; Date.now() < end; reader.exec('rollback')) {
             reader.exec('begin')
             reader.prepare('select count(*) from pad').get()
             sleep(15 + Math.random() * 15)
           }
           reader.close()`,
          { eval: true, workerData: { file } },
        ),
    )
    const ended = readers.map((reader) => new Promise((resolve) => reader.once('exit', resolve)))
    await Promise.all(readers.map((reader) => new Promise((resolve) => reader.once('message', resolve))))
    const keep = journalKeeper(writer, { ...limits, waitMs: 1_000, againMs: 0 })
    let shortened = 0
    write(120, () => (shortened += Number(keep())))
    expect(shortened).toBeGreaterThan(2)
    expect(journalBytes()).toBeLessThan(limits.bytes + 200_000)
    await Promise.all(ended)
    expect(rows()).toBe(written)
  })

  test('has the limit that the connection itself goes back to', () => {
    expect(journalLimits.bytes).toBe(journalLimitBytes)
    expect(writer.pragma('journal_size_limit', { simple: true })).toBe(journalLimitBytes)
  })
})
