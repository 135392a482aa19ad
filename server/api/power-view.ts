/** Energy as the API gives it, from the same read models as the pages. */
import type { Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import { devicePower } from '../power/device-power.queries.ts'
import type { EnergyFigure } from '../power/figure.rules.ts'
import { powerOf, type PowerPart } from '../power/power.queries.ts'
import type { Draw, Energy, PowerBasis } from '../power/power.types.ts'
import { savingsList } from '../power/savings.queries.ts'
import type { Saving } from '../power/savings.rules.ts'
import type { Db } from '../store/store.ts'
import type { UnitRow } from '../unit/unit.queries.ts'
import { deviceName } from './api-view.rules.ts'
import { type ApiDevicePower, type ApiUnitPower, type ApiUnitSavings, powerRange } from './power.schemas.ts'
import { queryRefused } from './query.ts'

type Asked = { from: string | null; to: string | null }
type Range = { fromDay: string; toDay: string }

const mwhOfKwh = 1_000_000
const mwhOfWh = 1_000

/**
 * The days of an answer: up to yesterday, and no more than the most.
 *
 * @throws AppError `api.query_invalid` when the first day is after the last
 */
export function rangeOf({ from, to }: Asked, today: string): Range {
  const yesterday = addDays(today, -1)
  const toDay = to !== null && to < yesterday ? to : yesterday
  const first = from ?? addDays(toDay, 1 - powerRange.usualDays)
  if (first > toDay)
    throw queryRefused([{ path: 'from', code: 'api.bad_parameter', message: `not after the last day, ${toDay}` }])
  const oldest = addDays(toDay, 1 - powerRange.mostDays)
  return { fromDay: first < oldest ? oldest : first, toDay }
}

/** A unit with all below it. @returns null when the viewer may not see it */
export async function unitPower(
  db: Db,
  viewer: Viewer,
  { unit, range }: { unit: UnitRow; range: Range },
): Promise<ApiUnitPower | null> {
  const found = await powerOf(db, viewer, unit.id, { ...range, scope: 'tree' })
  if (!found) return null
  return {
    code: unit.code,
    ...range,
    modelVersion: found.modelVersion,
    ...toPart(found),
    months: found.months.map(({ month, ...part }) => ({ month, ...toPart(part) })),
    days: found.days.map(({ day, energyMwh, outMwh, knownShare }) => ({
      day,
      kwh: energyMwh === null ? null : toKwh(energyMwh),
      outsideKwh: toKwh(outMwh),
      knownShare,
    })),
  }
}

/** What to set on the laptops of a unit itself. @returns null when the viewer may not see it */
export async function unitSavings(
  db: Db,
  viewer: Viewer,
  { unit, today }: { unit: UnitRow; today: string },
): Promise<ApiUnitSavings | null> {
  const list = await savingsList(db, viewer, { unitId: unit.id, today })
  if (!list) return null
  return {
    code: unit.code,
    fromDay: list.fromDay,
    toDay: list.toDay,
    deviceCount: list.deviceCount,
    perMonthKwh: toKwh(list.perMonthMwh),
    items: list.devices.map(({ publicId, brand, model, simulated, knownDays, savings }) => ({
      id: publicId,
      name: deviceName({ publicId, brand, model }),
      simulated,
      knownDays,
      savings: savings.map(toSaving),
    })),
  }
}

/** One laptop. @returns null when the viewer may not see it */
export async function powerOfDevice(
  db: Db,
  viewer: Viewer,
  { publicId, range }: { publicId: string; range: Range },
): Promise<ApiDevicePower | null> {
  const found = await devicePower(db, viewer, { publicId, ...range })
  if (!found) return null
  const { draws, total, battery } = found
  return {
    id: publicId,
    ...range,
    modelVersion: found.modelVersion,
    draws: draws && {
      screen: toDraw(draws.screen),
      dark: toDraw(draws.dark),
      awake: toDraw(draws.awake),
      asleep: toDraw(draws.asleep),
      off: toDraw(draws.off),
    },
    drawsFromDay: found.profileFromDay,
    energy: total && { ...toRange(total), byBasis: found.byBasis.map((part) => toBasis(part, total.energyMwh)) },
    days: found.days.map(({ day, energy, byState, knownMin }) => ({
      day,
      energy: energy && { ...toRange(energy), basis: energy.basis },
      byState: toStates(byState),
      knownMin,
    })),
    savings: found.savings.map(toSaving),
    battery: battery && {
      designWh: battery.designMwh / mwhOfWh,
      fullWh: battery.fullMwh / mwhOfWh,
      healthShare: battery.healthShare,
      cycles: battery.cycles,
    },
    settings: { screenOffMin: found.screenOffMin, sleepMin: found.sleepMin },
  }
}

/** Exact: whole mWh have six digits behind the point. */
function toKwh(energyMwh: number): number {
  return energyMwh / mwhOfKwh
}

const orNull = (energyMwh: number | null) => (energyMwh === null ? null : toKwh(energyMwh))

function toRange({ energyMwh, lowMwh, highMwh }: Energy) {
  return { kwh: toKwh(energyMwh), lowKwh: toKwh(lowMwh), highKwh: toKwh(highMwh) }
}

function toBasis({ basis, energyMwh }: { basis: PowerBasis; energyMwh: number }, ofMwh: number) {
  return { basis, kwh: toKwh(energyMwh), share: ofMwh === 0 ? 0 : energyMwh / ofMwh }
}

function toDraw({ drawW, lowW, highW, basis }: Draw) {
  return { watts: drawW, lowWatts: lowW, highWatts: highW, basis }
}

function toSaving({ setting, perMonthMwh }: Saving) {
  return { setting, perMonthKwh: toKwh(perMonthMwh) }
}

function toStates(parts: Record<string, { minutes: number; energyMwh: number }>) {
  return Object.fromEntries(
    Object.entries(parts).map(([state, { minutes, energyMwh }]) => [state, { minutes, kwh: toKwh(energyMwh) }]),
  )
}

function toPart({ figure, coverage, dayCount }: PowerPart) {
  return { energy: figure && toEnergy(figure), coverage, countedDays: dayCount }
}

function toEnergy(figure: EnergyFigure): NonNullable<ApiUnitPower['energy']> {
  const { energyMwh, waste, saved, reference } = figure
  return {
    ...toRange(figure),
    byBasis: figure.byBasis.map((part) => toBasis(part, energyMwh)),
    byState: toStates(figure.byState),
    extrapolatedKwh: orNull(figure.extrapolatedMwh),
    perDeviceMonthKwh: orNull(figure.perDeviceMonthMwh),
    perActiveDayKwh: orNull(figure.perActiveDayMwh),
    waste: {
      outsideMin: waste.outMin,
      outsideKwh: toKwh(waste.outMwh),
      darkMin: waste.outDarkMin,
      darkKwh: toKwh(waste.outDarkMwh),
      share: waste.share,
      unknownDays: waste.unknownDays,
    },
    saved: saved && {
      basedDays: saved.basedDays,
      baselineKwh: toKwh(saved.baselineMwh),
      savedKwh: toKwh(saved.savedMwh),
      share: saved.share,
    },
    reference: { referenceKwh: toKwh(reference.referenceMwh), savedKwh: toKwh(reference.savedMwh) },
    simulatedKwh: toKwh(figure.simulated.energyMwh),
  }
}
