import { mkdtempSync, rmSync } from 'node:fs'
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
