import { AppError } from '../http/app-error.ts'

/** Unknown, mistyped or of another server: all look alike (A01). */
export const tokenUnknown = () => new AppError('unauthorised', 'token_unknown')
export const tokenExpired = () => new AppError('unauthorised', 'token_expired')
export const tokenRevoked = () => new AppError('unauthorised', 'token_revoked')
export const tokenUsedUp = () => new AppError('unauthorised', 'token_used_up')
export const deviceRevoked = () => new AppError('forbidden', 'device_revoked')
export const keyRetired = () => new AppError('conflict', 'key_retired')
export const deviceMissing = () => new AppError('missing', 'device.missing')
export const tokenMissing = () => new AppError('missing', 'token.missing')
export const notPending = () => new AppError('conflict', 'device.not_pending')

/** A bad key or a signature that the key did not make. */
export function badKey(path: string, code: string): AppError {
  return new AppError('badRequest', 'bad_fields', { fields: [{ path, code, message: 'not a usable Ed25519 key' }] })
}
