import { expect, test } from 'vitest'
import { runNode } from '../support/server-process.ts'

/** Node pretends to be an older one before the entry point is read. */
const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.1'}})`

test.each([
  ['server/bin.mjs', 'npm'],
  ['agent/bin.mjs', 'Node'],
  ['tests/scale/fleet/bin.mjs', 'Node'],
])('%s says in one sentence what to do when Node is too old, before anything else is loaded', async (entry, word) => {
  const ended = await runNode(['--import', pretend, entry, 'start'], { HOME: '/nonexistent' })
  expect([ended.code, ended.stdout]).toEqual([1, ''])
  expect(ended.stderr).toContain('20.11.1')
  expect(ended.stderr).toContain(word)
  expect(ended.stderr).not.toContain('    at ')
})
