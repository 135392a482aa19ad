/** The replacement map: rows to start with, and what administrators decided. */
import type { Db } from '../store/store.ts'
import { coverages, type Replacement } from './replacement.rules.ts'
import { usualReplacements } from './replacement.table.ts'

/** All rows for `replacementFor`, an administrator's behind the usual ones so that they win at equal days. */
export async function replacementsOf(db: Db): Promise<Replacement[]> {
  return [...usualReplacements, ...(await decidedReplacements(db))]
}

/** What administrators decided, by product and day. */
export async function decidedReplacements(db: Db): Promise<Replacement[]> {
  const rows = await db.selectFrom('plan_replacement').selectAll().orderBy('product').orderBy('from_day').execute()
  return rows.map((row) => ({
    from: row.product,
    replacement: row.replacement ?? null,
    coverage: coverages.find((known) => known === row.coverage) ?? null,
    note: row.note,
    fromDay: row.from_day,
  }))
}
