import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runNode } from '../../support/server-process.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'satker-demo-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const demo = (args: string[], dataDir: string) =>
  runNode(['server/bin.mjs', 'demo', ...args], { DATA_DIR: dataDir, PORT: '0', HOME: root })

test('a real store is neither shown as a demo nor thrown away by --fresh', async () => {
  const dataDir = join(root, 'data')
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'satker.db'), 'a real store')
  const ended = await demo(['--fresh'], dataDir)
  expect([ended.code, existsSync(join(dataDir, 'satker.db'))]).toEqual([1, true])
  expect(ended.stderr).toContain('bukan demo')
})

test('an unknown word is named', async () => {
  const ended = await demo(['--segar'], join(root, 'data'))
  expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('--segar')])
})
