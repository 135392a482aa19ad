import type { Store } from '../store/store.ts'
import type { IntakeStore } from './intake.store.ts'

export async function postgresIntakeStore(_store: Store): Promise<IntakeStore> {
  throw new Error('not yet')
}
