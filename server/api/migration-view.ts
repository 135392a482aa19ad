/** The migration as the API gives it, from the same read models as the pages. */
import type { Viewer } from '../account/scope.ts'
import { childrenProgress, deviceMigration, type MigrationDay, unitProgress } from '../migration/migration.queries.ts'
import { blockersUnder } from '../migration/title.queries.ts'
import type { Db } from '../store/store.ts'
import type { UnitRow } from '../unit/unit.queries.ts'
import { toApiTitle } from './plan-view.ts'
import {
  type ApiDeviceMigration,
  type ApiUnitBlockers,
  type ApiUnitMigration,
  titlesMost,
} from './migration.schemas.ts'

/** A unit with all below it: now, week by week, and the units right below. */
export async function unitMigration(
  db: Db,
  viewer: Viewer,
  { unit, day }: { unit: UnitRow; day: string },
): Promise<ApiUnitMigration> {
  const { now, trend } = await unitProgress(db, viewer, { unitId: unit.id, day })
  const children = now ? await childrenProgress(db, viewer, { unitId: unit.id, day: now.day }) : []
  return {
    code: unit.code,
    now: now && counted(now),
    trend: trend.map(counted),
    children: children.map(({ code, name, kind, progress }) => ({ code, name, kind, ...counted(progress) })),
  }
}

function counted({ unitId: _own, ...day }: MigrationDay) {
  return day
}

/** What blocks below a unit. */
export async function unitBlockers(db: Db, viewer: Viewer, { code, path }: UnitRow): Promise<ApiUnitBlockers> {
  const { rows, total } = await blockersUnder(db, viewer, { path, limit: titlesMost })
  return { code, total, items: rows.map(toApiTitle) }
}

/** A laptop's status on a day; null = none that the viewer may see. */
export async function migrationOfDevice(
  db: Db,
  viewer: Viewer,
  { device, day }: { device: { id: number; public_id: string }; day: string },
): Promise<ApiDeviceMigration | null> {
  const found = await deviceMigration(db, viewer, { deviceId: device.id, day })
  if (!found) return null
  const { status, grade, blocked, regressed, contradictory, sinceDay, unknownCount, reasons, blockingTitles } = found
  return {
    id: device.public_id,
    day,
    status,
    grade,
    blocked,
    regressed,
    contradictory,
    sinceDay,
    unknownCount,
    reasons,
    score: found.score.points,
    blockingTitles,
  }
}
