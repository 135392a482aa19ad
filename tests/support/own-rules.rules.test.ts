import { describe, expect, test } from 'vitest'
import { checkFile, importsOf } from './own-rules.rules.ts'

const rulesIn = (file: string, text: string) => checkFile(file, text).map(({ rule, line }) => `${rule}:${line}`)

describe('importsOf', () => {
  test('sees static, type-only, side-effect, re-exporting, dynamic and many-line imports', () => {
    const text = [
      "import { a } from './a.ts'",
      "import type { B } from './b.ts'",
      "import './c.ts'",
      "export { d } from './d.ts'",
      "const e = await import('./e.ts')",
      'import {',
      '  f,',
      "} from './f.ts'",
    ].join('\n')
    expect(importsOf(text)).toEqual([
      { target: './a.ts', typeOnly: false, line: 1 },
      { target: './b.ts', typeOnly: true, line: 2 },
      { target: './c.ts', typeOnly: false, line: 3 },
      { target: './d.ts', typeOnly: false, line: 4 },
      { target: './e.ts', typeOnly: false, line: 5 },
      { target: './f.ts', typeOnly: false, line: 8 },
    ])
  })

  test('does not see what stands in a comment', () => {
    expect(importsOf("/* import { a } from 'node:fs' */\n// import 'node:net'\n")).toEqual([])
  })
})

describe('a file of rules', () => {
  test.each(['node:fs', 'node:child_process', 'node:worker_threads', 'kysely', 'hono', '@mikro-orm/core', 'pino'])(
    'may not import %s',
    (name) =>
      expect(rulesIn('server/power/power.rules.ts', `import x from '${name}'\n`)).toEqual(['rules-without-io:1']),
  )

  test.each(['./power.store.ts', './power.queries.ts', '../store/store.ts', '../config.ts'])(
    'may not import %s',
    (name) =>
      expect(rulesIn('server/power/power.errors.ts', `import { x } from '${name}'\n`)).toEqual(['rules-without-io:1']),
  )

  test.each(['node:crypto', 'zod', './other.rules.ts', '../http/app-error.ts', '../../agent/contract/v1.ts'])(
    'may import %s',
    (name) => expect(rulesIn('server/power/power.rules.ts', `import { x } from '${name}'\n`)).toEqual([]),
  )

  test('may name the type of something it may not import', () => {
    expect(rulesIn('server/a/a.rules.ts', "import type { Store } from '../store/store.ts'\n")).toEqual([])
  })

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'randomBytes(32)'])(
    'may not take %s from the air',
    (call) => {
      expect(rulesIn('server/a/a.rules.ts', `\nexport const x = ${call}\n`)).toEqual(['rules-without-clock:2'])
      expect(rulesIn('server/a/a.usecases.ts', `export const x = ${call}\n`)).toEqual([])
    },
  )
})

describe('imports point one way', () => {
  test.each([
    ['agent/send/send.ts', '../../server/clock.ts'],
    ['agent/send/send.ts', '../../tests/support/wait.ts'],
    ['agent/contract/v1.ts', '../collect/facts.ts'],
    ['server/intake/intake.routes.ts', '../../agent/record/recorder.ts'],
    ['server/http/app.ts', '../../dashboard/page.tsx'],
    ['dashboard/device.page.tsx', '../agent/collect/facts.ts'],
  ])('%s may not import %s', (file, name) => {
    expect(rulesIn(file, `import { x } from '${name}'\n`)).toEqual(['one-way:1'])
    expect(rulesIn(file, `import type { X } from '${name}'\n`)).toEqual(['one-way:1'])
  })

  test.each([
    ['agent/send/send.ts', '../contract/v1.ts'],
    ['server/intake/intake.routes.ts', '../../agent/contract/v1.ts'],
    ['server/main.ts', '../dashboard/app.tsx'],
    ['dashboard/device.page.tsx', '../server/device/device.queries.ts'],
    ['tests/agent/send.test.ts', '../../agent/send/send.ts'],
  ])('%s may import %s', (file, name) => expect(rulesIn(file, `import { x } from '${name}'\n`)).toEqual([]))
})

describe('the dashboard', () => {
  test.each([
    '../server/store/store.ts',
    '../server/device/device.entity.ts',
    '../server/unit/unit.store.ts',
    'kysely',
  ])('reaches no table through %s', (name) =>
    expect(rulesIn('dashboard/a.page.tsx', `import { x } from '${name}'\n`)).toEqual(['dashboard-reads-queries:1']),
  )

  test('takes types from anywhere', () => {
    expect(rulesIn('dashboard/a.page.tsx', "import type { Db } from '../server/store/store.ts'\n")).toEqual([])
  })
})

describe('every source file', () => {
  test('reads the environment only where settings are defined or the program starts', () => {
    const text = 'start(process.env)\n'
    expect(rulesIn('server/intake/intake.worker.ts', text)).toEqual(['settings-in-config:1'])
    for (const file of ['server/config.ts', 'server/bin.mjs', 'agent/bin.mjs']) expect(rulesIn(file, text)).toEqual([])
  })

  test('may hand the whole environment to a child process', () => {
    expect(rulesIn('agent/collect/runner.ts', 'const env = { ...process.env, LC_ALL: "C" }\n')).toEqual([])
  })

  test('is no barrel', () => {
    expect(rulesIn('server/unit/index.ts', '')).toEqual(['no-barrel:1'])
  })

  test('is asked about its size past 300 lines, which is no error', () => {
    const finding = checkFile('server/a/a.ts', 'a\n'.repeat(301))[0]
    expect(finding).toMatchObject({ rule: 'file-size', severity: 'warning' })
    expect(checkFile('server/a/a.ts', 'a\n'.repeat(300))).toEqual([])
  })

  test.each([['', 'work', 'x', 'data'].join('/'), '/home/ani/satker', 'C:\\Users\\ani'])('does not name %s', (path) => {
    expect(rulesIn('docs/guide/a.md', `lihat ${path}\n`)).toEqual(['no-machine-paths:1'])
  })

  test('may name paths that every machine has, and addresses of the web', () => {
    const text =
      "const a = '/proc/cpuinfo'\nconst r = '/root/anaconda-ks.cfg'\nconst b = '/home'\nconst c = 'https://example.go.id/work/x'\n"
    expect(rulesIn('agent/collect/a.ts', text)).toEqual([])
  })
})
