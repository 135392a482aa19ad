/** Titles of software: the list and the review queue. */
import { type Context, Hono } from 'hono'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import type { Deps } from '../../server/deps.ts'
import { titlesUnder } from '../../server/migration/title.queries.ts'
import { findUnit, listUnits, unitTrail } from '../../server/unit/unit.queries.ts'
import { viewerPage } from '../page-context.ts'
import { unitMissing } from '../units/unit-missing.ts'
import { MethodView } from './method.view.tsx'
import { filterOf, listPath, queuePath, readSoftwareQuery } from './software-query.ts'
import { SoftwareView } from './software.view.tsx'

const choicesMost = 150
const rowsMost = 100

/** `/perangkat-lunak`, its review queue, and how titles are classified. */
export function softwarePage(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get(listPath, (c) => showList(c, deps, false))
  app.get(queuePath, (c) => showList(c, deps, true))
  app.get(`${listPath}/cara`, async (c) => {
    const { page } = await viewerPage(c, c.get('viewer'), deps)
    return c.html(<MethodView page={page} />)
  })
  return app
}

async function showList(c: Context<ViewerEnv>, deps: Deps, review: boolean): Promise<Response> {
  const { db } = deps.store
  const viewer = c.get('viewer')
  const query = readSoftwareQuery((name) => c.req.query(name), review)
  const { page, root } = await viewerPage(c, viewer, deps)
  const unit = query.unitCode === null ? root : await findUnit(db, viewer, query.unitCode)
  if (!unit) throw unitMissing()
  const { path } = unit
  const found = await titlesUnder(db, viewer, {
    path,
    filter: filterOf(query),
    limit: rowsMost,
    offset: (query.number - 1) * rowsMost,
  })
  const waiting = review ? null : await titlesUnder(db, viewer, { path, filter: { review: true }, limit: 0 })
  const plain = query.search === null && query.category === null && query.class === null
  const whole = plain ? found : await titlesUnder(db, viewer, { path, filter: { review }, limit: 1 })
  const choices = await listUnits(db, viewer, { limit: choicesMost })
  const props = {
    page,
    query,
    unit,
    found,
    whole,
    waitingCount: waiting?.total ?? whole.total,
    trail: await unitTrail(db, viewer, unit.path),
    choices: choices.nextCode === null ? choices.items : null,
    rowsMost,
  }
  return c.html(<SoftwareView {...props} />)
}
