/** Factors are entered with the number of a document, each with its record; no row is ever changed or taken out. */
import { rightMissing } from '../account/account.errors.ts'
import { may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import { editedUnit } from '../plan/plan-unit.ts'
import type { Store } from '../store/store.ts'
import { factorInvalid } from './factor.errors.ts'
import { kindFacts } from './factor.rules.ts'
import { checkFactor, checkSetting, type FactorInput, millionth, type SettingInput } from './factor-input.rules.ts'
import { ministrySettings } from './unit-factor.rules.ts'

type Needs = { store: Store; clock: Clock }

/** Whether the viewer sets what holds for the whole ministry: values, and how they are chosen. */
export function setsFactors(viewer: Viewer): boolean {
  const isRoot = viewer.unitPath.split('/').filter(Boolean).length === 1
  return isRoot && viewer.role === 'ministry-admin' && may(viewer, 'editFactors')
}

/**
 * Sets a factor from a day on, for the whole ministry. An earlier row of the same day stays as history.
 *
 * @returns the row's id, which its version ends with
 * @throws AppError `factor.invalid` with the fields, `account.right_missing`
 */
export async function addFactor(input: FactorInput & { viewer: Viewer }, { store, clock }: Needs): Promise<number> {
  const { viewer } = input
  if (!setsFactors(viewer)) throw rightMissing()
  const nowMs = clock.nowMs()
  const checked = checkFactor(input, localDayOf(nowMs, 'WIB'))
  if ('fields' in checked) throw factorInvalid(checked.fields)
  const { kind, key, value, fromDay, source, document } = checked.factor
  const { unit } = kindFacts[kind]
  const said = { kind, key, value, unit, source, document, status: 'entered' }
  return store.write(async (db) => {
    const { value: _asNumber, ...texts } = said
    const { id } = await db
      .insertInto('factor')
      .values({
        ...texts,
        value_millionths: Math.round(value * millionth),
        from_day: fromDay,
        entered_by: viewer.actor,
        entered_at_ms: nowMs,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const detail = { id, fromDay, ...said }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'factor.add', unitId: null, detail })
    return id
  })
}

/**
 * Sets the tariff class or the electricity system of a unit and all below it from a day on; an empty value takes the unit's own
 * back. How factors are chosen is set at the root, by who sets factors.
 *
 * @throws AppError `factor.invalid` with the fields, `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function setUnitFactor(
  input: SettingInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<number> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  const { zone, path } = await editedUnit(store.db, viewer, unitId, 'editFactors')
  const checked = checkSetting(input, localDayOf(nowMs, zone))
  if ('fields' in checked) throw factorInvalid(checked.fields)
  const { name, value, fromDay, source, document } = checked.setting
  if (ministrySettings.some((known) => known === name)) {
    if (!setsFactors(viewer)) throw rightMissing()
    if (path !== viewer.unitPath)
      throw factorInvalid([{ path: 'name', code: 'not_allowed', message: 'set for the whole ministry only' }])
  }
  const said = { name, value, source, document }
  return store.write(async (db) => {
    const { id } = await db
      .insertInto('factor_setting')
      .values({ unit_id: unitId, from_day: fromDay, entered_by: viewer.actor, entered_at_ms: nowMs, ...said })
      .returning('id')
      .executeTakeFirstOrThrow()
    const detail = { id, fromDay, ...said }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'factor.unit-set', unitId, detail })
    return id
  })
}
