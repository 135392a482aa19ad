/** Changing the organisation's tree. Each change and the record of who made it share one transaction. */
import { createHash, randomBytes } from 'node:crypto'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { addDays, localDayOf } from '../day/local-day.rules.ts'
import { markUnitDirty } from '../rollup/rollup.store.ts'
import type { Db, Store } from '../store/store.ts'
import { changeTooEarly, importRefused, unitExists, unitInvalid, unitMissing } from './unit.errors.ts'
import { parentsFirst, readImport, type ImportList } from './unit-import.rules.ts'
import { checkUnit, isTooDeep, type UnitFields, type UnitInput, type UnitKind } from './unit.rules.ts'
import {
  changePeriod,
  findRoot,
  insertUnit,
  loadUnits,
  lockTree,
  presentSince,
  rebuildPaths,
  updateUnit,
  type StoredUnit,
} from './unit.store.ts'

type Deps = { store: Store; clock: Clock }
const networkKeyBytes = 32
/** A change of place is counted again for at most so many days back. */
const recountDays = 400
const rootFace = {
  code: 'KEMENAG',
  name: 'Kementerian Agama',
  kind: 'ministry',
  type: 'KEMENTERIAN',
  zone: 'WIB',
} as const
const usualType: Record<UnitKind, string> = {
  ministry: 'KEMENTERIAN',
  kanwil: 'KANWIL',
  kankemenag: 'KANKEMENAG',
  satker: 'SATKER',
  location: 'LOKASI',
}

/** Makes the root of the tree in an empty store; in any other it only tells which unit that is. */
export async function ensureRoot({ store, clock }: Deps): Promise<{ id: number; code: string }> {
  const present = await findRoot(store.db)
  if (present) return present
  return store.write(async (db) => {
    await lockTree(store, db)
    const root = await findRoot(db)
    if (root) return root
    const more = { parentId: null, placeClass: null, claimedLaptops: null, certainty: 'confirmed' }
    const made = { networkKey: randomBytes(networkKeyBytes), createdAtMs: clock.nowMs() }
    const id = await insertUnit(db, { ...rootFace, ...more, ...made }, localDayOf(clock.nowMs(), rootFace.zone))
    await rebuildPaths(db)
    const detail = { code: rootFace.code }
    await recordAudit(store, db, { atMs: clock.nowMs(), actor: 'system', action: 'unit.create', unitId: id, detail })
    return { id, code: rootFace.code }
  })
}

/**
 * Makes one unit.
 *
 * @param input without a parent it stands right below the root; its zone is then the parent's unless told
 * @throws AppError `unit.invalid` naming the fields, `unit.exists`, or `unit.missing` for the parent
 */
export async function createUnit(
  input: UnitInput & { certainty?: string; actor: string },
  { store, clock }: Deps,
): Promise<{ id: number; code: string }> {
  const { fields, problems } = checkUnit(input)
  if (fields.kind === 'ministry')
    problems.push({ path: 'kind', code: 'unit.kind_invalid', message: 'hanya akar pohon yang ministry' })
  if (problems.length > 0) throw unitInvalid(problems)
  return store.write(async (db) => {
    await lockTree(store, db)
    const units = await loadUnits(db)
    if (units.has(fields.code)) throw unitExists(fields.code)
    if (fields.parentCode !== null && !units.has(fields.parentCode)) throw unitMissing(fields.parentCode)
    if (isTooDeep(fields.code, new Map([...parentsOf(units), [fields.code, fields.parentCode ?? rootOf(units).code]])))
      throw unitInvalid([{ path: 'parentCode', code: 'unit.parentCode_invalid', message: 'terlalu dalam' }])
    const unit = await addUnit(db, { fields, units, certainty: input.certainty ?? 'entered', nowMs: clock.nowMs() })
    await rebuildPaths(db)
    const detail = { code: unit.code, name: unit.name, parentId: unit.parentId }
    const entry = { actor: input.actor, action: 'unit.create', unitId: unit.id, detail }
    await recordAudit(store, db, { ...entry, atMs: clock.nowMs() })
    return { id: unit.id, code: unit.code }
  })
}

export type ImportResult = { created: number; changed: number; unchanged: number }

/**
 * Imports a list of units from CSV text: new codes are made, known ones changed. All or nothing.
 *
 * @param input `fromDay` is the local day from which renames and moves hold; today when null
 * @throws AppError `unit.import_refused` with every fault by line, `unit.change_too_early`
 */
export async function importUnits(
  input: { csv: string; fromDay?: string | null; certainty?: string; actor: string },
  { store, clock }: Deps,
): Promise<ImportResult> {
  await ensureRoot({ store, clock })
  return store.write(async (db) => {
    await lockTree(store, db)
    const units = await loadUnits(db)
    const read = readImport(input.csv, parentsOf(units))
    if ('problems' in read) throw importRefused(read.problems)
    const result: ImportResult = { created: 0, changed: 0, unchanged: 0 }
    for (const { fields } of parentsFirst(read.list.lines)) {
      const outcome = await upsert({ fields, list: read.list, units, input }, { store, db, nowMs: clock.nowMs() })
      result[outcome] += 1
    }
    await rebuildPaths(db)
    const detail = { ...result, sha256: createHash('sha256').update(input.csv).digest('hex') }
    await recordAudit(store, db, {
      atMs: clock.nowMs(),
      actor: input.actor,
      action: 'unit.import',
      unitId: null,
      detail,
    })
    return result
  })
}

type Work = { store: Store; db: Db; nowMs: number }
type Upsert = {
  fields: UnitFields
  list: ImportList
  units: Map<string, StoredUnit>
  input: { fromDay?: string | null; certainty?: string; actor: string }
}

async function upsert({ fields, list, units, input }: Upsert, { store, db, nowMs }: Work): Promise<keyof ImportResult> {
  const before = units.get(fields.code)
  if (!before) {
    await addUnit(db, { fields, units, certainty: input.certainty ?? 'entered', nowMs })
    return 'created'
  }
  const after = merged(before, fields, { list, units })
  const change = difference(before, after)
  if (!change) return 'unchanged'
  const fromDay = input.fromDay ?? localDayOf(nowMs, after.zone)
  await updateUnit(db, after)
  if (hasNewFace(before, after)) await moveOn(db, { before, after, fromDay, today: localDayOf(nowMs, after.zone) })
  units.set(after.code, after)
  const detail = { code: after.code, fromDay, ...change }
  await recordAudit(store, db, { atMs: nowMs, actor: input.actor, action: 'unit.change', unitId: after.id, detail })
  return 'changed'
}

async function addUnit(
  db: Db,
  {
    fields,
    units,
    certainty,
    nowMs,
  }: { fields: UnitFields; units: Map<string, StoredUnit>; certainty: string; nowMs: number },
): Promise<StoredUnit> {
  const parent = units.get(fields.parentCode ?? '') ?? rootOf(units)
  const kind = fields.kind ?? 'satker'
  const unit = {
    code: fields.code,
    name: fields.name,
    kind,
    type: fields.type ?? usualType[kind],
    parentId: parent.id,
    zone: fields.zone ?? parent.zone,
    placeClass: fields.placeClass,
    claimedLaptops: fields.laptops,
  }
  const made = { certainty, networkKey: randomBytes(networkKeyBytes), createdAtMs: nowMs }
  const id = await insertUnit(db, { ...unit, ...made }, localDayOf(nowMs, unit.zone))
  const stored = { ...unit, id, path: '' }
  units.set(unit.code, stored)
  return stored
}

function rootOf(units: Map<string, StoredUnit>): StoredUnit {
  for (const unit of units.values()) if (unit.parentId === null) return unit
  throw unitMissing(rootFace.code)
}

/** What the unit is with the list's line laid over it: an empty cell keeps, except where nothing is an answer too. */
function merged(
  before: StoredUnit,
  fields: UnitFields,
  { list, units }: { list: ImportList; units: Map<string, StoredUnit> },
): StoredUnit {
  return {
    ...before,
    name: fields.name,
    kind: fields.kind ?? before.kind,
    type: fields.type ?? before.type,
    parentId: fields.parentCode === null ? before.parentId : (units.get(fields.parentCode)?.id ?? before.parentId),
    zone: fields.zone ?? before.zone,
    placeClass: list.columns.includes('placeClass') ? fields.placeClass : before.placeClass,
    claimedLaptops: list.columns.includes('laptops') ? fields.laptops : before.claimedLaptops,
  }
}

const comparable = ['name', 'kind', 'type', 'parentId', 'zone', 'placeClass', 'claimedLaptops'] as const

function difference(before: StoredUnit, after: StoredUnit): { before: object; after: object } | null {
  const names = comparable.filter((name) => before[name] !== after[name])
  const pick = (unit: StoredUnit) => Object.fromEntries(names.map((name) => [name, unit[name]]))
  return names.length === 0 ? null : { before: pick(before), after: pick(after) }
}

function hasNewFace(before: StoredUnit, after: StoredUnit): boolean {
  return before.name !== after.name || before.parentId !== after.parentId || before.zone !== after.zone
}

/** Opens the new period; after a move both parents are counted again from that day on. */
async function moveOn(
  db: Db,
  { before, after, fromDay, today }: { before: StoredUnit; after: StoredUnit; fromDay: string; today: string },
): Promise<void> {
  const since = await presentSince(db, after.id)
  if (since !== null && fromDay < since) throw changeTooEarly(after.code, fromDay)
  await changePeriod(db, after.id, after, fromDay)
  if (before.parentId === after.parentId) return
  const oldest = addDays(today, -recountDays)
  for (let day = fromDay < oldest ? oldest : fromDay; day <= today; day = addDays(day, 1)) {
    await markUnitDirty(db, after.id, day)
    if (before.parentId !== null) await markUnitDirty(db, before.parentId, day)
  }
}

function parentsOf(units: ReadonlyMap<string, StoredUnit>): Map<string, string | null> {
  const codeOf = new Map([...units.values()].map((unit) => [unit.id, unit.code]))
  return new Map(
    [...units.values()].map((unit) => [unit.code, unit.parentId === null ? null : (codeOf.get(unit.parentId) ?? null)]),
  )
}
