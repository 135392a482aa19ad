import type { Context } from 'hono'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import type { Deps } from '../../server/deps.ts'
import { findUnit, unitTrail } from '../../server/unit/unit.queries.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import type { PlanFrame } from './plan-frame.view.tsx'

/** What a part of the plan is about: the unit of that code, or the viewer's own. @throws AppError `unit.missing` */
export async function planFrame(c: Context<ViewerEnv>, deps: Deps, code: string | undefined): Promise<PlanFrame> {
  const viewer = c.get('viewer')
  const { page, root } = await viewerPage(c, viewer, deps)
  const unit = code ? await findUnit(deps.store.db, viewer, code) : root
  if (!unit) throw unitMissing()
  return { page, unit, trail: await unitTrail(deps.store.db, viewer, unit.path) }
}
