/** From the bytes of a request to a value that is exactly what was sent. */
import type { z } from 'zod'
import { limits } from '../../agent/contract/limits.ts'
import { type JsonBounds, scanJson } from '../intake/json-scan.rules.ts'
import { AppError } from './app-error.ts'
import { readBody } from './body.ts'
import type { HttpContext } from './env.ts'
import { fieldsOf, joinPath } from './zod-fields.rules.ts'

/**
 * Parses a JSON document that passed the scan.
 *
 * @param prefix put before the path of a fault, such as `main`
 * @throws AppError 400 with the code of `scanJson`, the path and the byte position
 */
export function parseJson(bytes: Uint8Array, prefix = '', bounds?: JsonBounds): unknown {
  const fault = scanJson(bytes, bounds)
  if (fault) {
    const field = { path: joinPath(prefix, fault.path), code: fault.code, message: `at byte ${fault.at}` }
    throw new AppError('badRequest', fault.code, { details: { position: fault.at }, fields: [field] })
  }
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
}

/**
 * A value that has passed its schema.
 *
 * @throws AppError 400 `bad_fields` that names every bad field
 */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, prefix = ''): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new AppError('badRequest', 'bad_fields', { fields: fieldsOf(result.error.issues, prefix) })
}

/** `application/json`, with no charset other than UTF-8 and no encoding. @throws AppError 415 */
export function requireType(c: HttpContext, accepted: string): void {
  const [type = '', ...parameters] = (c.req.header('content-type') ?? '').toLowerCase().split(';')
  const charsetFits = parameters.every(
    (parameter) => !/^\s*charset=/.test(parameter) || /=\s*"?utf-8"?\s*$/.test(parameter),
  )
  if (type.trim() !== accepted || !charsetFits)
    throw new AppError('unsupported', 'unsupported_type', { details: { accepted } })
}

/** No Content-Encoding at all. @throws AppError 415 */
export function refuseEncoding(c: HttpContext): void {
  if (c.req.header('content-encoding') !== undefined)
    throw new AppError('unsupported', 'unsupported_encoding', { details: { accepted: 'none' } })
}

/** Reads, scans and validates a JSON request. @throws AppError 400, 413 or 415 */
export async function readJson<Schema extends z.ZodType>(c: HttpContext, schema: Schema): Promise<z.infer<Schema>> {
  requireType(c, 'application/json')
  refuseEncoding(c)
  return checked(schema, parseJson(await readBody(c, limits.bodyBytes)))
}
