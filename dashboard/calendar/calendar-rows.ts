import type { CalendarMonth } from '../../server/calendar/month.queries.ts'
import { spansText } from '../../server/calendar/week.rules.ts'
import type { Cell } from '../../server/csv/csv-out.rules.ts'
import type { Rows } from '../../server/csv/csv-stream.ts'

export const calendarHeader = [
  'kode', 'tanggal', 'hari_kerja', 'jam', 'menit', 'libur', 'nama', 'dasar', 'status', 'ramadan', 'pola', 'diisi_oleh',
] // prettier-ignore

/** The days of a month, one a row. */
export async function* calendarRows(unit: { code: string }, { days }: CalendarMonth): Rows {
  yield days.map(({ day, spans, workMin, off, rule, ramadan, hours }): Cell[] => [
    unit.code, day, off === null ? 'ya' : 'tidak', spansText(spans), workMin, off, rule?.name ?? null, rule?.source ?? null,
    rule?.status ?? null, ramadan ? 'ya' : 'tidak', hours.template.template, rule?.setBy ?? null,
  ]) // prettier-ignore
}
