/** Which websites a unit runs is kept by those who may, within their subtree; a website that goes leaves its row. */
import { createHash } from 'node:crypto'
import { rightMissing } from '../account/account.errors.ts'
import { inScope, may, type Viewer } from '../account/scope.ts'
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import { localDayOf, toZone } from '../day/local-day.rules.ts'
import { editedUnit } from '../plan/plan-unit.ts'
import type { Db, Store } from '../store/store.ts'
import { siteInvalid, siteMissing, sitesRefused } from './site.errors.ts'
import { checkSiteInput, readSites, type SiteFields, type SiteInput, sitesAUnit } from './site-input.rules.ts'

type Needs = { store: Store; clock: Clock }

/**
 * Adds a website to a unit.
 *
 * @returns its id
 * @throws AppError `site.invalid` with the fields (also where the unit has it already), `account.right_missing`, `unit.missing`
 */
export async function addSite(
  input: SiteInput & { unitId: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<number> {
  const { viewer, unitId } = input
  const unit = await editedUnit(store.db, viewer, unitId, 'editSites')
  const checked = checkSiteInput(input)
  if ('fields' in checked) throw siteInvalid(checked.fields)
  const nowMs = clock.nowMs()
  return store.write(async (db) => {
    await refuseTwice(db, unitId, checked.site.address)
    const id = await insert(db, { unitId, site: checked.site, nowMs, day: localDayOf(nowMs, unit.zone) })
    const detail = { id, ...checked.site }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'site.add', unitId, detail })
    return id
  })
}

/**
 * Changes the kind of a website, or its address: that makes another website of it, whose checks begin anew, while the old one
 * leaves its row.
 *
 * @returns the id under which it is kept now
 * @throws AppError `site.missing` (also when out of scope), `site.invalid`, `account.right_missing`
 */
export async function editSite(
  input: SiteInput & { id: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<number> {
  const { viewer, id } = input
  const held = await heldSite(store.db, viewer, id)
  const checked = checkSiteInput(input)
  if ('fields' in checked) throw siteInvalid(checked.fields)
  const nowMs = clock.nowMs()
  const { site } = checked
  return store.write(async (db) => {
    let now = id
    if (site.address === held.address)
      await db.updateTable('site').set({ kind: site.kind }).where('id', '=', id).execute()
    else {
      await refuseTwice(db, held.unitId, site.address, id)
      await markRemoved(db, id, nowMs)
      now = await insert(db, { unitId: held.unitId, site, nowMs, day: localDayOf(nowMs, toZone(held.zone)) })
    }
    const detail = { id: now, ...site, before: { id, address: held.address, kind: held.kind } }
    await recordAudit(store, db, { atMs: nowMs, actor: viewer.actor, action: 'site.edit', unitId: held.unitId, detail })
    return now
  })
}

/**
 * The unit runs this website no more.
 *
 * @throws AppError `site.missing` (also when out of scope), `account.right_missing`
 */
export async function removeSite(
  { id, viewer }: { id: number; viewer: Viewer },
  { store, clock }: Needs,
): Promise<void> {
  const held = await heldSite(store.db, viewer, id)
  const nowMs = clock.nowMs()
  await store.write(async (db) => {
    await markRemoved(db, id, nowMs)
    const detail = { id, address: held.address }
    await recordAudit(store, db, {
      atMs: nowMs,
      actor: viewer.actor,
      action: 'site.remove',
      unitId: held.unitId,
      detail,
    })
  })
}

export type SiteImport = { added: number; unchanged: number }

/**
 * Adds the websites of a list (CSV); those that are there already stay as they are, so that a file can be sent twice. All or
 * nothing.
 *
 * @throws AppError `site.import_refused` with every fault by line, `account.right_missing`
 */
export async function importSites(
  { csv, viewer }: { csv: string; viewer: Viewer },
  { store, clock }: Needs,
): Promise<SiteImport> {
  if (!may(viewer, 'editSites')) throw rightMissing()
  const nowMs = clock.nowMs()
  const units = await store.db
    .selectFrom('unit')
    .select(['unit.id', 'unit.code', 'unit.zone'])
    .where(inScope(viewer))
    .execute()
  const unitOf = new Map(units.map((unit) => [unit.code, unit]))
  const read = readSites(csv, (code) => unitOf.has(code))
  if ('fields' in read) throw sitesRefused(read.fields)
  return store.write(async (db) => {
    const rows = await db.selectFrom('site').select(['unit_id', 'address']).where('removed_at_ms', 'is', null).execute()
    const held = new Set(rows.map((row) => `${row.unit_id} ${row.address}`))
    const counts = new Map<number, number>()
    for (const { unit_id } of rows) counts.set(unit_id, (counts.get(unit_id) ?? 0) + 1)
    const result: SiteImport = { added: 0, unchanged: 0 }
    for (const { code, site } of read.lines) {
      const unit = unitOf.get(code)
      if (!unit || held.has(`${unit.id} ${site.address}`)) {
        result.unchanged++
        continue
      }
      const count = (counts.get(unit.id) ?? 0) + 1
      if (count > sitesAUnit)
        throw sitesRefused([{ path: code, code: 'too_many', message: `at most ${sitesAUnit} websites a unit` }])
      counts.set(unit.id, count)
      held.add(`${unit.id} ${site.address}`)
      await insert(db, { unitId: unit.id, site, nowMs, day: localDayOf(nowMs, toZone(unit.zone)) })
      result.added++
    }
    const detail = { ...result, sha256: createHash('sha256').update(csv).digest('hex') }
    await recordAudit(store, db, {
      atMs: nowMs,
      actor: viewer.actor,
      action: 'site.import',
      unitId: viewer.unitId,
      detail,
    })
    return result
  })
}

async function heldSite(db: Db, viewer: Viewer, id: number) {
  const held = await db
    .selectFrom('site')
    .innerJoin('unit', 'unit.id', 'site.unit_id')
    .select(['site.unit_id as unitId', 'site.address', 'site.kind', 'unit.zone'])
    .where('site.id', '=', id)
    .where('site.removed_at_ms', 'is', null)
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!held) throw siteMissing()
  if (!may(viewer, 'editSites')) throw rightMissing()
  return held
}

async function refuseTwice(db: Db, unitId: number, address: string, exceptId = 0): Promise<void> {
  const rows = await db
    .selectFrom('site')
    .select('address')
    .where('unit_id', '=', unitId)
    .where('removed_at_ms', 'is', null)
    .where('id', '<>', exceptId)
    .execute()
  if (rows.some((row) => row.address === address))
    throw siteInvalid([{ path: 'address', code: 'duplicate', message: 'the unit has this website already' }])
  if (rows.length >= sitesAUnit)
    throw siteInvalid([{ path: 'address', code: 'too_many', message: `at most ${sitesAUnit} websites a unit` }])
}

const markRemoved = (db: Db, id: number, nowMs: number) =>
  db.updateTable('site').set({ removed_at_ms: nowMs }).where('id', '=', id).execute()

async function insert(
  db: Db,
  { unitId, site, nowMs, day }: { unitId: number; site: SiteFields; nowMs: number; day: string },
): Promise<number> {
  const { id } = await db
    .insertInto('site')
    .values({ unit_id: unitId, ...site, since_day: day, added_at_ms: nowMs, removed_at_ms: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('site_check')
    .values({ ...blankCheck, site_id: id })
    .execute()
  return id
}

const blankCheck = {
  asked_at_ms: null,
  checked_at_ms: null,
  facts: null,
  state: null,
  state_kind: null,
  state_since_ms: null,
  run_verdict: null,
  run_count: 0,
  run_since_ms: null,
  news_at_ms: null,
  news_source: null,
  news_url: null,
  news_from_day: null,
  news_last_day: null,
  news_items: null,
}
