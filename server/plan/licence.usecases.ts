/** The licence register is kept by those who may, within their subtree; rows end, none is ever taken out. */
import { createHash } from 'node:crypto'
import { rightMissing } from '../account/account.errors.ts'
import { inScope, may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { checkLicence, checkSetting, type Licence, type LicenceInput, readLicences } from './licence-input.rules.ts'
import { legalSettings, type SettingName, settingNames } from './legal-setting.queries.ts'
import { keepsForAll } from './money.usecases.ts'
import { licenceMissing, licencesRefused, planInvalid } from './plan.errors.ts'
import { editedUnit } from './plan-unit.ts'
import { catalogueProduct } from './product.rules.ts'
import { isDay } from './target.rules.ts'

type Needs = { store: Store; clock: Clock }

/**
 * Adds a row.
 *
 * @returns its id
 * @throws AppError `plan.invalid` with the fields, `account.right_missing`, `unit.missing` (also when out of scope)
 */
export async function addLicence(
  input: LicenceInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<number> {
  const { viewer, unitId } = input
  const nowMs = clock.nowMs()
  const unit = await editedUnit(store.db, viewer, unitId, 'editLicences')
  const productOf = await productReader(store.db, [input.product])
  const checked = checkLicence(input, { today: localDayOf(nowMs, unit.zone), productOf })
  if ('fields' in checked) throw planInvalid(checked.fields)
  return store.write(async (db) => {
    const id = await insert(db, unitId, checked.licence)
    const detail = { id, ...checked.licence }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'licence.add', unitId, detail })
    return id
  })
}

/**
 * Says on which day a row holds for the last time. An end that is set can be brought forward, not put off: for that a new
 * row with its own document is added.
 *
 * @throws AppError `licence.missing` (also when out of scope), `plan.invalid`, `account.right_missing`
 */
export async function endLicence(
  input: { id: number; toDay: string; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { id, toDay, viewer } = input
  if (!may(viewer, 'editLicences')) throw rightMissing()
  const nowMs = clock.nowMs()
  await store.write(async (db) => {
    const held = await db
      .selectFrom('licence_register as licence')
      .innerJoin('unit', 'unit.id', 'licence.unit_id')
      .select(['licence.unit_id', 'licence.product', 'licence.from_day', 'licence.to_day'])
      .where('licence.id', '=', id)
      .where(inScope(viewer))
      .executeTakeFirst()
    if (!held) throw licenceMissing()
    const before = held.to_day ?? null
    if (!isDay(toDay)) throw planInvalid([{ path: 'toDay', code: 'bad_value', message: 'a day YYYY-MM-DD' }])
    if (toDay < held.from_day)
      throw planInvalid([{ path: 'toDay', code: 'not_after', message: 'not before the first day' }])
    if (before !== null && toDay >= before)
      throw planInvalid([{ path: 'toDay', code: 'too_late', message: 'before the end that is set' }])
    await db.updateTable('licence_register').set({ to_day: toDay }).where('id', '=', id).execute()
    const detail = { id, product: held.product, toDay, before }
    const entry = { atMs: nowMs, actor: viewer.actor, action: 'licence.end', unitId: held.unit_id, detail }
    await recordAudit(store, db, entry)
  })
}

export type LicenceImport = { added: number; unchanged: number }

/**
 * Adds the rows of a list (CSV, `licenceColumns`); rows that are held already are left as they are, so that a file can be
 * sent twice. All or nothing.
 *
 * @throws AppError `licence.import_refused` with every fault by line, `account.right_missing`
 */
export async function importLicences(
  { csv, viewer }: { csv: string; viewer: Viewer },
  { store, clock }: Needs,
): Promise<LicenceImport> {
  if (!may(viewer, 'editLicences')) throw rightMissing()
  const nowMs = clock.nowMs()
  const units = await store.db.selectFrom('unit').select(['unit.id', 'unit.code']).where(inScope(viewer)).execute()
  const unitIds = new Map(units.map(({ id, code }) => [code, id]))
  const read = readLicences(csv, {
    today: localDayOf(nowMs, 'WIB'),
    productOf: await productReader(store.db, null),
    isUnit: (code) => unitIds.has(code),
  })
  if ('fields' in read) throw licencesRefused(read.fields)
  return store.write(async (db) => {
    const held = await heldRows(db, [...new Set(read.lines.map(({ code }) => unitIds.get(code) ?? 0))])
    const result: LicenceImport = { added: 0, unchanged: 0 }
    for (const { code, licence } of read.lines) {
      const unitId = unitIds.get(code) ?? 0
      const key = keyOf(unitId, licence)
      if (held.has(key)) {
        result.unchanged++
        continue
      }
      held.add(key)
      await insert(db, unitId, licence)
      result.added++
    }
    const detail = { ...result, sha256: createHash('sha256').update(csv).digest('hex') }
    const entry = { atMs: nowMs, actor: viewer.actor, action: 'licence.import', unitId: viewer.unitId, detail }
    await recordAudit(store, db, entry)
    return result
  })
}

/**
 * Sets the ministry's activation servers or the length of the grace period from a day on; a row of the same day is replaced.
 *
 * @throws AppError `plan.invalid` with the fields, `account.right_missing`
 */
export async function setLegalSetting(
  input: { name: string; value: string; fromDay: string; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const { viewer, fromDay } = input
  if (!keepsForAll(viewer)) throw rightMissing()
  const name: SettingName | undefined = settingNames.find((known) => known === input.name)
  if (!name) throw planInvalid([{ path: 'name', code: 'not_allowed', message: settingNames.join(', ') }])
  const nowMs = clock.nowMs()
  const checked = checkSetting({ name, value: input.value, fromDay }, localDayOf(nowMs, 'WIB'))
  if ('fields' in checked) throw planInvalid(checked.fields)
  const { value } = checked
  await store.write(async (db) => {
    const before = await legalSettings(db)
    await db.deleteFrom('licence_setting').where('name', '=', name).where('from_day', '=', fromDay).execute()
    await db.insertInto('licence_setting').values({ name, from_day: fromDay, value }).execute()
    const detail = { name, fromDay, value, before: name === 'grace-months' ? before.grace : before.servers }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'licence.setting', unitId: null, detail })
  })
}

/** Reads products: those of the catalogue, and keys of titles that some laptop has reported; null = every key. */
async function productReader(db: Db, texts: readonly string[] | null): Promise<(text: string) => string | null> {
  let query = db.selectFrom('title_verdict').select('title_key').distinct()
  if (texts)
    query = query.where(
      'title_key',
      'in',
      texts.map((text) => text.trim()),
    )
  const keys = new Set((await query.execute()).map((row) => row.title_key))
  return (text) => catalogueProduct(text) ?? (keys.has(text.trim()) ? text.trim() : null)
}

async function insert(db: Db, unitId: number, { product, seats, document, fromDay, toDay }: Licence): Promise<number> {
  const { id } = await db
    .insertInto('licence_register')
    .values({ unit_id: unitId, product, seats, document, from_day: fromDay, to_day: toDay })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const unitsAtOnce = 500

async function heldRows(db: Db, unitIds: readonly number[]): Promise<Set<string>> {
  const keys = new Set<string>()
  for (let at = 0; at < unitIds.length; at += unitsAtOnce) {
    const rows = await db
      .selectFrom('licence_register')
      .selectAll()
      .where('unit_id', 'in', unitIds.slice(at, at + unitsAtOnce))
      .execute()
    for (const row of rows)
      keys.add(
        keyOf(row.unit_id, {
          product: row.product,
          seats: row.seats ?? null,
          document: row.document,
          fromDay: row.from_day,
          toDay: row.to_day ?? null,
        }),
      )
  }
  return keys
}

function keyOf(unitId: number, { product, seats, document, fromDay, toDay }: Licence): string {
  return JSON.stringify([unitId, product, seats, document, fromDay, toDay])
}
