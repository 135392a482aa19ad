import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { createHttpApp } from '../../../server/http/app.ts'
import { serve } from '../../../server/http/server.ts'
import { goodCertificate, testKey } from '../../agent/support/certificates.ts'

/** One connection: whether it resumed, and the session it got. */
function visit(port: number, session: Buffer | null): Promise<{ resumed: boolean; session: Buffer | null }> {
  return new Promise((resolve, reject) => {
    const own = session ? { session } : {}
    const asked = request({ port, host: 'localhost', ca: goodCertificate, agent: false, ...own }, (answer) => {
      const socket = answer.socket as TLSSocket
      answer.resume().on('end', () => resolve({ resumed: socket.isSessionReused(), session: got }))
    })
    let got = session
    asked.on('socket', (socket) => socket.on('session', (next: Buffer) => (got = next)))
    asked.on('error', reject).end()
  })
}

test('a laptop that comes each quarter of an hour may resume its TLS session for a day', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'satker-tls-'))
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  writeFileSync(cert, goodCertificate)
  writeFileSync(key, testKey)
  const read = readConfig({ PORT: '0', TLS_CERT: cert, TLS_KEY: key })
  if ('problems' in read) throw new Error(read.problems.join())
  const deps = { config: read.config, log: pino({ level: 'silent' }) }
  const server = await serve(deps, createHttpApp(deps))
  try {
    const first = await visit(server.port, null)
    expect(first.resumed).toBe(false)
    expect((await visit(server.port, first.session)).resumed).toBe(true)
    // DER of an OpenSSL session: field 9 is the lifetime that the server hinted at, 86,400 s.
    expect(first.session?.includes(Buffer.from('a9050203015180', 'hex'))).toBe(true)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
