import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runClassify } from '../../../server/cli/classify.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'satker-classify-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function classify(...argv: string[]) {
  let out = ''
  let err = ''
  const exitCode = await runClassify(argv, { out: (text) => (out += text), err: (text) => (err += text) })
  return { exitCode, out, err }
}

function file(text: string | Buffer): string {
  const path = join(folder, 'titles.csv')
  writeFileSync(path, text)
  return path
}

describe('classify', () => {
  test('prints each row with its verdict and ends with 0', async () => {
    expect(await classify(file('name,publisher,os\nGIMP 2.10,,windows\n'))).toEqual({
      exitCode: 0,
      out: 'name,publisher,os,class,category,rule\nGIMP 2.10,,windows,open,graphics,catalogue:gimp\n',
      err: '',
    })
  })

  test('a bad row is named on stderr, good ones are printed, and it ends with 2', async () => {
    const bytes = Buffer.concat([
      Buffer.from('name,publisher,os\n'),
      Buffer.from([0xff]),
      Buffer.from(',,windows\nGIMP,,macos\n'),
    ])
    const { exitCode, out, err } = await classify(file(bytes))
    expect(exitCode).toBe(2)
    expect(out).toContain('GIMP,,macos,open')
    expect(err).toMatch(/line 2: /)
  })

  test('no file, or one that is not there, ends with 2', async () => {
    expect(await classify()).toMatchObject({ exitCode: 2, out: '' })
    expect(await classify(join(folder, 'missing.csv'))).toMatchObject({ exitCode: 2, out: '' })
  })
})
