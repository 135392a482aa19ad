import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { viewerFromApiKey } from '../../../server/account/session.usecases.ts'
import type { Store } from '../../../server/store/store.ts'
import { runAdminProcess } from '../../support/server-process.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { readLines } from './admin.cases.ts'

describe.each<Store['kind']>(['sqlite', 'postgres'])('admin as its own process, beside an open store on %s', (kind) => {
  let temp: TempStore
  beforeAll(async () => {
    temp = await tempStore(kind)
  })
  afterAll(() => temp.cleanup())

  const run = async (line: string, input: string | null = null) => {
    const { code, stdout, stderr } = await runAdminProcess(line.split(' '), temp.environment, input)
    return { exitCode: code, ...readLines(stdout, stderr) }
  }

  test('the first steps of a new installation: satker, token, user and key', async () => {
    expect(await run('satker create --code 0012 --name MAN-1')).toMatchObject({ exitCode: 0, result: { code: '0012' } })
    const token = await run('token create --satker 0012 --uses 5')
    expect(token).toMatchObject({ exitCode: 0, error: null })
    expect(token.result['token']).toMatch(/^[\w-]{20,}$/)
    const user = 'user create --role ministry-admin --email ani@kemenag.example --password-stdin'
    expect(await run(user, 'kuda besi berlari\n')).toMatchObject({ exitCode: 0, result: { role: 'ministry-admin' } })
    const { result } = await run('apikey create --role auditor')
    const viewer = await viewerFromApiKey(`Bearer ${String(result['key'])}`, temp)
    expect(viewer).toMatchObject({ role: 'auditor', unitPath: '/1/' })
    expect(await run('audit verify')).toMatchObject({ exitCode: 0, result: { ok: true, entries: 5 } })
  })

  test('a refusal is one line on stderr and the process ends with 1', async () => {
    expect(await run('token create --satker NOWHERE --uses 5')).toMatchObject({
      exitCode: 1,
      error: { code: 'unit.missing' },
    })
  })

  test('five commands at once all succeed and leave a whole audit chain', async () => {
    const codes = ['A', 'B', 'C', 'D', 'E']
    const answers = await Promise.all(codes.map((code) => run(`satker create --code ${code} --name Satker`)))
    expect(answers.map(({ exitCode, error }) => [exitCode, error])).toEqual(codes.map(() => [0, null]))
    expect(await run('audit verify')).toMatchObject({ exitCode: 0 })
  })
})

test('on an empty folder the store is made; a list that is refused ends with 1 and names its lines', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'satker-cli-'))
  try {
    const list = join(folder, 'list.csv')
    writeFileSync(list, 'code,name,parentCode\nA,Satu,B\n')
    const environment = { DATA_DIR: join(folder, 'data') }
    const { code, stdout, stderr } = await runAdminProcess(['unit', 'import', list], environment)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(readLines(stdout, stderr).error?.fields).toMatchObject([{ path: 'line 2, parentCode' }])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
