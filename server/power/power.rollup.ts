/** The energy of a unit on a day: a subject of the roll-up engine. Device-days are computed, never stored. */
import { calendarsOf } from '../calendar/calendar.queries.ts'
import type { Insertable } from 'kysely'
import { activeMembers } from '../migration/migration.rollup.ts'
import type { Rollup } from '../rollup/rollup.engine.ts'
import type { Db, Tables } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { dayColumns, readPowerFacts, toPowerDay } from './power-day.store.ts'
import { ensureProfiles, modelId } from './profile.store.ts'
import { addPowerDay, addPowerSums, HalfRanges, noPowerSums, powerSums, type PowerSums } from './unit-day.rules.ts'

type Row = Insertable<Tables['power_unit_day']>

export const powerRollup: Rollup = {
  async countOwn(db, unitIds, day) {
    const model = await modelId(db)
    const sums = new Map(unitIds.map((unitId) => [unitId, noPowerSums()]))
    const halves = new Map(unitIds.map((unitId) => [unitId, new HalfRanges()]))
    const members = await devicesOn(db, unitIds, day)
    for (const { unit_id: unitId } of members.values()) {
      const own = sums.get(unitId)
      if (own) own.expected_days++
    }
    const days = (await daysOf(db, unitIds, day)).filter((row) => members.get(row.device_id)?.unit_id === row.unit_id)
    const reported = days.flatMap(({ device_id: id }) => members.get(id) ?? [])
    const profiles = await ensureProfiles(db, reported, { day, model })
    const facts = await readPowerFacts(
      db,
      reported.map(({ id }) => id),
    )
    const calendars = await calendarsOf(db, unitIds)
    for (const row of days) {
      const device = members.get(row.device_id)
      const own = sums.get(row.unit_id)
      const calendar = calendars.get(row.unit_id)
      if (!device || !own || !calendar) continue
      const known = { calendar, profiles: profiles.get(row.device_id) ?? [], facts }
      const powerDay = toPowerDay(row, device, known)
      const total = powerDay && addPowerDay(own, powerDay)
      if (total) halves.get(row.unit_id)?.add(powerDay.errsWith, total)
    }
    await put(
      db,
      [...sums].map(([unitId, own]) => ({
        ...keyOf(unitId, 'own', model, day),
        ...own,
        half_squared: halves.get(unitId)?.squared() ?? 0,
      })),
    )
  },

  async sumTree(db, units, day) {
    const model = await modelId(db)
    const at = { model, day }
    const unitIds = units.map(({ unitId }) => unitId)
    const own = await readRows(db, unitIds, { ...at, scope: 'own' })
    const childIds = units.flatMap((unit) => unit.childIds)
    const below = await readRows(db, childIds, { ...at, scope: 'tree' })
    const rows = units.map(({ unitId, childIds: children }) => {
      const sums = { ...noPowerSums(), half_squared: 0 }
      for (const part of [own.get(unitId), ...children.map((childId) => below.get(childId))]) {
        if (!part) continue
        addPowerSums(sums, part)
        sums.half_squared += part.half_squared
      }
      return { ...keyOf(unitId, 'tree', model, day), ...sums }
    })
    await put(db, rows)
    await markMonths(db, unitIds, day.slice(0, 7))
  },
}

function keyOf(unitId: number, scope: 'own' | 'tree', model: number, day: string) {
  return { unit_id: unitId, scope, model_id: model, day }
}

/** Members with what a first profile is made of. A laptop that is a member twice on a day counts once. */
async function devicesOn(db: Db, unitIds: readonly number[], day: string) {
  const rows = await activeMembers(db, unitIds, day)
    .select(['period.unit_id', 'device.id', 'device.kind', 'device.origin', 'device.brand', 'device.model'])
    .select(['device.cpu_model as cpuModel', 'device.memory_mb as memoryMb', 'device.os_family as osFamily'])
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        brand: row.brand ?? null,
        model: row.model ?? null,
        cpuModel: row.cpuModel ?? null,
        memoryMb: row.memoryMb ?? null,
        osFamily: row.osFamily ?? null,
      },
    ]),
  )
}

function daysOf(db: Db, unitIds: readonly number[], day: string) {
  return db
    .selectFrom('device_day')
    .select([...dayColumns, 'unit_id'])
    .where('unit_id', 'in', [...unitIds])
    .where('day', '=', day)
    .execute()
}

type Sums = PowerSums & { half_squared: number }

async function readRows(
  db: Db,
  unitIds: readonly number[],
  { scope, model, day }: { scope: 'own' | 'tree'; model: number; day: string },
): Promise<Map<number, Sums>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('power_unit_day')
    .select(['unit_id', ...powerSums, 'half_squared'])
    .where('unit_id', 'in', [...unitIds])
    .where('scope', '=', scope)
    .where('model_id', '=', model)
    .where('day', '=', day)
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row]))
}

async function markMonths(db: Db, unitIds: readonly number[], month: string): Promise<void> {
  await db
    .insertInto('power_month_dirty')
    .values(unitIds.map((unitId) => ({ unit_id: unitId, month, version: 1 })))
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'month'])
        .doUpdateSet((eb) => ({ version: eb('power_month_dirty.version', '+', 1) })),
    )
    .execute()
}

function put(db: Db, rows: Row[]): Promise<void> {
  return upsertRows(db, 'power_unit_day', ['unit_id', 'scope', 'model_id', 'day'], rows)
}
