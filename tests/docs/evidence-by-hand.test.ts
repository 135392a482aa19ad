/** Follows docs/methods/bukti.md: its script is taken from the page and run on a store that the real intake filled. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectRoot } from '../support/server-process.ts'
import { type IntakeWorld, intakeWorld } from '../support/intake-world.ts'
import { signReport, type TestLaptop } from '../support/test-laptop.ts'

const page = readFileSync(join(projectRoot, 'docs/methods/bukti.md'), 'utf8')
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const days = ['2026-11-21', '2026-11-22', '2026-11-23']

let folder: string
let world: IntakeWorld
let laptop: TestLaptop
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'satker-evidence-'))
  writeFileSync(join(folder, 'periksa.mjs'), /```js\n([^]*?)```/.exec(page)?.[1] ?? '')
  world = await intakeWorld()
  laptop = await world.enrol()
  let prev: string | null = null
  for (const utcDay of days) {
    const report = signReport(laptop, { utcDay, rev: 4, sealed: true, prev })
    expect((await world.report(report)).status).toBe(202)
    prev = report.hash
  }
})
afterEach(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A copy of the store, as an auditor gets it, after `change`; then the page's script on it. */
async function check(change = '', deviceId = laptop.deviceId): Promise<{ code: number | null; lines: string[] }> {
  const { file } = world.store
  const copy = join(folder, 'salinan.db')
  const source = new Database(file ?? '')
  source.pragma('wal_checkpoint(TRUNCATE)')
  source.close()
  copyFileSync(file ?? '', copy)
  if (change) {
    const changed = new Database(copy)
    changed.exec(change)
    changed.close()
  }
  const script = join(folder, 'periksa.mjs')
  const { status, stdout } = spawnSync(process.execPath, [script, copy, deviceId], { encoding: 'utf8' })
  return { code: status, lines: stdout.trim().split('\n') }
}

describe('evidence checked by hand', () => {
  test('an untouched store: every signature, date and link of the chain holds', async () => {
    const { code, lines } = await check()
    const line = (utcDay: string) =>
      expect.stringContaining(`${utcDay} rev 4 tersegel ya | tanda tangan ya, tanggal dan prev ya, rantai ya`)
    expect(lines).toEqual([...days.map(line), 'Semua cocok.'])
    expect(code).toBe(0)
  })

  test('one altered byte of a stored report shows at its signature', async () => {
    const { code, lines } = await check(
      "update report set quarters = cast(quarters || x'00' as blob) where utc_day = '2026-11-22'",
    )
    expect(lines[1]).toContain('tanda tangan TIDAK')
    expect(lines.at(-1)).toBe('ADA YANG TIDAK COCOK.')
    expect(code).toBe(1)
  })

  test('reports filed under another laptop do not hold there', async () => {
    const other = await world.enrol()
    const { lines } = await check('update report set device_id = (select max(id) from device)', other.deviceId)
    expect(lines.slice(0, 3).every((line) => line.includes('tanda tangan TIDAK'))).toBe(true)
  })

  test('a laptop without reports is not called proven', async () => {
    const { code, lines } = await check('', '01900000-0000-7000-8000-000000000000')
    expect(lines).toEqual(['Tidak ada laporan.'])
    expect(code).toBe(1)
  })

  test('a day taken out breaks the chain at the day after it', async () => {
    const { code, lines } = await check("delete from report where utc_day = '2026-11-22'")
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('2026-11-23 rev 4 tersegel ya | tanda tangan ya, tanggal dan prev ya, rantai TIDAK')
    expect(code).toBe(1)
  })

  test.skipIf(!hasOpenssl)('openssl says the same, with the command of the page', async () => {
    const row = await world.store.db
      .selectFrom('report')
      .innerJoin('device_key', 'device_key.id', 'report.key_id')
      .select(['main', 'quarters', 'signature', 'public_key'])
      .where('utc_day', '=', '2026-11-23')
      .executeTakeFirstOrThrow()
    const sha256 = (bytes: Uint8Array | null) => createHash('sha256').update(bytes ?? '').digest('hex')
    const text = ['satker-report-v1', laptop.deviceId, sha256(row.main ?? null), sha256(row.quarters ?? null)]
    writeFileSync(join(folder, 'teks'), text.join('\n'))
    writeFileSync(join(folder, 'ttd'), row.signature)
    writeFileSync(
      join(folder, 'kunci.der'),
      Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), row.public_key]),
    )
    const command = /^openssl .*$/m.exec(page)?.[0] ?? ''
    const verified = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect(verified.stdout).toContain('Signature Verified Successfully')
    writeFileSync(join(folder, 'teks'), `${text.join('\n')}\n`)
    expect(spawnSync('sh', ['-c', command], { cwd: folder }).status).not.toBe(0)
  })
})
