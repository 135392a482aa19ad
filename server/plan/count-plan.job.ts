/** Works out what every laptop can take and counts it by unit: one walk over the laptops, like the counts of titles. */
import { gunzipSync } from 'node:zlib'
import { sectionSchema } from '../../agent/contract/v1.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import { decodeTitleIds } from '../software/software.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { countTreeBlockers } from './blocker-count.store.ts'
import { BlockedSets, countDevice, noCounts, type UnitCounts } from './count-plan.rules.ts'
import { type DeviceFitness, fitnessOf, type HardwareParts, noParts, partsOf, toMask } from './fitness.rules.ts'
import { type BlockingProducts, putProducts, readBlockingProducts } from './product.store.ts'

/** Devices of one read. */
const devicesAtOnce = 2_000
/** Rows of one write transaction. */
const rowsAtOnce = 512

/**
 * Counts the plan of every unit anew. A hardware section is unpacked only once, when it is new for its laptop.
 *
 * @returns how many laptops were walked over
 */
export async function countPlan(
  store: Store,
  { nowMs, pause }: { nowMs: number; pause?: () => Promise<void> },
): Promise<number> {
  const today = localDayOf(nowMs, 'WIB')
  const products = await readBlockingProducts(store.db, today)
  await store.write((db) => putProducts(db, products, nowMs))
  const units = await store.db.selectFrom('unit').select('id').orderBy('id').execute()
  const out = new Output(store, nowMs)
  let laptops = 0
  for (const { id } of units) {
    laptops += await countUnit(store.db, { unitId: id, today, products, out })
    await out.flush(rowsAtOnce)
    if (pause) await pause()
  }
  await out.flush(1)
  await store.write((db) => db.deleteFrom('plan_unit_count').where('counted_at_ms', '<', nowMs).execute())
  await countTreeBlockers(store, { nowMs, ...(pause ? { pause } : {}) })
  return laptops
}

type FitnessRow = ReturnType<typeof toFitnessRow>
type UnitRow = ReturnType<typeof toUnitRow>

/** Rows that wait for their transaction. */
class Output {
  readonly #store: Store
  readonly #nowMs: number
  #fitness: FitnessRow[] = []
  #units: UnitRow[] = []

  constructor(store: Store, nowMs: number) {
    this.#store = store
    this.#nowMs = nowMs
  }

  addDevice(row: FitnessRow): void {
    this.#fitness.push(row)
  }

  addUnit(unitId: number, counts: UnitCounts, blocked: BlockedSets): void {
    this.#units.push(toUnitRow(unitId, this.#nowMs, { ...counts, blockedSets: blocked.text() }))
  }

  /** Writes what waits, once it is so many rows. */
  async flush(least: number): Promise<void> {
    if (this.#fitness.length + this.#units.length < least) return
    const [fitness, units] = [this.#fitness, this.#units]
    this.#fitness = []
    this.#units = []
    await this.#store.write(async (db) => {
      await upsertRows(db, 'device_fitness', ['device_id'], fitness)
      await upsertRows(db, 'plan_unit_count', ['unit_id'], units)
    })
  }
}

type UnitWork = { unitId: number; today: string; products: BlockingProducts; out: Output }

async function countUnit(db: Db, { unitId, today, products, out }: UnitWork): Promise<number> {
  const counts = noCounts()
  const blocked = new BlockedSets()
  let afterId = 0
  let laptops = 0
  for (;;) {
    const rows = await devicesOf(db, unitId, afterId)
    const parts = await newParts(db, rows)
    for (const row of rows) {
      const own = parts.get(row.id) ?? storedParts(row)
      const fitness = fitnessOf(row, own)
      const stored = toFitnessRow(row.id, row.sectionId ?? null, own, fitness)
      if (differs(stored, row)) out.addDevice(stored)
      const held = row.blockers ? products.ofTitles(decodeTitleIds(row.blockers)) : []
      blocked.add(held)
      const device = {
        simulated: row.origin === 'simulated',
        windows: row.osFamily === 'windows',
        fitness,
        products: held,
      }
      countDevice(counts, device, { today, isAccepted: products.isAccepted })
    }
    laptops += rows.length
    if (rows.length < devicesAtOnce) break
    afterId = rows.at(-1)?.id ?? 0
  }
  out.addUnit(unitId, counts, blocked)
  return laptops
}

/** Active laptops of a unit with the sections in force and what was worked out before. */
async function devicesOf(db: Db, unitId: number, afterId: number) {
  const rows = await db
    .selectFrom('device')
    .leftJoin('device_section_period as hardware', (join) =>
      join
        .onRef('hardware.device_id', '=', 'device.id')
        .on('hardware.kind', '=', 'hardware')
        .on('hardware.state', '=', 'ok')
        .on('hardware.to_utc_day', 'is', null),
    )
    .leftJoin('device_section_period as software', (join) =>
      join
        .onRef('software.device_id', '=', 'device.id')
        .on('software.kind', '=', 'software')
        .on('software.state', '=', 'ok')
        .on('software.to_utc_day', 'is', null),
    )
    .leftJoin('section', 'section.id', 'software.section_id')
    .leftJoin('software_set_summary as summary', 'summary.set_id', 'section.set_id')
    .leftJoin('device_fitness as held', 'held.device_id', 'device.id')
    .select(['device.id', 'device.origin', 'device.os_family', 'device.os_name', 'device.os_version'])
    .select(['device.cpu_model', 'device.memory_mb', 'device.disk_mb', 'hardware.section_id as sectionId'])
    .select(['summary.blockers', 'held.device_id as heldId', 'held.section_id as heldSectionId', 'held.cores'])
    .select(['held.firmware', 'held.tpm_version', 'held.architecture', 'held.support_end_day', 'held.windows11'])
    .select(['held.misses', 'held.unknown', 'held.linux'])
    .where('device.unit_id', '=', unitId)
    .where('device.id', '>', afterId)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .orderBy('device.id')
    .limit(devicesAtOnce)
    .execute()
  const whole = rows.map((row) => ({
    ...row,
    osFamily: row.os_family ?? null,
    osName: row.os_name ?? null,
    osVersion: row.os_version ?? null,
    cpuModel: row.cpu_model ?? null,
    memoryMb: row.memory_mb ?? null,
    diskMb: row.disk_mb ?? null,
  }))
  // Two lists in force at once would make a laptop two rows: the first one counts.
  return whole.filter((row, at) => row.id !== whole[at - 1]?.id)
}
type DeviceRow = Awaited<ReturnType<typeof devicesOf>>[number]

function storedParts(row: DeviceRow): HardwareParts {
  if ((row.sectionId ?? null) === null) return noParts
  const firmware = row.firmware === 'uefi' || row.firmware === 'bios' ? row.firmware : null
  const { cores, tpm_version: tpmVersion, architecture } = row
  return { cores: cores ?? null, firmware, tpmVersion: tpmVersion ?? null, architecture: architecture ?? null }
}

/** Parts of the laptops whose hardware section is another one than the last time. */
async function newParts(db: Db, rows: readonly DeviceRow[]): Promise<Map<number, HardwareParts>> {
  const fresh = rows.filter((row) => row.sectionId !== null && row.sectionId !== (row.heldSectionId ?? null))
  const ids = [...new Set(fresh.flatMap(({ sectionId }) => sectionId ?? []))]
  const parts = new Map<number, HardwareParts>()
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    const sections = await db
      .selectFrom('section')
      .select(['id', 'bytes'])
      .where('id', 'in', ids.slice(at, at + rowsAtOnce))
      .execute()
    for (const { id, bytes } of sections) parts.set(id, bytes ? partsIn(bytes) : noParts)
  }
  return new Map(fresh.map(({ id, sectionId }) => [id, parts.get(sectionId ?? 0) ?? noParts]))
}

/** Bytes come from our own intake, which checked them; what is still no hardware section tells nothing. */
function partsIn(bytes: Uint8Array): HardwareParts {
  const read = sectionSchema.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8')))
  return read.success && read.data.kind === 'hardware' ? partsOf(read.data) : noParts
}

const bit = (value: boolean | null) => (value === null ? null : Number(value))

function toFitnessRow(deviceId: number, sectionId: number | null, parts: HardwareParts, fitness: DeviceFitness) {
  return {
    device_id: deviceId,
    section_id: sectionId,
    cores: parts.cores,
    firmware: parts.firmware,
    tpm_version: parts.tpmVersion,
    architecture: parts.architecture,
    support_end_day: fitness.supportEndDay,
    windows11: bit(fitness.windows11),
    misses: toMask(fitness.misses),
    unknown: toMask(fitness.unknown),
    linux: bit(fitness.linux),
  }
}

function differs(row: FitnessRow, held: DeviceRow): boolean {
  if ((held.heldId ?? null) === null || row.section_id !== (held.heldSectionId ?? null)) return true
  const names = ['cores', 'firmware', 'tpm_version', 'architecture', 'support_end_day', 'windows11', 'misses'] as const
  return [...names, 'unknown' as const, 'linux' as const].some((name) => row[name] !== (held[name] ?? null))
}

function toUnitRow(unitId: number, nowMs: number, counts: UnitCounts & { blockedSets: string }) {
  return {
    unit_id: unitId,
    counted_at_ms: nowMs,
    device_count: counts.deviceCount,
    simulated_count: counts.simulatedCount,
    held_count: counts.heldCount,
    linux_unfit: counts.linuxUnfit,
    linux_unknown: counts.linuxUnknown,
    windows_count: counts.windowsCount,
    release_unknown: counts.releaseUnknown,
    past_count: counts.pastCount,
    soon_count: counts.soonCount,
    upgrade_fit: counts.upgradeFit,
    upgrade_unknown: counts.upgradeUnknown,
    switch_fit: counts.switchFit,
    switch_unknown: counts.switchUnknown,
    extend_count: counts.extendCount,
    blocked_sets: counts.blockedSets,
  }
}
