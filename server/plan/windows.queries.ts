/** "Ganti atau beralih": laptops whose Windows has no updates any more, or soon, with every way out and what it costs. */
import { inScope, type Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { Db } from '../store/store.ts'
import { noCounts, type UnitCounts, unitCountNames } from './count-plan.rules.ts'
import { fromMask } from './fitness.rules.ts'
import { type Fitness, soonDays } from './windows.rules.ts'

/** Types of units that pay what schools pay for updates. */
export const schoolTypes: readonly string[] = ['MIN', 'MTSN', 'MAN', 'PTKN']

export type WindowsCounts = UnitCounts & {
  /** Of `extendCount`: in schools, madrasah and colleges. */
  extendSchools: number
}
export type WindowsUnit = WindowsCounts & { code: string; name: string }
export type WindowsSummary = {
  total: WindowsCounts
  /** The units right below, each with all below it, most due laptops first; those without laptops are left out. */
  children: WindowsUnit[]
  /** Null = not counted yet. */
  countedAtMs: number | null
}

const columns = {
  deviceCount: 'device_count',
  simulatedCount: 'simulated_count',
  heldCount: 'held_count',
  linuxUnfit: 'linux_unfit',
  linuxUnknown: 'linux_unknown',
  windowsCount: 'windows_count',
  releaseUnknown: 'release_unknown',
  pastCount: 'past_count',
  soonCount: 'soon_count',
  upgradeFit: 'upgrade_fit',
  upgradeUnknown: 'upgrade_unknown',
  switchFit: 'switch_fit',
  switchUnknown: 'switch_unknown',
  extendCount: 'extend_count',
} as const satisfies Record<keyof UnitCounts, string>

/** Counts of a unit with all below it, and of each unit right below. */
export async function windowsUnder(
  db: Db,
  viewer: Viewer,
  { id, path }: { id: number; path: string },
): Promise<WindowsSummary> {
  const rows = await db
    .selectFrom('plan_unit_count as count')
    .innerJoin('unit', 'unit.id', 'count.unit_id')
    .select(Object.values(columns).map((name) => `count.${name}` as const))
    .select(['unit.id', 'unit.path', 'unit.type', 'count.counted_at_ms'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .execute()
  const total: WindowsCounts = { ...noCounts(), extendSchools: 0 }
  const byChild = new Map<number, WindowsCounts>()
  for (const row of rows) {
    const childId = Number(row.path.slice(path.length).split('/')[0]) || id
    const child = byChild.get(childId) ?? { ...noCounts(), extendSchools: 0 }
    byChild.set(childId, child)
    for (const counts of [total, child]) {
      for (const name of unitCountNames) counts[name] += row[columns[name]]
      if (schoolTypes.includes(row.type)) counts.extendSchools += row.extend_count
    }
  }
  return {
    total,
    children: await namedChildren(db, viewer, byChild),
    countedAtMs: rows.reduce<number | null>((last, row) => Math.max(last ?? 0, row.counted_at_ms), null),
  }
}

async function namedChildren(db: Db, viewer: Viewer, byChild: Map<number, WindowsCounts>): Promise<WindowsUnit[]> {
  const found = [...byChild].filter(([, counts]) => counts.deviceCount > 0)
  if (found.length === 0) return []
  const units = await db
    .selectFrom('unit')
    .select(['unit.id', 'unit.code', 'unit.name'])
    .where(inScope(viewer))
    .where(
      'unit.id',
      'in',
      found.map(([id]) => id),
    )
    .execute()
  const due = ({ pastCount, soonCount }: WindowsCounts) => pastCount + soonCount
  return units
    .flatMap(({ id, code, name }) => {
      const counts = byChild.get(id)
      return counts ? [{ ...counts, code, name }] : []
    })
    .toSorted((a, b) => due(b) - due(a) || (a.code < b.code ? -1 : 1))
}

/** Which laptops of the list: all, those that take Windows 11, do not, or of which nobody knows. */
export const windowsFilters = ['all', 'fit', 'unfit', 'unknown'] as const
export type WindowsFilter = (typeof windowsFilters)[number]

export type DueLaptop = {
  id: number
  publicId: string
  brand: string | null
  model: string | null
  cpuModel: string | null
  system: string
  simulated: boolean
  unitCode: string
  unitName: string
  school: boolean
  supportEndDay: string
  fitness: Fitness
  linux: boolean | null
}

/** Laptops of the list by id; `nextId` is handed back as `afterId` for the page after. */
export async function dueLaptops(
  db: Db,
  viewer: Viewer,
  asked: { path: string; today: string; filter: WindowsFilter; limit: number; afterId?: number },
): Promise<{ rows: DueLaptop[]; nextId: number | null }> {
  const { path, today, filter, limit, afterId = 0 } = asked
  let query = db
    .selectFrom('device_fitness as fitness')
    .innerJoin('device', 'device.id', 'fitness.device_id')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select(['device.id', 'device.public_id', 'device.brand', 'device.model', 'device.cpu_model', 'device.origin'])
    .select(['device.os_name', 'device.os_version', 'unit.code as unitCode', 'unit.name as unitName', 'unit.type'])
    .select(['fitness.support_end_day', 'fitness.windows11', 'fitness.misses', 'fitness.unknown', 'fitness.linux'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .where('fitness.support_end_day', '<=', addDays(today, soonDays))
    .where('device.id', '>', afterId)
  if (filter === 'fit') query = query.where('fitness.windows11', '=', 1)
  if (filter === 'unfit') query = query.where('fitness.windows11', '=', 0)
  if (filter === 'unknown') query = query.where('fitness.windows11', 'is', null)
  const found = await query
    .orderBy('device.id')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map((row): DueLaptop => {
    const fit = (value: number | null | undefined) => (value === null || value === undefined ? null : value === 1)
    return {
      id: row.id,
      publicId: row.public_id,
      brand: row.brand ?? null,
      model: row.model ?? null,
      cpuModel: row.cpu_model ?? null,
      system: [row.os_name, row.os_version].filter(Boolean).join(' '),
      simulated: row.origin === 'simulated',
      unitCode: row.unitCode,
      unitName: row.unitName,
      school: schoolTypes.includes(row.type),
      supportEndDay: row.support_end_day ?? '',
      fitness: { fit: fit(row.windows11), misses: fromMask(row.misses), unknown: fromMask(row.unknown) },
      linux: fit(row.linux),
    }
  })
  return { rows, nextId: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}
