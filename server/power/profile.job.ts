/** Looks for laptops whose hardware or settings changed since their profile was made. */
import type { HardwareFacts, SystemFacts } from '../../agent/contract/v1.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import type { Db, Store } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { machineOf } from './machine-of.rules.ts'
import { encodeProfile, decodeWatts } from './profile-text.rules.ts'
import {
  ensureProfiles,
  type HeldSection,
  modelId,
  type PowerDevice,
  putProfiles,
  readProfiles,
  readSections,
} from './profile.store.ts'
import { profileOf } from './power-profile.rules.ts'

const devicesAtOnce = 2_000
const rowsAtOnce = 512

/**
 * Brings profiles and facts up to date: a new profile holds from today on.
 *
 * @returns how many laptops had something new
 */
export async function refreshProfiles(
  store: Store,
  { nowMs, pause }: { nowMs: number; pause?: () => Promise<void> },
): Promise<number> {
  const today = localDayOf(nowMs, 'WIB')
  const model = await store.write(modelId)
  let afterId = 0
  let changed = 0
  for (;;) {
    const rows = await devicesAfter(store.db, afterId, model)
    const stale = rows.filter(isStale)
    for (let at = 0; at < stale.length; at += rowsAtOnce) {
      const slice = stale.slice(at, at + rowsAtOnce)
      await store.write((db) => refresh(db, slice, { today, model }))
      changed += slice.length
      if (pause) await pause()
    }
    if (rows.length < devicesAtOnce) return changed
    afterId = rows.at(-1)?.id ?? 0
  }
}

/** Active laptops with the sections in force and those that were read last. */
async function devicesAfter(db: Db, afterId: number, model: number) {
  const rows = await db
    .selectFrom('device')
    .leftJoin('device_section_period as hardware', (join) =>
      join
        .onRef('hardware.device_id', '=', 'device.id')
        .on('hardware.kind', '=', 'hardware')
        .on('hardware.state', '=', 'ok')
        .on('hardware.to_utc_day', 'is', null),
    )
    .leftJoin('device_section_period as system', (join) =>
      join
        .onRef('system.device_id', '=', 'device.id')
        .on('system.kind', '=', 'system')
        .on('system.state', '=', 'ok')
        .on('system.to_utc_day', 'is', null),
    )
    .leftJoin('device_power_fact as fact', 'fact.device_id', 'device.id')
    .select(['device.id', 'device.kind', 'device.brand', 'device.model', 'device.cpu_model', 'device.memory_mb'])
    .select(['device.os_family', 'hardware.section_id as hardwareId', 'system.section_id as systemId'])
    .select(['fact.device_id as factId', 'fact.hardware_id as heldHardwareId', 'fact.system_id as heldSystemId'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('device_power')
            .select('device_power.device_id')
            .whereRef('device_power.device_id', '=', 'device.id')
            .where('device_power.model_id', '=', model),
        )
        .as('hasProfile'),
    )
    .where('device.id', '>', afterId)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .orderBy('device.id')
    .limit(devicesAtOnce)
    .execute()
  // Two sections in force at once would make a laptop two rows: the first one counts.
  return rows.filter((row, at) => row.id !== rows[at - 1]?.id)
}
type Row = Awaited<ReturnType<typeof devicesAfter>>[number]

function isStale({ factId, hardwareId, systemId, heldHardwareId, heldSystemId, hasProfile }: Row): boolean {
  if ((factId ?? null) === null || !hasProfile) return true
  return (hardwareId ?? null) !== (heldHardwareId ?? null) || (systemId ?? null) !== (heldSystemId ?? null)
}

async function refresh(db: Db, rows: readonly Row[], at: { today: string; model: number }): Promise<void> {
  const devices = rows.map(toDevice)
  const ids = devices.map(({ id }) => id)
  const hardware = await readSections(db, ids, 'hardware')
  const system = await readSections(db, ids, 'system')
  await ensureProfiles(db, devices, { day: at.today, model: at.model })
  const held = await readProfiles(db, ids, at.model)
  const fresh = devices.flatMap((device) => {
    const section = hardware.get(device.id)
    const last = held.get(device.id)?.at(-1)
    if (!last || last.sectionId === (section?.id ?? null)) return []
    // What a battery measured before the machine was changed says nothing about it now.
    const evidence = last.sectionId === null ? { battery: decodeWatts(last.batteryWatts) } : {}
    const profile = profileOf(machineOf(device, hardwareIn(section)), evidence)
    return [
      {
        device_id: device.id,
        model_id: at.model,
        from_day: at.today,
        section_id: section?.id ?? null,
        model_key: device.model === null ? null : `${device.brand ?? ''} ${device.model}`.toLowerCase(),
        profile: encodeProfile(profile),
        battery_watts: last.sectionId === null ? last.batteryWatts : null,
      },
    ]
  })
  await putProfiles(db, fresh)
  const facts = devices.map(({ id }) => toFactRow(id, hardware.get(id), system.get(id)))
  await upsertRows(db, 'device_power_fact', ['device_id'], facts)
}

function toDevice(row: Row): PowerDevice {
  return {
    id: row.id,
    kind: row.kind,
    brand: row.brand ?? null,
    model: row.model ?? null,
    cpuModel: row.cpu_model ?? null,
    memoryMb: row.memory_mb ?? null,
    osFamily: row.os_family ?? null,
  }
}

function hardwareIn(section: HeldSection | undefined): HardwareFacts | null {
  return section?.facts?.kind === 'hardware' ? section.facts : null
}

function systemIn(section: HeldSection | undefined): SystemFacts | null {
  return section?.facts?.kind === 'system' ? section.facts : null
}

function toFactRow(deviceId: number, hardware: HeldSection | undefined, system: HeldSection | undefined) {
  const batteries = hardwareIn(hardware)?.batteries?.rows ?? []
  const policy = systemIn(system)?.sleepPolicy
  return {
    device_id: deviceId,
    hardware_id: hardware?.id ?? null,
    system_id: system?.id ?? null,
    design_mwh: sumKnown(batteries.map(([, , , designMwh]) => designMwh)),
    full_mwh: sumKnown(batteries.map(([, , , , fullMwh]) => fullMwh)),
    cycles: batteries.reduce<number | null>((most, [, , , , , cycles]) => larger(most, cycles), null),
    battery_count: hardwareIn(hardware)?.batteries ? batteries.length : null,
    screen_off_min: policy?.screenOffAcMin ?? null,
    sleep_min: policy?.sleepAcMin ?? null,
  }
}

/** Null unless all are known: half a battery's capacity is no capacity. */
function sumKnown(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.includes(null)) return null
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

function larger(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}
