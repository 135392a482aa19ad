import { isStoreAway } from '../store/store-away.ts'
import { AppError } from './app-error.ts'

const retryAfterS = 30

/** What is answered where the database is away or takes nothing now; null for any other failure. */
export function awayError(error: unknown): AppError | null {
  return isStoreAway(error) ? new AppError('overloaded', 'store_away', { retryAfterS }) : null
}
