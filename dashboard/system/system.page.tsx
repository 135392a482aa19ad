/** How the server itself is doing, for the ministry's administrators. */
import { Hono } from 'hono'
import { may } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { AppError } from '../../server/http/app-error.ts'
import type { PageDeps } from '../dashboard.routes.ts'
import { viewerPage } from '../page-context.ts'
import { SystemView } from './system.view.tsx'

/** `/sistem`; to everybody else it is as if it were not there (U22). */
export function systemPage(deps: PageDeps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.get('/sistem', async (c) => {
    const viewer = c.get('viewer')
    if (!may(viewer, 'seeSystem')) throw new AppError('missing', 'no_such_address')
    const { page, root } = await viewerPage(c, viewer, deps)
    return c.html(<SystemView page={page} state={await deps.system.state()} zone={root.zone} />)
  })
  return app
}
