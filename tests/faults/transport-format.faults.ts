/** Section T: how a request is framed, named and encoded. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { sectionText } from '../../agent/contract/wire.ts'
import { mainOf, quartersOf } from '../support/reports.ts'
import { hardwareOf } from '../support/sections.ts'
import {
  enrolRequestOf,
  jsonInit,
  makeLaptop,
  packSection,
  signMembers,
  signReport,
  type TestLaptop,
} from '../support/test-laptop.ts'
import { type Fault, fault } from './fault.ts'
import { listening, type Listening, post, raw, storesNothing } from './listening.ts'

type Given = { world: () => Listening; laptop: () => TestLaptop }
type Body = { code: string; fields?: { path: string; code: string }[] }

const mainText = JSON.stringify(mainOf())
const quartersMember = gzipSync(JSON.stringify(quartersOf()))

export function transportFormatFaults({ world, laptop }: Given): Fault[] {
  /** Status, code and first path of the answer to a report whose main is these bytes, signed. */
  const answerTo = async (main: Uint8Array, quarters: Uint8Array = quartersMember, headers = {}) => {
    const answer = await post(world(), signMembers(laptop(), main, quarters), headers)
    const body = (await answer.json()) as Body
    return [answer.status, body.code, body.fields?.[0]?.path]
  }
  const refused = (run: () => Promise<void>) => () => storesNothing(world(), run)

  return [
    fault(
      'T09',
      'gzip inside gzip is not JSON after one unpacking',
      refused(async () => {
        expect(await answerTo(gzipSync(gzipSync(mainText)))).toEqual([400, 'bad_json', 'main'])
      }),
    ),
    fault(
      'T10',
      'a gzip stream cut short is refused',
      refused(async () => {
        expect(await answerTo(gzipSync(mainText).subarray(0, -3))).toEqual([400, 'bad_encoding', undefined])
        expect(await answerTo(gzipSync(mainText), quartersMember.subarray(0, 20))).toEqual([
          400,
          'bad_encoding',
          undefined,
        ])
      }),
    ),
    fault(
      'T11',
      'bytes after either member are refused',
      refused(async () => {
        const trailing = Buffer.from('xyz')
        expect((await answerTo(Buffer.concat([gzipSync(mainText), trailing])))[1]).toBe('bad_encoding')
        expect((await answerTo(gzipSync(mainText), Buffer.concat([quartersMember, trailing])))[1]).toBe('bad_encoding')
        expect((await answerTo(Buffer.concat([gzipSync(mainText), gzipSync('')])))[1]).toBe('bad_encoding')
      }),
    ),
    fault(
      'T12',
      'only gzip is taken for sections, and no encoding at all for reports',
      refused(async () => {
        const { sha256, bytes } = packSection(hardwareOf())
        const signature = laptop().sign(sectionText(laptop().deviceId, sha256))
        const put = (encoding: string, body: Buffer) =>
          fetch(`${world().server.url}/v1/sections/${sha256}`, {
            method: 'PUT',
            headers: {
              'content-type': 'application/vnd.satker.section+json',
              'content-encoding': encoding,
              'satker-device': laptop().deviceId,
              'satker-signature': signature,
            },
            body,
          })
        for (const [encoding, body] of [
          ['br', brotliCompressSync(bytes)],
          ['zstd', bytes],
          ['deflate', deflateSync(bytes)],
          ['gzip, gzip', gzipSync(gzipSync(bytes))],
        ] as const) {
          const answer = await put(encoding, body)
          expect(answer.status).toBe(415)
          expect(await answer.json()).toMatchObject({ code: 'unsupported_encoding', details: { accepted: 'gzip' } })
        }
        for (const encoding of ['gzip', 'identity', 'br']) {
          const answer = await post(world(), signReport(laptop()), { 'content-encoding': encoding })
          expect(answer.status).toBe(415)
        }
      }),
    ),
    fault(
      'T13',
      'reports of another type, or of none, are refused',
      refused(async () => {
        for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/json', '']) {
          expect((await post(world(), signReport(laptop()), { 'content-type': type })).status).toBe(415)
        }
      }),
    ),
    fault(
      'T14',
      'another charset is refused, declared or by its bytes',
      refused(async () => {
        const utf16 = Buffer.from(`\uFEFF${mainText}`, 'utf16le')
        expect((await answerTo(gzipSync(utf16)))[0]).toBe(400)
        const declared = jsonInit(enrolRequestOf(makeLaptop(), 'x'), {
          'content-type': 'application/json; charset=utf-16',
        })
        expect((await fetch(`${world().server.url}/v1/enrol`, declared)).status).toBe(415)
      }),
    ),
    fault(
      'T15',
      'invalid UTF-8 inside a string is named by its field',
      refused(async () => {
        const broken = Buffer.from(mainText.replace('0.1.0', '0.1.\u0001')).map((byte) => (byte === 1 ? 0xff : byte))
        expect(await answerTo(gzipSync(broken))).toEqual([400, 'bad_utf8', 'main.agentVersion'])
      }),
    ),
    fault(
      'T16',
      'a byte order mark is always refused',
      refused(async () => {
        for (let times = 0; times < 2; times++) {
          expect((await answerTo(gzipSync(`\uFEFF${mainText}`)))[1]).toBe('byte_order_mark')
        }
      }),
    ),
    fault(
      'T17',
      'other methods on the report endpoint are told which there are',
      refused(async () => {
        for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
          const answer = await fetch(`${world().server.url}/v1/reports`, { method })
          expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
        }
      }),
    ),
    fault(
      'T19',
      'addresses that are not there show nothing of the disk',
      refused(async () => {
        for (const path of [
          '/..%2f..%2fetc/passwd',
          '/v1/%00',
          '/../../etc/passwd',
          '/%252f%252fetc',
          '/v1/sections/..%2f..',
          '/v1//time',
        ]) {
          const answer = await raw(
            world().server,
            `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
          )
          expect([404, 405]).toContain(answer.statuses[0])
          expect(answer.text).toContain('application/problem+json')
          expect(answer.text).not.toContain('root:')
        }
      }),
    ),
    fault('T21', 'where HTTPS is required, plain HTTP is refused before any credential is looked at', async () => {
      const secure = await listening({ publicUrl: 'https://localhost' })
      try {
        const token = await secure.token()
        const answer = await fetch(`${secure.server.url}/v1/enrol`, jsonInit(enrolRequestOf(makeLaptop(), token)))
        expect([answer.status, ((await answer.json()) as Body).code]).toEqual([403, 'https_required'])
        const page = await fetch(`${secure.server.url}/perangkat`, { redirect: 'manual' })
        expect([page.status, page.headers.get('location')]).toEqual([308, 'https://localhost/perangkat'])
        const uses = await secure.store.db.selectFrom('enrolment_token').select('uses_left').executeTakeFirstOrThrow()
        expect(uses.uses_left).toBe(10)
      } finally {
        await secure.close()
      }
    }),
    fault('T22', 'a forged forwarding address frees nobody from a limit', async () => {
      const own = await listening()
      try {
        const statuses = new Set<number>()
        for (let guess = 0; guess < 60; guess++) {
          const headers = { 'x-forwarded-for': `10.0.0.${guess}`, 'x-real-ip': `10.0.1.${guess}` }
          const answer = await fetch(
            `${own.server.url}/v1/enrol`,
            jsonInit(enrolRequestOf(makeLaptop(), `g${guess}`), headers),
          )
          statuses.add(answer.status)
        }
        expect([...statuses]).toEqual([401, 429])
        const entry = await own.store.db
          .selectFrom('audit')
          .select('detail')
          .where('action', '=', 'enrolment.guessing')
          .executeTakeFirstOrThrow()
        expect(JSON.parse(entry.detail)).toEqual({ address: '127.0.0.1' })
      } finally {
        await own.close()
      }
    }),
    fault(
      'T23',
      'a host that is not ours is refused',
      refused(async () => {
        const answer = await raw(
          world().server,
          'GET /v1/time HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
        )
        expect(answer.statuses).toEqual([421])
        const absolute = await raw(
          world().server,
          'GET http://evil.example/v1/time HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
        )
        expect(absolute.statuses).toEqual([421])
        expect((await raw(world().server, 'GET /v1/time HTTP/1.1\r\nconnection: close\r\n\r\n')).statuses).toEqual([
          400,
        ])
      }),
    ),
  ]
}
