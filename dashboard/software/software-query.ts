/** What a list of titles is asked for, as the address says it; bad values are refused, never guessed. */
import { AppError } from '../../server/http/app-error.ts'
import {
  categories,
  type Category,
  type SoftwareClass,
  softwareClasses,
} from '../../server/migration/classifier.types.ts'
import type { TitleFilter } from '../../server/migration/title-index.rules.ts'

/** `review` = the queue; `number` counts pages from 1. */
export type SoftwareQuery = {
  review: boolean
  search: string | null
  class: SoftwareClass | null
  category: Category | null
  unitCode: string | null
  number: number
}

const searchMost = 100
const numberMost = 10_000

const bad = (field: string) =>
  new AppError('badRequest', `title.${field}_invalid`, {
    fields: [{ path: field, code: `title.${field}_invalid`, message: 'Nilai ini tidak dikenal.' }],
  })

/** @throws AppError `title.<field>_invalid` (400) */
export function readSoftwareQuery(read: (name: string) => string | undefined, review: boolean): SoftwareQuery {
  const search = (read('cari') ?? '').trim()
  if (Array.from(search).length > searchMost) throw bad('search')
  const number = read('hal') ?? '1'
  if (!/^[1-9]\d{0,4}$/.test(number) || Number(number) > numberMost) throw bad('page')
  return {
    review,
    search: search || null,
    class: oneOf(softwareClasses, read('golongan'), 'class'),
    category: oneOf(categories, read('kategori'), 'category'),
    unitCode: read('unit')?.trim().toUpperCase() || null,
    number: Number(number),
  }
}

function oneOf<Value extends string>(allowed: readonly Value[], text: string | undefined, field: string): Value | null {
  if (text === undefined || text === '') return null
  const found = allowed.find((value) => value === text)
  if (found === undefined) throw bad(field)
  return found
}

export function filterOf({ review, search, class: of, category }: SoftwareQuery): TitleFilter {
  return { review, ...(search && { search }), ...(of && { class: of }), ...(category && { category }) }
}

export const listPath = '/perangkat-lunak'
export const queuePath = '/perangkat-lunak/antrean'

/** The address of this list with something changed; whatever changes begins at the first page again. */
export function addressOf(query: SoftwareQuery, changes: Partial<SoftwareQuery>): string {
  const { review, ...wanted } = { ...query, number: 1, ...changes }
  const values = {
    cari: wanted.search,
    golongan: wanted.class,
    kategori: wanted.category,
    unit: wanted.unitCode,
    hal: wanted.number === 1 ? null : String(wanted.number),
  }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) search.set(name, value)
  const path = review ? queuePath : listPath
  return search.size > 0 ? `${path}?${search.toString()}` : path
}
