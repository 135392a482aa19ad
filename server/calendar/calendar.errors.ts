import { AppError, type BadField } from '../http/app-error.ts'

/** What was filled in cannot be kept; each field says why. */
export const calendarInvalid = (fields: BadField[]) => new AppError('invalid', 'calendar.invalid', { fields })
/** The unit has no such row of its own that holds. */
export const calendarRowMissing = () => new AppError('missing', 'calendar.row_missing')
/** Every fault of the list, each with its line; nothing was taken. */
export const calendarRefused = (fields: BadField[]) => new AppError('invalid', 'calendar.import_refused', { fields })
