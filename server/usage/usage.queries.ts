/** What was used on laptops, for rules and pages: in bulk by ranges of device ids, so that all of a ministry fits in slices. */
import { documentFormats } from '../../agent/contract/tables.ts'
import type { Db } from '../store/store.ts'
import { bitsBetween, daysIn, decodeRan, monthsBetween, type UsageDay } from './usage.rules.ts'

/** Devices by their ids: those given, or a slice of all. */
export type Devices = { ids: readonly number[] } | { afterId: number; throughId: number }

/** What a device used between two days. */
export type ProgramUse = {
  deviceId: number
  /** Days on which the agent could look: a program that is not named was not used on these. 0 = nothing is known. */
  knownDays: number
  programs: { id: number; days: number; lastDay: string }[]
}

/**
 * Programs used from one local day to another, both included (30 days back: `addDays(day, -29)`). Devices of which nothing
 * is known are left out.
 */
export async function programsUsed(
  db: Db,
  devices: Devices,
  { fromDay, toDay }: { fromDay: string; toDay: string },
): Promise<Map<number, ProgramUse>> {
  const uses = new Map<number, ProgramUse & { byId: Map<number, ProgramUse['programs'][number]> }>()
  for (const row of await monthRows(db, devices, monthsBetween(fromDay, toDay))) {
    const mask = bitsBetween(row.month, fromDay, toDay)
    const known = daysIn(row.known_days & mask).count
    if (known === 0) continue
    const use = uses.get(row.device_id) ?? {
      deviceId: row.device_id,
      knownDays: 0,
      programs: [],
      byId: new Map<number, ProgramUse['programs'][number]>(),
    }
    uses.set(row.device_id, use)
    use.knownDays += known
    for (const [id, days] of decodeRan(row.ran)) {
      const { count, last } = daysIn(days & mask)
      if (count === 0) continue
      const before = use.byId.get(id)
      const lastDay = `${row.month}-${String(last).padStart(2, '0')}`
      use.byId.set(id, { id, days: (before?.days ?? 0) + count, lastDay })
    }
  }
  return new Map(
    [...uses].map(([deviceId, { knownDays, byId }]) => [
      deviceId,
      { deviceId, knownDays, programs: [...byId.values()].toSorted((a, b) => a.id - b.id) },
    ]),
  )
}

/** Each known day of devices between two local days, in the order of days. */
export async function usageDays(
  db: Db,
  devices: Devices,
  { fromDay, toDay }: { fromDay: string; toDay: string },
): Promise<UsageDay[]> {
  const days: UsageDay[] = []
  for (const row of await monthRows(db, devices, monthsBetween(fromDay, toDay))) {
    const known = row.known_days & bitsBetween(row.month, fromDay, toDay)
    const ran = [...decodeRan(row.ran)]
    for (let day = 1; day <= 31; day++) {
      const bit = 1 << (day - 1)
      if ((known & bit) === 0) continue
      const ids = ran.filter(([, bits]) => (bits & bit) !== 0).map(([id]) => id)
      days.push({ deviceId: row.device_id, day: `${row.month}-${String(day).padStart(2, '0')}`, ran: ids })
    }
  }
  return days
}

/** Rows of the months asked for, month by month and then by device. */
async function monthRows(db: Db, devices: Devices, months: readonly string[]) {
  const rows = db.selectFrom('usage_month').select(['month', 'device_id', 'known_days', 'ran'])
  const asked =
    'ids' in devices
      ? rows.where('device_id', 'in', [...devices.ids])
      : rows.where('device_id', '>', devices.afterId).where('device_id', '<=', devices.throughId)
  if ('ids' in devices && devices.ids.length === 0) return []
  return asked
    .where('month', 'in', [...months])
    .orderBy('month')
    .orderBy('device_id')
    .execute()
}

/** A default program: its id on the watch list, `other` for one that is not watched, null = unknown. */
export type DefaultProgram = number | 'other' | null

export type Activated = { state: string | null; channel: string | null; server: string | null }

/** What a laptop is set to, as its last system section says. */
export type DeviceSetup = {
  deviceId: number
  defaults: {
    documents: DefaultProgram
    web: DefaultProgram
    post: DefaultProgram
    pdf: DefaultProgram
    archives: DefaultProgram
  }
  /** Null = nothing known of the product, or it is not there. */
  windows: Activated | null
  office: Activated | null
}

/** Default programs and activation; devices of which nothing is known are left out. */
export async function deviceSetups(db: Db, devices: Devices): Promise<Map<number, DeviceSetup>> {
  if ('ids' in devices && devices.ids.length === 0) return new Map()
  const rows = db.selectFrom('device_use').selectAll()
  const asked =
    'ids' in devices
      ? rows.where('device_id', 'in', [...devices.ids])
      : rows.where('device_id', '>', devices.afterId).where('device_id', '<=', devices.throughId)
  const found = await asked.execute()
  return new Map(
    found.map((row) => [
      row.device_id,
      {
        deviceId: row.device_id,
        defaults: {
          documents: programIn(row.documents),
          web: programIn(row.web),
          post: programIn(row.post),
          pdf: programIn(row.pdf),
          archives: programIn(row.archives),
        },
        windows: activatedOf(row.windows_state, row.windows_channel, row.windows_server),
        office: activatedOf(row.office_state, row.office_channel, row.office_server),
      },
    ]),
  )
}

function programIn(id: number | null | undefined): DefaultProgram {
  return id === null || id === undefined ? null : id === 0 ? 'other' : id
}

type Cell = string | null | undefined

function activatedOf(state: Cell, channel: Cell, server: Cell): Activated | null {
  if (!state && !channel && !server) return null
  return { state: state ?? null, channel: channel ?? null, server: server ?? null }
}

/** Documents of a device last changed in a month, by format; `complete` false = there may be more. */
export type DocumentCounts = {
  deviceId: number
  month: string
  counts: Record<(typeof documentFormats)[number], number>
  complete: boolean
}

/** Counts of documents, where the satker has them counted. */
export async function documentCounts(
  db: Db,
  deviceIds: readonly number[],
  months: readonly string[],
): Promise<DocumentCounts[]> {
  if (deviceIds.length === 0 || months.length === 0) return []
  const rows = await db
    .selectFrom('usage_month')
    .select(['month', 'device_id', 'documents', 'documents_complete'])
    .where('month', 'in', [...months])
    .where('device_id', 'in', [...deviceIds])
    .where('documents', 'is not', null)
    .orderBy('month')
    .orderBy('device_id')
    .execute()
  return rows.map((row) => {
    const numbers = JSON.parse(row.documents ?? '[]') as number[]
    const entries = documentFormats.map((format, at) => [format, numbers[at] ?? 0])
    return {
      deviceId: row.device_id,
      month: row.month,
      counts: Object.fromEntries(entries) as DocumentCounts['counts'],
      complete: row.documents_complete === 1,
    }
  })
}
