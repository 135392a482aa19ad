/** The one place where failures become answers: `application/problem+json`, RFC 9457. */
import { contentTypes } from '../../agent/contract/wire.ts'
import type { ProblemDocument } from '../../agent/contract/v1.ts'
import { AppError, type ErrorKind, httpStatus } from './app-error.ts'

const titles: Record<ErrorKind, string> = {
  badRequest: 'Permintaan tidak dapat dibaca',
  unauthorised: 'Tidak dikenali',
  forbidden: 'Tidak diizinkan',
  missing: 'Tidak ditemukan',
  methodNotAllowed: 'Metode tidak dilayani di alamat ini',
  timeout: 'Permintaan terlalu lama',
  conflict: 'Bertentangan dengan yang sudah tersimpan',
  tooLarge: 'Terlalu besar',
  unsupported: 'Jenis isi tidak diterima',
  misdirected: 'Nama host tidak dilayani',
  invalid: 'Isi tidak memenuhi syarat',
  throttled: 'Terlalu sering',
  headersTooLarge: 'Kepala permintaan terlalu besar',
  overloaded: 'Server sedang penuh, coba lagi nanti',
}

/** `details` say more where the code alone does not, such as the position of bad JSON. */
export type Problem = ProblemDocument & { details?: Record<string, string | number> }

/** The document of an expected failure; of a bug it says nothing but the id that is in the log. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (!(error instanceof AppError)) {
    return { type: typeOf('internal'), title: 'Kesalahan pada server', status: 500, code: 'internal', requestId }
  }
  return {
    type: typeOf(error.code),
    title: titles[error.kind],
    status: httpStatus[error.kind],
    code: error.code,
    requestId,
    ...(error.fields.length > 0 ? { fields: error.fields } : {}),
    ...(Object.keys(error.details).length > 0 ? { details: error.details } : {}),
  }
}

function typeOf(code: string): string {
  return `urn:satker:problem:${code}`
}

/** The answer to an expected failure or a bug. */
export function problemResponse(error: unknown, requestId: string, headers: Record<string, string> = {}): Response {
  const problem = problemOf(error, requestId)
  const retryAfterS = error instanceof AppError ? error.retryAfterS : null
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': contentTypes.problem,
      'cache-control': 'no-store',
      ...(retryAfterS === null ? {} : { 'retry-after': String(retryAfterS) }),
      ...headers,
    },
  })
}
