/** Bytes of a SQLite store by what they are for, counted page by page. */
import type { Database } from 'better-sqlite3'
import { type Figure, figure } from '../figures.ts'

export type Parts = {
  deviceBytes: number
  dayBytes: number
  unitDayBytes: number
  evidenceBytes: number
  allBytes: number
}

const tablesOf = {
  dayBytes: ['device_day', 'usage_month'],
  unitDayBytes: ['presence_unit_day', 'migration_unit_day', 'connectivity_unit_day', 'connectivity_unit_month'],
  evidenceBytes: ['report', 'report_quarantine', 'device_chain'],
} as const

/** Reads every page of the file once: a minute for 10 GB. What belongs to no days and no evidence is the devices'. */
export function partsOf(database: Database): Parts {
  const rows = database
    .prepare<[], { table: string; bytes: number }>(
      `select coalesce(s.tbl_name, d.name) as "table", sum(d.pgsize) as bytes
       from dbstat d left join sqlite_schema s on s.name = d.name where d.aggregate = true group by 1`,
    )
    .all()
  const bytesOf = (tables: readonly string[]) =>
    rows.filter(({ table }) => tables.includes(table)).reduce((sum, { bytes }) => sum + bytes, 0)
  const allBytes = rows.reduce((sum, { bytes }) => sum + bytes, 0)
  const [dayBytes, unitDayBytes, evidenceBytes] = [
    bytesOf(tablesOf.dayBytes),
    bytesOf(tablesOf.unitDayBytes),
    bytesOf(tablesOf.evidenceBytes),
  ]
  return {
    dayBytes,
    unitDayBytes,
    evidenceBytes,
    allBytes,
    deviceBytes: allBytes - dayBytes - unitDayBytes - evidenceBytes,
  }
}

export function sizeFigures(database: Database): Figure[] {
  const count = (table: string) => database.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0
  const parts = partsOf(database)
  const [devices, rows] = [count('device'), count('device_day')]
  const days = database.prepare<[], number>('select count(distinct day) from presence_unit_day').pluck().get() ?? 1
  const of = `${devices.toLocaleString('en-GB')} laptops, ${days} days, ${rows.toLocaleString('en-GB')} rows of device_day`
  return [
    figure({ name: 'store', unit: 'GB', note: of }, [parts.allBytes / 1e9]),
    figure(
      {
        name: 'bytes a laptop, without its days',
        unit: 'bytes',
        budget: { most: 4_096 },
        note: 'laptop, key, place, events, indexes, and its share of units; sections come with real reports',
      },
      [parts.deviceBytes / devices],
    ),
    figure(
      {
        name: 'bytes a laptop-day, with its share of the unit-days',
        unit: 'bytes',
        budget: { most: 240 },
        note: 'by all laptop-days, also those on which a laptop stayed off and has no row',
      },
      [(parts.dayBytes + parts.unitDayBytes) / (devices * days)],
    ),
    figure({ name: 'bytes a row of device_day', unit: 'bytes', note: 'its indexes included' }, [parts.dayBytes / rows]),
  ]
}

/** Evidence of what was reported so far, and what that makes for the ministry: arithmetic, not measured. */
export function evidenceFigures(database: Database): Figure[] {
  const reports = database.prepare<[], number>('select count(*) from report').pluck().get() ?? 0
  if (reports === 0) return []
  const each = partsOf(database).evidenceBytes / reports
  const of = `${reports.toLocaleString('en-GB')} reports, each the only row of its laptop-day; chains and indexes included`
  return [
    figure({ name: 'evidence a reported laptop-day', unit: 'bytes', budget: { most: 1_024 }, note: of }, [each]),
    figure(
      {
        name: 'evidence of 251,384 laptops over 400 days, if each reported every day',
        unit: 'GB',
        note: 'arithmetic: bytes a reported laptop-day x 251,384 x 400',
      },
      [(each * 251_384 * 400) / 1e9],
    ),
  ]
}
