/** The JSON API for programs: read only, each answer inside what the key may see. */
import { Hono, type MiddlewareHandler } from 'hono'
import { may, type Viewer } from '../account/scope.ts'
import { viewerFromApiKey } from '../account/session.usecases.ts'
import { calendarMonth } from '../calendar/month.queries.ts'
import { addDays, localDayOf, type Zone } from '../day/local-day.rules.ts'
import type { Deps } from '../deps.ts'
import { currentSections, findDevice, stateDays } from '../device/device-detail.queries.ts'
import { proofOf } from '../device/device-evidence.queries.ts'
import { countDevices, listDevices } from '../device/device.queries.ts'
import { standingOf, standings } from '../device/standing.rules.ts'
import { AppError } from '../http/app-error.ts'
import type { HttpEnv } from '../http/env.ts'
import { problemResponse } from '../http/problem.ts'
import { requestIdOf } from '../http/request-id.ts'
import { pageHeaders } from '../http/security-headers.ts'
import { listSites } from '../site/site.queries.ts'
import { findUnit, listUnits, type UnitRow, unitTrail, viewerUnit } from '../unit/unit.queries.ts'
import { hideHostName, toApiDevice, toApiDeviceDetail, toApiSection, toApiUnit } from './api-view.rules.ts'
import {
  detailQuery,
  deviceQuery,
  unitQuery,
  type ApiDevice,
  type ApiDeviceDetail,
  type ApiPage,
  type ApiUnit,
  type ApiUnitDetail,
} from './api.schemas.ts'
import { calendarQuery, toApiCalendar } from './calendar.schemas.ts'
import { docsPage } from './docs.ts'
import { openApiDocument } from './openapi.ts'
import { parentCodesOf } from './parent-codes.queries.ts'
import { findingsOfDevice, unitFindings } from './findings-view.ts'
import { migrationOfDevice, unitBlockers, unitMigration } from './migration-view.ts'
import { titleDetail, titlePage, unitPlan } from './plan-view.ts'
import { titleQuery } from './plan.schemas.ts'
import { powerOfDevice, rangeOf, unitPower, unitSavings } from './power-view.ts'
import { powerQuery } from './power.schemas.ts'
import { readQuery } from './query.ts'
import { type ApiSite, siteQuery, toApiSite } from './site.schemas.ts'

type ApiEnv = HttpEnv & { Variables: { viewer: Viewer } }
type Needs = Pick<Deps, 'store' | 'clock'>

const unitUnknown = (code: string) => new AppError('missing', 'unit.missing', { details: { code: code.slice(0, 32) } })
const deviceUnknown = () => new AppError('missing', 'device.missing')

/**
 * The routes below `/api/v1`.
 *
 * @param look `stylesheetHref` is the dashboard's own stylesheet for the page that explains the API; null = plain
 */
export function apiRoutes({ store, clock }: Needs, look: { stylesheetHref: string | null } = { stylesheetHref: null }) {
  const { db } = store
  const today = async (viewer: Viewer) => localDayOf(clock.nowMs(), (await viewerUnit(db, viewer)).zone)
  return new Hono<ApiEnv>()
    .get('/openapi.json', (c) => c.json(openApiDocument()))
    .get('/docs', pageHeaders(), (c) => c.html(docsPage(openApiDocument(), look.stylesheetHref)))
    .use(requireKey({ store }))
    .get('/units', async (c) => {
      const { q, limit, cursor } = readQuery(unitQuery, c.req.queries())
      const search = { ...(q ? { q } : {}), ...(cursor === null ? {} : { afterCode: cursor }), limit }
      const { items, nextCode, total } = await listUnits(db, c.var.viewer, search)
      const parents = await parentCodesOf(db, c.var.viewer, items)
      const page = { items: items.map((unit) => toApiUnit(unit, parents)), nextCursor: nextCode, total, more: false }
      return c.json(page satisfies ApiPage<ApiUnit>)
    })
    .get('/units/:code', async (c) => {
      const { viewer } = c.var
      const unit = await unitOf(viewer, c.req.param('code'))
      const order = { filter: { q: null, unitCode: unit.code }, today: await today(viewer) }
      const counts = await countDevices(db, viewer, order)
      const detail = {
        ...toApiUnit(unit, await parentCodesOf(db, viewer, [unit])),
        trail: (await unitTrail(db, viewer, unit.path)).map(({ code, name }) => ({ code, name })),
        devices: countByStanding(counts),
      }
      return c.json(detail satisfies ApiUnitDetail)
    })
    .get('/units/:code/migration', async (c) => {
      const { viewer } = c.var
      const unit = await unitOf(viewer, c.req.param('code'))
      return c.json(await unitMigration(db, viewer, { unit, day: localDayOf(clock.nowMs(), 'WIB') }))
    })
    .get('/units/:code/blockers', async (c) => {
      const { viewer } = c.var
      const unit = await unitOf(viewer, c.req.param('code'))
      return c.json(await unitBlockers(db, viewer, unit))
    })
    .get('/units/:code/findings', async (c) => {
      const { viewer } = c.var
      const unit = await unitOf(viewer, c.req.param('code'))
      return c.json(await unitFindings(db, viewer, { unit, today: localDayOf(clock.nowMs(), 'WIB') }))
    })
    .get('/devices/:id/findings', async (c) => {
      const { viewer } = c.var
      const device = await findDevice(db, viewer, c.req.param('id'))
      if (!device) throw deviceUnknown()
      return c.json(await findingsOfDevice(db, viewer, { device, today: localDayOf(clock.nowMs(), 'WIB') }))
    })
    .get('/units/:code/calendar', async (c) => {
      const { viewer } = c.var
      const asked = readQuery(calendarQuery, c.req.queries())
      const unit = await unitOf(viewer, c.req.param('code'))
      const month = asked.month ?? localDayOf(clock.nowMs(), unit.zone).slice(0, 7)
      return c.json(toApiCalendar(unit, await calendarMonth(db, viewer, { unit, month })))
    })
    .get('/units/:code/plan', async (c) => {
      const unit = await unitOf(c.var.viewer, c.req.param('code'))
      return c.json(await unitPlan(db, c.var.viewer, { unit, day: localDayOf(clock.nowMs(), 'WIB') }))
    })
    .get('/titles', async (c) => {
      const query = readQuery(titleQuery, c.req.queries())
      const { viewer } = c.var
      const path = query.satker ? (await unitOf(viewer, query.satker.toUpperCase())).path : viewer.unitPath
      return c.json(await titlePage(db, viewer, { path, query }))
    })
    .get('/titles/:id', async (c) => {
      const id = /^[1-9]\d{0,8}$/.test(c.req.param('id')) ? Number(c.req.param('id')) : 0
      const found = await titleDetail(db, c.var.viewer, id)
      if (!found) throw new AppError('missing', 'title.missing')
      return c.json(found)
    })
    .get('/units/:code/power', async (c) => {
      const asked = readQuery(powerQuery, c.req.queries())
      const unit = await unitOf(c.var.viewer, c.req.param('code'))
      const range = rangeOf(asked, localDayOf(clock.nowMs(), 'WIB'))
      return c.json(await unitPower(db, c.var.viewer, { unit, range }))
    })
    .get('/units/:code/savings', async (c) => {
      const unit = await unitOf(c.var.viewer, c.req.param('code'))
      return c.json(await unitSavings(db, c.var.viewer, { unit, today: localDayOf(clock.nowMs(), unit.zone) }))
    })
    .get('/devices/:id/power', async (c) => {
      const asked = readQuery(powerQuery, c.req.queries())
      const range = rangeOf(asked, localDayOf(clock.nowMs(), 'WIB'))
      const found = await powerOfDevice(db, c.var.viewer, { publicId: c.req.param('id'), range })
      if (!found) throw deviceUnknown()
      return c.json(found)
    })
    .get('/devices/:id/migration', async (c) => {
      const { viewer } = c.var
      const device = await findDevice(db, viewer, c.req.param('id'))
      const day = localDayOf(clock.nowMs(), (device?.unitZone as Zone | undefined) ?? 'WIB')
      const found = device && (await migrationOfDevice(db, viewer, { device, day }))
      if (!found) throw deviceUnknown()
      return c.json(found)
    })
    .get('/devices', async (c) => {
      const { limit, cursor, q, satker, state, os } = readQuery(deviceQuery, c.req.queries())
      const { items, nextCursor, total, more } = await listDevices(db, c.var.viewer, {
        filter: { q: q || null, unitCode: satker?.toUpperCase() ?? null, osFamily: os, standing: state },
        page: { sort: 'id', descending: false, limit, cursor },
        today: await today(c.var.viewer),
      })
      return c.json({ items: items.map(toApiDevice), nextCursor, total, more } satisfies ApiPage<ApiDevice>)
    })
    .get('/sites', async (c) => {
      const { viewer } = c.var
      const { limit, cursor, satker, state, q } = readQuery(siteQuery, c.req.queries())
      const unit = satker ? await findUnit(db, viewer, satker) : await viewerUnit(db, viewer)
      if (!unit) throw unitUnknown(satker ?? '')
      const page = { limit, afterId: cursor === null ? null : Number(cursor) }
      const { rows, nextId, total } = await listSites(db, viewer, {
        path: unit.path,
        filter: { standing: state, q: q || null },
        page,
      })
      const nextCursor = nextId === null ? null : String(nextId)
      return c.json({ items: rows.map(toApiSite), nextCursor, total, more: false } satisfies ApiPage<ApiSite>)
    })
    .get('/devices/:id', async (c) => {
      const { days } = readQuery(detailQuery, c.req.queries())
      return c.json(await readDetail(c.var.viewer, c.req.param('id'), days))
    })

  async function unitOf(viewer: Viewer, code: string): Promise<UnitRow> {
    const unit = await findUnit(db, viewer, code)
    if (!unit) throw unitUnknown(code)
    return unit
  }

  async function readDetail(viewer: Viewer, publicId: string, dayCount: number): Promise<ApiDeviceDetail> {
    const device = await findDevice(db, viewer, publicId)
    if (!device) throw deviceUnknown()
    const [toDay, sections] = [await today(viewer), await currentSections(db, device.id)]
    const system = toApiSection(sections.system)
    return toApiDeviceDetail({
      device,
      standing: standingOf({ state: device.state, last_seen_day: device.last_seen_day ?? null }, toDay),
      sections: {
        hardware: toApiSection(sections.hardware),
        system: may(viewer, 'manageDevices') ? system : hideHostName(system),
        software: toApiSection(sections.software),
      },
      days: await stateDays(db, { deviceId: device.id, fromDay: addDays(toDay, 1 - dayCount), toDay }),
      proof: await proofOf(db, { id: device.id, publicId: device.public_id }),
    })
  }
}

function countByStanding(counts: Awaited<ReturnType<typeof countDevices>>): ApiUnitDetail['devices'] {
  const sum = (standing: (typeof standings)[number]) =>
    counts.filter((row) => row.standing === standing).reduce((total, row) => total + row.count, 0)
  return Object.fromEntries(standings.map((standing) => [standing, sum(standing)])) as ApiUnitDetail['devices']
}

/** Only a key of ours gets further; sessions of the dashboard and agents' credentials count for nothing here (A19). */
function requireKey({ store }: Pick<Needs, 'store'>): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const viewer = await viewerFromApiKey(c.req.header('authorization'), { store })
    c.header('Cache-Control', 'private, no-store')
    if (!viewer) {
      const error = new AppError('unauthorised', 'api.key_needed')
      return problemResponse(error, requestIdOf(c), { 'www-authenticate': 'Bearer' })
    }
    c.set('viewer', viewer)
    return next()
  }
}
