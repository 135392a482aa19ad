/** Energy of a unit and of each right below it in one month, from the roll-up. */
import type { Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { type UnitRow, unitsRightBelow } from '../unit/unit.queries.ts'
import { type EnergyFigure, figureOf } from './figure.rules.ts'
import { findModel } from './profile.store.ts'
import { powerSums } from './unit-day.rules.ts'

/** `figure` null = no device-day was reported in the month. */
export type UnitEnergy = { unit: UnitRow; figure: EnergyFigure | null }

/** The unit itself, then those right below it by code; each with all below it. The caller has checked the unit's scope. */
export async function energyBelow(
  db: Db,
  viewer: Viewer,
  { unit, month }: { unit: UnitRow; month: string },
): Promise<UnitEnergy[]> {
  const below = (await unitsRightBelow(db, viewer, [unit.id])).toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const units = [unit, ...below]
  const model = await findModel(db)
  if (model === null) return units.map((one) => ({ unit: one, figure: null }))
  const ids = units.map(({ id }) => id)
  const rows = await db
    .selectFrom('power_unit_month')
    .select(['unit_id', ...powerSums, 'half_mwh'])
    .where('unit_id', 'in', ids)
    .where('scope', '=', 'tree')
    .where('model_id', '=', model)
    .where('month', '=', month)
    .execute()
  const figures = new Map(rows.map(({ unit_id: id, ...sums }) => [id, figureOf(sums)]))
  return units.map((one) => ({ unit: one, figure: figures.get(one.id) ?? null }))
}
