import type { Store } from '../store/store.ts'
import type { IntakeStore } from './intake.store.ts'
import { sqliteIntakeStore } from './sqlite-intake.store.ts'

/** The intake's store on whichever database the product runs. */
export async function openIntakeStore(store: Store): Promise<IntakeStore> {
  if (store.file !== null) return sqliteIntakeStore(store.file)
  const { postgresIntakeStore } = await import('./postgres-intake.store.ts')
  return postgresIntakeStore(store)
}
