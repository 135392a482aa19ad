/** Starts that must not be: on a store that is in use, on a port that is taken, with settings that are wrong. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { takeStoreLock } from '../../server/store/store-lock.ts'
import { runNode } from '../support/server-process.ts'
import { type Fault, fault } from './fault.ts'
import { checkStore, withServer } from './real-server.ts'

const start = (environment: Record<string, string>) => runNode(['server/bin.mjs', 'start'], environment)

export function processFaults(): Fault[] {
  return [
    fault(
      'P02',
      'a second server on a store that is in use says so and ends; after a kill the store is free at once',
      withServer(async (server) => {
        await server.start()
        const laptop = await server.enrol()
        expect((await server.send(laptop, 1)).status).toBe(202)
        const second = await start({ ...server.environment, PORT: '0' })
        expect([second.code, second.stdout]).toEqual([1, ''])
        expect(second.stderr).toContain(server.dataDir)
        expect(second.stderr).toMatch(/sedang dipakai server lain.*Another server is using it/)
        expect((await server.send(laptop, 2)).status).toBe(202)
        await server.process().kill9()
        takeStoreLock(server.dataDir).release()
        expect(checkStore(server.storeFile, server.acknowledged)).toEqual({ integrity: 'ok', missing: [], reports: 1 })
      }),
    ),
    fault(
      'P03',
      'a port in use, a wrong value and an unknown setting each end the start at once and are named',
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'satker-start-'))
        const taken = createServer().listen(0, '127.0.0.1')
        await once(taken, 'listening')
        try {
          const { port } = taken.address() as AddressInfo
          const [busy, wrong] = await Promise.all([
            start({ DATA_DIR: folder, PORT: String(port) }),
            start({ DATA_DIR: folder, REPORT_EVERY_S: 'sering', DATA_DIRR: 'x' }),
          ])
          expect([busy.code, busy.stdout, busy.stderr]).toEqual([1, '', expect.stringMatching(/^PORT: .*EADDRINUSE/)])
          expect([wrong.code, wrong.stdout]).toEqual([2, ''])
          expect(wrong.stderr.match(/^ {2}\w+: .+$/gm)).toEqual([
            expect.stringMatching(/^ {2}REPORT_EVERY_S: /),
            '  DATA_DIRR: unknown setting',
          ])
        } finally {
          taken.close()
          rmSync(folder, { recursive: true, force: true })
        }
      },
    ),
  ]
}
