/** What is stored of devices that their status on a day rests on, in a handful of reads for any number of them. */
import type { Db } from '../store/store.ts'
import { addDays } from '../day/local-day.rules.ts'
import { deviceSetups, programsUsed } from '../usage/usage.queries.ts'
import { newestVisits } from '../visit/visit.queries.ts'
import { toSummary } from './classify.store.ts'
import { visitDays } from './grade.rules.ts'
import type { SetPeriod } from './settle.rules.ts'
import { settleDays, settleReports } from './settle.rules.ts'
import { type DeviceFacts, useDays } from './status.rules.ts'
import { familiesOn } from './system-on-day.store.ts'

/**
 * Facts of devices on a local day. Default programs are those of now: they have no history. The system is that of the day. A
 * set that is not summed up yet is left out, as if it had not come.
 */
export async function readFacts(
  db: Db,
  devices: readonly { id: number; osFamily: string | null }[],
  day: string,
): Promise<Map<number, DeviceFacts>> {
  const ids = devices.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const visits = await newestVisits(db, ids, { afterDay: addDays(day, -visitDays), day })
  const visited = [...visits.keys()]
  const { periods, setAside } = await readPeriods(db, ids, addDays(day, -settleDays), day)
  // Whether it stood as it was seen can only be told with the sets since then: of these few laptops they are read for a year.
  const long = visited.length > 0 ? (await readPeriods(db, visited, addDays(day, -visitDays), day)).periods : periods
  for (const id of visited) periods.set(id, long.get(id) ?? [])
  const families = await familiesOn(db, devices, { periods, day })
  const lastSeen = await readLastSeen(db, ids, day)
  const uses = await programsUsed(db, { ids }, { fromDay: addDays(day, 1 - useDays), toDay: day })
  const setups = await deviceSetups(db, { ids })
  const reportDays = await readReportDays(
    db,
    ids.filter((id) => isFresh(periods.get(id) ?? [], day)),
    day,
  )
  return new Map(
    devices.map(({ id, osFamily }) => {
      const own = periods.get(id) ?? []
      const setup = setups.get(id)
      const facts: DeviceFacts = {
        day,
        periods: own,
        // One set for months: that reports of two days stand behind it needs no look at the days.
        reportDays: reportDays.get(id) ?? steadyDays(own, day),
        lastSeenDay: lastSeen.get(id) ?? null,
        osFamily: families.get(id) ?? osFamily,
        defaults: setup ? defaultsOf(setup.defaults) : null,
        use: uses.get(id)?.programs ?? null,
        setAsideDay: setAside.get(id) ?? null,
        visit: visits.get(id) ?? null,
      }
      return [id, facts]
    }),
  )
}

type Setup = Awaited<ReturnType<typeof deviceSetups>> extends Map<number, infer One> ? One : never

function defaultsOf(defaults: Setup['defaults']): NonNullable<DeviceFacts['defaults']> {
  const plain = (program: Setup['defaults']['web']) => (program === 'other' ? 0 : program)
  const { documents, web, post, pdf, archives } = defaults
  return {
    documents: plain(documents),
    web: plain(web),
    post: plain(post),
    pdf: plain(pdf),
    archives: plain(archives),
  }
}

/** Whether a set of the time looked at came so late that days have to be counted. */
function isFresh(periods: readonly SetPeriod[], day: string): boolean {
  return periods.length > 1 || (periods[0] !== undefined && periods[0].fromDay > addDays(day, -settleDays))
}

function steadyDays(periods: readonly SetPeriod[], day: string): string[] {
  const from = periods[0]?.fromDay
  if (from === undefined) return []
  return Array.from({ length: settleReports }, (_, index) => addDays(from, index)).filter((one) => one <= day)
}

type Periods = { periods: Map<number, SetPeriod[]>; setAside: Map<number, string> }

/** Sets in force after `afterDay` and up to the day; and since when a newer list, still the newest, is set aside. */
async function readPeriods(db: Db, ids: readonly number[], afterDay: string, day: string): Promise<Periods> {
  const rows = await db
    .selectFrom('device_section_period as held')
    .innerJoin('section', 'section.id', 'held.section_id')
    .leftJoin('software_set_summary as summary', 'summary.set_id', 'section.set_id')
    .select(['held.device_id', 'held.state', 'held.from_utc_day', 'held.to_utc_day', 'summary.set_id', 'open_mask'])
    .select(['closed_mask', 'family_mask', 'own_browser', 'open_count', 'closed_count', 'unknown_count', 'blockers'])
    .where('held.device_id', 'in', [...ids])
    .where('held.kind', '=', 'software')
    .where('held.from_utc_day', '<=', day)
    .where((eb) => eb.or([eb('held.to_utc_day', 'is', null), eb('held.to_utc_day', '>', afterDay)]))
    .orderBy('held.device_id')
    .orderBy('held.from_utc_day')
    .orderBy('held.id')
    .execute()
  const periods = new Map<number, SetPeriod[]>()
  const setAside = new Map<number, string>()
  for (const row of rows) {
    const toDay = row.to_utc_day ?? null
    if (toDay !== null && toDay <= row.from_utc_day) continue // replaced on the day it came
    if (row.state !== 'ok') {
      if (toDay === null || toDay > day) setAside.set(row.device_id, row.from_utc_day)
      continue
    }
    if (row.set_id === null || row.set_id === undefined) continue // not summed up yet
    const own = periods.get(row.device_id) ?? []
    periods.set(row.device_id, own)
    own.push({ setId: row.set_id, fromDay: row.from_utc_day, toDay, summary: toSummary(row) })
  }
  return { periods, setAside }
}

async function readLastSeen(db: Db, ids: readonly number[], day: string): Promise<Map<number, string>> {
  const rows = await awakeDays(db, ids)
    .select((eb) => ['device_id', eb.fn.max('day').as('day')])
    .where('day', '<=', day)
    .where('day', '>', addDays(day, -settleDays))
    .groupBy('device_id')
    .execute()
  return new Map(rows.map((row) => [row.device_id, row.day]))
}

async function readReportDays(db: Db, ids: readonly number[], day: string): Promise<Map<number, string[]>> {
  const days = new Map<number, string[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return days
  const rows = await awakeDays(db, ids)
    .select(['device_id', 'day'])
    .where('day', '<=', day)
    .where('day', '>', addDays(day, -2 * settleDays))
    .orderBy('day')
    .execute()
  for (const row of rows) days.get(row.device_id)?.push(row.day)
  return days
}

function awakeDays(db: Db, ids: readonly number[]) {
  return db
    .selectFrom('device_day')
    .where('device_id', 'in', [...ids])
    .where((eb) => eb(eb('screen_min', '+', eb.ref('dark_min')), '+', eb.ref('awake_min')), '>', 0)
}
