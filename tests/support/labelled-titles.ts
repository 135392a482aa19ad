/** Real names of programs labelled by hand: from the shared folder, never copied, or our own lists. Scores a classifier on them. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseCsv } from '../../server/csv/csv.ts'
import type { OsFamily, SoftwareClass, TitleInput, Verdict } from '../../server/migration/classifier.types.ts'
import { nameKey } from '../../server/migration/name.rules.ts'

export type Labelled = { title: TitleInput; wanted: SoftwareClass }
type Classify = (title: TitleInput) => Verdict

const file = fileURLToPath(new URL('../../../shared/data/software/labelled-dev.csv', import.meta.url))
export const labelledIsThere = existsSync(file)
const classOfLabel: Record<string, SoftwareClass> = {
  open: 'open',
  closed: 'closed',
  'open-source': 'open',
  proprietary: 'closed',
  'freeware-closed': 'closed',
  ignore: 'ignore',
}

/** Rows with a label that is no class, such as `ambiguous`, are left out. */
export function readLabelled(path: string = file): Labelled[] {
  return parseCsv(readFileSync(path, 'utf8')).rows.flatMap(
    ({ cells: [name = '', publisher = '', os = '', label = ''] }) => {
      const wanted = classOfLabel[label]
      const osFamily = os.replace(/-.*/, '') as OsFamily
      return wanted ? [{ title: { name, publisher: publisher || null, osFamily, licence: null }, wanted }] : []
    },
  )
}

export type Scores = { count: number; accuracy: number; openPrecision: number; openRecall: number; unknown: number }

/** Ratios 0-1; versions of one name on one system count once. Each name weighs what `weightOf` says. */
export function score(
  rows: readonly Labelled[],
  classify: Classify,
  weightOf: (row: Labelled) => number = () => 1,
): Scores {
  const once = new Map(rows.map((row) => [`${nameKey(row.title.name)}|${row.title.osFamily}`, row]))
  const sums = { all: 0, right: 0, saidOpen: 0, isOpen: 0, bothOpen: 0, unknown: 0 }
  for (const row of once.values()) {
    const weight = weightOf(row)
    const said = classify(row.title).class
    sums.all += weight
    if (said === row.wanted) sums.right += weight
    if (said === 'unknown') sums.unknown += weight
    if (said === 'open') sums.saidOpen += weight
    if (row.wanted === 'open') sums.isOpen += weight
    if (said === 'open' && row.wanted === 'open') sums.bothOpen += weight
  }
  return {
    count: once.size,
    accuracy: sums.right / sums.all,
    openPrecision: sums.bothOpen / sums.saidOpen,
    openRecall: sums.bothOpen / sums.isOpen,
    unknown: sums.unknown / sums.all,
  }
}

/** Ways in which the same program is written on other laptops. */
export const variants: ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `${name} (x64)`,
  (name) => `${name} (64-bit)`,
  (name) => `${name} (x64 en-US)`,
  (name) => `${name} - en-us`,
  (name) => `${name} 12.4.1`,
  (name) => `${name} v3.0.0.1`,
  (name) => `${name} Professional Edition`,
  (name) => `  ${name.replaceAll(' ', '  ')} `,
  (name) => `${name}®`,
]

/** Share of variants that keep the class of the name they were made from. */
export function stability(rows: readonly Labelled[], classify: Classify): number {
  let kept = 0
  for (const { title } of rows) {
    const { class: plain } = classify(title)
    for (const vary of variants) if (classify({ ...title, name: vary(title.name) }).class === plain) kept++
  }
  return kept / (rows.length * variants.length)
}
