/** Section T: what a slow, huge or broken client can do to the connection. */
import { spawnSync } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createGzip, gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { limits } from '../../agent/contract/limits.ts'
import { signMembers, signReport, type TestLaptop } from '../support/test-laptop.ts'
import { sleep } from '../support/wait.ts'
import { type Fault, fault } from './fault.ts'
import { type Listening, post, raw, reportHead, storesNothing } from './listening.ts'

type Given = {
  world: () => Listening
  quick: () => Listening
  laptop: () => TestLaptop
  quickLaptop: () => TestLaptop
}

const megabyte = Buffer.alloc(limits.bodyBytes + 1, 1)
const codeOf = (text: string) => /"code":"(\w+)"/.exec(text)?.[1]

/** A gzip member of `bytes` zeros, made in pieces. */
export async function bomb(bytes: number): Promise<Buffer> {
  const gzip = createGzip({ level: 9 })
  const chunks: Buffer[] = []
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk))
  const piece = Buffer.alloc(1024 * 1024)
  for (let sent = 0; sent < bytes; sent += piece.length) {
    if (!gzip.write(piece)) await new Promise((done) => gzip.once('drain', done))
  }
  const ended = new Promise((done) => gzip.once('end', done))
  gzip.end()
  await ended
  return Buffer.concat(chunks)
}

export function transportLimitFaults({ world, quick, laptop, quickLaptop }: Given): Fault[] {
  const headOf = (headers: string[]) => reportHead(signReport(laptop()), headers)
  const quickHeadOf = (headers: string[]) => reportHead(signReport(quickLaptop()), headers)

  return [
    fault('T01', 'a body past the limit is refused before it is read', () =>
      storesNothing(world(), async () => {
        const head = headOf([`content-length: ${megabyte.length}`])
        const unread = await raw(world().server, head)
        expect(unread).toMatchObject({ statuses: [413], closed: true })
        expect(codeOf(unread.text)).toBe('body_too_large')
        const read = await raw(world().server, Buffer.concat([Buffer.from(head), megabyte]))
        expect(read.statuses).toEqual([413])
      }),
    ),
    fault('T02', 'a chunked body is refused as soon as it passes the limit', () =>
      storesNothing(world(), async () => {
        let written = 0
        const write = (socket: Socket) => {
          const chunk = Buffer.alloc(64 * 1024, 1)
          const next = () => {
            if (socket.destroyed || written > 4 * limits.bodyBytes) return
            written += chunk.length
            socket.write(`${chunk.length.toString(16)}\r\n`)
            socket.write(chunk)
            socket.write('\r\n', () => setImmediate(next))
          }
          next()
        }
        const answer = await raw(world().server, headOf(['transfer-encoding: chunked']), { more: write })
        expect(answer.statuses).toEqual([413])
      }),
    ),
    fault('T03', 'both Content-Length and Transfer-Encoding are refused', () =>
      storesNothing(world(), async () => {
        const head = headOf(['content-length: 5', 'transfer-encoding: chunked'])
        expect(await raw(world().server, `${head}0\r\n\r\n`)).toMatchObject({ statuses: [400], closed: true })
      }),
    ),
    fault('T04', 'a body that stops coming is given up', () =>
      storesNothing(quick(), async () => {
        const answer = await raw(quick().server, `${quickHeadOf(['content-length: 1000'])}abc`, { waitMs: 5_000 })
        expect(answer.closed).toBe(true)
        expect(answer.statuses).toEqual([408])
        expect(answer.afterMs).toBeLessThan(3_000)
      }),
    ),
    fault('T05', 'a connection cut in the middle of the body leaves one line in the log and nothing else', () =>
      storesNothing(world(), async () => {
        const before = world().log.length
        await raw(world().server, `${headOf(['content-length: 1000'])}abc`, {
          more: (socket) => void setTimeout(() => socket.destroy(), 50),
          waitMs: 500,
        })
        await sleep(200)
        expect(world().log.slice(before).map(codeOf)).toEqual(['body_cut'])
      }),
    ),
    fault('T06', 'headers that drip are given up while others are served', () =>
      storesNothing(quick(), async () => {
        const drip = (socket: Socket) => {
          const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write('a')), 100)
        }
        const slow = raw(quick().server, 'POST /v1/reports HTTP/1.1\r\nx-slow: ', { more: drip, waitMs: 5_000 })
        expect((await fetch(`${quick().server.url}/v1/time`)).status).toBe(200)
        expect((await slow).closed).toBe(true)
        expect((await slow).afterMs).toBeLessThan(3_000)
      }),
    ),
    fault('T07', 'two hundred bodies that drip are all given up, and others are answered quickly meanwhile', () =>
      storesNothing(quick(), async () => {
        const drip = (socket: Socket) => {
          const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write('a')), 100)
        }
        const head = quickHeadOf(['content-length: 1000'])
        const all = Array.from({ length: 200 }, () => raw(quick().server, head, { more: drip, waitMs: 8_000 }))
        const times: number[] = []
        for (let asked = 0; asked < 60; asked++) {
          const startMs = performance.now()
          expect((await fetch(`${quick().server.url}/v1/time`)).status).toBe(200)
          times.push(performance.now() - startMs)
        }
        times.sort((a, b) => a - b)
        expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(250)
        const answers = await Promise.all(all)
        expect(answers.filter((answer) => !answer.closed || answer.statuses[0] !== 408)).toEqual([])
      }),
    ),
    fault('T08', 'a member that unpacks to 128 MiB is stopped at 4, in memory too', () =>
      storesNothing(world(), async () => {
        const member = await bomb(128 * 1024 * 1024)
        expect(member.length).toBeLessThan(150_000)
        for (const [main, quarters] of [
          [member, gzipSync('{}')],
          [signReport(laptop()).main, member],
        ] as const) {
          const answer = await post(world(), signMembers(laptop(), main, quarters))
          expect([answer.status, codeOf(await answer.text())]).toEqual([413, 'unpacked_too_large'])
        }
        const child = fileURLToPath(new URL('./bomb.child.ts', import.meta.url))
        const measured = spawnSync(process.execPath, [child], { input: member })
        expect(measured.stderr.toString()).toBe('')
        expect(Number(measured.stdout.toString())).toBeLessThan(16)
      }),
    ),
    fault('T18', 'headers of 17 KB, and five hundred of them, are refused', () =>
      storesNothing(world(), async () => {
        const large = await raw(world().server, headOf([`x-large: ${'a'.repeat(17 * 1024)}`, 'content-length: 0']))
        expect(large.statuses).toEqual([431])
        const many = Array.from({ length: 500 }, (_, index) => `x${index}: a`)
        expect(
          (await raw(world().server, headOf([...many, 'connection: close', 'content-length: 0']))).statuses,
        ).toEqual([431])
      }),
    ),
    fault('T20', 'a body past the limit is not asked for; one within it is', () =>
      storesNothing(world(), async () => {
        const over = headOf([`content-length: ${megabyte.length}`, 'expect: 100-continue'])
        expect(await raw(world().server, over)).toMatchObject({ statuses: [413], closed: true })
        const within = headOf(['content-length: 3', 'expect: 100-continue', 'connection: close'])
        const answer = await raw(world().server, within, {
          more: (socket) => void setTimeout(() => socket.write('abc'), 50),
        })
        expect(answer.statuses).toEqual([100, 401])
      }),
    ),
    fault('T24', 'of two pipelined requests the first malformed is answered alone', () =>
      storesNothing(world(), async () => {
        const second = 'GET /v1/time HTTP/1.1\r\nhost: localhost\r\n\r\n'
        const answer = await raw(world().server, `BAD REQUEST LINE\r\n\r\n${second}`)
        expect(answer.statuses).toEqual([400])
        expect(answer.text).not.toContain('serverTimeMs')
        const broken = `${headOf(['content-length: 3'])}abc${second.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n')}`
        const both = await raw(world().server, broken)
        expect(both.statuses).toEqual([401, 200])
        expect(both.text.split('HTTP/1.1 200')[0]).not.toContain('serverTimeMs')
      }),
    ),
  ]
}
