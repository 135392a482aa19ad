/** Reads answers out of the bytes of a connection. Pure. */
import type { Answer } from '../../../../agent/send/link.ts'

/** `end`: bytes that the answer takes; `keepsOpen`: the server will read another request. */
export type ReadAnswer = { answer: Answer; end: number; keepsOpen: boolean }

/** No content, not modified. */
const bodiless = new Set([204, 304])

/**
 * @param closed nothing more will come: a body without a length ends here
 * @returns null when more bytes are needed
 */
export function readAnswer(bytes: Buffer, closed: boolean): ReadAnswer | null {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return null
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const status = Number(first.slice(9, 12))
  const body = bodiless.has(status)
    ? { bytes: Buffer.alloc(0), end: headEnd + 4 }
    : bodyOf(bytes, headEnd + 4, headers, closed)
  if (!body) return null
  const answer = {
    status,
    contentType: (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '',
    retryAfter: headers.get('retry-after') ?? null,
    body: body.bytes,
  }
  const keepsOpen = first.startsWith('HTTP/1.1') && headers.get('connection')?.toLowerCase() !== 'close'
  return { answer, end: body.end, keepsOpen }
}

function bodyOf(bytes: Buffer, from: number, headers: Map<string, string>, closed: boolean) {
  const length = headers.get('content-length')
  if (length !== undefined) {
    const end = from + Number(length)
    return bytes.length < end ? null : { bytes: bytes.subarray(from, end), end }
  }
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') return chunkedBody(bytes, from)
  return closed ? { bytes: bytes.subarray(from), end: bytes.length } : null
}

function chunkedBody(bytes: Buffer, from: number) {
  const parts: Buffer[] = []
  for (let at = from; ;) {
    const lineEnd = bytes.indexOf('\r\n', at)
    if (lineEnd < 0) return null
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
    const end = lineEnd + 2 + size + 2
    if (bytes.length < end) return null
    if (size === 0) return { bytes: Buffer.concat(parts), end }
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = end
  }
}
