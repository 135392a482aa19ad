import { AppError, type BadField } from '../http/app-error.ts'

/** What was filled in cannot be kept; each field says why. */
export const connectivityInvalid = (fields: BadField[]) => new AppError('invalid', 'connectivity.invalid', { fields })
/** No laptop of the unit was ever on such a network, or the viewer may not see the unit. */
export const networkMissing = () => new AppError('missing', 'connectivity.network_missing')
