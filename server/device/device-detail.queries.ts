/** Everything that is known of one device, inside what the viewer may see. */
import { gunzipSync } from 'node:zlib'
import { type SectionFacts, type SectionKind, sectionSchema } from '../../agent/contract/v1.ts'
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'

export type DeviceDetail = NonNullable<Awaited<ReturnType<typeof findDevice>>>

/** The device with this public id; null when there is none, or none that the viewer may see. */
export async function findDevice(db: Db, viewer: Viewer, publicId: string) {
  const row = await db
    .selectFrom('device')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .selectAll('device')
    .select(['unit.code as unitCode', 'unit.name as unitName', 'unit.path as unitPath', 'unit.zone as unitZone'])
    .where(inScope(viewer))
    .where('device.public_id', '=', publicId)
    .executeTakeFirst()
  return row ?? null
}

/** A section as it describes the device now; `facts` is null while it has not come, or cannot be read. */
export type CurrentSection<Kind extends SectionKind> = {
  sha256: string
  fromUtcDay: string
  quarantined: boolean
  facts: Extract<SectionFacts, { kind: Kind }> | null
}

export type CurrentSections = { [Kind in SectionKind]: CurrentSection<Kind> | null }

/** The three sections in force; null for a kind that no report has named. */
export async function currentSections(db: Db, deviceId: number): Promise<CurrentSections> {
  const rows = await db
    .selectFrom('device_section_period as period')
    .innerJoin('section', 'section.id', 'period.section_id')
    .select(['period.kind', 'period.state', 'period.from_utc_day', 'section.sha256', 'section.bytes'])
    .where('period.device_id', '=', deviceId)
    .where('period.to_utc_day', 'is', null)
    .orderBy('period.id')
    .execute()
  const found: CurrentSections = { hardware: null, system: null, software: null }
  for (const row of rows) {
    const facts = row.bytes ? readSection(row.bytes) : null
    const head = {
      sha256: Buffer.from(row.sha256).toString('hex'),
      fromUtcDay: row.from_utc_day,
      quarantined: row.state !== 'ok',
    }
    if (head.quarantined) continue
    if (row.kind === 'hardware') found.hardware = { ...head, facts: facts?.kind === 'hardware' ? facts : null }
    if (row.kind === 'system') found.system = { ...head, facts: facts?.kind === 'system' ? facts : null }
    if (row.kind === 'software') found.software = { ...head, facts: facts?.kind === 'software' ? facts : null }
  }
  return found
}

function readSection(bytes: Uint8Array): SectionFacts | null {
  try {
    const parsed = sectionSchema.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null // a damaged section is shown as unreadable, and the page stays whole
  }
}

/** Minutes of a local day by state; together 1,440 once the day is over. */
export type StateDay = {
  day: string
  screenMin: number
  darkMin: number
  awakeMin: number
  asleepMin: number
  offMin: number
  unknownMin: number
  sealed: boolean
  late: boolean
}

/** A device's days, old to new: sums only, never the quarter-hours. */
export async function stateDays(
  db: Db,
  { deviceId, fromDay, toDay }: { deviceId: number; fromDay: string; toDay: string },
): Promise<StateDay[]> {
  const rows = await db
    .selectFrom('device_day')
    .select(['day', 'screen_min as screenMin', 'dark_min as darkMin', 'awake_min as awakeMin'])
    .select(['asleep_min as asleepMin', 'off_min as offMin', 'unknown_min as unknownMin', 'sealed', 'late'])
    .where('device_id', '=', deviceId)
    .where('day', '>=', fromDay)
    .where('day', '<=', toDay)
    .orderBy('day')
    .execute()
  return rows.map((row) => ({ ...row, sealed: row.sealed === 1, late: row.late === 1 }))
}

export type EventRow = { id: number; day: string; kind: string; before: string | null; after: string | null }

/** Changes that mean something, newest first. */
export async function deviceEvents(db: Db, deviceId: number, limit: number): Promise<EventRow[]> {
  const rows = await db
    .selectFrom('device_event')
    .select(['id', 'day', 'kind', 'before', 'after'])
    .where('device_id', '=', deviceId)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, before: row.before ?? null, after: row.after ?? null }))
}

/** Other devices in the ministry with the same serial: how many, whatever the viewer may see of them. */
export async function countSameSerial(db: Db, deviceId: number, serial: string): Promise<number> {
  const row = await db
    .selectFrom('device')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('serial', '=', serial)
    .where('id', '!=', deviceId)
    .where('state', 'in', ['active', 'pending'])
    .executeTakeFirstOrThrow()
  return row.count
}
