import { AppError, type BadField } from '../http/app-error.ts'

/** What was filled in cannot be kept; each field says why. */
export const siteInvalid = (fields: BadField[]) => new AppError('invalid', 'site.invalid', { fields })
/** There is no such website, or none that the viewer may see. */
export const siteMissing = () => new AppError('missing', 'site.missing')
/** Every fault of the list, each with its line; nothing was taken. */
export const sitesRefused = (fields: BadField[]) => new AppError('invalid', 'site.import_refused', { fields })
