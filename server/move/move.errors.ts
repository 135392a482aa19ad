import { AppError } from '../http/app-error.ts'

/** Why a store is not moved, in the words of the person who moves it. */
const sentences = {
  no_store: 'Tidak ada penyimpanan SQLite di folder data ini.',
  from_postgres: 'Penyimpanan sudah di PostgreSQL; kosongkan DATABASE_URL bila yang dipindahkan memang SQLite.',
  bad_address: 'Alamat tujuan harus berbentuk postgres://pengguna@host/basisdata.',
  unreachable: 'Basis data tujuan tidak dapat dibuka.',
  in_use: 'Pemindahan lain ke basis data ini sedang berjalan.',
  not_empty: 'Basis data tujuan tidak kosong. Pindahkan hanya ke basis data yang kosong.',
  foreign: 'Basis data tujuan berisi tabel milik aplikasi lain. Buat basis data sendiri untuk Satker Connected.',
  columns_differ: 'Kolom tabel ini tidak sama di kedua penyimpanan.',
  row_refused: 'PostgreSQL menolak isi tabel ini.',
  mismatch: 'Isi tujuan tidak sama dengan asalnya; tujuan tetap ditandai belum selesai.',
} as const
export type MoveFault = keyof typeof sentences

/** A move that is not begun or not believed. `details` name the database and what was found, never a secret. */
export function moveRefused(fault: MoveFault, details: Record<string, string | number> = {}): AppError {
  const code = `move.${fault}`
  return new AppError('conflict', code, { details, fields: [{ path: 'to', code, message: sentences[fault] }] })
}
