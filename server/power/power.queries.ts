/** The energy of units for pages and the API: read from the roll-up, never from raw rows. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { type Coverage, coverageOf, type EnergyFigure, figureOf, type FigureSums } from './figure.rules.ts'
import { powerModelVersion } from './power-model.table.ts'
import { findModel } from './profile.store.ts'
import { addPowerSums, halfMwhOf, noPowerSums, powerSums } from './unit-day.rules.ts'

export type PowerScope = 'own' | 'tree'
export type PowerRange = { fromDay: string; toDay: string; scope: PowerScope }

export type PowerPart = {
  /** Null = no device-day was reported. */
  figure: EnergyFigure | null
  coverage: Coverage
  /** Days of the part that were counted. */
  dayCount: number
}
export type UnitPower = PowerPart & {
  modelVersion: string
  /** Old to new; months at the ends hold the days of the range only. */
  months: (PowerPart & { month: string })[]
  /** Old to new; a day that was not counted is missing. */
  days: { day: string; energyMwh: number | null; outMwh: number; knownShare: number | null }[]
}

/** A unit over a range of days, both included. @returns null when there is no such unit in the viewer's scope */
export async function powerOf(db: Db, viewer: Viewer, unitId: number, range: PowerRange): Promise<UnitPower | null> {
  const unit = await db
    .selectFrom('unit')
    .select('unit.id')
    .where('unit.id', '=', unitId)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!unit) return null
  const rows = await daysOf(db, unitId, range)
  const whole = new Part()
  const months = new Map<string, Part>()
  for (const row of rows) {
    const month = row.day.slice(0, 7)
    const part = months.get(month) ?? new Part()
    months.set(month, part)
    for (const sums of [whole, part]) sums.add(row)
  }
  return {
    modelVersion: powerModelVersion,
    ...whole.read(),
    months: [...months].map(([month, part]) => ({ month, ...part.read() })),
    days: rows.map((row) => ({
      day: row.day,
      energyMwh: row.reported_days === 0 ? null : row.energy_mwh,
      outMwh: row.out_mwh,
      knownShare: coverageOf(row).knownShare,
    })),
  }
}

async function daysOf(db: Db, unitId: number, { fromDay, toDay, scope }: PowerRange) {
  const model = await findModel(db)
  if (model === null) return []
  return db
    .selectFrom('power_unit_day')
    .select(['day', ...powerSums, 'half_squared'])
    .where('unit_id', '=', unitId)
    .where('scope', '=', scope)
    .where('model_id', '=', model)
    .where('day', '>=', fromDay)
    .where('day', '<=', toDay)
    .orderBy('day')
    .execute()
}
type DayRow = Awaited<ReturnType<typeof daysOf>>[number]

class Part {
  readonly #sums: FigureSums = { ...noPowerSums(), half_mwh: 0 }
  #days = 0

  add(row: DayRow): void {
    addPowerSums(this.#sums, row)
    this.#sums.half_mwh += halfMwhOf(row.half_squared)
    this.#days++
  }

  read(): PowerPart {
    return { figure: figureOf(this.#sums), coverage: coverageOf(this.#sums), dayCount: this.#days }
  }
}

export type UnitMonthEnergy = {
  unitId: number
  code: string
  energyMwh: number
  lowMwh: number
  highMwh: number
  outMwh: number
  savedMwh: number
  simulatedMwh: number
  activeDays: number
}

/**
 * Own energy of every unit at or below a path over whole months: what tariffs and the intensity of the grid are applied to, since both
 * are of a place. Units without a reported device-day are left out.
 */
export async function energyByUnit(
  db: Db,
  viewer: Viewer,
  { path, fromMonth, toMonth }: { path: string; fromMonth: string; toMonth: string },
): Promise<UnitMonthEnergy[]> {
  const model = await findModel(db)
  if (model === null) return []
  const rows = await db
    .selectFrom('power_unit_month as power')
    .innerJoin('unit', 'unit.id', 'power.unit_id')
    .select(['power.unit_id as unitId', 'unit.code', 'energy_mwh as energyMwh', 'low_mwh as lowMwh'])
    .select(['high_mwh as highMwh', 'out_mwh as outMwh', 'saved_mwh as savedMwh', 'simulated_mwh as simulatedMwh'])
    .select(['active_days as activeDays'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where('power.scope', '=', 'own')
    .where('power.model_id', '=', model)
    .where('power.month', '>=', fromMonth)
    .where('power.month', '<=', toMonth)
    .where('reported_days', '>', 0)
    .orderBy('unit.code')
    .execute()
  const byUnit = new Map<number, UnitMonthEnergy>()
  for (const row of rows) {
    const held = byUnit.get(row.unitId)
    if (!held) byUnit.set(row.unitId, { ...row })
    else for (const name of added) held[name] += row[name]
  }
  return [...byUnit.values()]
}
const added = ['energyMwh', 'lowMwh', 'highMwh', 'outMwh', 'savedMwh', 'simulatedMwh', 'activeDays'] as const
