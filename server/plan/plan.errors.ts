import { AppError, type BadField } from '../http/app-error.ts'

/** What was filled in cannot be kept; each field says why. */
export const planInvalid = (fields: BadField[]) => new AppError('invalid', 'plan.invalid', { fields })
/** The unit has no target of its own in this programme. */
export const targetMissing = () => new AppError('missing', 'plan.target_missing')
/** There is no such note, or none that the viewer may see. */
export const blockerMissing = () => new AppError('missing', 'plan.blocker_missing')
/** There is no such replacement. */
export const replacementMissing = () => new AppError('missing', 'plan.replacement_missing')
/** There is no such row of the licence register, or none that the viewer may see. */
export const licenceMissing = () => new AppError('missing', 'licence.missing')
/** Every fault of the list, each with its line; nothing was taken. */
export const licencesRefused = (fields: BadField[]) => new AppError('invalid', 'licence.import_refused', { fields })
