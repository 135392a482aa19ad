import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeStoreLock } from '../../../server/store/store-lock.ts'

test('a second server on the same store is refused, and the lock is free again once the first is gone', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'satker-lock-'))
  const first = takeStoreLock(dataDir)
  expect(() => takeStoreLock(dataDir)).toThrow(/sedang dipakai/)
  first.release()
  takeStoreLock(dataDir).release()
  rmSync(dataDir, { recursive: true })
})

test('a lock file that cannot be written is named, and not taken for another server', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'satker-lock-'))
  mkdirSync(join(dataDir, 'server.lock'))
  expect(() => takeStoreLock(dataDir)).toThrow(/DATA_DIR: .*server\.lock .*cannot be written/)
  rmSync(dataDir, { recursive: true })
})
