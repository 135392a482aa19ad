/** A TCP proxy on loopback that counts what passes, and keeps what the client sent. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Passed = { up: Buffer[]; upBytes: number; downBytes: number; closed: boolean }

export type CountingProxy = {
  port: number
  /** Every connection so far, in order. */
  connections: Passed[]
  close: () => Promise<void>
}

/** Passes every connection on to a port of this machine. */
export async function startCountingProxy(targetPort: number): Promise<CountingProxy> {
  const connections: Passed[] = []
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const passed: Passed = { up: [], upBytes: 0, downBytes: 0, closed: false }
    connections.push(passed)
    const target = connect(targetPort, '127.0.0.1')
    for (const socket of [client, target]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        passed.closed = true
        client.destroy()
        target.destroy()
      })
    }
    client.on('data', (chunk: Buffer) => {
      passed.up.push(chunk)
      passed.upBytes += chunk.length
    })
    target.on('data', (chunk: Buffer) => (passed.downBytes += chunk.length))
    client.pipe(target)
    target.pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    connections,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

export type SeenRequest = { method: string; path: string; headBytes: number; bodyBytes: number }

/** Splits what a client sent in the clear on one connection into its requests. @throws Error when it is not HTTP/1.1 */
export function requestsIn({ up }: Passed): SeenRequest[] {
  const bytes = Buffer.concat(up)
  const requests: SeenRequest[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n\r\n', at)
    const head = end < 0 ? '' : bytes.toString('latin1', at, end)
    const [, method, path] = /^([A-Z]+) (\S+) HTTP\/1\.1\r\n/.exec(`${head}\r\n`) ?? []
    if (!method || !path) throw new Error(`not a request at byte ${at}`)
    const bodyBytes = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
    requests.push({ method, path, headBytes: end + 4 - at, bodyBytes })
    at = end + 4 + bodyBytes
  }
  return requests
}
