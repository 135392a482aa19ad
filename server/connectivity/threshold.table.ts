/** Thresholds of the connection that come with the program. A changed one is a row of `connectivity_threshold` with a day of its own. */

/**
 * - `roundTripMs`: mean round trip of the agent's own requests up to which a laptop's link is good enough
 * - `lossPct`: share of tries at the office, in working time, that may fail
 * - `leastAttempts`: tries at the office on a day below which nothing is said of its quality
 * - `rungSharePct`: share of a unit's laptops that must stand on a rung for the unit to stand on it
 */
export const thresholdNames = ['roundTripMs', 'lossPct', 'leastAttempts', 'rungSharePct'] as const
export type ThresholdName = (typeof thresholdNames)[number]
export type Thresholds = Record<ThresholdName, number>

export type ThresholdRow = { name: ThresholdName; value: number; unit: string; source: string; fromDay: string }

/** Newest last. */
export const thresholdTable: readonly ThresholdRow[] = [
  {
    name: 'roundTripMs',
    value: 800,
    unit: 'ms',
    source: 'Penilaian proyek ini, belum keputusan kementerian: satu permintaan TLS ke server dalam satu detik',
    fromDay: '2026-01-01',
  },
  {
    name: 'lossPct',
    value: 10,
    unit: '%',
    source: 'Penilaian proyek ini, belum keputusan kementerian: tiga dari 34 perempat jam kerja',
    fromDay: '2026-01-01',
  },
  {
    name: 'leastAttempts',
    value: 4,
    unit: 'percobaan',
    source: 'Penilaian proyek ini: di bawah satu jam percobaan tidak ada yang dapat dikatakan',
    fromDay: '2026-01-01',
  },
  {
    name: 'rungSharePct',
    value: 80,
    unit: '%',
    source: 'Cakupan yang dipakai peringkat: pemasangan dinilai sampai 80% laptop',
    fromDay: '2026-01-01',
  },
]

/** What a value may be: outside it is a slip of the hand. */
export const thresholdBounds: Record<ThresholdName, { least: number; most: number; unit: string }> = {
  roundTripMs: { least: 10, most: 60_000, unit: 'ms' },
  lossPct: { least: 0, most: 100, unit: '%' },
  leastAttempts: { least: 1, most: 96, unit: 'percobaan' },
  rungSharePct: { least: 1, most: 100, unit: '%' },
}
