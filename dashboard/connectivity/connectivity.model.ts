/** What the page of the connection shows of a unit: read from the roll-up. */
import type { Viewer } from '../../server/account/scope.ts'
import { may } from '../../server/account/scope.ts'
import {
  type ConnectivityDay,
  connectivityDays,
  standingOfDay,
  thresholdsInForce,
} from '../../server/connectivity/connectivity.queries.ts'
import { networksOfUnit, proposalsBelow, type UnitNetworkRow } from '../../server/connectivity/network.queries.ts'
import { openOutages } from '../../server/connectivity/outage.queries.ts'
import { type Standing, thresholdsOn } from '../../server/connectivity/rungs.rules.ts'
import type { ThresholdRow } from '../../server/connectivity/threshold.table.ts'
import { addDays, localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { type UnitRow, unitsRightBelow } from '../../server/unit/unit.queries.ts'
import type { ShownUnit } from '../unit-page.ts'
import type { OutageRow } from './outage-groups.rules.ts'
import { type ConnectionWeek, mondayOf, shownDayOf, weeksOf } from './weeks.rules.ts'

export const connectivityForms = ['jaringan', 'ambang'] as const
export type ConnectivityForm = (typeof connectivityForms)[number]

/** `day` null = not counted; `standing` null = no data. */
export type ConnectivityLine = { unit: UnitRow; day: ConnectivityDay | null; standing: Standing | null }
export type ConnectivityModel = ShownUnit<ConnectivityForm> & {
  nowMs: number
  today: string
  /** Of the unit with all below it: the last counted working day. Null = nothing was ever counted. */
  day: ConnectivityDay | null
  weeks: ConnectionWeek[]
  rungSharePct: number
  /** Those in force today. */
  thresholds: ThresholdRow[]
  lines: ConnectivityLine[]
  open: OutageRow[]
  proposals: Awaited<ReturnType<typeof proposalsBelow>>
  /** Of the unit's own laptops; null = it has none of its own. */
  networks: UnitNetworkRow[] | null
  mayRule: boolean
  maySetThresholds: boolean
}

const weeksBack = 8

/** Everything of the page in nine statements or less, whatever the unit's size. */
export async function readConnectivity(
  { store: { db }, clock }: Pick<Deps, 'store' | 'clock'>,
  viewer: Viewer,
  shown: ShownUnit<ConnectivityForm>,
): Promise<ConnectivityModel> {
  const { unit } = shown
  const nowMs = clock.nowMs()
  const today = localDayOf(nowMs, unit.zone)
  const fromDay = addDays(mondayOf(today), 7 - 7 * weeksBack)
  const days = await connectivityDays(db, viewer, { unitIds: [unit.id], scope: 'tree', fromDay, toDay: today })
  const day = shownDayOf(days)
  const thresholds = await thresholdsInForce(db, today)
  const limits = thresholdsOn(today, thresholds)
  const lines = await linesBelow({ db, viewer, unit, day: day?.day ?? null, limits })
  return {
    ...shown,
    nowMs,
    today,
    day,
    weeks: weeksOf(days),
    rungSharePct: limits.rungSharePct,
    thresholds,
    lines,
    open: await openOutages(db, viewer, { path: unit.path }),
    proposals: lines.length > 0 ? await proposalsBelow(db, viewer, unit.path) : [],
    networks: await ownNetworks({ db, viewer, unit, today, day }),
    mayRule: may(viewer, 'ruleNetworks'),
    maySetThresholds: may(viewer, 'setThresholds') && unit.parentId === null,
  }
}

type Asked = { db: Deps['store']['db']; viewer: Viewer; unit: UnitRow }

/** The units right below, the lowest rung first, those without data last. */
async function linesBelow({
  db,
  viewer,
  unit,
  day,
  limits,
}: Asked & { day: string | null; limits: { rungSharePct: number } }): Promise<ConnectivityLine[]> {
  const units = await unitsRightBelow(db, viewer, [unit.id])
  const unitIds = units.map(({ id }) => id)
  const rows =
    day === null ? [] : await connectivityDays(db, viewer, { unitIds, scope: 'tree', fromDay: day, toDay: day })
  const byUnit = new Map(rows.map((row) => [row.unit_id, row]))
  const lines = units.map((one): ConnectivityLine => {
    const own = byUnit.get(one.id) ?? null
    return { unit: one, day: own, standing: own && standingOfDay(own, limits) }
  })
  return lines.toSorted((a, b) => rankOf(a) - rankOf(b) || names.compare(a.unit.name, b.unit.name))
}

const names = new Intl.Collator('id', { numeric: true })
const order = ['registered', 'seen', 'connected', 'good'] as const

function rankOf({ standing }: ConnectivityLine): number {
  if (standing === null) return order.length + 1
  return standing.heldAt === null ? order.length : order.indexOf(standing.heldAt)
}

async function ownNetworks({ db, viewer, unit, today, day }: Asked & { today: string; day: ConnectivityDay | null }) {
  if (!day) return null
  const span = { fromDay: day.day, toDay: day.day }
  const [own] = await connectivityDays(db, viewer, { unitIds: [unit.id], scope: 'own', ...span })
  if (!own || own.device_count === 0) return null
  return networksOfUnit(db, viewer, { unitId: unit.id, today, deviceCount: own.device_count })
}
