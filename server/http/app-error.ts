export const httpStatus = {
  badRequest: 400,
  unauthorised: 401,
  forbidden: 403,
  missing: 404,
  methodNotAllowed: 405,
  timeout: 408,
  conflict: 409,
  tooLarge: 413,
  unsupported: 415,
  misdirected: 421,
  invalid: 422,
  throttled: 429,
  headersTooLarge: 431,
  overloaded: 503,
} as const
export type ErrorKind = keyof typeof httpStatus

/** A bad field of a request: `path` such as `slots[2].screen.minutes`, a stable code, and a sentence. */
export type BadField = { path: string; code: string; message: string }

/** A failure a caller can act on. `code` is part of the public interface: never reworded, never reused. */
export class AppError extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly details: Record<string, string | number>
  readonly fields: BadField[]
  /** Seconds after which a retry makes sense (sent as `Retry-After`); null where it never does. */
  readonly retryAfterS: number | null

  constructor(
    kind: ErrorKind,
    code: string,
    more: { details?: Record<string, string | number>; fields?: BadField[]; retryAfterS?: number } = {},
  ) {
    super(code)
    this.name = 'AppError'
    this.kind = kind
    this.code = code
    this.details = more.details ?? {}
    this.fields = more.fields ?? []
    this.retryAfterS = more.retryAfterS ?? null
  }
}
