import { AppError, type BadField } from '../http/app-error.ts'

/** What was filled in cannot be kept; each field says why. */
export const powerInvalid = (fields: BadField[]) => new AppError('invalid', 'power.invalid', { fields })
/** There is no such reading of this laptop, or it was taken back. */
export const readingMissing = () => new AppError('missing', 'power.reading_missing')
/** Another reading of the same kind covers some of these days. */
export const readingOverlaps = () => new AppError('conflict', 'power.reading_overlaps')
