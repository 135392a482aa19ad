/** All pages of a signed-in viewer. */
import { Hono } from 'hono'
import { requireViewer, sameOrigin, type ViewerEnv } from '../server/account/viewer.routes.ts'
import type { Deps } from '../server/deps.ts'
import type { System } from '../server/system/system.queries.ts'
import { pageHeaders } from '../server/http/security-headers.ts'
import { calendarPage } from './calendar/calendar.page.tsx'
import { connectivityPage } from './connectivity/connectivity.page.tsx'
import { outagesPage } from './connectivity/outages.page.tsx'
import { devicePage } from './device/device.page.tsx'
import { devicesPage } from './devices/devices.page.tsx'
import { energyPage } from './energy/energy.page.tsx'
import { showErrors } from './errors/error.page.tsx'
import { driftPage } from './drift/drift.page.tsx'
import { factorsPage } from './factors/factors.page.tsx'
import { licencePage } from './licence/licence.page.tsx'
import { migrationPage } from './migration/migration.page.tsx'
import { exportsPage } from './exports/exports.page.ts'
import { moneyPage } from './money/money.page.tsx'
import { monthPage } from './month/month.page.tsx'
import { overviewPage } from './overview/overview.page.tsx'
import { planPage } from './plan/plan.page.tsx'
import { planEditPage } from './plan/plan-edit.page.tsx'
import { savingsPage } from './savings/savings.page.tsx'
import { satkerPage } from './satker/satker.page.tsx'
import { sitePage } from './site/site.page.tsx'
import { softwarePage } from './software/software.page.tsx'
import { titlePage } from './software/title.page.tsx'
import { systemPage } from './system/system.page.tsx'
import { unitsPage } from './units/units.page.tsx'
import { visitPage } from './visit/visit.page.tsx'

/** What pages are given: what every route is, and how the server itself is doing. */
export type PageDeps = Deps & { system: System }

/** Pages; `accountRoutes` and `assetRoutes` are mounted beside them. */
export function dashboardRoutes(deps: PageDeps): Hono<ViewerEnv> {
  const app = new Hono<ViewerEnv>()
  app.onError(showErrors(deps))
  for (const path of [
    '/',
    '/satker/*',
    '/perangkat/*',
    '/perangkat-lunak/*',
    '/migrasi/*',
    '/kalender/*',
    '/situs/*',
    '/koneksi/*',
    '/gangguan',
    '/energi/*',
    '/sistem',
  ])
    app.use(path, pageHeaders(), sameOrigin(deps), requireViewer(deps))
  // Before the pages whose addresses end in an id.
  for (const page of [
    exportsPage,
    overviewPage,
    unitsPage,
    satkerPage,
    devicesPage,
    devicePage,
    softwarePage,
    titlePage,
    migrationPage,
    visitPage,
    licencePage,
    moneyPage,
    monthPage,
    driftPage,
    planPage,
    planEditPage,
    calendarPage,
    sitePage,
    energyPage,
    connectivityPage,
    outagesPage,
    factorsPage,
    savingsPage,
    systemPage,
  ])
    app.route('/', page(deps))
  return app
}
