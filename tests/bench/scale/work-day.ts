/** A working day at once: every laptop of the store has handed in a sealed day that nobody has counted yet. */
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { reportHash } from '../../../agent/contract/wire.ts'
import { bitmapOf, mainOf, minutesOf, quartersOf } from '../../support/reports.ts'

const awake = Array.from({ length: 36 }, (_, index) => index)

/** With the same content for all: what counting costs does not depend on who signed. @returns how many there are */
export function handInDay(database: Database, utcDay: string): number {
  const sums = { screen: minutesOf(300, { loadPow07: 0.2, acMinutes: 200 }), dark: minutesOf(60), off: minutesOf(540) }
  const pack = (value: unknown) => gzipSync(JSON.stringify(value))
  const main = pack(mainOf({ utcDay, sealed: true, slots: [sums, {}, {}, {}] }))
  const bits = bitmapOf(awake)
  const quarters = pack(quartersOf({ observed: bits, awake: bits, screen: bits, tried: bits, linked: bits }))
  const receivedAtMs = Date.parse(`${utcDay}T23:50:00Z`)
  const devices = database
    .prepare<[], { id: number; public_id: string; key_id: number }>(
      `select d.id, d.public_id, k.id as key_id from device d join device_key k on k.device_id = d.id and k.state = 'current'
       where d.state = 'active'`,
    )
    .all()
  const insertChain = database.prepare(
    'insert into device_chain (device_id, chain, last_utc_day, missing, created_at_ms) values (?, ?, ?, 0, 0)',
  )
  const insertReport = database.prepare(
    `insert into report (device_id, chain_id, utc_day, rev, sealed, state, hash, prev_hash, main, quarters, signature, key_id,
     first_received_at_ms, received_at_ms) values (?, ?, ?, 1, 1, 'ok', ?, null, ?, ?, ?, ?, ?, ?)`,
  )
  const mark = database.prepare('insert into device_dirty (device_id, utc_day, version) values (?, ?, 1)')
  const signature = Buffer.alloc(64)
  const chain = randomBytes(16).toString('hex') // a store may be measured more than once
  database.transaction(() => {
    for (const { id, public_id: publicId, key_id: keyId } of devices) {
      const chainId = insertChain.run(id, chain, utcDay).lastInsertRowid
      const hash = Buffer.from(reportHash(publicId, main, quarters), 'hex')
      insertReport.run(id, chainId, utcDay, hash, main, quarters, signature, keyId, receivedAtMs, receivedAtMs)
      mark.run(id, utcDay)
    }
  })()
  return devices.length
}

/** What an earlier measurement of this store had laptops report today: the same laptops could not report it again. */
export function forgetToday(database: Database, utcDay: string): void {
  database.prepare('delete from report where utc_day = ? and device_id in (select id from device)').run(utcDay)
}

/** What has not been counted yet. */
export function marksLeft(database: Database): number {
  const count = (table: string) => database.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0
  return count('device_dirty') + count('unit_dirty')
}
