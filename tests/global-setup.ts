/** One PostgreSQL for the whole run, started when the first test asks for it: fast tests never wait for it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startPostgres, type PostgresServer } from './support/postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Loopback address that answers with the server's address, after starting it. */
    postgresBroker: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: Promise<PostgresServer> | null = null
  const broker = createServer((_request, response) => {
    running ??= startPostgres()
    running.then(
      ({ address }) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((done) => broker.listen(0, '127.0.0.1', done))
  broker.unref()
  project.provide('postgresBroker', `http://127.0.0.1:${(broker.address() as AddressInfo).port}/`)
  return async () => {
    broker.close()
    broker.closeAllConnections()
    await running?.then(
      (server) => server.stop(),
      () => undefined, // the tests that asked have already failed with the reason
    )
  }
}
