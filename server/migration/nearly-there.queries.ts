/** Laptops of a unit that stand side by side, and what each still lacks. */
import { inScope, type Viewer } from '../account/scope.ts'
import type { Db } from '../store/store.ts'
import { readFacts } from './device-facts.store.ts'
import { decidingCategories, deviceStatus } from './status.rules.ts'

export type MissingPart = 'system' | (typeof decidingCategories)[number]

export type NearlyThere = {
  publicId: string
  brand: string | null
  model: string | null
  kind: string
  origin: string
  /** 0 to 100; null = nothing is known. */
  score: number | null
  /** Where something closed is still in use; on a closed system only its programs are asked for. */
  missing: MissingPart[]
  /** Closed titles without a simple replacement. */
  blockerCount: number
}

/** The unit's own laptops that are side by side, the furthest first. */
export async function nearlyThere(
  db: Db,
  viewer: Viewer,
  { unitId, day, limit }: { unitId: number; day: string; limit: number },
): Promise<NearlyThere[]> {
  const rows = await db
    .selectFrom('device')
    .innerJoin('device_migration as state', 'state.device_id', 'device.id')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select(['device.id', 'device.public_id as publicId', 'device.brand', 'device.model', 'device.kind'])
    .select(['device.origin', 'device.os_family as osFamily', 'state.score'])
    .where('device.unit_id', '=', unitId)
    .where('state.status', '=', 'dual')
    .where(inScope(viewer))
    .orderBy('state.blocked')
    .orderBy('state.score', 'desc')
    .orderBy('device.id')
    .limit(limit)
    .execute()
  const facts = await readFacts(
    db,
    rows.map(({ id, osFamily }) => ({ id, osFamily: osFamily ?? null })),
    day,
  )
  return rows.flatMap(({ id, publicId, kind, origin, brand = null, model = null, score = null }) => {
    const own = facts.get(id)
    if (!own) return []
    const status = deviceStatus(own)
    const missing: MissingPart[] = decidingCategories.filter((category) => {
      const state = status.states[category] ?? 'none'
      return state === 'both' || state === 'closed-only' || (state === 'none' && status.system !== 'open-only')
    })
    if (status.system === 'both') missing.unshift('system')
    return [{ publicId, kind, origin, brand, model, score, missing, blockerCount: status.blockers.length }]
  })
}
