/** Programs and processors that simulated laptops have besides those of `fleet-models.ts`. Shares and local names are invented. */
import type { Program } from './fleet-models.ts'

/** Paid programs, their activators, and what offices cannot do without yet. */
const common: readonly Program[] = [
  ['KMSpico', '10.2.0', null, null, 0.03],
  ['KMSAuto Net', '1.5.4', null, null, 0.015],
  ['Adobe Photoshop CS6', '13.0', 'Adobe Systems Incorporated', null, 0.05],
]

export const officePrograms: readonly Program[] = [
  ...common,
  ['SAKTI Desktop', '5.1', null, null, 0.08],
  ['SIMAK-BMN', '22.1', null, null, 0.06],
  ['AutoCAD 2014', '19.1.18.0', 'Autodesk', null, 0.03],
]

export const schoolPrograms: readonly Program[] = [
  ...common,
  ['Rapor Digital Madrasah', '4.3', null, null, 0.09],
  ['EMIS Desktop', '2.1', null, null, 0.05],
  ['AutoCAD 2014', '19.1.18.0', 'Autodesk', null, 0.012],
]

/** Made in an office and known nowhere else: they wait for a decision in the review queue. */
export const localPrograms: readonly Program[] = [
  ['Buku Tamu Digital Sumsel', '1.2', null, null, 1],
  ['Presensi Pegawai Musi', '2.0', null, null, 1],
  ['Surat Keluar Masuk Sriwijaya', '3.4', null, null, 1],
  ['Jadwal Mengajar Ampera', '1.0', null, null, 1],
  ['Kartu Santri Cetak', '1.1', null, null, 1],
  ['Inventaris Ruang Kenten', '0.9', null, null, 1],
]

/** Sold before 2018: not on the list for Windows 11. */
export const oldProcessors: readonly (readonly [model: string, cores: number, threads: number, baseMhz: number])[] = [
  ['Intel Core i3-6006U', 2, 4, 2000],
  ['Intel Core i5-5200U', 2, 4, 2200],
  ['Intel Core i3-7020U', 2, 4, 2300],
  ['AMD A9-9420 RADEON R5', 2, 2, 3000],
]
