import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readKeyFile } from '../../../server/backup/key-file.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'satker-key-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function keyFile(text: string): string {
  const file = join(folder, 'key')
  writeFileSync(file, text)
  return file
}

test('a key is 32 bytes in base64, with a line end or without', () => {
  const key = Buffer.alloc(32, 5)
  expect(readKeyFile(keyFile(`${key.toString('base64')}\n`))).toEqual(key)
  expect(readKeyFile(keyFile(key.toString('base64')))).toEqual(key)
})

test('no key file means no encryption', () => expect(readKeyFile(null)).toBeNull())

test.each([
  ['nothing', ''],
  ['31 bytes', Buffer.alloc(31).toString('base64')],
  ['hex digits', 'ab'.repeat(32)],
  ['another alphabet', `${'_'.repeat(43)}=`],
  ['a long text', 'A'.repeat(5000)],
])('%s is not a key', (_, text) => {
  expect(() => readKeyFile(keyFile(text))).toThrow('backup.key_unreadable')
})

test('a file that is not there is not a key', () => {
  expect(() => readKeyFile(join(folder, 'none'))).toThrow('backup.key_unreadable')
})
