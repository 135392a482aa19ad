/** Makes a list of software fit the contract, in one order for the same set whatever order it was read in. Pure. */
import { limits } from '../contract/limits.ts'
import { tableNames } from '../contract/tables.ts'
import type { SoftwareFacts } from '../contract/v1.ts'
import { cleanText } from './clean.ts'
import { fitDay } from './fit.ts'
import type { Note } from './notes.ts'
import type { SoftwareRow } from './platform.ts'

/** Cleaned, without doubles, sorted by all columns, cut at the limit. Rows without a name are dropped and noted. */
export function fitSoftware(rows: readonly SoftwareRow[], note: Note): SoftwareFacts {
  const byKey = new Map<string, SoftwareRow>()
  for (const row of rows) {
    const fitted = fitRow(row)
    if (fitted) byKey.set(JSON.stringify(fitted), fitted)
    else note('software.name', 'unreadable')
  }
  const sorted = [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  if (sorted.length > limits.softwareRows) note('software', 'too-many', `${sorted.length} entries`)
  return { v: 1, kind: 'software', names: [...tableNames.software], rows: sorted.slice(0, limits.softwareRows) }
}

function fitRow([name, version, publisher, installedDay, source, licence]: SoftwareRow): SoftwareRow | null {
  const cleaned = cleanText(name, limits.softwareNameChars)
  if (cleaned === null) return null
  return [
    cleaned,
    cleanText(version, 128),
    cleanText(publisher, limits.softwareNameChars),
    fitDay(installedDay),
    source,
    cleanText(licence, 128),
  ]
}
