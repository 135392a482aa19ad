import { AppError, type BadField } from '../http/app-error.ts'

export const unitMissing = (code: string) => new AppError('missing', 'unit.missing', { details: { code } })
export const unitExists = (code: string) => new AppError('conflict', 'unit.exists', { details: { code } })
export const unitInvalid = (fields: BadField[]) => new AppError('badRequest', 'unit.invalid', { fields })
/** Every fault of the file, each with its line; nothing was imported (X08). */
export const importRefused = (fields: BadField[]) => new AppError('badRequest', 'unit.import_refused', { fields })
/** A change must not begin before the one it follows: history already shown would change. */
export const changeTooEarly = (code: string, fromDay: string) =>
  new AppError('conflict', 'unit.change_too_early', { details: { code, fromDay } })
