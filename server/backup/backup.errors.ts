import { AppError } from '../http/app-error.ts'

/** Why a backup is refused, in the words of the person who holds it. */
const sentences = {
  postgres:
    'Penyimpanan ada di PostgreSQL: cadangkan dengan pg_dump, pulihkan dengan pg_restore (docs/guide/cadangan.md).',
  no_store: 'Tidak ada penyimpanan SQLite di folder data ini.',
  exists: 'Berkas tujuan sudah ada; cadangan tidak pernah menimpa. Pilih nama lain.',
  no_space: 'Ruang disk tidak cukup.',
  file_missing: 'Berkas cadangan tidak ada atau tidak dapat dibaca.',
  not_a_backup: 'Berkas ini bukan cadangan Satker Connected.',
  manifest_missing: 'Daftar isi (.manifest.json) di samping berkas cadangan tidak ada.',
  manifest_unreadable: 'Daftar isi (.manifest.json) tidak dapat dibaca.',
  manifest_altered: 'Daftar isi (.manifest.json) bukan yang dibuat bersama cadangan ini.',
  key_unreadable: 'Berkas kunci harus berisi 32 bita acak dalam base64.',
  key_needed: 'Cadangan ini terenkripsi; beri --key-file.',
  wrong_key: 'Kunci ini bukan kunci cadangan ini.',
  cut_short: 'Berkas cadangan terpotong.',
  altered: 'Isi berkas cadangan berubah sejak dibuat.',
  damaged: 'Basis data dalam cadangan tidak lulus pemeriksaan keutuhan.',
  mismatch: 'Isi cadangan tidak sama dengan daftar isinya.',
  folder_in_use: 'Folder tujuan sudah berisi penyimpanan. Pulihkan hanya ke folder tanpa penyimpanan.',
} as const
export type BackupFault = keyof typeof sentences

/** A backup that is not made, not believed or not restored. `details` say where and how much, never a secret. */
export function backupRefused(fault: BackupFault, details: Record<string, string | number> = {}): AppError {
  const code = `backup.${fault}`
  return new AppError('conflict', code, { details, fields: [{ path: 'file', code, message: sentences[fault] }] })
}
