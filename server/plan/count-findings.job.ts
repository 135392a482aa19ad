/** Counts findings about licences and products that laptops work without: one walk over the devices of every unit. */
import { localDayOf } from '../day/local-day.rules.ts'
import { noteGoodStart } from '../jobs/job-run.store.ts'
import type { Db, Store } from '../store/store.ts'
import { type CountedFinding, isPoolTooSmall, mergeFindings } from './finding-merge.rules.ts'
import {
  type CountedDevice,
  type CountedUnit,
  type DevicePeriod,
  type MovedCounts,
  productDay,
  putFindings,
  putMoved,
  readDevices,
  readHeldFindings,
  readProductPeriods,
  type ReadSets,
  readUnits,
  readWatchedTitles,
} from './finding.store.ts'
import {
  type ActivationState,
  deviceFindings,
  type Finding,
  graceOn,
  type LicenceRow,
  registerFindings,
} from './legal.rules.ts'
import { legalSettings, serversOn } from './legal-setting.queries.ts'
import { productsLeft } from './moved.rules.ts'

/** Under this name the last good count is kept. */
export const findingsJob = 'licences'
/** Sets that are held in memory at a time. */
const mostSets = 50_000

type Sums = { laptops: number; simulated: number }
/** Of the satker that answers for the laptops: a location's belong to the satker above it. */
type Tally = { installed: Map<string, Sums>; findings: Map<string, CountedFinding> }
type Organisation = { units: CountedUnit[]; answers: Map<number, number>; parents: Set<number> }

/**
 * Counts everything anew; run twice on a day it writes nothing the second time.
 *
 * @returns how many laptops were walked over
 */
export async function countFindings(
  store: Store,
  { nowMs, pause }: { nowMs: number; pause?: () => Promise<void> },
): Promise<number> {
  const day = localDayOf(nowMs, 'WIB')
  const settings = await legalSettings(store.db)
  const servers = serversOn(settings, day)
  const titles = await readWatchedTitles(store.db)
  const organisation = organise(await readUnits(store.db))
  const tallies = new Map<number, Tally>()
  const moved = new Map<number, MovedCounts>()
  const sets: ReadSets = new Map()
  let laptops = 0
  for (const unit of organisation.units) {
    if (sets.size > mostSets) sets.clear()
    const devices = await readDevices(store.db, unit.id)
    const periods = await readProductPeriods(store.db, unit.id, { titles, sets })
    const tally = tallyOf(tallies, organisation.answers.get(unit.id) ?? unit.id)
    for (const device of devices) {
      const lists = periods.get(device.id) ?? []
      addDevice(tally, { device, lists, servers })
      addMoved(moved, unit, { device, lists, today: day })
    }
    laptops += devices.length
    // What has no units below it is complete now; the others wait for theirs.
    if (!organisation.parents.has(unit.id)) await flushMoved(store, moved, unit.id)
    await pause?.()
  }
  for (const id of organisation.parents) await flushMoved(store, moved, id)
  await putAll(store, { tallies, organisation, day, graceMonths: graceOn(settings.grace, day) })
  await noteGoodStart(store, findingsJob, nowMs)
  return laptops
}

function organise(units: CountedUnit[]): Organisation {
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]))
  const parents = new Set<number>()
  const answers = new Map<number, number>()
  for (const { id, path } of units) {
    const way = idsOf(path)
    for (const above of way.slice(0, -1)) parents.add(above)
    answers.set(id, way.findLast((one) => kinds.get(one) !== 'location') ?? id)
  }
  return { units, answers, parents }
}

function idsOf(path: string): number[] {
  return path.split('/').filter(Boolean).map(Number)
}

function tallyOf(tallies: Map<number, Tally>, unitId: number): Tally {
  const tally = tallies.get(unitId) ?? { installed: new Map(), findings: new Map() }
  tallies.set(unitId, tally)
  return tally
}

function addDevice(
  tally: Tally,
  { device, lists, servers }: { device: CountedDevice; lists: readonly DevicePeriod[]; servers: readonly string[] },
): void {
  const last = lists.at(-1)
  const now = last?.toDay === null ? last : null
  for (const { product } of now?.products ?? []) addOne(tally.installed, product, device)
  const activations = [
    { product: 'Windows', activation: activation(device.windowsState, device.windowsServer) },
    { product: 'Microsoft Office', activation: activation(device.officeState, device.officeServer) },
  ]
  const found = new Map<string, Finding>()
  for (const finding of deviceFindings({ activators: now?.activators ?? [], activations, servers }))
    found.set(`${finding.kind}\n${finding.subject}`, finding)
  for (const [key, finding] of found) {
    const sums = tally.findings.get(key) ?? { ...finding, laptops: 0, simulated: 0 }
    tally.findings.set(key, sums)
    addTo(sums, device)
  }
}

function activation(state: string | null, server: string | null): ActivationState | null {
  return state === null && server === null ? null : { state: state as ActivationState['state'], server }
}

function addOne(sums: Map<string, Sums>, key: string, device: CountedDevice): void {
  const held = sums.get(key) ?? { laptops: 0, simulated: 0 }
  sums.set(key, held)
  addTo(held, device)
}

function addTo(sums: Sums, { simulated }: CountedDevice): void {
  sums.laptops++
  if (simulated) sums.simulated++
}

function addMoved(
  moved: Map<number, MovedCounts>,
  { path }: CountedUnit,
  { device, lists, today }: { device: CountedDevice; lists: readonly DevicePeriod[]; today: string },
): void {
  for (const { product, day } of productsLeft(lists, { lastSeenDay: device.lastSeenDay, today })) {
    for (const unitId of idsOf(path)) {
      const counts = moved.get(unitId) ?? new Map<string, Sums>()
      moved.set(unitId, counts)
      addOne(counts, productDay(product, day), device)
    }
  }
}

async function flushMoved(store: Store, moved: Map<number, MovedCounts>, unitId: number): Promise<void> {
  await putMoved(store, unitId, moved.get(unitId) ?? new Map())
  moved.delete(unitId)
}

type Counted = { tallies: Map<number, Tally>; organisation: Organisation; day: string; graceMonths: number }

async function putAll(store: Store, { tallies, organisation, day, graceMonths }: Counted): Promise<void> {
  const rows = await readRegister(store.db, organisation, day)
  const held = await readHeldFindings(store.db)
  const changed = organisation.units.flatMap(({ id, path }) => {
    const counted = countedOf({ id, path }, { tallies, rows, organisation })
    const own = held.get(id) ?? []
    return mergeFindings({ held: own, counted }, { day, graceMonths }).map((row) => ({ ...row, unitId: id }))
  })
  await putFindings(store, changed)
}

/** Rows that hold on a day, by the unit that answers for them. */
async function readRegister(db: Db, { answers }: Organisation, day: string): Promise<Map<number, LicenceRow[]>> {
  const rows = await db
    .selectFrom('licence_register')
    .select(['unit_id', 'product', 'seats'])
    .where('from_day', '<=', day)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>=', day)]))
    .execute()
  const byUnit = new Map<number, LicenceRow[]>()
  for (const { unit_id: unitId, product, seats } of rows) {
    const answering = answers.get(unitId) ?? unitId
    byUnit.set(answering, [...(byUnit.get(answering) ?? []), { product, seats: seats ?? null }])
  }
  return byUnit
}

type Known = { tallies: Map<number, Tally>; rows: Map<number, LicenceRow[]>; organisation: Organisation }

function countedOf(unit: { id: number; path: string }, known: Known): CountedFinding[] {
  const tally = known.tallies.get(unit.id)
  const above = idsOf(unit.path).flatMap((id) => known.rows.get(id) ?? [])
  const found = new Map(tally?.findings)
  const installed = [...(tally?.installed ?? [])].map(([product, sums]) => ({ product, ...sums }))
  for (const finding of registerFindings(installed, above)) {
    const sums = tally?.installed.get(finding.subject) ?? { laptops: 0, simulated: 0 }
    found.set(`${finding.kind}\n${finding.subject}`, { ...finding, ...sums })
  }
  for (const finding of poolFindings(unit, known)) found.set(`${finding.kind}\n${finding.subject}`, finding)
  return [...found.values()]
}

/** Seats that a unit holds for those below it, where nobody above it holds more of the same. */
function poolFindings(unit: { id: number; path: string }, { tallies, rows, organisation }: Known): CountedFinding[] {
  const own = rows.get(unit.id) ?? []
  if (own.length === 0 || !organisation.parents.has(unit.id)) return []
  const above = idsOf(unit.path).slice(0, -1)
  const products = [...new Set(own.map(({ product }) => product))].filter(
    (product) => !above.some((id) => rows.get(id)?.some((row) => row.product === product)),
  )
  const below = organisation.units.filter(({ path }) => path.startsWith(unit.path))
  return products.flatMap((product): CountedFinding[] => {
    const sums = { laptops: 0, simulated: 0 }
    const seats: LicenceRow[] = []
    for (const { id } of below) {
      seats.push(...(rows.get(id) ?? []).filter((row) => row.product === product))
      const installed = tallies.get(id)?.installed.get(product)
      sums.laptops += installed?.laptops ?? 0
      sums.simulated += installed?.simulated ?? 0
    }
    if (!isPoolTooSmall(seats, sums.laptops)) return []
    return [{ kind: 'too-few-seats', word: 'perlu-diperiksa', subject: product, ...sums }]
  })
}
