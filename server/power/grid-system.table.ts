/** Where nobody has set one: the electricity system of a province and the tariff class of a kind of unit. */
import type { AssignedStatus } from './unit-factor.rules.ts'

export type ProvinceSystem = { province: string; system: string | null; status: AssignedStatus; source: string }

/** Stands in the version of what was assigned by this file: a changed row needs another edition. */
export const usualEdition = '2026-11-24'

const jamali = 'text-id.123dok.com pulau-jawa-dan-bali: Jawa, Madura, dan Bali satu interkoneksi'
const sulawesi = 'kontan.co.id 2019-10 dan text-id.123dok.com pulau-jawa-dan-bali: interkoneksi Sulselrabar'
const guess = 'pengetahuan umum, belum diperiksa'
const several = 'lebih dari satu sistem dalam provinsi: isi pada satker'

function of(system: string | null, status: AssignedStatus, source: string, provinces: readonly string[]) {
  return provinces.map((province): ProvinceSystem => ({ province, system, status, source }))
}

export const gridSystems: readonly ProvinceSystem[] = [
  ...of('JAMALI', 'secondary', jamali, [
    'DKI Jakarta', 'Jawa Barat', 'Jawa Tengah', 'DI Yogyakarta', 'Daerah Istimewa Yogyakarta', 'Jawa Timur', 'Banten', 'Bali',
  ]), // prettier-ignore
  ...of('SUMATERA', 'unconfirmed', guess, [
    'Aceh', 'Sumatera Utara', 'Sumatera Barat', 'Riau', 'Jambi', 'Sumatera Selatan', 'Bengkulu', 'Lampung',
  ]), // prettier-ignore
  ...of('SULSELRABAR', 'secondary', sulawesi, ['Sulawesi Selatan', 'Sulawesi Tenggara', 'Sulawesi Barat']),
  ...of('SULUTGO', 'unconfirmed', guess, ['Sulawesi Utara', 'Gorontalo']),
  ...of('KALBAR', 'unconfirmed', guess, ['Kalimantan Barat']),
  ...of('KALSELTENG', 'unconfirmed', guess, ['Kalimantan Selatan', 'Kalimantan Tengah']),
  ...of('KALTIM', 'unconfirmed', guess, ['Kalimantan Timur', 'Kalimantan Utara']),
  ...of('MALUKU', 'unconfirmed', guess, ['Maluku', 'Maluku Utara']),
  ...of('PAPUA', 'unconfirmed', guess, [
    'Papua', 'Papua Barat', 'Papua Barat Daya', 'Papua Selatan', 'Papua Tengah', 'Papua Pegunungan',
  ]), // prettier-ignore
  ...of(null, 'unconfirmed', several, [
    'Kepulauan Riau', 'Kepulauan Bangka Belitung', 'Nusa Tenggara Barat', 'Nusa Tenggara Timur', 'Sulawesi Tengah',
  ]), // prettier-ignore
]

/** Guesses, each the lower of what is possible, so that no saving is made larger than it is. First fit holds; else P-1/TR. */
export const usualTariffClasses: readonly {
  kinds: readonly string[]
  types: readonly string[]
  tariffClass: string
  why: string
}[] = [
  { kinds: ['ministry'], types: [], tariffClass: 'P-2/TM', why: 'dugaan: gedung pusat di atas 200 kVA' },
  { kinds: [], types: ['MIN', 'MTSN', 'MAN'], tariffClass: 'S-1/TR', why: 'dugaan: madrasah memakai sambungan sosial' },
  { kinds: [], types: ['PTKN'], tariffClass: 'S-2/TM', why: 'dugaan: kampus memakai sambungan sosial besar' },
  {
    kinds: ['location'],
    types: ['KUA'],
    tariffClass: 'R-1/TR',
    why: 'dugaan: KUA kecil memakai sambungan rumah tangga',
  },
]
