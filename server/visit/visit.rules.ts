/** What a visit may say. Pure. */

/** What can be seen of a laptop: "no data" and "unsure" are no result of a visit. */
export const seenStatuses = ['not-started', 'dual', 'migrated-applications', 'migrated'] as const
export type SeenStatus = (typeof seenStatuses)[number]

export type VisitFields = { day: string; status: string; document: string; note: string | null }

const documentChars = { least: 3, most: 100 }
const noteChars = 500

/**
 * The first field that cannot be so; null = all is well.
 *
 * @param days local days: nobody has seen a laptop tomorrow, and what is older than a visit holds says nothing any more
 */
export function badVisit(
  { day, status, document, note }: VisitFields,
  { today, oldestDay }: { today: string; oldestDay: string },
): keyof VisitFields | null {
  if (!isDay(day) || day > today || day < oldestDay) return 'day'
  if (!(seenStatuses as readonly string[]).includes(status)) return 'status'
  if (document.length < documentChars.least || document.length > documentChars.most) return 'document'
  return note !== null && note.length > noteChars ? 'note' : null
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const atMs = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(text)
}
