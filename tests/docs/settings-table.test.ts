import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settings } from '../../server/config.ts'
import { projectRoot } from '../support/server-process.ts'
import { sectionOf } from './document.ts'

test('docs/guide/server.md shows every setting with its default and meaning, as server/config.ts has them', () => {
  const page = readFileSync(join(projectRoot, 'docs/guide/server.md'), 'utf8')
  const rows = sectionOf(page, 'Pengaturan')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const expected = Object.entries(settings).map(
    ([name, { fallback, help }]) => `| \`${name}\` | ${fallback ? `\`${fallback}\`` : ''} | ${help} |`,
  )
  expect(rows).toEqual(expected)
})
