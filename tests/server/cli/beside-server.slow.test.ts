import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { devicePageSchema, unitPageSchema } from '../../../server/api/api.schemas.ts'
import { runAdminProcess, startServer, type ServerProcess } from '../../support/server-process.ts'
import { readLines } from './admin.cases.ts'

let folder: string
let server: ServerProcess
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'satker-beside-'))
  server = await startServer({ DATA_DIR: folder })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const admin = async (...args: string[]) => {
  const { stdout, stderr } = await runAdminProcess(args, { DATA_DIR: folder })
  return readLines(stdout, stderr)
}

test('what admin does while the server runs is there in the server at once', async () => {
  expect((await admin('satker', 'create', '--code', '0012', '--name', 'MAN 1')).error).toBeNull()
  const { result } = await admin('apikey', 'create', '--role', 'auditor')
  const headers = { authorization: `Bearer ${String(result['key'])}` }
  const units = unitPageSchema.parse(await (await fetch(`${server.url}/api/v1/units`, { headers })).json())
  expect(units.items.map(({ code }) => code)).toEqual(['0012', 'KEMENAG'])
  const devices = devicePageSchema.parse(await (await fetch(`${server.url}/api/v1/devices`, { headers })).json())
  expect(devices).toEqual({ items: [], nextCursor: null, total: 0, more: false })
})

test('the API is explained to everyone and open to nobody', async () => {
  for (const path of ['/api/v1/docs', '/api/v1/openapi.json']) expect((await fetch(server.url + path)).status).toBe(200)
  const refused = await fetch(`${server.url}/api/v1/devices`)
  expect(refused.status).toBe(401)
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
})

test('P01: asked to stop, the server ends with 0', async () => {
  const { code, signal } = await server.stop()
  expect({ code, signal }).toEqual({ code: 0, signal: null })
})
