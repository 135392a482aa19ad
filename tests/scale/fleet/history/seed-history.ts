/** `--seed-history`: a whole ministry's past in a new store, marked simulated, as if it had been reported and counted. */
import { statSync } from 'node:fs'
import { systemClock } from '../../../../server/clock.ts'
import { quartersPerDay } from '../../../../agent/contract/quarters.ts'
import { addDays, localDayOf } from '../../../../server/day/local-day.rules.ts'
import { emptyRow } from '../../../../server/presence/presence.rollup.ts'
import { openStore, type Store } from '../../../../server/store/store.ts'
import { takeStoreLock } from '../../../../server/store/store-lock.ts'
import { ensureRoot, importUnits } from '../../../../server/unit/unit.usecases.ts'
import { importColumns } from '../../../../server/unit/unit-import.rules.ts'
import { chooseUnits, type FleetUnit } from '../plan/outline.rules.ts'
import { progress } from '../progress.ts'
import { drawAll } from './draw.ts'
import type { UnitOrder } from './draw-unit.ts'
import { postgresHistoryWriter } from './postgres-writer.ts'
import { type HistoryWriter, sqliteHistoryWriter } from './sqlite-writer.ts'
import { treeSums } from './tree.ts'

export type HistoryOrder = {
  dataDir: string
  databaseUrl: string | null
  units: readonly FleetUnit[]
  devices: number
  days: number
  /** The last day of the history; null = the day before the present one. */
  lastDay: string | null
  seed: number
  secondsAtMost: number
  /** Laptops drawn and written at once; a test sets it. */
  laptopsAPiece?: number
}

export type HistoryResult = {
  mode: 'seed-history'
  devices: number
  units: number
  days: number
  deviceDays: number
  storedRows: number
  unitDays: number
  seconds: number
  deviceDaysPerSecond: number
  rowsPerSecond: number
  storeBytes: number | null
  /** Of all threads: what it would take on a machine that does nothing else is about half of it on two cores. */
  cpuSeconds: number
  /** False when the time was over first. */
  complete: boolean
}

/**
 * Fills the store.
 *
 * @throws Error when it holds laptops already, or a server has it open
 */
export async function seedHistory(order: HistoryOrder): Promise<HistoryResult> {
  const lock = order.databaseUrl === null ? takeStoreLock(order.dataDir) : null
  try {
    const store = await openStore(order)
    try {
      return await fill(store, order)
    } finally {
      await store.close()
    }
  } finally {
    lock?.release()
  }
}

async function fill(store: Store, order: HistoryOrder): Promise<HistoryResult> {
  if (await store.db.selectFrom('device').select('id').limit(1).executeTakeFirst())
    throw new Error('the store holds laptops already: a history is made in a new one')
  const startedMs = performance.now()
  const cpuBefore = process.cpuUsage()
  const units = chooseUnits(order.units, order.devices, order.seed)
  const tree = await makeUnits(store, units)
  const lastDay = order.lastDay ?? addDays(localDayOf(systemClock.nowMs(), 'WIB'), -1)
  const days = Array.from({ length: order.days }, (_, index) => addDays(lastDay, index + 1 - order.days))
  await recordAttendance(store, days)
  const writer = await openWriter(store)
  const untilMs = startedMs + order.secondsAtMost * 1000
  const counts = await writeAll(
    { units, tree, days, seed: order.seed, untilMs, total: order.devices, laptopsAPiece: order.laptopsAPiece },
    writer,
  )
  await writer.close()
  const seconds = (performance.now() - startedMs) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  const deviceDays = counts.devices * days.length
  return {
    mode: 'seed-history',
    ...counts,
    units: units.length,
    days: days.length,
    deviceDays,
    seconds: Math.round(seconds * 10) / 10,
    deviceDaysPerSecond: Math.round(deviceDays / seconds),
    rowsPerSecond: Math.round(counts.storedRows / seconds),
    cpuSeconds: Math.round((user + system) / 100_000) / 10,
    storeBytes: store.file === null ? null : statSync(store.file).size,
  }
}

type Tree = { idOf: Map<string, number>; parentOf: Map<number, number | null> }

/** Through the import of the product, in one transaction. */
async function makeUnits(store: Store, units: readonly FleetUnit[]): Promise<Tree> {
  const deps = { store, clock: systemClock }
  await ensureRoot(deps)
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = units.map(({ code, name, kind, type, parentCode, zone, placeClass, laptops }) =>
    [code, quoted(name), kind, type, parentCode ?? '', zone, placeClass, laptops].join(','),
  )
  const csv = [importColumns.join(','), ...lines].join('\n')
  await importUnits({ csv, certainty: 'synthesised', actor: 'system' }, deps)
  const rows = await store.db.selectFrom('unit').select(['id', 'code', 'parent_id']).execute()
  return {
    idOf: new Map(rows.map((row) => [row.code, row.id])),
    parentOf: new Map(rows.map((row) => [row.id, row.parent_id ?? null])),
  }
}

/** The server was up on all those days: otherwise nobody could be judged. */
async function recordAttendance(store: Store, days: readonly string[]): Promise<void> {
  const up = new Uint8Array(quartersPerDay / 8).fill(0xff)
  await store.write(async (db) => {
    for (const day of days)
      await db
        .insertInto('server_day')
        .values({ utc_day: day, up })
        .onConflict((conflict) => conflict.column('utc_day').doUpdateSet({ up }))
        .execute()
  })
}

async function openWriter(store: Store): Promise<HistoryWriter> {
  if (store.file === null) return postgresHistoryWriter(store)
  await store.close()
  return sqliteHistoryWriter(store.file)
}

type Work = {
  units: readonly FleetUnit[]
  tree: Tree
  days: readonly string[]
  seed: number
  untilMs: number
  total: number
  laptopsAPiece: number | undefined
}

async function writeAll(work: Work, writer: HistoryWriter) {
  const { tree, days, untilMs, total, laptopsAPiece } = work
  const sums = treeSums(tree.parentOf, days)
  const orders = ordersOf(work)
  const show = progress({ what: 'device-days', total: total * days.length })
  const counts = { devices: 0, storedRows: 0, unitDays: 0, complete: true }
  for await (const { order, drawn } of drawAll(orders, laptopsAPiece)) {
    const unitDays = drawn.own ? sums.add(order.unitId, drawn.own) : []
    await writer.writePiece({ order, drawn, firstId: 1 + order.firstNumber, unitDays })
    counts.devices += drawn.devices.length
    counts.storedRows += drawn.days.count
    counts.unitDays += unitDays.length
    show.at(counts.devices * days.length)
    if (performance.now() < untilMs || !drawn.own) continue
    counts.complete = false
    break
  }
  const written = new Set(orders.map((order) => order.unitId))
  for (const rows of sums.parents()) {
    const own = rows.flatMap(({ unit_id: unitId, day }) => (written.has(unitId) ? [] : [emptyRow(unitId, day, 'own')]))
    await writer.writeUnitDays([...own, ...rows])
    counts.unitDays += own.length + rows.length
  }
  show.end()
  return counts
}

/** Satker that have laptops; each laptop's number is its place among all of them. */
function ordersOf({ units, tree, days, seed }: Work): UnitOrder[] {
  let firstNumber = 0
  return units.flatMap((unit) => {
    if (unit.devices === 0) return []
    const order = { seed, unit, unitId: tree.idOf.get(unit.code) ?? 0, firstNumber, days }
    firstNumber += unit.devices
    return [order]
  })
}
