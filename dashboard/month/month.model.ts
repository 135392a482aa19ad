/** What the page about months shows. */
import type { MigrationMonth, Objection } from '../../server/migration/month.queries.ts'
import { type IsWorkingDay, monthState } from '../../server/migration/month.rules.ts'
import type { MonthChanges } from '../../server/migration/unit-change.queries.ts'
import type { ShownUnit } from '../unit-page.ts'

export const monthForms = ['keberatan', 'jawab'] as const
export type MonthForm = (typeof monthForms)[number]

export type WaitingObjection = Objection & { unitId: number; unitCode: string; unitName: string }

export type MonthModel = ShownUnit<MonthForm> & {
  today: string
  isWorkingDay: IsWorkingDay
  /** Newest first. */
  months: MigrationMonth[]
  changes: MonthChanges[]
  /** Of the unit and of those below it, without an answer. */
  waiting: WaitingObjection[]
  mayObject: boolean
  mayAnswer: boolean
  /** Nobody answers himself. */
  viewerUnitId: number
}

/** The month to which objections are taken now; null = none is. */
export function openMonth({
  months,
  today,
  isWorkingDay,
}: Pick<MonthModel, 'months' | 'today' | 'isWorkingDay'>): MigrationMonth | null {
  return months.find((one) => one.frozenAtMs === null && monthState(one.month, today, isWorkingDay) === 'open') ?? null
}
