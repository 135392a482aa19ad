/** A generator that costs as little as possible: prepared requests over raw sockets, a new one as soon as the answer is in. */
import { connect, type Socket } from 'node:net'

export type Load = {
  seconds: number
  perSecond: number
  /** Milliseconds from request to answer. */
  p50Ms: number
  p99Ms: number
  statuses: Record<string, number>
}

/** Sends all requests over `clients` connections that stay open. */
export async function sendAll(port: number, requests: readonly Buffer[], clients: number): Promise<Load> {
  const times: number[] = []
  const statuses: Record<string, number> = {}
  let next = 0
  const startMs = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = await openClient(port)
      for (let request = requests[next++]; request; request = requests[next++]) {
        const sentMs = performance.now()
        const status = await client.ask(request)
        times.push(performance.now() - sentMs)
        statuses[status] = (statuses[status] ?? 0) + 1
      }
      client.close()
    }),
  )
  const seconds = (performance.now() - startMs) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { seconds, perSecond: requests.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99), statuses }
}

function openClient(port: number): Promise<{ ask: (request: Buffer) => Promise<string>; close: () => void }> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    let received = ''
    let settle: ((status: string) => void) | null = null
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1')
      const headEnd = received.indexOf('\r\n\r\n')
      if (headEnd < 0) return
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0)
      if (received.length < headEnd + 4 + length) return
      const status = received.slice(9, 12)
      received = ''
      settle?.(status)
    })
    socket.on('error', reject)
    socket.on('connect', () =>
      resolve({
        ask: (request) =>
          new Promise((answered) => {
            settle = answered
            socket.write(request)
          }),
        close: () => socket.destroy(),
      }),
    )
  })
}

/** A request as bytes. */
export function rawRequest(
  path: string,
  init: { method: string; headers: Record<string, string>; body: Uint8Array },
): Buffer {
  const headers = Object.entries({ host: 'localhost', ...init.headers, 'content-length': String(init.body.length) })
  const head = [`${init.method} ${path} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), init.body])
}
