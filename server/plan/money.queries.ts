/** Money in three figures that are never added together, inside what the viewer may see. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import {
  type Avoided,
  avoided,
  type Booked,
  booked,
  type MoneyEntry,
  type MoneyKind,
  moneyKinds,
} from './money.rules.ts'
import { allPrices } from './price.queries.ts'

export type MoneyLine = MoneyEntry & { id: number; code: string; name: string }
export type Money = {
  avoided: Avoided
  ended: Booked<'ended'>
  spent: Booked<'spent'>
  /** The newest entries of both kinds, and how many there are. */
  lines: MoneyLine[]
  total: number
}

/** Money of a unit and all below it from one day to another, both included; two sums over days and one list. */
export async function moneyOf(
  db: Db,
  viewer: Viewer,
  {
    unitId,
    path,
    fromDay,
    toDay,
    limit,
  }: { unitId: number; path: string; fromDay: string; toDay: string; limit: number },
): Promise<Money> {
  const moved = await db
    .selectFrom('moved_product as moved')
    .innerJoin('unit', 'unit.id', 'moved.unit_id')
    .select(['moved.product as item', 'moved.day', 'moved.laptops', 'moved.simulated'])
    .where('moved.unit_id', '=', unitId)
    .where('moved.day', '>=', fromDay)
    .where('moved.day', '<=', toDay)
    .where(inScope(viewer))
    .orderBy('moved.day')
    .orderBy('moved.product')
    .execute()
  const rows = await db
    .selectFrom('money_entry as entry')
    .innerJoin('unit', 'unit.id', 'entry.unit_id')
    .select(['entry.id', 'entry.kind', 'entry.day', 'entry.amount_idr as amountIdr', 'entry.document', 'entry.note'])
    .select(['unit.code', 'unit.name'])
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
    .where('entry.day', '>=', fromDay)
    .where('entry.day', '<=', toDay)
    .orderBy('entry.day', 'desc')
    .orderBy('entry.id', 'desc')
    .execute()
  const lines = rows.flatMap((row): MoneyLine[] => {
    const kind: MoneyKind | undefined = moneyKinds.find((known) => known === row.kind)
    return kind ? [{ ...row, kind, document: row.document ?? null }] : []
  })
  const span = { fromDay, toDay }
  return {
    avoided: avoided(moved, await allPrices(db)),
    ended: booked('ended', lines, span),
    spent: booked('spent', lines, span),
    lines: lines.slice(0, limit),
    total: lines.length,
  }
}
