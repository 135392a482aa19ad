/** The licence register, inside what the viewer may see. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { productName } from './product.rules.ts'

export type LicenceRow = {
  id: number
  unitId: number
  code: string
  name: string
  product: string
  productName: string
  /** Null = as many as wanted. */
  seats: number | null
  document: string
  fromDay: string
  toDay: string | null
}

/** Rows of a unit and of all below it: those that hold first, then the newest. */
export async function licencesUnder(
  db: Db,
  viewer: Viewer,
  { path, today, limit, offset = 0 }: { path: string; today: string; limit: number; offset?: number },
): Promise<{ rows: LicenceRow[]; total: number }> {
  const under = db
    .selectFrom('licence_register as licence')
    .innerJoin('unit', 'unit.id', 'licence.unit_id')
    .where(inScope(viewer))
    .where('unit.path', 'like', `${path}%`)
  const { total } = await under.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await under
    .select(['licence.id', 'licence.unit_id as unitId', 'unit.code', 'unit.name', 'licence.product'])
    .select(['licence.seats', 'licence.document', 'licence.from_day as fromDay', 'licence.to_day as toDay'])
    .orderBy((eb) => eb.case().when('licence.to_day', '<', today).then(1).else(0).end())
    .orderBy('licence.from_day', 'desc')
    .orderBy('licence.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return {
    rows: rows.map((row) => ({
      ...row,
      productName: productName(row.product),
      seats: row.seats ?? null,
      toDay: row.toDay ?? null,
    })),
    total: total,
  }
}
