/** Local servers that misbehave in every way of the list, and a net that may reach them: the only place with such a policy. */
import { createServer, type IncomingMessage, type RequestListener, type Server as HttpServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { type CheckLimits, checkLimits, type Net } from '../../../server/site/net.ts'
import { testKey } from '../../agent/support/certificates.ts'

export type Opened = {
  port: number
  /** Requests as `GET /path`. */ asked: string[]
  agents: (string | undefined)[]
  connections: () => number
}

export type Street = {
  net: Net
  /** Names and the answers to come, one a lookup; the last stays. An Error is thrown. */
  names: Map<string, (string[] | Error)[]>
  http: (listener: RequestListener, host?: string) => Promise<Opened>
  https: (certificate: string, listener: RequestListener) => Promise<Opened>
  tcp: (onSocket: (socket: Socket) => void) => Promise<Opened>
  /** A port on which nobody listens. */
  closedPort: () => Promise<number>
  close: () => Promise<void>
}

/** Only 127.0.0.0/8 on any port; every other address is what it is in the product. */
export const loopbackForTests = { mayConnect: (address: string) => address.startsWith('127.'), mayUsePort: () => true }

export function openStreet(limits: Partial<CheckLimits> = {}, ca: string[] = []): Street {
  const servers: (Server | HttpServer)[] = []
  const sockets = new Set<Socket>()
  const names: Street['names'] = new Map()

  async function listen(server: Server | HttpServer, host = '127.0.0.1'): Promise<Opened> {
    servers.push(server)
    let connections = 0
    const opened: Opened = { port: 0, asked: [], agents: [], connections: () => connections }
    server.on('connection', (socket: Socket) => {
      connections++
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    })
    server.on('tlsClientError', () => undefined)
    server.on('request', (request: IncomingMessage) => {
      opened.asked.push(`${request.method} ${request.url}`)
      opened.agents.push(request.headers['user-agent'])
    })
    await new Promise<void>((resolve) => server.listen(0, host, resolve))
    opened.port = (server.address() as AddressInfo).port
    return opened
  }

  return {
    names,
    net: {
      policy: loopbackForTests,
      resolve: async (host) => {
        const answers = names.get(host) ?? [Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })]
        const answer = answers.length > 1 ? answers.shift() : answers[0]
        if (answer instanceof Error) throw answer
        return answer ?? []
      },
      userAgent: 'SatkerConnected/0 (+https://example.org/kontak)',
      limits: { ...checkLimits, ...limits },
      ca,
    },
    http: (listener, host) => listen(createServer(listener), host),
    https: (certificate, listener) => listen(createTlsServer({ key: testKey, cert: certificate }, listener)),
    tcp: (onSocket) => listen(createTcpServer(onSocket)),
    closedPort: async () => {
      const { port } = await listen(createTcpServer())
      const server = servers.pop()
      await new Promise((resolve) => server?.close(resolve))
      return port
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}

/** A page of a school; robots.txt is not there. */
export function page(title: string, body = '<p>Selamat datang di madrasah kami.</p>', head = ''): RequestListener {
  return (request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    return void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`)
  }
}
