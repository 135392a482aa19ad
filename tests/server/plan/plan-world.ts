/** A ministry of a few units, for tests of the plan. */
import type { Role, Viewer } from '../../../server/account/scope.ts'
import { AppError } from '../../../server/http/app-error.ts'
import type { Store } from '../../../server/store/store.ts'
import { seedUnit } from '../../support/seed-store.ts'

export const today = '2026-11-23'
export const nowMs = Date.parse(`${today}T05:00:00Z`)
export const clock = { nowMs: () => nowMs }

export type PlanUnits = Record<'root' | 'province' | 'office' | 'school' | 'other', number>

export async function seedPlanUnits(store: Store): Promise<PlanUnits> {
  const root = await seedUnit(store, { code: 'ROOT', parentId: null, kind: 'ministry' })
  const province = await seedUnit(store, { code: '000010', parentId: root, kind: 'kanwil' })
  const office = await seedUnit(store, { code: '000011', parentId: province, kind: 'kankemenag' })
  const school = await seedUnit(store, { code: '000012', parentId: office })
  const other = await seedUnit(store, { code: '000020', parentId: root, kind: 'kanwil' })
  return { root, province, office, school, other }
}

export async function viewerAt(store: Store, unitId: number, role: Role = 'ministry-admin'): Promise<Viewer> {
  const { path } = await store.db.selectFrom('unit').select('path').where('id', '=', unitId).executeTakeFirstOrThrow()
  return { actor: 'account:1', role, unitId, unitPath: path }
}

/** Code and bad fields of the refusal; fails when there was none. */
export async function refusal(deed: Promise<unknown>): Promise<{ code: string; fields: string[] }> {
  try {
    await deed
  } catch (error) {
    if (error instanceof AppError)
      return { code: error.code, fields: error.fields.map(({ path, code }) => `${path}: ${code}`) }
    throw error
  }
  throw new Error('it was not refused')
}

export async function auditedActions(store: Store): Promise<string[]> {
  const rows = await store.db.selectFrom('audit').select('action').orderBy('id').execute()
  return rows.map(({ action }) => action)
}
