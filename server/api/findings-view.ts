/** Findings about licences as the API gives them: what the key may see now, and no count of more. */
import type { Viewer } from '../account/scope.ts'
import { deviceFindingsFor, type FindingLine, findingsFor } from '../plan/finding.queries.ts'
import type { Db } from '../store/store.ts'
import type { UnitRow } from '../unit/unit.queries.ts'
import { type ApiDeviceFindings, type ApiFindings, findingsMost } from './migration.schemas.ts'

/** Of a unit and all below it, most laptops first. */
export async function unitFindings(
  db: Db,
  viewer: Viewer,
  { unit, today }: { unit: UnitRow; today: string },
): Promise<ApiFindings> {
  const { lines, total, countedAtMs } = await findingsFor(db, viewer, { path: unit.path, today, limit: findingsMost })
  return { total, countedAtMs, items: lines.map(toItem) }
}

/** Those that a laptop is part of. */
export async function findingsOfDevice(
  db: Db,
  viewer: Viewer,
  { device, today }: { device: { id: number; public_id: string }; today: string },
): Promise<ApiDeviceFindings> {
  const lines = await deviceFindingsFor(db, viewer, { deviceId: device.id, today })
  return { id: device.public_id, items: lines.map(toItem) }
}

function toItem({ unitId: _own, ...line }: FindingLine): ApiFindings['items'][number] {
  return line
}
