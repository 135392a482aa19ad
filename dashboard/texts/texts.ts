import type { Language } from '../parts/format.ts'

/** One subject's words in both languages; English must have exactly the keys of Indonesian. */
export type Texts<Table> = Record<Language, Table>

/** Ties the two tables together, so that a forgotten key is a type error. */
export function texts<Table>(id: Table, en: NoInfer<Table>): Texts<Table> {
  return { id, en }
}
