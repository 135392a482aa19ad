/** What a row of the licence register and a setting may say; a whole list of rows as CSV. Pure. */
import { parseCsv } from '../csv/csv.ts'
import { addDays } from '../day/local-day.rules.ts'
import type { BadField } from '../http/app-error.ts'
import type { SettingName } from './legal-setting.queries.ts'
import { isDay } from './target.rules.ts'

/** As a form or a file sends it: every field is text, `toDay` empty = still. */
export type LicenceInput = { product: string; seats: string; document: string; fromDay: string; toDay: string }
export type Licence = {
  product: string
  seats: number | null
  document: string
  fromDay: string
  toDay: string | null
}

const documentChars = { least: 3, most: 200 } as const
const mostSeats = 1_000_000
const earliestDay = '1995-01-01'
/** Written instead of a number where as many may be used as wanted; an empty cell says nothing and is refused. */
export const unlimitedWords = ['tanpa batas', 'unlimited'] as const

/**
 * A row as it is kept, or every field that is wrong.
 *
 * @param productOf the product that a text means; null = none
 */
export function checkLicence(
  input: LicenceInput,
  { today, productOf }: { today: string; productOf: (text: string) => string | null },
): { licence: Licence } | { fields: BadField[] } {
  const fields: BadField[] = []
  const bad = (path: string, code: string, message: string) => fields.push({ path, code, message })
  const product = productOf(input.product)
  if (product === null) bad('product', 'not_known', 'bukan produk katalog dan bukan judul yang pernah dilaporkan')
  const seats = readSeats(input.seats)
  if (seats === undefined) bad('seats', 'bad_value', `bilangan bulat 1-${mostSeats}, atau "${unlimitedWords[0]}"`)
  const document = input.document.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (document.length < documentChars.least || document.length > documentChars.most)
    bad('document', 'bad_value', `nomor dokumen, ${documentChars.least}-${documentChars.most} karakter`)
  const fromDay = input.fromDay.trim()
  const toDay = input.toDay.trim()
  if (!isDay(fromDay) || fromDay < earliestDay) bad('fromDay', 'bad_value', `hari YYYY-MM-DD sejak ${earliestDay}`)
  else if (fromDay > addDays(today, 366)) bad('fromDay', 'too_late', 'paling lambat setahun lagi')
  if (toDay !== '' && !isDay(toDay)) bad('toDay', 'bad_value', 'hari YYYY-MM-DD, atau kosong')
  else if (toDay !== '' && toDay < fromDay) bad('toDay', 'not_after', 'tidak sebelum hari mulai')
  if (fields.length > 0) return { fields }
  return { licence: { product: product ?? '', seats: seats ?? null, document, fromDay, toDay: toDay || null } }
}

/** A number of seats, null = as many as wanted; undefined = it is neither. */
function readSeats(text: string): number | null | undefined {
  const plain = text.trim().toLowerCase()
  if (unlimitedWords.some((word) => word === plain)) return null
  const digits = /^\d{1,3}(?:\.\d{3})+$/.test(plain) ? plain.replaceAll('.', '') : plain
  const seats = /^\d{1,7}$/.test(digits) ? Number(digits) : 0
  return seats >= 1 && seats <= mostSeats ? seats : undefined
}

export const licenceColumns = ['code', 'product', 'seats', 'document', 'fromDay', 'toDay'] as const
export const maxLicenceLines = 10_000
export type LicenceLine = { line: number; code: string; licence: Licence }

/**
 * A list of rows, or every fault of the file with its line: nothing is taken of a list that has one.
 *
 * @param known `isUnit`: whether a code names a unit that the reader may keep licences of
 */
export function readLicences(
  text: string,
  known: { today: string; productOf: (text: string) => string | null; isUnit: (code: string) => boolean },
): { lines: LicenceLine[] } | { fields: BadField[] } {
  const { rows, fault } = parseCsv(text)
  const [header, ...body] = rows
  if (!header) return { fields: [at(fault?.line ?? 1, 'csv', fault?.message ?? 'kosong')] }
  const names = header.cells.map((cell) => cell.trim())
  const headerFaults = licenceColumns.flatMap((column) =>
    names.filter((name) => name === column).length === 1
      ? []
      : [at(header.line, column, 'kolom ini harus ada, sekali')],
  )
  for (const name of names)
    if (!licenceColumns.some((column) => column === name))
      headerFaults.push(at(header.line, name || 'csv', `kolom tidak dikenal; yang ada: ${licenceColumns.join(',')}`))
  if (headerFaults.length > 0) return { fields: headerFaults }
  if (body.length > maxLicenceLines)
    return { fields: [at(maxLicenceLines + 2, 'csv', `paling banyak ${maxLicenceLines} baris`)] }
  const fields: BadField[] = fault ? [at(fault.line, 'csv', fault.message)] : []
  const lines = body.flatMap(({ line, cells }): LicenceLine[] => {
    if (cells.length !== names.length) {
      fields.push(at(line, 'csv', `${cells.length} kolom, seharusnya ${names.length}`))
      return []
    }
    const cell = (name: (typeof licenceColumns)[number]) => cells[names.indexOf(name)] ?? ''
    const code = cell('code').trim().toUpperCase()
    if (!known.isUnit(code)) fields.push(at(line, 'code', 'tidak ada satuan dengan kode ini dalam wilayah Anda'))
    const checked = checkLicence(
      {
        product: cell('product'),
        seats: cell('seats'),
        document: cell('document'),
        fromDay: cell('fromDay'),
        toDay: cell('toDay'),
      },
      known,
    )
    if ('licence' in checked) return [{ line, code, licence: checked.licence }]
    fields.push(...checked.fields.map(({ path, message }) => at(line, path, message)))
    return []
  })
  return fields.length > 0 ? { fields } : { lines }
}

function at(line: number, column: string, message: string): BadField {
  return { path: `line ${line}, ${column}`, code: 'licence.import', message }
}

const mostHosts = 50
const mostGraceMonths = 36
const hostPattern = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/

/** A setting as it is kept, or what is wrong with it. Servers: one host name a line, none = no named server is judged. */
export function checkSetting(
  { name, value, fromDay }: { name: SettingName; value: string; fromDay: string },
  today: string,
): { value: string } | { fields: BadField[] } {
  const fields: BadField[] = []
  if (!isDay(fromDay) || fromDay < addDays(today, -366) || fromDay > addDays(today, 366))
    fields.push({ path: 'fromDay', code: 'bad_value', message: 'hari YYYY-MM-DD, paling jauh setahun dari hari ini' })
  if (name === 'grace-months') {
    const months = /^\d{1,2}$/.test(value.trim()) ? Number(value) : -1
    if (months < 0 || months > mostGraceMonths)
      fields.push({ path: 'value', code: 'bad_value', message: `bilangan bulat 0-${mostGraceMonths}` })
    return fields.length > 0 ? { fields } : { value: String(months) }
  }
  const hosts = [
    ...new Set(
      value
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter((host) => host !== ''),
    ),
  ]
  const wrong = hosts.filter((host) => !hostPattern.test(host)).length
  if (wrong > 0 || hosts.length > mostHosts)
    fields.push({ path: 'value', code: 'bad_value', message: `nama host satu per baris, paling banyak ${mostHosts}` })
  return fields.length > 0 ? { fields } : { value: hosts.join('\n') }
}
