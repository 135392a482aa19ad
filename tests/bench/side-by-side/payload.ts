/** Documents to replay, read from files: unpacked, cut at what varies, and packed again for each device. */
import { readFileSync } from 'node:fs'
import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib'
import { rawRequest } from '../load.ts'
import type { Names } from './fields.rules.ts'
import type { ReplayOptions } from './options.ts'
import { type Plan, planOf, told, type Who } from './vary.rules.ts'

export type Packing = 'none' | 'gzip' | 'zlib'
export type Document = { plan: Plan; packing: Packing; body: (who: Who) => Buffer }

/** By its first bytes; a zlib head is a multiple of 31 with the method 8. */
export function packingOf(bytes: Buffer): Packing {
  const [first = 0, second = 0] = bytes
  if (first === 0x1f && second === 0x8b) return 'gzip'
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0 ? 'zlib' : 'none'
}

const unpack: Record<Packing, (bytes: Buffer, limits: { maxOutputLength: number }) => Buffer> = {
  none: (bytes) => bytes,
  gzip: gunzipSync,
  zlib: inflateSync,
}
const pack = { none: (bytes: Buffer) => bytes, gzip: gzipSync, zlib: deflateSync }
const largestBytes = 32 * 1024 * 1024

/**
 * @param macs shared by the documents of a run: an address that stands in two of them varies alike
 * @throws RangeError when it is larger than 32 MiB unpacked
 */
export function readDocument(file: string, { compress, names }: ReplayOptions, macs: string[]): Document {
  const bytes = readFileSync(file)
  const found = packingOf(bytes)
  // One character a byte: whatever the encoding, the bytes that are left alone stay what they are.
  const text = unpack[found](bytes, { maxOutputLength: largestBytes }).toString('latin1')
  if (text.length > largestBytes) throw new RangeError(`${file} is larger than 32 MiB`)
  const plan = planOf(text, names, macs)
  const packing = compress === 'same' ? found : compress
  return { plan, packing, body: (who) => pack[packing](Buffer.from(told(plan, who), 'latin1')) }
}

const defaultTypes = { xml: 'application/xml', json: 'application/json', text: 'text/plain' }
/** How OCS and GLPI agents say that a body is packed by zlib. */
const zlibType = 'application/x-compress'

/** Makes a device's request for a document: placeholders in address and headers are filled in too. */
export function requestsOf(document: Document, options: ReplayOptions, names: Names): (who: Who) => Buffer {
  const { packing, plan } = document
  const usual = packing === 'zlib' ? zlibType : defaultTypes[plan.form]
  const url = new URL(options.url)
  const path = planOf(`${url.pathname}${url.search}`.replaceAll('%7B', '{').replaceAll('%7D', '}'), names)
  const headers = Object.entries({
    host: url.host,
    'content-type': usual,
    ...(packing === 'gzip' ? { 'content-encoding': 'gzip' } : {}),
    ...options.headers,
  }).map(([name, value]) => [name, planOf(value, names)] as const)
  return (who) =>
    rawRequest(told(path, who), {
      method: options.method,
      headers: Object.fromEntries(headers.map(([name, value]) => [name, told(value, who)])),
      body: document.body(who),
    })
}
