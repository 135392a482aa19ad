/** What a satker's page tells of its migration. */
import type { Viewer } from '../../server/account/scope.ts'
import { type MigrationDay, unitProgress } from '../../server/migration/migration.queries.ts'
import { type NearlyThere, nearlyThere } from '../../server/migration/nearly-there.queries.ts'
import { blockersUnder, type TitleRow } from '../../server/migration/title.queries.ts'
import { findingsFor } from '../../server/plan/finding.queries.ts'
import type { Db } from '../../server/store/store.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'

export type SatkerMigration = {
  now: MigrationDay
  /** Closed titles that alone hold laptops back here, most first. */
  blockers: TitleRow[]
  blockerTotal: number
  near: NearlyThere[]
  /** Findings about licences that this viewer may see; null = never counted. */
  findingCount: number | null
}

const blockersShown = 5
const nearShown = 8

/** Null = no day was counted yet, or there is no laptop. */
export async function readSatkerMigration(
  db: Db,
  viewer: Viewer,
  { unit, today, wibToday }: { unit: UnitRow; today: string; wibToday: string },
): Promise<SatkerMigration | null> {
  const { now } = await unitProgress(db, viewer, { unitId: unit.id, day: today, weeks: 1 })
  if (!now || now.deviceCount === 0) return null
  const blockers = await blockersUnder(db, viewer, { path: unit.path, limit: blockersShown })
  const findings = await findingsFor(db, viewer, { path: unit.path, today: wibToday, limit: 0 })
  return {
    now,
    blockers: blockers.rows,
    blockerTotal: blockers.total,
    near: await nearlyThere(db, viewer, { unitId: unit.id, day: today, limit: nearShown }),
    findingCount: findings.countedAtMs === null ? null : findings.total,
  }
}
