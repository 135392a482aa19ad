/** Which tariff class and which electricity system hold for a unit on a day, and with that which factors. */
import {
  type DeviceClass,
  factorOn,
  type FactorIndex,
  type FactorRow,
  indexFactors,
  makerKey,
  nationalKey,
  sortedByDay,
} from './factor.rules.ts'
import { gridSystems, type ProvinceSystem, usualEdition, usualTariffClasses } from './grid-system.table.ts'

/** The first two are set for a unit and hold for all below it; the last two hold for the ministry and stand at its root. */
export const unitSettings = ['tariff-class', 'grid-system'] as const
export const ministrySettings = ['grid-method', 'embodied-detail'] as const
export const settingNames = [...unitSettings, ...ministrySettings] as const
export type SettingName = (typeof settingNames)[number]
/** `average` and `margin` name the kind of grid factor; `maker` and `class` which embodied carbon is looked for first. */
export const settingChoices = { 'grid-method': ['average', 'margin'], 'embodied-detail': ['maker', 'class'] } as const
export type GridMethod = (typeof settingChoices)['grid-method'][number]

/** Unconfirmed: a guess by kind of unit or province, which an admin must set. */
export type AssignedStatus = 'entered' | 'secondary' | 'unconfirmed'
export type SettingRow = {
  unitId: number
  name: SettingName
  fromDay: string
  /** Null = from this day on the unit has none of its own. */
  value: string | null
  source: string
  document: string
  enteredBy: string
  version: string
}
/** `unitId` is the unit for which it was set; null = nobody has set one, the usual one holds. */
export type Assigned = {
  value: string | null
  status: AssignedStatus
  unitId: number | null
  fromDay: string | null
  source: string
  document: string | null
  version: string
}

export type UnitPlace = { id: number; path: string; kind: string; type: string }
/** `other-method`: the system has no factor of the chosen kind, so the national average stands in; it is kept apart in sums. */
export type GridFallback = 'none' | 'national' | 'other-method'
export type UnitFactors = {
  tariffClass: Assigned
  /** Null = no tariff of this class is known for the day, so rupiah are unknown. */
  tariff: FactorRow | null
  gridMethod: Assigned
  gridSystem: Assigned
  grid: FactorRow | null
  gridFallback: GridFallback
}

export type FactorBook = {
  index: FactorIndex
  rows: readonly FactorRow[]
  settings: readonly SettingRow[]
  /** Tariff and grid of a unit; a few look-ups, so that all satker of the ministry take milliseconds. */
  forUnit: (unit: UnitPlace, day: string) => UnitFactors
  /** Whether the ministry looks for embodied carbon by maker first, or by class alone. */
  embodiedDetail: (unit: Pick<UnitPlace, 'path'>, day: string) => Assigned
  /** Embodied carbon of one machine: by model, else by maker, else by class; by class alone where the ministry chose that. */
  embodied: (
    machine: { deviceClass: DeviceClass; brand: string | null; model: string | null },
    unit: Pick<UnitPlace, 'path'>,
    day: string,
  ) => FactorRow | null
}

/**
 * Everything that is known of factors, ready to be asked day by day.
 *
 * @param facts `rows` and `settings` in the order of entry; `kanwils`: name of each Kanwil by its id, which tells the province
 */
export function factorBook({
  rows,
  settings,
  kanwils,
}: {
  rows: readonly FactorRow[]
  settings: readonly SettingRow[]
  kanwils: ReadonlyMap<number, string>
}): FactorBook {
  const index = indexFactors(rows)
  const own = Map.groupBy(settings, ({ unitId, name }) => `${unitId} ${name}`)
  for (const [key, list] of own) own.set(key, sortedByDay(list))
  const provinces = new Map([...kanwils].map(([id, name]) => [id, provinceOf(name)]))

  /** The nearest row in force, of the unit or of one above it. */
  const setFor = (ids: readonly number[], name: SettingName, day: string): Assigned | null => {
    for (const id of ids.toReversed()) {
      const row = own.get(`${id} ${name}`)?.findLast(({ fromDay }) => fromDay <= day)
      if (row === undefined || row.value === null) continue
      const { value, unitId, fromDay, source, document, version } = row
      return { value, status: 'entered', unitId, fromDay, source, document, version }
    }
    return null
  }

  const detailOf = (path: string, day: string) =>
    setFor(idsOf(path), 'embodied-detail', day) ?? usual('maker', 'embodied-detail', detailSource)

  return {
    index,
    rows,
    settings,
    forUnit: (unit, day) => {
      const ids = idsOf(unit.path)
      const tariffClass = setFor(ids, 'tariff-class', day) ?? usualTariffClass(unit)
      const province = ids.flatMap((id) => provinces.get(id) ?? []).at(-1) ?? null
      const gridSystem = setFor(ids, 'grid-system', day) ?? usualSystem(unit, province)
      const gridMethod = setFor(ids, 'grid-method', day) ?? usual('average', 'grid-method', methodSource)
      const tariff = tariffClass.value === null ? null : factorOn(index, 'tariff', tariffClass.value, day)
      return { tariffClass, tariff, gridMethod, gridSystem, ...gridOf(index, { gridMethod, gridSystem, day }) }
    },
    embodiedDetail: ({ path }, day) => detailOf(path, day),
    embodied: ({ deviceClass, brand, model }, { path }, day) => {
      const maker = brand === null ? null : makerKey(brand)
      const detail = detailOf(path, day).value
      const keys: string[] = [deviceClass]
      if (maker !== null && detail === 'maker') {
        keys.push(`${deviceClass}/${maker}`)
        if (model !== null) keys.push(`${deviceClass}/${maker}/${model.trim().toLowerCase()}`)
      }
      for (const key of keys.toReversed()) {
        const row = factorOn(index, 'embodied', key, day)
        if (row) return row
      }
      return null
    },
  }
}

function gridOf(
  index: FactorIndex,
  { gridMethod, gridSystem, day }: { gridMethod: Assigned; gridSystem: Assigned; day: string },
): Pick<UnitFactors, 'grid' | 'gridFallback'> {
  const kind = gridMethod.value === 'margin' ? 'grid-margin' : 'grid-average'
  const own = gridSystem.value === null ? null : factorOn(index, kind, gridSystem.value, day)
  if (own) return { grid: own, gridFallback: 'none' }
  const national = factorOn(index, kind, nationalKey, day)
  if (national || kind === 'grid-average') return { grid: national, gridFallback: 'national' }
  return { grid: factorOn(index, 'grid-average', nationalKey, day), gridFallback: 'other-method' }
}

const detailSource = 'cara hitung tiap pembuat berbeda'
const methodSource = 'rata-rata pembangkitan: satu-satunya yang berstatus terkonfirmasi'

function usual(value: string | null, name: string, source: string, status: AssignedStatus = 'unconfirmed'): Assigned {
  const version = `${name}/${value ?? '-'}#${usualEdition}`
  return { value, status, unitId: null, fromDay: null, source, document: null, version }
}

function usualTariffClass({ kind, type }: UnitPlace): Assigned {
  const found = usualTariffClasses.find((rule) => rule.kinds.includes(kind) || rule.types.includes(type.toUpperCase()))
  return usual(found?.tariffClass ?? 'P-1/TR', 'tariff-class', found?.why ?? 'dugaan: kantor 6.600 VA sampai 200 kVA')
}

function usualSystem({ kind }: UnitPlace, province: ProvinceSystem | null): Assigned {
  if (province) return usual(province.system, 'grid-system', province.source, province.status)
  if (kind === 'ministry') return usual('JAMALI', 'grid-system', 'dugaan: kantor pusat di Jakarta')
  return usual(null, 'grid-system', 'provinsi satuan ini tidak diketahui')
}

/** Long names first: `Papua Barat Daya` is not `Papua`. */
const byLength = gridSystems.toSorted((a, b) => b.province.length - a.province.length)

/** The province that a Kanwil's name tells. */
export function provinceOf(name: string): ProvinceSystem | null {
  const words = ` ${name
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/[^a-z]+/g, ' ')} `
  return byLength.find(({ province }) => words.includes(` ${province.toLowerCase()} `)) ?? null
}

/** Ids from the root down to the unit. */
export function idsOf(path: string): number[] {
  return path.split('/').filter(Boolean).map(Number)
}
