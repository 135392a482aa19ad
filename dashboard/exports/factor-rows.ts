/** All rows of factors, those that gave way too: what a figure of March was computed with can be looked up. */
import type { Cell } from '../../server/csv/csv-out.rules.ts'
import type { Rows } from '../../server/csv/csv-stream.ts'
import { factorState } from '../../server/power/factor.rules.ts'
import { loadFactorBook } from '../../server/power/factor.queries.ts'
import type { Db } from '../../server/store/store.ts'

export const factorHeader = [
  'jenis', 'kunci', 'berlaku_sejak', 'nilai', 'satuan', 'rendah', 'tinggi', 'status', 'keadaan', 'sumber', 'dokumen', 'oleh', 'versi',
] // prettier-ignore
const states = { current: 'berlaku', later: 'nanti', past: 'riwayat' } as const

/** @param today decides which row of a key holds */
export async function* factorRows(db: Db, today: string): Rows {
  const { rows, index } = await loadFactorBook(db)
  yield rows.map((row): Cell[] => [
    row.kind, row.key, row.fromDay, row.value, row.unit, row.low, row.high, row.status, states[factorState(index, row, today)],
    row.source, row.document, row.enteredBy, row.version,
  ]) // prettier-ignore
}
