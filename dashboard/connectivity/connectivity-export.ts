import { quarterMin } from '../../agent/contract/quarters.ts'
import type { Cell } from '../../server/csv/csv-out.rules.ts'
import type { Rows } from '../../server/csv/csv-stream.ts'
import type { ConnectivityLine, ConnectivityModel } from './connectivity.model.ts'

export const connectivityHeader = [
  'kode',
  'satuan',
  'tanggal',
  'satker_berlaptop',
  'satker_jaringan_ditetapkan',
  'satker_tersambung_hari_itu',
  'laptop_menurut_isian',
  'laptop_terdaftar',
  'laptop_terlihat',
  'laptop_tersambung',
  'laptop_cukup_baik',
  'laptop_simulasi',
  'anak_tangga_tertahan',
  'menit_kerja',
  'menit_tersambung',
  'menit_terputus',
  'menit_tempat_lain',
  'menit_tanpa_bukti',
  'menit_tidak_dinilai',
] as const

/** The unit with all below it, then those right below. What is not known is left empty. */
// oxlint-disable-next-line require-await -- the stream wants an async iterable
export async function* connectivityRows({ unit, day, lines }: ConnectivityModel): Rows {
  yield [rowOf({ unit, day, standing: null }), ...lines.map(rowOf)]
}

function rowOf({ unit, day, standing }: ConnectivityLine): Cell[] {
  if (!day) return [unit.code, unit.name]
  const isPlaced = day.placed_units > 0
  const minutes = (quarters: number) => quarters * quarterMin
  return [
    unit.code,
    unit.name,
    day.day,
    day.units,
    day.placed_units,
    isPlaced ? day.connected_units : null,
    day.claimed_count === 0 ? null : day.claimed_count,
    day.device_count,
    day.seen_count,
    isPlaced ? day.connected_count : null,
    isPlaced ? day.good_count : null,
    day.simulated_count,
    standing?.heldAt ?? null,
    minutes(day.work_q),
    isPlaced ? minutes(day.connected_q) : null,
    isPlaced ? minutes(day.cut_q) : null,
    minutes(day.elsewhere_q),
    minutes(day.unplaced_q + day.no_evidence_q),
    minutes(day.down_q),
  ]
}
