import fc from 'fast-check'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Envelope } from '../../../agent/contract/wire.ts'
import type { Disk } from '../../../agent/spool/disk.ts'
import { realDisk } from '../../../agent/spool/disk.ts'
import type { DayHead } from '../../../agent/spool/spool.ts'
import { openSpool } from '../../../agent/spool/spool.ts'
import { ownFolder } from '../support/folder.ts'

const dayMs = 86_400_000
const startMs = Date.parse('2026-09-01T00:00:00Z')
const utcDay = (at: number) => new Date(startMs + at * dayMs).toISOString().slice(0, 10)

function makeDay(at: number, facts: Partial<DayHead> = {}): [DayHead, Envelope] {
  const main = Buffer.from(`main ${at} ${facts.rev ?? 1}`)
  const quarters = Buffer.from('quarters')
  const head: DayHead = {
    utcDay: utcDay(at),
    deviceId: 'device',
    chain: 'chain',
    rev: 1,
    sealed: true,
    hash: `hash-${at}-${facts.rev ?? 1}`,
    sections: { hardware: null, system: null, software: null },
    cutAtMs: startMs,
    bytes: main.length + quarters.length,
    acknowledgedAtMs: null,
    refused: null,
    ...facts,
  }
  return [head, { deviceId: 'device', signature: 'signature', main, quarters }]
}

function makeSpool(folder = ownFolder(), disk: Disk = realDisk) {
  const damage = { count: 0 }
  const onDamaged = () => {
    damage.count++
  }
  return { folder, damage, spool: openSpool({ disk, folder, onDamaged }) }
}

describe('days', () => {
  test('come back byte for byte after a restart', () => {
    const { spool, folder } = makeSpool()
    const [head, envelope] = makeDay(0)
    spool.save(head, envelope)
    const day = makeSpool(folder).spool.read(utcDay(0))
    expect(day?.head).toEqual(head)
    expect(Buffer.from(day?.envelope.main ?? []).toString()).toBe('main 0 1')
  })

  test.skipIf(process.platform === 'win32')('are readable by their owner only', () => {
    const { spool, folder } = makeSpool()
    spool.save(...makeDay(0))
    expect(statSync(join(folder, 'days', `${utcDay(0)}.day`)).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'days')).mode & 0o777).toBe(0o700)
  })

  test('a damaged day is set aside and counted; the others are sent (P07)', () => {
    const { spool, folder } = makeSpool()
    spool.save(...makeDay(0))
    spool.save(...makeDay(1))
    const path = join(folder, 'days', `${utcDay(0)}.day`)
    const bytes = readFileSync(path)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    writeFileSync(path, bytes)
    const again = makeSpool(folder)
    expect(again.spool.heads().map((head) => head.utcDay)).toEqual([utcDay(1)])
    expect(again.damage.count).toBe(1)
    expect(readdirSync(join(folder, 'days'))).toContain(`${utcDay(0)}.day.damaged`)
  })

  test('an acknowledgement of bytes that were cut anew meanwhile changes nothing', () => {
    const { spool } = makeSpool()
    spool.save(...makeDay(0, { rev: 2 }))
    spool.acknowledge(utcDay(0), 'hash-0-1', startMs)
    expect(spool.head(utcDay(0))?.acknowledgedAtMs).toBeNull()
    spool.acknowledge(utcDay(0), 'hash-0-2', startMs)
    expect(spool.head(utcDay(0))?.acknowledgedAtMs).toBe(startMs)
  })
})

describe('bounds', () => {
  test('of more than 60 waiting days the oldest are dropped whole and counted, the newest stays (P09)', () => {
    const { spool } = makeSpool()
    for (let at = 0; at < 65; at++) spool.save(...makeDay(at))
    expect(spool.prune(startMs)).toBe(5)
    expect(spool.heads().map((head) => head.utcDay)).toEqual(Array.from({ length: 60 }, (_, at) => utcDay(at + 5)))
  })

  test('too many bytes drop the oldest days until the rest fits, but never the newest', () => {
    const { spool } = makeSpool()
    for (let at = 0; at < 5; at++) spool.save(...makeDay(at, { bytes: 100 }))
    expect(spool.prune(startMs, { days: 60, bytes: 250 })).toBe(3)
    expect(spool.prune(startMs, { days: 60, bytes: 1 })).toBe(1)
    expect(spool.heads().map((head) => head.utcDay)).toEqual([utcDay(4)])
  })

  test('an acknowledged day stays 14 days for a server that was restored, then goes uncounted', () => {
    const { spool } = makeSpool()
    spool.save(...makeDay(0, { acknowledgedAtMs: startMs }))
    spool.save(...makeDay(1, { acknowledgedAtMs: startMs + 2 * dayMs }))
    expect(spool.prune(startMs + 14 * dayMs)).toBe(0)
    expect(spool.heads()).toHaveLength(2)
    expect(spool.prune(startMs + 14 * dayMs + 1)).toBe(0)
    expect(spool.heads().map((head) => head.utcDay)).toEqual([utcDay(1)])
  })

  test('with less than 500 MB left on the disk there is no room (P08)', () => {
    const room = (freeBytes: number | null) =>
      makeSpool(ownFolder(), { ...realDisk, freeBytes: () => freeBytes }).spool.hasRoom()
    expect([room(499 * 1024 ** 2), room(500 * 1024 ** 2), room(null)]).toEqual([false, true, true])
  })
})

describe('sections', () => {
  test('stay while a waiting day or the inventory names them', () => {
    const { spool } = makeSpool()
    for (const name of ['a', 'b', 'c']) spool.saveSection(name, Buffer.from(name))
    spool.save(...makeDay(0, { sections: { hardware: 'a', system: null, software: null } }))
    spool.pruneSections({ hardware: 'b', system: null, software: null })
    expect(['a', 'b', 'c'].map((name) => spool.hasSection(name))).toEqual([true, true, false])
    spool.acknowledge(utcDay(0), 'hash-0-1', startMs)
    spool.pruneSections({ hardware: 'b', system: null, software: null })
    expect(spool.hasSection('a')).toBe(false)
  })
})

/** A disk whose power goes after a number of steps: that step and all later ones do not happen. */
function failingDisk(stepsLeft: number): Disk {
  let left = stepsLeft
  const step = <Args extends unknown[]>(work: (...args: Args) => void) => {
    return (...args: Args): void => {
      if (left-- <= 0) throw new Error('power cut')
      work(...args)
    }
  }
  return {
    ...realDisk,
    writeSynced: step((path: string, bytes: Uint8Array) => {
      if (left === 0) writeFileSync(path, bytes.subarray(0, bytes.length / 2)) // cut off in the middle of this very write
      else realDisk.writeSynced(path, bytes)
    }),
    rename: step(realDisk.rename),
    syncFolder: step(realDisk.syncFolder),
    remove: step(realDisk.remove),
  }
}

describe('a power cut between any two steps', () => {
  test('leaves of every day the old bytes or the new, whole, and what was saved before is there', () => {
    const work = fc.array(fc.record({ at: fc.nat(4), acknowledge: fc.boolean() }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(work, fc.nat(40), (steps, cutAfter) => {
        const { folder, spool } = makeSpool()
        for (let at = 0; at < 5; at++) spool.save(...makeDay(at, { rev: 1 }))
        const revs = new Map(Array.from({ length: 5 }, (_, at) => [utcDay(at), 1]))
        const cut = makeSpool(folder, failingDisk(cutAfter)).spool
        let pending: { day: string; rev: number } | null = null
        try {
          for (const { at, acknowledge } of steps) {
            const day = utcDay(at)
            if (acknowledge) cut.acknowledge(day, cut.head(day)?.hash ?? '', startMs)
            else {
              pending = { day, rev: (revs.get(day) ?? 0) + 1 }
              cut.save(...makeDay(at, { rev: pending.rev }))
              revs.set(day, pending.rev)
            }
          }
        } catch (error) {
          expect(String(error)).toContain('power cut')
        }
        const again = makeSpool(folder)
        expect(again.damage.count).toBe(0)
        for (const [day, rev] of revs) {
          const found = again.spool.read(day)
          const allowed = pending?.day === day ? [rev, pending.rev] : [rev]
          expect(allowed).toContain(found?.head.rev)
          expect(Buffer.from(found?.envelope.main ?? []).toString()).toMatch(new RegExp(` ${found?.head.rev}$`))
        }
        expect(readdirSync(join(folder, 'days')).filter((name) => name.endsWith('.tmp'))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
