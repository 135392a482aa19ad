/** Which laptops have a title: read from the sets in force, unit after unit, a page at a time. */
import type { Viewer } from '../account/scope.ts'
import { AppError } from '../http/app-error.ts'
import type { Db } from '../store/store.ts'
import { holdsAny } from './places.rules.ts'
import { findTitle, type TitleDetail, titleIdsOf, type TitlePlace } from './title-detail.queries.ts'

export type TitleDevice = {
  publicId: string
  origin: string
  kind: string
  brand: string | null
  model: string | null
  osName: string | null
  lastSeenDay: string | null
  /** The UTC day from which on the list with the title has been in force. */
  fromUtcDay: string
  unitCode: string
  unitName: string
}
export type TitleDevices = { devices: TitleDevice[]; nextCursor: string | null }

type Asked = {
  titleId: number
  limit: number
  cursor?: string | null
  unitCode?: string | null
  /** Units of one page at most; a test sets it. */
  unitsMost?: number
}

/** Laptops of one read, and of one page at most: what is left comes with the next cursor. */
const readAtOnce = 500
const readMost = 5_000
/** A count that is older than the laptops may name many units where none has the title any more. */
const unitsAtMost = 200

/**
 * A page of the laptops with a title, by unit and id; null = no such title in sight. A page may be short, even empty, and
 * still have a next one: a very large unit is read in several.
 *
 * @throws AppError `title.cursor_invalid`
 */
export async function devicesWithTitle(db: Db, viewer: Viewer, asked: Asked): Promise<TitleDevices | null> {
  const title = await findTitle(db, viewer, asked.titleId)
  return title && devicesOf(db, title, asked)
}

/** The same for a title that was found already. */
export async function devicesOf(
  db: Db,
  title: Pick<TitleDetail, 'groupId' | 'titleKey' | 'reach'>,
  { limit, cursor = null, unitCode = null, unitsMost = unitsAtMost }: Omit<Asked, 'titleId'>,
): Promise<TitleDevices> {
  const after = cursor === null ? null : readCursor(cursor)
  const ids = await titleIdsOf(db, title)
  const wanted = { ids: new Set(ids), largestId: ids.at(-1) ?? 0 }
  const places = (title.reach?.places ?? [])
    .filter(({ code }) => (unitCode === null || code === unitCode) && (!after || code >= after.code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const devices: TitleDevice[] = []
  let readCount = 0
  for (const [index, place] of places.entries()) {
    if (index === unitsMost) return { devices, nextCursor: `${place.code}~0` }
    for (let afterId = place.code === after?.code ? after.deviceId : 0; ;) {
      const rows = await readSets(db, place.unitId, afterId)
      for (const { id, titles, ...row } of rows) {
        afterId = id
        readCount++
        if (holdsAny(titles, wanted.ids, wanted.largestId)) devices.push(toDevice(row, place))
        if (devices.length < limit && readCount < readMost) continue
        return { devices, nextCursor: isLast(places, place, rows, id) ? null : `${place.code}~${id}` }
      }
      if (rows.length < readAtOnce) break
    }
  }
  return { devices, nextCursor: null }
}

function isLast(
  places: readonly TitlePlace[],
  place: TitlePlace,
  rows: readonly { id: number }[],
  id: number,
): boolean {
  return places.at(-1) === place && rows.length < readAtOnce && rows.at(-1)?.id === id
}

function readCursor(text: string): { code: string; deviceId: number } {
  const [, code, id] = /^([^~]{1,64})~(\d{1,9})$/.exec(text) ?? []
  if (code === undefined || id === undefined) throw new AppError('badRequest', 'title.cursor_invalid')
  return { code, deviceId: Number(id) }
}

/** The set in force of each active laptop of a unit: the same laptops as `countPlaces` counts. */
function readSets(db: Db, unitId: number, afterId: number) {
  return db
    .selectFrom('device')
    .innerJoin('device_section_period as held', 'held.device_id', 'device.id')
    .innerJoin('section', 'section.id', 'held.section_id')
    .innerJoin('software_set as set', 'set.id', 'section.set_id')
    .select(['device.id', 'device.public_id', 'device.origin', 'device.kind', 'device.brand', 'device.model'])
    .select(['device.os_name', 'device.last_seen_day', 'held.from_utc_day', 'set.titles'])
    .where('device.unit_id', '=', unitId)
    .where('device.id', '>', afterId)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .where('held.kind', '=', 'software')
    .where('held.state', '=', 'ok')
    .where('held.to_utc_day', 'is', null)
    .orderBy('device.id')
    .limit(readAtOnce)
    .execute()
}

type Row = Omit<Awaited<ReturnType<typeof readSets>>[number], 'id' | 'titles'>

function toDevice(row: Row, place: TitlePlace): TitleDevice {
  return {
    publicId: row.public_id,
    origin: row.origin,
    kind: row.kind,
    brand: row.brand ?? null,
    model: row.model ?? null,
    osName: row.os_name ?? null,
    lastSeenDay: row.last_seen_day ?? null,
    fromUtcDay: row.from_utc_day,
    unitCode: place.code,
    unitName: place.name,
  }
}
