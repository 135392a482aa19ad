/** From a list in the form of national-outline.csv to the units of a simulated ministry. Pure. */
import { parseCsv } from '../../../../server/csv/csv.ts'
import { toZone, type Zone } from '../../../../server/day/local-day.rules.ts'
import { seededRandom } from '../../../../server/demo/random.rules.ts'
import { demoRootCode, demoSatkers } from '../../../../server/demo/satkers.ts'
import type { UnitKind } from '../../../../server/unit/unit.rules.ts'

export type FleetUnit = {
  code: string
  name: string
  kind: UnitKind
  type: string
  /** Null = right below the root. */
  parentCode: string | null
  zone: Zone
  placeClass: string
  /** Laptops it is said to own. */
  laptops: number
  /** Laptops that take part. */
  devices: number
  /** The row of the list it comes from: units are chosen by whole rows. */
  row: number
}

/** Kinds of satker in the list: column, type, kind, weight in sharing out the row's laptops (invented). */
const columns = [
  ['pusat', 'PUSAT', 'satker', 620],
  ['kanwil', 'KANWIL', 'kanwil', 170],
  ['kankemenag', 'KANKEMENAG', 'kankemenag', 85],
  ['man', 'MAN', 'satker', 55],
  ['mtsn', 'MTSN', 'satker', 40],
  ['min', 'MIN', 'satker', 22],
  ['ptkn', 'PTKN', 'satker', 420],
  ['bdk', 'BDK', 'satker', 60],
  ['upt', 'UPT', 'satker', 40],
] as const

/**
 * The units of the list, parents before children: Kanwil below the root, Kankemenag below their province's Kanwil (below
 * the root where there is none yet), madrasahs below their Kankemenag, everything else below the root. Codes are invented.
 *
 * @throws RangeError when the text is no such list
 */
export function unitsOfOutline(text: string): FleetUnit[] {
  const { rows, fault } = parseCsv(text)
  const [header, ...body] = rows
  if (!header || fault)
    throw new RangeError(`not an outline: ${fault ? `line ${fault.line}, ${fault.message}` : 'empty'}`)
  const at = (name: string) => {
    const index = header.cells.indexOf(name)
    if (index < 0) throw new RangeError(`not an outline: no column ${name}`)
    return index
  }
  const places = Object.fromEntries(
    ['prov_kode', 'prov_nama', 'kab_nama', 'zona_waktu', 'kelas_lokasi', 'laptop_total'].map((name) => [
      name,
      at(name),
    ]),
  )
  const counts = columns.map(([column]) => at(column))
  const read = body.map(({ cells }) => ({
    text: (name: string) => cells[places[name] ?? -1] ?? '',
    counts: counts.map((index) => Number(cells[index])),
  }))
  const kanwils = new Map<string, string>()
  const units: FleetUnit[] = []
  for (const [row, line] of read.entries()) units.push(...unitsOfRow(row, line, units.length))
  for (const unit of units) if (unit.kind === 'kanwil') kanwils.set(read[unit.row]?.text('prov_kode') ?? '', unit.code)
  for (const unit of units)
    if (unit.kind === 'kankemenag') unit.parentCode = kanwils.get(read[unit.row]?.text('prov_kode') ?? '') ?? null
  return units.toSorted((a, b) => Number(b.kind === 'kanwil') - Number(a.kind === 'kanwil'))
}

type Row = { text: (name: string) => string; counts: number[] }

function unitsOfRow(row: number, { text, counts }: Row, before: number): FleetUnit[] {
  const kinds = columns.flatMap(([, type, kind, weight], index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, number) => ({ type, kind, weight, number: number + 1 })),
  )
  const shares = shareOut(
    Number(text('laptop_total')),
    kinds.map(({ weight }) => weight),
  )
  const code = (index: number) => `97${String(before + index + 1).padStart(4, '0')}`
  const office = kinds.findIndex(({ kind }) => kind === 'kankemenag')
  return kinds.map(({ type, kind, number }, index) => ({
    code: code(index),
    name: nameOf(type, number, text),
    kind,
    type,
    parentCode: ['MAN', 'MTSN', 'MIN'].includes(type) && office >= 0 ? code(office) : null,
    zone: toZone(text('zona_waktu')),
    placeClass: text('kelas_lokasi'),
    laptops: shares[index] ?? 0,
    devices: 0,
    row,
  }))
}

function nameOf(type: string, number: number, text: Row['text']): string {
  if (type === 'KANWIL') return `Kanwil Kementerian Agama Provinsi ${text('prov_nama')}`
  if (type === 'KANKEMENAG') return `Kankemenag ${text('kab_nama')}`
  return `${type} ${number} ${text('kab_nama')}`
}

/** Whole numbers in proportion to the weights that add up to `total` exactly (largest remainders). */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (weight / sum) * total)
  const shares = exact.map(Math.floor)
  const left = total - shares.reduce((all, share) => all + share, 0)
  const byRest = exact.map((value, index) => ({ index, rest: value % 1 })).toSorted((a, b) => b.rest - a.rest)
  for (const { index } of byRest.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}

/** Sumatera Selatan with its 114 satker: the list when none is given. */
export function unitsOfDemo(): FleetUnit[] {
  const kindOf: Record<string, UnitKind> = { KANWIL: 'kanwil', KANKEMENAG: 'kankemenag' }
  return demoSatkers.map(([code, type, name, parentCode, placeClass, laptops], row) => ({
    code,
    name,
    kind: kindOf[type] ?? 'satker',
    type,
    parentCode: parentCode === demoRootCode ? null : parentCode,
    zone: 'WIB',
    placeClass,
    laptops,
    devices: 0,
    row,
  }))
}

/**
 * The units that `count` laptops stand in, with their parents. Fewer laptops than the list has: whole rows of it, in an
 * order given by the seed, so that a satker keeps its size; more: all units, each with more.
 */
export function chooseUnits(units: readonly FleetUnit[], count: number, seed: number): FleetUnit[] {
  const total = units.reduce((sum, unit) => sum + unit.laptops, 0)
  const chosen = count >= total ? units : rowsFor(units, count, seed)
  const devices = shareOut(
    count,
    chosen.map((unit) => unit.laptops),
  )
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const devicesOf = new Map(chosen.map((unit, index) => [unit.code, devices[index] ?? 0]))
  const kept = new Set<string>()
  for (const unit of chosen)
    for (let at: FleetUnit | undefined = unit; at; at = byCode.get(at.parentCode ?? '')) kept.add(at.code)
  return units.filter(({ code }) => kept.has(code)).map((unit) => ({ ...unit, devices: devicesOf.get(unit.code) ?? 0 }))
}

function rowsFor(units: readonly FleetUnit[], count: number, seed: number): FleetUnit[] {
  const random = seededRandom(seed).fork('rows')
  const order = [...new Set(units.map((unit) => unit.row))].map((row) => ({ row, at: random.next() }))
  const chosen: FleetUnit[] = []
  let laptops = 0
  for (const { row } of order.toSorted((a, b) => a.at - b.at)) {
    if (laptops >= count) break
    const some = units.filter((unit) => unit.row === row)
    chosen.push(...some)
    laptops += some.reduce((sum, unit) => sum + unit.laptops, 0)
  }
  return chosen
}
