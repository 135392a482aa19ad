/** Which months have a table of their own, and what it is called. */

/** Tables kept by month on PostgreSQL, with the column that says the day (`YYYY-MM-DD`). This list is data. */
export const monthlyTables = [
  { table: 'device_day', column: 'day' },
  { table: 'report', column: 'utc_day' },
] as const
export type MonthlyTable = (typeof monthlyTables)[number]

export type Month = {
  /** Such as `report_2026_11`. */
  name: string
  /** First day in it, and the first after it. */
  fromDay: string
  toDay: string
}

const monthsBehind = 1
const monthsAhead = 2

/** The table of the month in which a day lies. */
export function monthOf({ table }: MonthlyTable, day: string): Month {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const first = (index: number) => new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10)
  return { name: `${table}_${day.slice(0, 4)}_${day.slice(5, 7)}`, fromDay: first(month - 1), toDay: first(month) }
}

/** The months that must be there before their first day comes: late laptops of the last one, and two months of peace. */
export function monthsDue(table: MonthlyTable, utcDay: string): Month[] {
  const [year = 0, month = 0] = utcDay.split('-').map(Number)
  return Array.from({ length: monthsBehind + 1 + monthsAhead }, (_, index) => {
    const day = new Date(Date.UTC(year, month - 1 - monthsBehind + index, 1)).toISOString().slice(0, 10)
    return monthOf(table, day)
  })
}

/** Every month from the one of `fromDay` to the one of `toDay`. */
export function monthsBetween(table: MonthlyTable, fromDay: string, toDay: string): Month[] {
  const months: Month[] = []
  for (let month = monthOf(table, fromDay); month.fromDay <= toDay; month = monthOf(table, month.toDay))
    months.push(month)
  return months
}
