/** All pages of a signed-in viewer. */
import { Hono } from 'hono'
import { requireViewer, sameOrigin, type ViewerEnv } from '../server/account/viewer.routes.ts'
import type { Deps } from '../server/deps.ts'
import { pageHeaders } from '../server/http/security-headers.ts'
import { devicePage } from './device/device.page.tsx'
import { showErrors } from './errors/error.page.tsx'

/** Pages; `accountRoutes` and `assetRoutes` are mounted beside them. */
export function dashboardRoutes(deps: Deps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.onError(showErrors(deps))
  for (const path of ['/', '/satker/*', '/perangkat/*'])
    app.use(path, pageHeaders(), sameOrigin(deps), requireViewer(deps))
  app.route('/', devicePage(deps))
  return app
}
