import { AppError } from '../../server/http/app-error.ts'

/** There is no such unit, or none that the viewer may see: the same answer. */
export const unitMissing = () => new AppError('missing', 'unit.missing')
