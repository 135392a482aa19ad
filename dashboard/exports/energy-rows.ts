/** Energy of a unit and those right below it, as a file. */
import type { Viewer } from '../../server/account/scope.ts'
import { type Cell, percentCell } from '../../server/csv/csv-out.rules.ts'
import type { Rows } from '../../server/csv/csv-stream.ts'
import { energyBelow } from '../../server/power/below.queries.ts'
import { kwhOf } from '../../server/power/cost.rules.ts'
import type { Db } from '../../server/store/store.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'

export const energyHeader = [
  'kode', 'satuan', 'bulan', 'kwh', 'kwh_rendah', 'kwh_tinggi', 'kwh_luar_jam', 'jam_luar_jam', 'hari_laptop_aktif',
  'cakupan_pct', 'kwh_contoh',
] // prettier-ignore

/** A unit without a reported device-day has empty cells, never 0. */
export async function* energyRows(db: Db, viewer: Viewer, asked: { unit: UnitRow; month: string }): Rows {
  const rows = await energyBelow(db, viewer, asked)
  yield rows.map(
    ({ unit: { code, name }, figure }): Cell[] =>
    figure === null
      ? [code, name, asked.month, null, null, null, null, null, null, null, null]
      : [
          code, name, asked.month, kwhOf(figure.energyMwh), kwhOf(figure.lowMwh), kwhOf(figure.highMwh),
          kwhOf(figure.waste.outMwh), figure.waste.outMin / 60, figure.coverage.activeDays,
          percentCell(figure.coverage.knownShare), kwhOf(figure.simulated.energyMwh),
        ], // prettier-ignore
  )
}
