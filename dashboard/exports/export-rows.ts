/** The rows of each export: what its page shows, in full and unrounded, page after page. */
import type { Viewer } from '../../server/account/scope.ts'
import { type Cell, percentCell } from '../../server/csv/csv-out.rules.ts'
import type { Rows } from '../../server/csv/csv-stream.ts'
import { type DeviceFilter } from '../../server/device/device-find.ts'
import { devicePageMost, listDevices } from '../../server/device/device.queries.ts'
import { deviceStates } from '../../server/migration/device-migration.queries.ts'
import { grades } from '../../server/migration/grade.rules.ts'
import { type MigrationDay, migrationOf } from '../../server/migration/migration.queries.ts'
import type { TitleFilter } from '../../server/migration/title-index.rules.ts'
import { titlesUnder } from '../../server/migration/title.queries.ts'
import type { Db } from '../../server/store/store.ts'
import { type UnitRow, unitsRightBelow } from '../../server/unit/unit.queries.ts'

export const deviceHeader = [
  'id', 'kode_satker', 'satker', 'merek', 'model', 'seri', 'sistem', 'versi_sistem', 'memori_mb', 'jumlah_program', 'keadaan',
  'terakhir_terlihat', 'status_migrasi', 'bukti', 'skor', 'terhalang', 'mundur', 'bertentangan', 'contoh',
] // prettier-ignore

/** All devices that fit, by id, so that a laptop that reports meanwhile is neither missed nor doubled. */
export async function* deviceRows(
  db: Db,
  viewer: Viewer,
  { filter, today }: { filter: DeviceFilter; today: string },
): Rows {
  let cursor: string | null = null
  do {
    const page = { sort: 'id', descending: false, limit: devicePageMost, cursor } as const
    const { items, nextCursor } = await listDevices(db, viewer, { filter, page, today })
    const ids = items.map(({ id }) => id)
    const states = await deviceStates(db, ids)
    yield items.map((item): Cell[] => {
      const state = states.get(item.id)
      return [
        item.publicId, item.unitCode, item.unitName, item.brand, item.model, item.serial, item.osName, item.osVersion,
        item.memoryMb, item.softwareCount, item.standing, item.lastSeenDay, state?.status ?? null, state?.grade ?? null,
        state?.score ?? null, yes(state?.blocked), yes(state?.regressed), yes(state?.contradictory),
        yes(item.origin === 'simulated'),
      ] // prettier-ignore
    })
    cursor = nextCursor
  } while (cursor !== null)
}

export const migrationHeader = [
  'kode', 'satuan', 'tanggal', 'laptop', 'tanpa_data', 'belum_pasti', 'belum_mulai', 'keduanya', 'aplikasi_terbuka', 'migrasi',
  'aplikasi_rendah_pct', 'aplikasi_tinggi_pct', 'sistem_rendah_pct', 'sistem_tinggi_pct', ...grades, 'terhalang', 'mundur',
  'bertentangan', 'contoh',
] // prettier-ignore

/** The unit itself, then the units right below it by code; one without a counted day has empty cells. */
export async function* migrationRows(db: Db, viewer: Viewer, { unit, day }: { unit: UnitRow; day: string }): Rows {
  const units = [unit, ...(await unitsRightBelow(db, viewer, [unit.id])).toSorted((a, b) => (a.code < b.code ? -1 : 1))]
  const unitIds = units.map(({ id }) => id)
  const days = await migrationOf(db, viewer, { unitIds, fromDay: day, toDay: day, scope: 'tree' })
  const byId = new Map(days.map((one) => [one.unitId, one]))
  yield units.map(({ id, code, name }): Cell[] => [code, name, day, ...countsOf(byId.get(id))])
}

function countsOf(it: MigrationDay | undefined): Cell[] {
  if (!it) return Array.from({ length: migrationHeader.length - 3 }, () => null)
  return [
    it.deviceCount, it.noData, it.unsure, it.notStarted, it.dual, it.migratedApplications, it.migrated,
    percentCell(it.applications.low), percentCell(it.applications.high), percentCell(it.system.low), percentCell(it.system.high),
    ...grades.map((grade) => it.grades[grade]), it.blocked, it.regressed, it.contradictory, it.simulatedCount,
  ] // prettier-ignore
}

export const titleHeader = [
  'nama', 'penerbit', 'sistem', 'golongan', 'kategori', 'biaya', 'aplikasi_sendiri', 'aturan', 'laptop', 'satu_satunya',
] // prettier-ignore
const titlesAtOnce = 1_000

/** Titles of a unit, most laptops first; read once, since they are counted as a whole. */
export async function* titleRows(
  db: Db,
  viewer: Viewer,
  { path, filter }: { path: string; filter: TitleFilter },
): Rows {
  const { rows } = await titlesUnder(db, viewer, { path, filter, limit: Number.MAX_SAFE_INTEGER })
  for (let at = 0; at < rows.length; at += titlesAtOnce)
    yield rows
      .slice(at, at + titlesAtOnce)
      .map((row): Cell[] => [
        row.name, row.publisher, row.osFamily, row.class, row.category, row.cost, yes(row.inHouse), row.rule, row.deviceCount,
        row.aloneCount,
      ]) // prettier-ignore
}

function yes(is: boolean | undefined): Cell {
  return is === undefined ? null : is ? 'ya' : 'tidak'
}
