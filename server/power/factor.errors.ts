import { AppError, type BadField } from '../http/app-error.ts'

/** What was filled in cannot be kept; each field says why. */
export const factorInvalid = (fields: BadField[]) => new AppError('invalid', 'factor.invalid', { fields })
