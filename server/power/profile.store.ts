/** Profiles of laptops as they are stored: made from the sections in force the first time a laptop is counted. */
import { gunzipSync } from 'node:zlib'
import { type HardwareFacts, sectionSchema, type SystemFacts } from '../../agent/contract/v1.ts'
import type { Db } from '../store/store.ts'
import { upsertRows } from '../store/upsert.ts'
import { type DeviceColumns, machineOf } from './machine-of.rules.ts'
import { powerModelVersion } from './power-model.table.ts'
import { profileOf } from './power-profile.rules.ts'
import type { PowerProfile } from './power.types.ts'
import { decodeProfile, encodeProfile } from './profile-text.rules.ts'

const devicesAtOnce = 512

/** The id of the model in force; it is given one the first time. */
export async function modelId(db: Db): Promise<number> {
  const held = await findModel(db)
  if (held !== null) return held
  await db
    .insertInto('power_model')
    .values({ version: powerModelVersion })
    .onConflict((conflict) => conflict.column('version').doNothing())
    .execute()
  return (await findModel(db)) ?? 0
}

/** The id of the model in force; null when it has counted nothing yet. */
export async function findModel(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('power_model')
    .select('id')
    .where('version', '=', powerModelVersion)
    .executeTakeFirst()
  return row?.id ?? null
}

export type StoredProfile = {
  fromDay: string
  sectionId: number | null
  modelKey: string | null
  profile: PowerProfile
  batteryWatts: string | null
}

/** Laptops of a model have the same text: it is read once. */
const decoded = new Map<string, PowerProfile>()
const mostDecoded = 20_000

function profileIn(text: string): PowerProfile {
  const known = decoded.get(text)
  if (known) return known
  if (decoded.size >= mostDecoded) decoded.clear()
  const profile = decodeProfile(text, powerModelVersion)
  decoded.set(text, profile)
  return profile
}

/** Profiles of laptops under a model, old to new. */
export async function readProfiles(
  db: Db,
  deviceIds: readonly number[],
  model: number,
): Promise<Map<number, StoredProfile[]>> {
  const found = new Map<number, StoredProfile[]>()
  for (let at = 0; at < deviceIds.length; at += devicesAtOnce) {
    const rows = await db
      .selectFrom('device_power')
      .selectAll()
      .where('device_id', 'in', deviceIds.slice(at, at + devicesAtOnce))
      .where('model_id', '=', model)
      .orderBy('device_id')
      .orderBy('from_day')
      .execute()
    for (const row of rows) {
      const of = found.get(row.device_id) ?? []
      found.set(row.device_id, of)
      of.push({
        fromDay: row.from_day,
        sectionId: row.section_id ?? null,
        modelKey: row.model_key ?? null,
        profile: profileIn(row.profile),
        batteryWatts: row.battery_watts ?? null,
      })
    }
  }
  return found
}

/** The profile that holds on a day; before the first one the first. */
export function profileOn(profiles: readonly StoredProfile[], day: string): StoredProfile | null {
  return profiles.findLast(({ fromDay }) => fromDay <= day) ?? profiles[0] ?? null
}

export type PowerDevice = DeviceColumns & { id: number }

/** Profiles of laptops; one that has none yet gets it from what is known of it now, from `day` on. */
export async function ensureProfiles(
  db: Db,
  devices: readonly PowerDevice[],
  { day, model }: { day: string; model: number },
): Promise<Map<number, StoredProfile[]>> {
  const ids = devices.map(({ id }) => id)
  const held = await readProfiles(db, ids, model)
  const missing = devices.filter(({ id }) => !held.has(id))
  if (missing.length === 0) return held
  const sections = await readSections(
    db,
    missing.map(({ id }) => id),
    'hardware',
  )
  const rows = missing.map((device) => {
    const section = sections.get(device.id)
    const facts = section?.facts?.kind === 'hardware' ? section.facts : null
    return toProfileRow(device, { day, model, sectionId: section?.id ?? null, facts })
  })
  await putProfiles(db, rows)
  for (const row of rows)
    held.set(row.device_id, [
      {
        fromDay: row.from_day,
        sectionId: row.section_id,
        modelKey: row.model_key,
        profile: profileIn(row.profile),
        batteryWatts: null,
      },
    ])
  return held
}

export type ProfileRow = ReturnType<typeof toProfileRow>

function toProfileRow(
  device: PowerDevice,
  made: { day: string; model: number; sectionId: number | null; facts: HardwareFacts | null },
) {
  const { brand, model: name } = device
  return {
    device_id: device.id,
    model_id: made.model,
    from_day: made.day,
    section_id: made.sectionId,
    model_key: name === null ? null : `${brand ?? ''} ${name}`.toLowerCase(),
    profile: encodeProfile(profileOf(machineOf(device, made.facts))),
    battery_watts: null as string | null,
  }
}

export function putProfiles(db: Db, rows: readonly ProfileRow[]): Promise<void> {
  return upsertRows(db, 'device_power', ['device_id', 'model_id', 'from_day'], rows)
}

export type HeldSection = { id: number; facts: HardwareFacts | SystemFacts | null }

/** The sections of a kind in force of laptops, each distinct one unpacked once. */
export async function readSections(
  db: Db,
  deviceIds: readonly number[],
  kind: 'hardware' | 'system',
): Promise<Map<number, HeldSection>> {
  const found = new Map<number, HeldSection>()
  const read = new Map<number, HeldSection>()
  for (let at = 0; at < deviceIds.length; at += devicesAtOnce) {
    const rows = await db
      .selectFrom('device_section_period as held')
      .innerJoin('section', 'section.id', 'held.section_id')
      .select(['held.device_id', 'section.id', 'section.bytes'])
      .where('held.device_id', 'in', deviceIds.slice(at, at + devicesAtOnce))
      .where('held.kind', '=', kind)
      .where('held.state', '=', 'ok')
      .where('held.to_utc_day', 'is', null)
      .orderBy('held.id')
      .execute()
    for (const { device_id: deviceId, id, bytes } of rows) {
      const section = read.get(id) ?? { id, facts: bytes ? factsIn(bytes) : null }
      read.set(id, section)
      found.set(deviceId, section)
    }
  }
  return found
}

/** Bytes come from our own intake, which checked them; what cannot be read tells nothing. */
function factsIn(bytes: Uint8Array): HardwareFacts | SystemFacts | null {
  const read = sectionSchema.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8')))
  return read.success && read.data.kind !== 'software' ? read.data : null
}
