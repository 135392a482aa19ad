/**
 * Damaged requests, by the ids of the list of bad inputs and faults: each is right but for one thing, and must be refused.
 * Left out: slow senders (T04, T06, T07: half a minute each) and wrong tokens (A01, A06: the address would have to wait).
 */
import { gzipSync } from 'node:zlib'
import { limits } from '../../../../agent/contract/limits.ts'
import { type Envelope, paths, wireHeaders } from '../../../../agent/contract/wire.ts'
import type { Laptop } from './laptop.ts'
import { type Headers, reportBytes, requestBytes, signMembers } from './requests.ts'

/** Statuses that are right; 0 = the connection ends without an answer, here because the sender cuts it. */
export type Damaged = { id: string; bytes: Buffer; expected: readonly number[]; cut: boolean }

type Given = { laptop: Laptop; envelope: Envelope; main: Record<string, unknown> }
type Kind = (given: Given) => Omit<Damaged, 'id' | 'cut'> & { cut?: boolean }

const tooLarge = limits.bodyBytes + 1
const pack = (value: unknown) => gzipSync(JSON.stringify(value))
let bomb: Buffer | null = null
let manyKeys: Buffer | null = null

/** A report whose main is these bytes, rightly signed. */
const withMain =
  (make: (given: Given) => Uint8Array, expected: readonly number[] = [400]): Kind =>
  (given) => ({
    bytes: reportBytes(signMembers(given.laptop, make(given), given.envelope.quarters).envelope),
    expected,
  })

const withFields = (fields: Record<string, unknown>): Kind => withMain(({ main }) => pack({ ...main, ...fields }))
const withHeaders =
  (headers: (given: Given) => Headers, expected: readonly number[]): Kind =>
  (given) => ({ bytes: reportBytes(given.envelope, headers(given)), expected })
const withEnvelope =
  (change: (given: Given) => Partial<Envelope>, expected: readonly number[] = [401]): Kind =>
  (given) => ({ bytes: reportBytes({ ...given.envelope, ...change(given) }), expected })
const withText = (change: (text: string) => string | Buffer): Kind =>
  withMain(({ main }) => gzipSync(change(JSON.stringify(main))))
const request =
  (line: string, headers: Headers, expected: readonly number[]): Kind =>
  () => ({ bytes: requestBytes(line, headers), expected })

function flipped(bytes: Uint8Array): Buffer {
  const changed = Buffer.from(bytes)
  changed[20] = (changed[20] ?? 0) ^ 1
  return changed
}

const post = `POST ${paths.reports}`

/** Every kind under its id. */
export const damageKinds: Record<string, Kind> = {
  T01: withHeaders(() => ({ 'content-length': String(tooLarge) }), [413]),
  T02: ({ envelope }) => ({
    bytes: Buffer.concat([
      reportBytes(
        { ...envelope, main: Buffer.alloc(0), quarters: Buffer.alloc(0) },
        { 'content-length': '', 'transfer-encoding': 'chunked' },
      ),
      Buffer.from(`${tooLarge.toString(16)}\r\n`),
      Buffer.alloc(tooLarge),
      Buffer.from('\r\n0\r\n\r\n'),
    ]),
    expected: [413],
  }),
  T03: withHeaders(() => ({ 'transfer-encoding': 'chunked' }), [400]),
  T05: ({ envelope }) => {
    const whole = reportBytes(envelope)
    return { bytes: whole.subarray(0, whole.length - 200), expected: [0], cut: true }
  },
  T08: withMain(() => (bomb ??= gzipSync(Buffer.alloc(128 * 1024 * 1024, 0x20))), [413]),
  T09: withMain(({ main }) => gzipSync(pack(main))),
  T10: withMain(({ main }) => pack(main).subarray(0, -3)),
  T11: withMain(({ main }) => Buffer.concat([pack(main), Buffer.from('xyz')])),
  T12: withHeaders(() => ({ 'content-encoding': 'gzip' }), [415]),
  T13: withHeaders(() => ({ 'content-type': 'text/plain' }), [415]),
  T14: withText((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  T15: withText((text) => Buffer.from(text.replace('"agentVersion":"', '"agentVersion":"\u00ff'), 'latin1')),
  T17: request(`GET ${paths.reports}`, { 'content-length': '' }, [405]),
  T18: withHeaders(() => ({ 'x-long': 'x'.repeat(17 * 1024) }), [431]),
  T19: request('GET /v1/..%2f..%00', { 'content-length': '' }, [400, 404]),
  T20: request(post, { 'content-length': String(tooLarge), expect: '100-continue' }, [413, 415]),
  T23: withHeaders(() => ({ host: 'somewhere.example' }), [400, 421]),
  T24: () => ({
    bytes: Buffer.from(`BAD LINE\r\n\r\nGET /health HTTP/1.1\r\nhost: localhost\r\n\r\n`),
    expected: [400],
  }),
  A07: withEnvelope(() => ({ signature: '' })),
  A08: withEnvelope(({ envelope }) => ({ main: flipped(envelope.main) })),
  A09: withHeaders(({ envelope }) => ({ [wireHeaders.mainBytes]: String(envelope.main.length - 1) }), [401]),
  A10: withEnvelope(({ envelope }) => ({ deviceId: `${envelope.deviceId.slice(0, -4)}ffff` })),
  A17: withEnvelope(({ envelope }) => ({ signature: `${envelope.signature.slice(0, -3)} = ` })),
  S01: withMain(() => gzipSync('null')),
  S02: withText((text) => text.slice(0, -5)),
  S03: withMain(() => gzipSync('['.repeat(500_000))),
  S04: withMain(() => (manyKeys ??= gzipSync(`{${Array.from({ length: 200_000 }, (_, at) => `"k${at}":1`).join()}}`))),
  S05: withText((text) => text.replace('{', '{"rev":7,')),
  S06: withText((text) => text.replace('{', '{"__proto__":{},')),
  S07: withFields({ chain: undefined }),
  S08: withFields({ rev: 'one' }),
  S10: withFields({ v: 2 }),
  S15: withFields({ chain: { $gt: '' } }),
}

const ids = Object.keys(damageKinds)

/** The n-th kind in turn, made out of a laptop's own report; `main` is what that report says. */
export function damage(turn: number, given: Given): Damaged {
  const id = ids[turn % ids.length] ?? ''
  const kind = damageKinds[id]
  if (!kind) throw new RangeError(`no damage ${id}`)
  return { id, cut: false, ...kind(given) }
}
