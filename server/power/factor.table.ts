/** Factors to start with; rows of the table `factor` come after them (factor.queries.ts). A row is never changed here. */
import { embodiedModels, embodiedSource, embodiedVersion } from './embodied.table.ts'
import {
  type FactorKind,
  type FactorRow,
  type FactorStatus,
  factorVersion,
  kindFacts,
  nationalKey,
} from './factor.rules.ts'

const edition = '2026-11-24'
/** Coefficients by class and maker hold for every day that reports can be of. */
const always = '2000-01-01'

type Seed = {
  kind: FactorKind
  key: string
  fromDay: string
  value: number
  source: string
  status: FactorStatus
  low?: number
  high?: number
}

function row(
  { low = null, high = null, ...seed }: Omit<Seed, 'low' | 'high'> & { low?: number | null; high?: number | null },
  of = edition,
): FactorRow {
  const { unit } = kindFacts[seed.kind]
  return { ...seed, unit, low, high, document: null, enteredBy: null, version: factorVersion(seed, of) }
}

const tariff = (key: string, fromDay: string, value: number, source: string) =>
  row({ kind: 'tariff', key, fromDay, value, source, status: 'confirmed' })
const average = (fromDay: string, value: number, source: string) =>
  row({ kind: 'grid-average', key: nationalKey, fromDay, value, source, status: 'confirmed' })
const margin = (key: string, value: number, note = '') =>
  row({
    kind: 'grid-margin',
    key,
    fromDay: '2024-01-01',
    value,
    source: `combined margin ex-post menurut proyek lain yang mengutip keputusan Dirjen Ketenagalistrikan ESDM 2021/2024; dokumennya tidak dilihat, awal berlakunya tidak tercantum${note}`,
    status: 'secondary',
  })
const life = (key: string, value: number) =>
  row({
    kind: 'life',
    key,
    fromDay: always,
    value,
    source: 'asumsi awal: nilai tengah masa pakai yang dinyatakan pembuat; ganti dengan ketentuan penghapusan barang',
    status: 'entered',
  })

const firstSeen = 'awal berlakunya tidak tercantum, dipakai sejak hari terlihat'

export const usualFactors: readonly FactorRow[] = [
  average(
    '2022-01-01',
    0.6759,
    'rata-rata pembangkitan 2022: Ember lewat Our World in Data; mlco2/codecarbon global_energy_mix',
  ),
  average('2023-01-01', 0.6824, 'rata-rata pembangkitan 2023: Ember lewat Our World in Data; npm @tgwf/co2 0.19.0'),
  margin('JAMALI', 0.87),
  margin('SUMATERA', 0.761, '; berkas lain proyek itu menyebut 0,78'),
  margin('KALBAR', 0.95),
  margin('KALSELTENG', 1.2),
  margin('SULSELRABAR', 0.75, '; berkas lain proyek itu menyebut 0,73'),
  margin('BATAM', 0.76),
  margin('LOMBOK', 0.87),
  tariff(
    'P-1/TR',
    '2022-01-01',
    1444.7,
    'm.tribunnews.com 2022-06-14: berlaku sebelum 1 Juli 2022, awalnya tidak tercantum',
  ),
  tariff(
    'P-1/TR',
    '2022-07-01',
    1699.53,
    'm.tribunnews.com 2022-06-14; katadata.co.id 2022-07-02; masih terdaftar 2025-12',
  ),
  tariff('P-2/TM', '2022-07-01', 1522.88, 'm.tribunnews.com 2022-06-14; ekonomi.bisnis.com 2025-01-01'),
  tariff('S-1/TR', '2025-04-28', 900, `tintainformasi.com 2025-04-28 (3.500 VA sampai 200 kVA); ${firstSeen}`),
  tariff('S-2/TM', '2025-04-28', 925, `tintainformasi.com 2025-04-28; ${firstSeen}`),
  tariff('R-1/TR', '2025-12-01', 1444.7, `romisaputra.com 2025-12 (1.300 sampai 2.200 VA); ${firstSeen}`),
  life('laptop', 4),
  life('desktop', 4),
  life('all-in-one', 4),
  life('tablet', 3),
  life('monitor', 6),
  ...embodiedModels.map(({ kind, key, models, median, low, high }) =>
    row(
      {
        kind,
        key,
        fromDay: always,
        value: median,
        low,
        high,
        source: `${embodiedSource}: nilai tengah ${models} model`,
        status: 'secondary',
      },
      embodiedVersion,
    ),
  ),
]
