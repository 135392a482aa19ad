import { AppError } from '../http/app-error.ts'
import type { PasswordFault } from './password.rules.ts'

/** One text for unknown account, wrong password and disabled account (U07). */
export const signInRefused = () => new AppError('unauthorised', 'account.sign_in_refused')
export const signInNeeded = () => new AppError('unauthorised', 'account.sign_in_needed')
export const signInThrottled = (retryAfterS: number) =>
  new AppError('throttled', 'account.sign_in_throttled', { retryAfterS })
export const formForged = () => new AppError('forbidden', 'account.form_forged')
export const rightMissing = () => new AppError('forbidden', 'account.right_missing')
export const setupGone = () => new AppError('missing', 'account.setup_gone')
export const accountMissing = () => new AppError('missing', 'account.missing')
export const emailTaken = () => new AppError('conflict', 'account.email_taken')
export const emailInvalid = () =>
  new AppError('badRequest', 'account.email_invalid', {
    fields: [{ path: 'email', code: 'account.email_invalid', message: 'Alamat surel tidak berbentuk nama@tempat.' }],
  })

const passwordMessages: Record<PasswordFault, string> = {
  'too-short': 'Kata sandi sekurang-kurangnya 10 karakter.',
  'too-long': 'Kata sandi paling panjang 128 karakter.',
  'well-known': 'Kata sandi ini ada dalam daftar yang mudah ditebak.',
}

export const passwordRefused = (fault: PasswordFault) => {
  const code = `account.password_${fault.replace('-', '_')}`
  return new AppError('badRequest', code, {
    fields: [{ path: 'password', code, message: passwordMessages[fault] }],
  })
}
