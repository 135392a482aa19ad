import type { Deps } from '../deps.ts'
import { createUnit } from '../unit/unit.usecases.ts'
import type { UnitKind } from '../unit/unit.rules.ts'
import { demoSatkers } from './satkers.ts'

const kindOf: Record<string, UnitKind> = { KANWIL: 'kanwil', KANKEMENAG: 'kankemenag' }

/** Makes the 114 satker of Sumatera Selatan below the root; those that are there already stay as they are. */
export async function seedTree(deps: Pick<Deps, 'store' | 'clock'>): Promise<void> {
  const held = new Set((await deps.store.db.selectFrom('unit').select('code').execute()).map((unit) => unit.code))
  for (const [code, type, name, parentCode, placeClass, laptops, certainty] of demoSatkers) {
    if (held.has(code)) continue
    const kind = kindOf[type] ?? 'satker'
    await createUnit(
      {
        code,
        name,
        kind,
        type,
        parentCode,
        zone: 'WIB',
        placeClass,
        laptops: String(laptops),
        certainty,
        actor: 'system',
      },
      deps,
    )
  }
}
