import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runNode, startNode } from '../../support/server-process.ts'
import { waitFor } from '../../support/wait.ts'

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

test('a taken port is no reason to fail: the next free one is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const demoing = startNode(['server/bin.mjs', 'demo'], {
    DATA_DIR: join(root, 'data'),
    PORT: String(port),
    HOME: root,
  })
  await waitFor('the demo to be ready', () => demoing.stdout().includes('Ctrl+C'), { withinMs: 90_000 })
  expect(demoing.stdout()).toMatch(/Dasbor\s+http:\/\/127\.0\.0\.1:\d+/)
  expect(demoing.stdout()).not.toContain(`:${port}\n`)
  demoing.kill('SIGTERM')
  expect((await demoing.ended).code).toBe(0)
  other.close()
}, 120_000)
