/** What a unit's fields may be, and where it stands in the tree. */
import { zones, type Zone } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'

export const unitKinds = ['ministry', 'kanwil', 'kankemenag', 'satker', 'location'] as const
export type UnitKind = (typeof unitKinds)[number]

/** What a person or a file says about a unit, as text; null = nothing said. */
export type UnitInput = {
  code: string
  name: string
  kind: string | null
  type: string | null
  parentCode: string | null
  zone: string | null
  placeClass: string | null
  laptops: string | null
}

/** The same, checked and normal. Null = nothing said: the stored or the usual value holds. */
export type UnitFields = {
  code: string
  name: string
  kind: UnitKind | null
  type: string | null
  parentCode: string | null
  zone: Zone | null
  placeClass: string | null
  laptops: number | null
}

const nameChars = 200
/** Steps from the root to the deepest unit: the ministry has five levels; more is a mistake in a list. */
export const maxDepth = 12
const maxLaptops = 100_000

/**
 * The code under which a unit is kept and looked up: trimmed, upper case, leading zeros kept (V21).
 *
 * @returns null when it is no code: 1 to 32 of A-Z, 0-9, dot, hyphen and underscore, beginning with a letter or digit
 */
export function normalCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  return /^[A-Z0-9][A-Z0-9._-]{0,31}$/.test(code) ? code : null
}

/** A name in one line: composed (V09), spaces joined. Null when empty, too long or with control characters. */
export function normalName(text: string): string | null {
  if (/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text)) return null
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return name !== '' && Array.from(name).length <= nameChars ? name : null
}

/** Checks every field and names each bad one. */
export function checkUnit(input: UnitInput): { fields: UnitFields; problems: BadField[] } {
  const problems: BadField[] = []
  const checked = <T>(path: string, said: string | null, value: T | null, message: string): T | null => {
    if (said !== null && said.trim() === '') return null
    if (said !== null && value === null) problems.push({ path, code: `unit.${path}_invalid`, message })
    return value
  }
  const code = normalCode(input.code)
  const name = normalName(input.name)
  if (code === null) problems.push(badField('code', 'kode 1-32 huruf, angka, titik, garis; diawali huruf atau angka'))
  if (name === null) problems.push(badField('name', `nama 1-${nameChars} karakter tanpa karakter kendali`))
  const fields = {
    code: code ?? '',
    name: name ?? '',
    kind: checked('kind', input.kind, oneOf(unitKinds, input.kind?.trim().toLowerCase()), unitKinds.join(', ')),
    type: checked('type', input.type, word(input.type?.toUpperCase(), 32), 'paling panjang 32 karakter'),
    parentCode: checked('parentCode', input.parentCode, normalCode(input.parentCode ?? ''), 'bukan kode satuan kerja'),
    zone: checked('zone', input.zone, oneOf(zones, input.zone?.trim().toUpperCase()), zones.join(', ')),
    placeClass: checked('placeClass', input.placeClass, word(input.placeClass?.toLowerCase(), 40), 'paling panjang 40'),
    laptops: checked('laptops', input.laptops, laptopCount(input.laptops), `bilangan bulat 0-${maxLaptops}`),
  }
  return { fields, problems }
}

function badField(path: string, message: string): BadField {
  return { path, code: `unit.${path}_invalid`, message }
}

function oneOf<T extends string>(allowed: readonly T[], text: string | undefined): T | null {
  return allowed.find((value) => value === text) ?? null
}

function word(text: string | undefined, maxChars: number): string | null {
  const name = text === undefined ? null : normalName(text)
  return name !== null && Array.from(name).length <= maxChars ? name : null
}

function laptopCount(text: string | null): number | null {
  const trimmed = text?.trim() ?? ''
  return /^\d{1,6}$/.test(trimmed) && Number(trimmed) <= maxLaptops ? Number(trimmed) : null
}

/** Ids from the root down to the unit, `/1/4/17/`: a subtree is one prefix. */
export function unitPath(parentPath: string | null, id: number): string {
  return `${parentPath ?? '/'}${id}/`
}

/**
 * The paths of a whole tree.
 *
 * @param parents each unit's parent; null for the root
 * @throws RangeError when a parent is unknown, units stand in a ring or deeper than `maxDepth`: the checks before a change refuse all three
 */
export function allPaths(parents: ReadonlyMap<number, number | null>): Map<number, string> {
  const paths = new Map<number, string>()
  const pathOf = (id: number, depth: number): string => {
    const known = paths.get(id)
    if (known !== undefined) return known
    const parentId = parents.get(id)
    if (parentId === undefined || depth > maxDepth) throw new RangeError(`unit ${id} has no place in the tree`)
    const path = unitPath(parentId === null ? null : pathOf(parentId, depth + 1), id)
    paths.set(id, path)
    return path
  }
  for (const id of parents.keys()) pathOf(id, 0)
  return paths
}

/**
 * The codes that stand in a ring, each ring's members in order; no code when the tree is sound.
 *
 * @param parents code of each unit -> code of its parent; null for the root; a parent not in the map ends the way up
 */
export function ringsIn(parents: ReadonlyMap<string, string | null>): string[][] {
  const done = new Set<string>()
  const rings: string[][] = []
  for (const start of parents.keys()) {
    const way = new Set<string>()
    let at: string | null = start
    while (at !== null && !done.has(at) && !way.has(at)) {
      way.add(at)
      at = parents.get(at) ?? null
    }
    if (at !== null && !done.has(at)) rings.push([...way].slice([...way].indexOf(at)))
    for (const code of way) done.add(code)
  }
  return rings
}

/** Whether a unit lies deeper than `maxDepth`. @param parents as for `ringsIn`, without rings */
export function isTooDeep(code: string, parents: ReadonlyMap<string, string | null>): boolean {
  let at: string | null = code
  for (let depth = 0; depth <= maxDepth && at !== null; depth++) at = parents.get(at) ?? null
  return at !== null
}
