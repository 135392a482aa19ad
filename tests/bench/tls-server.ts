/** The server as a user starts it, with TLS: a certificate that only this machine's benches accept. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goodCertificate, testKey } from '../agent/support/certificates.ts'
import { type RunningProcess, startArgs, startNode } from '../support/server-process.ts'
import { waitFor } from '../support/wait.ts'

export const certificateIn = (folder: string) => join(folder, 'cert.pem')

/**
 * `startServer` asks `/health`, and this process does not know the certificate: here the server's word is enough.
 *
 * @param folder where certificate and key are written
 */
export async function startTlsServer(
  environment: Record<string, string>,
  folder: string,
): Promise<RunningProcess & { url: string }> {
  const files = { TLS_CERT: certificateIn(folder), TLS_KEY: join(folder, 'key.pem') }
  writeFileSync(files.TLS_CERT, goodCertificate)
  writeFileSync(files.TLS_KEY, testKey, { mode: 0o600 })
  const server = startNode(startArgs, { PORT: '0', HOST: '127.0.0.1', ...environment, ...files })
  const url = await waitFor('the TLS server', () => /https:\/\/\S+:\d+/.exec(server.stdout())?.[0], {
    withinMs: 40_000,
  })
  return { ...server, url }
}
