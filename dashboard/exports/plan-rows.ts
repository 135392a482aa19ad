/** The rows of the plan's exports: waves, laptops whose Windows is due, and findings about licences. */
import type { Viewer } from '../../server/account/scope.ts'
import type { Cell } from '../../server/csv/csv-out.rules.ts'
import type { Rows } from '../../server/csv/csv-stream.ts'
import { findingsFor } from '../../server/plan/finding.queries.ts'
import type { FindingKind } from '../../server/plan/legal.rules.ts'
import type { NamedWaveRow } from '../../server/plan/wave.queries.ts'
import { dueLaptops, type WindowsFilter } from '../../server/plan/windows.queries.ts'
import type { Db } from '../../server/store/store.ts'
import { licenceTexts } from '../texts/licence.texts.ts'

const rowsAtOnce = 1_000

export const waveHeader = [
  'kode', 'satker', 'kesiapan', 'alasan', 'langkah_pertama', 'laptop', 'migrasi', 'dapat_dipindah', 'jam', 'mulai', 'selesai',
  'contoh',
] // prettier-ignore

/** Every satker with something left to move, in the order of the waves. */
// oxlint-disable-next-line require-await -- a table is streamed, this one in one piece
export async function* waveRows(rows: readonly NamedWaveRow[]): Rows {
  yield rows.map((row): Cell[] => [
    row.code, row.name, row.readiness, row.reasons.map(({ reason }) => reason).join('; '), row.firstStep, row.laptops,
    row.migrated, row.movable, row.hours, row.startDay, row.endDay, row.simulatedCount,
  ]) // prettier-ignore
}

export const windowsHeader = [
  'id', 'kode_satker', 'satker', 'merek', 'model', 'prosesor', 'sistem', 'akhir_dukungan', 'windows_11', 'kurang',
  'belum_diketahui', 'linux', 'contoh',
] // prettier-ignore

/** Laptops whose Windows has no updates any more, or soon, by id; empty = nobody knows. */
export async function* windowsRows(
  db: Db,
  viewer: Viewer,
  asked: { path: string; filter: WindowsFilter; today: string },
): Rows {
  let afterId: number | null = 0
  while (afterId !== null) {
    const { rows, nextId } = await dueLaptops(db, viewer, { ...asked, limit: rowsAtOnce, afterId })
    yield rows.map((row): Cell[] => [
      row.publicId, row.unitCode, row.unitName, row.brand, row.model, row.cpuModel, row.system, row.supportEndDay,
      known(row.fitness.fit), row.fitness.misses.join('; '), row.fitness.unknown.join('; '), known(row.linux),
      known(row.simulated),
    ]) // prettier-ignore
    afterId = nextId
  }
}

export const findingHeader = [
  'kode', 'satuan', 'temuan', 'jenis', 'kata', 'laptop', 'contoh', 'pertama_terlihat', 'terlihat_atasan',
] // prettier-ignore

/** Findings that the viewer may see now: `findingsFor` alone decides which these are. */
export async function* findingRows(
  db: Db,
  viewer: Viewer,
  asked: { path: string; today: string; kind?: FindingKind; subject?: string },
): Rows {
  const t = licenceTexts.id
  for (let offset = 0; ; offset += rowsAtOnce) {
    const { lines, total } = await findingsFor(db, viewer, { ...asked, limit: rowsAtOnce, offset })
    yield lines.map((line): Cell[] => [
      line.code, line.name, line.subjectName, t.kinds[line.kind], t.words[line.word], line.laptops, line.simulated,
      line.firstSeenDay, line.openDay,
    ]) // prettier-ignore
    if (offset + rowsAtOnce >= total) return
  }
}

function known(is: boolean | null): Cell {
  return is === null ? null : is ? 'ya' : 'tidak'
}
