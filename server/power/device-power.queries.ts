/** One laptop: watts by state with their basis, hours a day by state, and what would save most. Never clock times. */
import type { Viewer } from '../account/scope.ts'
import { type State, states } from '../../agent/contract/v1.ts'
import { findDevice } from '../device/device-detail.queries.ts'
import type { Db } from '../store/store.ts'
import { heldReadings, readPowerFacts, toReading } from './power-day.store.ts'
import { energyDays } from './power-days.queries.ts'
import { readingFactor, type ReadingKind } from './meter.rules.ts'
import type { Baseline } from './baseline.rules.ts'
import type { Draw, Energy, PowerBasis } from './power.types.ts'
import { powerModelVersion } from './power-model.table.ts'
import { findModel, profileOn, readProfiles } from './profile.store.ts'
import { type Saving, savingsOf } from './savings.rules.ts'

export type DevicePowerDay = {
  day: string
  /** Null = nothing of the day is known. */
  energy: (Energy & { basis: PowerBasis }) | null
  byState: Partial<Record<State, { minutes: number; energyMwh: number }>>
  knownMin: number
}
export type DevicePowerReading = {
  id: number
  kind: ReadingKind
  fromDay: string
  toDay: string
  energyMwh: number
  modelMwh: number | null
  knownShare: number
  document: string
  /** Metered over modelled; null = kept, but it changes nothing (too little known, or too far off). */
  factor: number | null
}
export type DevicePower = {
  modelVersion: string
  /** Null = it was never counted. */
  draws: Record<State, Draw> | null
  profileFromDay: string | null
  /** Old to new. */
  days: DevicePowerDay[]
  total: Energy | null
  byBasis: { basis: PowerBasis; energyMwh: number }[]
  savings: Saving[]
  baseline: Baseline | null
  readings: DevicePowerReading[]
  service: { fromDay: string } | null
  battery: { designMwh: number; fullMwh: number; healthShare: number; cycles: number | null } | null
  sleepMin: number | null
  screenOffMin: number | null
}

/** A laptop over a range of days, both included. @returns null when the viewer may not see it, or it does not exist */
export async function devicePower(
  db: Db,
  viewer: Viewer,
  { publicId, fromDay, toDay }: { publicId: string; fromDay: string; toDay: string },
): Promise<DevicePower | null> {
  const device = await findDevice(db, viewer, publicId)
  if (!device) return null
  const model = await findModel(db)
  const profiles = model === null ? [] : ((await readProfiles(db, [device.id], model)).get(device.id) ?? [])
  const held = profileOn(profiles, toDay)
  const days = await energyDays(db, [device], { fromDay, toDay })
  const known = days.flatMap(({ energy }) => energy.total ?? [])
  const facts = await readPowerFacts(db, [device.id])
  const fact = await db
    .selectFrom('device_power_fact')
    .selectAll()
    .where('device_id', '=', device.id)
    .executeTakeFirst()
  return {
    modelVersion: powerModelVersion,
    draws: held?.profile.draws ?? null,
    profileFromDay: held?.fromDay ?? null,
    days: days.map(({ day, energy }) => ({
      day,
      energy: energy.total,
      byState: Object.fromEntries(
        states.flatMap((state) => {
          const part = energy.byState[state]
          return part ? [[state, { minutes: part.minutes, energyMwh: part.energyMwh }]] : []
        }),
      ),
      knownMin: energy.knownMin,
    })),
    total: known.length === 0 ? null : totalOf(known),
    byBasis: basisSums(days.flatMap(({ energy }) => Object.values(energy.byState))),
    savings: savingsOf(days),
    baseline: facts.baselines.get(device.id) ?? null,
    readings: (await heldReadings(db, [device.id])).map((row) => {
      const reading = toReading(row)
      return { ...reading, id: row.id, document: row.document, factor: readingFactor(reading) }
    }),
    service: facts.services.get(device.id)?.find(({ toDay: end }) => end === null) ?? null,
    battery: batteryOf(fact),
    sleepMin: fact?.sleep_min ?? null,
    screenOffMin: fact?.screen_off_min ?? null,
  }
}

/** One machine errs alike on all its days: ends are added as they are. */
function totalOf(parts: readonly Energy[]): Energy {
  const sum = (read: (part: Energy) => number) => parts.reduce((total, part) => total + read(part), 0)
  return {
    energyMwh: sum(({ energyMwh }) => energyMwh),
    lowMwh: sum(({ lowMwh }) => lowMwh),
    highMwh: sum(({ highMwh }) => highMwh),
  }
}

function basisSums(parts: readonly { basis: PowerBasis; energyMwh: number }[]) {
  const sums = new Map<PowerBasis, number>()
  for (const { basis, energyMwh } of parts) sums.set(basis, (sums.get(basis) ?? 0) + energyMwh)
  return [...sums].map(([basis, energyMwh]) => ({ basis, energyMwh }))
}

type Fact = {
  design_mwh?: number | null | undefined
  full_mwh?: number | null | undefined
  cycles?: number | null | undefined
}

function batteryOf(fact: Fact | undefined): DevicePower['battery'] {
  const { design_mwh: designMwh, full_mwh: fullMwh } = fact ?? {}
  if (!designMwh || fullMwh === null || fullMwh === undefined) return null
  // A new battery may hold a little more than it promises.
  return { designMwh, fullMwh, healthShare: Math.min(1, fullMwh / designMwh), cycles: fact?.cycles ?? null }
}
