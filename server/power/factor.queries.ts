/** Factors as pages, the API and the roll-up read them. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import {
  allFactorsOn,
  factorKinds,
  type FactorRow,
  factorStatuses,
  factorVersion,
  indexFactors,
} from './factor.rules.ts'
import { millionth } from './factor-input.rules.ts'
import { usualFactors } from './factor.table.ts'
import {
  type FactorBook,
  factorBook,
  settingNames,
  type SettingRow,
  type UnitFactors,
  type UnitPlace,
} from './unit-factor.rules.ts'

/** Every row there is, those of the program first; a kind that this version does not know is left out. */
export async function allFactors(db: Db): Promise<FactorRow[]> {
  const rows = await db.selectFrom('factor').selectAll().orderBy('id').execute()
  const entered = rows.flatMap(({ id, ...row }): FactorRow[] => {
    const kind = factorKinds.find((known) => known === row.kind)
    if (!kind) return []
    const { key, from_day: fromDay, unit, source, document, entered_by: enteredBy } = row
    const value = row.value_millionths / millionth
    const status = factorStatuses.find((known) => known === row.status) ?? 'entered'
    const version = factorVersion({ kind, key, fromDay }, String(id))
    return [{ kind, key, fromDay, value, unit, low: null, high: null, source, status, document, enteredBy, version }]
  })
  return [...usualFactors, ...entered]
}

/** The factors that hold on a local day, one a kind and key. */
export async function factorsOn(db: Db, day: string): Promise<FactorRow[]> {
  return allFactorsOn(indexFactors(await allFactors(db)), day)
}

/** Everything about factors, read once (three small tables); ask it for as many units and days as wanted. */
export async function loadFactorBook(db: Db): Promise<FactorBook> {
  const kanwils = await db.selectFrom('unit').select(['id', 'name']).where('kind', '=', 'kanwil').execute()
  return factorBook({
    rows: await allFactors(db),
    settings: await allSettings(db),
    kanwils: new Map(kanwils.map(({ id, name }) => [id, name])),
  })
}

async function allSettings(db: Db): Promise<SettingRow[]> {
  const rows = await db.selectFrom('factor_setting').selectAll().orderBy('id').execute()
  return rows.flatMap(({ id, value, document, source, ...row }): SettingRow[] => {
    const name = settingNames.find((known) => known === row.name)
    if (!name) return []
    const { unit_id: unitId, from_day: fromDay, entered_by: enteredBy } = row
    const version = `${name}/${value ?? '-'}@${fromDay}#${id}`
    return [{ unitId, name, fromDay, value: value ?? null, source, document, enteredBy, version }]
  })
}

/** What units above a viewer's own are called: a class that was set there holds for him too. */
export async function unitNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Tariff and grid of one unit on a day; the caller has checked that the viewer may see it. */
export async function factorsFor(db: Db, unit: UnitPlace, day: string): Promise<UnitFactors> {
  return (await loadFactorBook(db)).forUnit(unit, day)
}

/** The same for a unit and all below it, by unit id: one reading for the whole ministry. */
export async function factorsForAll(
  db: Db,
  viewer: Viewer,
  { path, day }: { path: string; day: string },
): Promise<Map<number, UnitFactors>> {
  const book = await loadFactorBook(db)
  const units = await db
    .selectFrom('unit')
    .select(['unit.id', 'unit.path', 'unit.kind', 'unit.type'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .execute()
  return new Map(units.map((unit) => [unit.id, book.forUnit(unit, day)]))
}
