/** Tables to take away: what a page shows, as a file for a spreadsheet, inside what the viewer may see. */
import { type Context, Hono } from 'hono'
import type { Viewer } from '../../server/account/scope.ts'
import type { ViewerEnv } from '../../server/account/viewer.routes.ts'
import { csvResponse, type Rows } from '../../server/csv/csv-stream.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { Deps } from '../../server/deps.ts'
import { exportGate } from '../../server/http/export-gate.ts'
import { unitProgress } from '../../server/migration/migration.queries.ts'
import { findingKinds } from '../../server/plan/legal.rules.ts'
import { waveList } from '../../server/plan/wave.queries.ts'
import { windowsFilters } from '../../server/plan/windows.queries.ts'
import { AppError } from '../../server/http/app-error.ts'
import { findUnit, type UnitRow, viewerUnit } from '../../server/unit/unit.queries.ts'
import { readDeviceQuery } from '../devices/device-query.ts'
import { filterOf, readSoftwareQuery } from '../software/software-query.ts'
import { readCapacity } from '../plan/plan.page.tsx'
import { unitMissing } from '../units/unit-missing.ts'
import { findingHeader, findingRows, waveHeader, waveRows, windowsHeader, windowsRows } from './plan-rows.ts'
import { monthBefore } from '../energy/worth.rules.ts'
import { energyHeader, energyRows } from './energy-rows.ts'
import { savingsList } from '../../server/power/savings.queries.ts'
import { savingsHeader, savingsRows } from './savings-rows.ts'
import { factorHeader, factorRows } from './factor-rows.ts'
import { deviceHeader, deviceRows, migrationHeader, migrationRows, titleHeader, titleRows } from './export-rows.ts'

type Table = { name: string; day: string; header: readonly string[]; rows: Rows }

/**
 * `ekspor.csv` of the lists of laptops, programs, migration, waves, Windows, findings, factors
 * and energy savings, with the filters of their pages.
 */
export function exportsPage(deps: Deps): Hono<ViewerEnv> {
  const { db } = deps.store
  const gate = exportGate()
  const app = new Hono<ViewerEnv>()

  async function send(c: Context<ViewerEnv>, tableOf: (viewer: Viewer, unit: UnitRow) => Promise<Table>) {
    const viewer = c.get('viewer')
    const ended = gate.enter(viewer, deps.clock.nowMs())
    try {
      const code = (c.req.query('unit') ?? c.req.query('satker'))?.trim().toUpperCase()
      const unit = code ? await findUnit(db, viewer, code) : await viewerUnit(db, viewer)
      if (!unit) throw unitMissing()
      const { name, day, header, rows } = await tableOf(viewer, unit)
      const fileName = `${name}-${unit.code.replace(/[^\w-]/g, '')}-${day}.csv`
      return await csvResponse({ fileName, header, rows, ended })
    } catch (error) {
      ended()
      throw error
    }
  }

  const today = (zone: UnitRow['zone']) => localDayOf(deps.clock.nowMs(), zone)
  app.get('/perangkat/ekspor.csv', (c) =>
    send(c, async (viewer, unit) => {
      const { filter } = readDeviceQuery((name) => c.req.query(name))
      const day = today(unit.zone)
      return { name: 'perangkat', day, header: deviceHeader, rows: deviceRows(db, viewer, { filter, today: day }) }
    }),
  )
  app.get('/perangkat-lunak/ekspor.csv', (c) =>
    send(c, async (viewer, { path, zone }) => {
      const filter = filterOf(readSoftwareQuery((name) => c.req.query(name), c.req.query('antrean') === '1'))
      return {
        name: 'perangkat-lunak',
        day: today(zone),
        header: titleHeader,
        rows: titleRows(db, viewer, { path, filter }),
      }
    }),
  )
  app.get('/migrasi/ekspor.csv', (c) =>
    send(c, async (viewer, unit) => {
      const { now } = await unitProgress(db, viewer, { unitId: unit.id, day: today('WIB'), weeks: 1 })
      const day = now?.day ?? today('WIB')
      return { name: 'migrasi', day, header: migrationHeader, rows: migrationRows(db, viewer, { unit, day }) }
    }),
  )
  app.get('/migrasi/rencana/ekspor.csv', (c) =>
    send(c, async (viewer, { path }) => {
      const [day, capacity] = [today('WIB'), readCapacity(c)]
      const list = await waveList(db, viewer, { path, day, capacity, startDay: day })
      return { name: 'gelombang', day, header: waveHeader, rows: waveRows(list.rows) }
    }),
  )
  app.get('/migrasi/rencana/windows/ekspor.csv', (c) =>
    send(c, async (viewer, { path }) => {
      const filter = windowsFilters.find((one) => one === (c.req.query('layak') ?? 'all'))
      if (filter === undefined) throw new AppError('badRequest', 'plan.filter_invalid')
      const day = today('WIB')
      const rows = windowsRows(db, viewer, { path, filter, today: day })
      return { name: 'windows', day, header: windowsHeader, rows }
    }),
  )
  app.get('/migrasi/lisensi/ekspor.csv', (c) =>
    send(c, async (viewer, { path }) => {
      const [day, subject] = [today('WIB'), c.req.query('hal')]
      const kind = findingKinds.find((known) => known === c.req.query('jenis'))
      const asked = { path, today: day, ...(kind ? { kind } : {}), ...(subject ? { subject } : {}) }
      return { name: 'lisensi', day, header: findingHeader, rows: findingRows(db, viewer, asked) }
    }),
  )
  app.get('/energi/ekspor.csv', (c) =>
    send(c, async (viewer, unit) => {
      const [day, month] = [today(unit.zone), monthBefore(today(unit.zone), 1)]
      return { name: 'energi', day, header: energyHeader, rows: energyRows(db, viewer, { unit, month }) }
    }),
  )
  app.get('/energi/faktor/ekspor.csv', (c) =>
    send(c, async (_viewer, { zone }) => {
      return { name: 'faktor', day: today(zone), header: factorHeader, rows: factorRows(db, today(zone)) }
    }),
  )
  app.get('/energi/hemat/ekspor.csv', (c) =>
    send(c, async (viewer, { id, zone }) => {
      const day = today(zone)
      const list = await savingsList(db, viewer, { unitId: id, today: day })
      if (!list) throw unitMissing()
      return { name: 'hemat-energi', day, header: savingsHeader, rows: savingsRows(list) }
    }),
  )
  return app
}
