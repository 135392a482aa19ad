/** What instead of what: which open product takes over from a closed one. */

/** How far it carries: in full, for most work, or only after a look at the satker's own files. */
export const coverages = ['full', 'most', 'check'] as const
export type Coverage = (typeof coverages)[number]
/**
 * `from` is a product's id of the catalogue (`adobe-photoshop`) or `category:pdf` for all of a kind. `replacement` null =
 * nothing is accepted: the product blocks.
 */
export type Replacement = {
  from: string
  replacement: string | null
  coverage: Coverage | null
  note: string
  fromDay: string
}

/**
 * The row that decides for a product on a day: one for the product itself before one for its category, and the newest that
 * has begun. An administrator's rows come behind the usual ones and win at equal days.
 *
 * @returns null when no row names it: nobody has decided yet, and it blocks as well
 */
export function replacementFor(
  { product, category }: { product: string; category: string | null },
  rows: readonly Replacement[],
  day: string,
): Replacement | null {
  return newest(rows, product, day) ?? (category === null ? null : newest(rows, `category:${category}`, day))
}

function newest(rows: readonly Replacement[], from: string, day: string): Replacement | null {
  let held: Replacement | null = null
  for (const row of rows) {
    if (row.from === from && row.fromDay <= day && (held === null || row.fromDay >= held.fromDay)) held = row
  }
  return held
}
