/** Which section describes a device from when on. */
import type { SectionKind } from '../../agent/contract/v1.ts'

export type SectionPeriod = {
  id: number
  kind: SectionKind
  sectionId: number
  state: 'ok' | 'quarantined'
  fromUtcDay: string
}

/** What a report's announcement does to the open periods of one kind. */
export type PeriodChange = {
  /** Open periods that end on the report's day. */
  closes: number[]
  /** State of a new period that begins on the report's day; null = none begins. */
  opens: 'ok' | 'quarantined' | null
  /** This period already held on the report's day: to be moved only where no earlier period would be overlapped. */
  beginsEarlier: number | null
}

/**
 * Places an announced section among a device's open periods of its kind. A report of an earlier day than a period in force
 * changes nothing, unless it names the same section: history is not rewritten by late reports.
 *
 * @param suspect the section is known to be one that must not take force by itself (`isSuspectSoftware`)
 */
export function placeSection(
  open: readonly SectionPeriod[],
  announced: { sectionId: number; utcDay: string; suspect: boolean },
): PeriodChange {
  const { sectionId, utcDay, suspect } = announced
  const ids = (periods: readonly SectionPeriod[]) => periods.map((period) => period.id)
  const quarantined = open.filter((period) => period.state === 'quarantined' && period.sectionId !== sectionId)
  const same = open.find((period) => period.sectionId === sectionId)
  if (same) {
    const isEarlier = open.length === 1 && utcDay < same.fromUtcDay
    return {
      closes: same.state === 'ok' && !isEarlier ? ids(quarantined) : [],
      opens: null,
      beginsEarlier: isEarlier ? same.id : null,
    }
  }
  if (open.some((period) => period.fromUtcDay > utcDay)) return { closes: [], opens: null, beginsEarlier: null }
  return { closes: ids(suspect ? quarantined : open), opens: suspect ? 'quarantined' : 'ok', beginsEarlier: null }
}

const manyPrograms = 20

/** S17: a list that is suddenly empty says that the collector broke, not that a laptop lost all its programs. */
export function isSuspectSoftware(itemCount: number, itemsBefore: number | null): boolean {
  return itemCount === 0 && itemsBefore !== null && itemsBefore >= manyPrograms
}
