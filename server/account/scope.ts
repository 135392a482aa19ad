/** Who is asking, and the one helper that keeps every query inside what they may see. */
import type { ExpressionBuilder, Expression, SqlBool } from 'kysely'
import type { Tables } from '../store/store.ts'

export const roles = ['ministry-admin', 'province-admin', 'satker-it', 'leader', 'auditor'] as const
export type Role = (typeof roles)[number]

/** A signed-in person or an API key. */
export type Viewer = {
  /** For the audit log: `account:3` or `apikey:2`. */
  actor: string
  role: Role
  unitId: number
  /** Path of the unit at the root of what they may see, such as `/1/4/`. */
  unitPath: string
}

/** Rights that a role has within its subtree. */
export const rights = {
  /** Approve and revoke devices, make tokens. */
  manageDevices: ['ministry-admin', 'province-admin', 'satker-it'],
  /** Open the raw report of a laptop; each opening is recorded. */
  openRawReport: ['ministry-admin', 'auditor'],
  /** See how the server itself is doing: queue, disk, jobs, slow statements. */
  seeSystem: ['ministry-admin'],
  /** Say what a title is, for the whole ministry. */
  decideTitles: ['ministry-admin'],
  /** Set targets, blockers' owners, replacements, prices and money of the plan, for units in the own subtree. */
  editPlan: ['ministry-admin', 'province-admin'],
  /** Keep the licence register of units in the own subtree. */
  editLicences: ['ministry-admin', 'province-admin', 'satker-it'],
  /** Set the tariff class and the electricity system of units in the own subtree; at the root the factors themselves. */
  editFactors: ['ministry-admin', 'province-admin'],
  /** Record that somebody saw a laptop, and object to a month before it is frozen. */
  recordVisits: ['ministry-admin', 'province-admin', 'auditor'],
  objectToMonths: ['ministry-admin', 'province-admin', 'satker-it'],
  /** Answer objections of units below the own one. */
  answerObjections: ['ministry-admin', 'province-admin'],
  /** Enter readings of plug meters, and mark machines that have to run at night. */
  editPower: ['ministry-admin', 'province-admin', 'satker-it'],
  /** Say when units in the own subtree work: hours, holidays, breaks. A satker does not excuse itself. */
  editCalendar: ['ministry-admin', 'province-admin'],
  /** Say which websites units in the own subtree run. */
  editSites: ['ministry-admin', 'province-admin', 'satker-it'],
  /** Say that lists which were set aside after a drift alarm are true. */
  releaseLists: ['ministry-admin', 'province-admin'],
  /** Say which networks are an office's, for units in the own subtree. */
  ruleNetworks: ['ministry-admin', 'province-admin', 'satker-it'],
  /** Set what counts as connected well enough, for the whole ministry. */
  setThresholds: ['ministry-admin'],
} as const satisfies Record<string, readonly Role[]>

/** Whether the viewer's role has a right. */
export function may(viewer: Pick<Viewer, 'role'>, right: keyof typeof rights): boolean {
  return (rights[right] as readonly Role[]).includes(viewer.role)
}

/**
 * Restricts a query that has the table `unit` joined to the viewer's subtree:
 * `db.selectFrom('device').innerJoin('unit', 'unit.id', 'device.unit_id').where(inScope(viewer))`.
 * What lies outside looks exactly like what does not exist.
 */
export function inScope(viewer: Viewer) {
  return (eb: ExpressionBuilder<Tables, 'unit'>): Expression<SqlBool> => eb('unit.path', 'like', `${viewer.unitPath}%`)
}
