/** What the list is asked for, as the address says it; bad values are refused, never guessed. */
import { osFamilies } from '../../agent/contract/v1.ts'
import type { DeviceSort } from '../../server/device/device-order.ts'
import type { DeviceFilter } from '../../server/device/device-find.ts'
import { type Standing, standings } from '../../server/device/standing.rules.ts'
import { type StateMark } from '../../server/migration/device-migration.queries.ts'
import { type Grade, grades } from '../../server/migration/grade.rules.ts'
import { type Status, statuses } from '../../server/migration/status.rules.ts'
import { AppError } from '../../server/http/app-error.ts'

export type DeviceQuery = {
  filter: DeviceFilter & { migration: { status: Status | null; grade: Grade | null; mark: StateMark | null } }
  sort: DeviceSort
  descending: boolean
  cursor: string | null
}

const qMost = 100
/** Sorts by the words of the address. */
export const sortWords = { satker: 'unit', nama: 'name', sistem: 'system', terlihat: 'seen' } as const
export type SortWord = keyof typeof sortWords
/** Marks by the words of the address. */
export const markWords = { mundur: 'regressed', bertentangan: 'contradictory' } as const satisfies Record<
  string,
  StateMark
>
export type MarkWord = keyof typeof markWords
const markNames: readonly MarkWord[] = ['mundur', 'bertentangan']
export const systems = [...osFamilies, 'unknown'] as const

const bad = (field: string) =>
  new AppError('badRequest', `device.${field}_invalid`, {
    fields: [{ path: field, code: `device.${field}_invalid`, message: 'Nilai ini tidak dikenal.' }],
  })

/** @throws AppError `device.<field>_invalid` (400) for an unknown order or filter, or a search over 100 characters */
export function readDeviceQuery(read: (name: string) => string | undefined): DeviceQuery {
  const q = (read('cari') ?? read('q') ?? '').trim() // `q` is the API's name for it
  if (Array.from(q).length > qMost) throw bad('q')
  const order = read('urut') ?? 'satker'
  const word = order.startsWith('-') ? order.slice(1) : order
  if (!isSortWord(word)) throw bad('sort')
  const mark = oneOf(markNames, read('tanda'), 'mark')
  return {
    filter: {
      q: q === '' ? null : q,
      unitCode: read('satker')?.trim().toUpperCase() || null,
      osFamily: oneOf(systems, read('sistem'), 'system'),
      standing: oneOf(standings, read('keadaan'), 'standing'),
      migration: {
        status: oneOf(statuses, read('migrasi'), 'migration'),
        grade: oneOf(grades, read('bukti'), 'grade'),
        mark: mark && markWords[mark],
      },
    },
    sort: sortWords[word],
    descending: order.startsWith('-'),
    cursor: read('dari') ?? null,
  }
}

function isSortWord(word: string): word is SortWord {
  return word in sortWords
}

function oneOf<Value extends string>(allowed: readonly Value[], text: string | undefined, field: string): Value | null {
  if (text === undefined || text === '') return null
  const found = allowed.find((value) => value === text)
  if (found === undefined) throw bad(field)
  return found
}

type Changes = { keadaan?: Standing | null; sistem?: string | null; urut?: string; dari?: string | null }

/** The address of this list with something changed; a changed filter or order begins at the first page again. */
export function addressOf({ filter, sort, descending }: DeviceQuery, changes: Changes): string {
  const word = Object.entries(sortWords).find(([, name]) => name === sort)?.[0] ?? 'satker'
  const order = `${descending ? '-' : ''}${word}`
  const values = {
    cari: filter.q,
    satker: filter.unitCode,
    sistem: filter.osFamily,
    keadaan: filter.standing,
    migrasi: filter.migration.status,
    bukti: filter.migration.grade,
    tanda: markNames.find((name) => markWords[name] === filter.migration.mark) ?? null,
    urut: order === 'satker' ? null : order,
    ...changes,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value)
  return query.size > 0 ? `/perangkat?${query.toString()}` : '/perangkat'
}
