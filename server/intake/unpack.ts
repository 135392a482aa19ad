/** One gzip member, strictly: whole, alone, and never larger than agreed. */
import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '../http/app-error.ts'

const headerBytes = 10
const trailerBytes = 8
const plainHeader = [0x1f, 0x8b, 8, 0] as const

/**
 * Unpacks a member and refuses what `gunzip` would let pass: bytes after the end, a second member, extra header fields.
 *
 * @throws AppError 400 `bad_encoding`, 413 `unpacked_too_large`
 */
export function unpackMember(bytes: Uint8Array, limitBytes: number): Buffer {
  if (bytes.length < headerBytes + trailerBytes) throw badEncoding()
  if (!plainHeader.every((byte, index) => bytes[index] === byte)) throw badEncoding()
  const { content, end } = inflate(bytes.subarray(headerBytes), limitBytes)
  const trailerAt = headerBytes + end
  if (trailerAt + trailerBytes !== bytes.length) throw badEncoding()
  const trailer = Buffer.from(bytes.buffer, bytes.byteOffset + trailerAt, trailerBytes)
  if (trailer.readUInt32LE(0) !== crc32(content) || trailer.readUInt32LE(4) !== content.length) throw badEncoding()
  return content
}

function inflate(bytes: Uint8Array, limitBytes: number): { content: Buffer; end: number } {
  try {
    // With `info` the answer is the content and the engine, which knows how many bytes it took (the types do not say so).
    const answer = inflateRawSync(bytes, { maxOutputLength: limitBytes, info: true }) as unknown as Inflated
    return { content: answer.buffer, end: answer.engine.bytesWritten }
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge ? new AppError('tooLarge', 'unpacked_too_large', { details: { limitBytes } }) : badEncoding()
  }
}

type Inflated = { buffer: Buffer; engine: { bytesWritten: number } }

function badEncoding(): AppError {
  return new AppError('badRequest', 'bad_encoding')
}
