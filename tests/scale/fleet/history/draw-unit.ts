/** Draws the history of one satker: its laptops, their days, and what its days add up to. The same numbers, the same history. */
import { wasAwake } from '../../../../server/day/device-day.rules.ts'
import { toDeviceDayRow } from '../../../../server/day/device-day.store.ts'
import { ranOn } from '../../../../server/demo/fleet-use.rules.ts'
import { type Random, seededRandom } from '../../../../server/demo/random.rules.ts'
import { addDeviceDay, addMember, emptyRow, type PresenceRow } from '../../../../server/presence/presence.rollup.ts'
import { encodeRan, monthOf, type MonthUse, withDay } from '../../../../server/usage/usage.rules.ts'
import { cutOfDay, simulateDay } from '../plan/day.rules.ts'
import { type FleetDevice, fleetDevice, lateDays, unitDaysOf } from '../plan/device.rules.ts'
import { fleetKey } from '../plan/key.ts'
import { mix } from '../plan/mix.rules.ts'
import type { FleetUnit } from '../plan/outline.rules.ts'
import { type DayPacker, dayPacker, type PackedDays } from './packed.ts'

export type UnitOrder = { seed: number; unit: FleetUnit; unitId: number; firstNumber: number; days: readonly string[] }

/** Laptops [from, until) of a unit. Pieces of one unit are drawn in order, the one from 0 first. */
export type PieceOrder = UnitOrder & { from: number; until: number }

/**
 * Laptops of a piece at most: 400 days of them are some 60 MB on their way. A unit has no bound, and in one piece the text
 * of 29,000 laptops would be longer than a string can be.
 */
export const pieceLaptops = 500

export function piecesOf(order: UnitOrder, most: number = pieceLaptops): PieceOrder[] {
  const count = Math.max(1, Math.ceil(order.unit.devices / most))
  return Array.from({ length: count }, (_, index) => ({
    ...order,
    from: index * most,
    until: Math.min(order.unit.devices, (index + 1) * most),
  }))
}

/** What a laptop used in a month, packed as it is stored. */
export type DrawnMonth = { month: string; knownDays: number; ran: Uint8Array }

export type DrawnPiece = {
  devices: {
    device: FleetDevice
    publicKey: string
    enrolledDay: string
    lastSeenDay: string | null
    months: DrawnMonth[]
  }[]
  /** Rows of `device_day`, device by device, days in order. */
  days: PackedDays
  /** The unit's own row of each day, with its last piece; null with those before. */
  own: PresenceRow[] | null
}

/** Days up to and with the present one in which a laptop was seen count as its week (as in `presence.rollup.ts`). */
const weekDays = 7

/** Draws a unit piece by piece; what all its laptops add up to is kept in between. */
export function unitDrawer({ seed, unit, unitId, firstNumber, days }: UnitOrder) {
  const unitDays = unitDaysOf(unit, days)
  const unitRandom = seededRandom(mix(mix(seed, 0x11e5), firstNumber))
  const cuts = days.map(() => cutOfDay(unitRandom, unitDays.place))
  const own = days.map((day) => emptyRow(unitId, day, 'own'))

  function drawLaptop(index: number, packer: DayPacker): DrawnPiece['devices'][number] {
    const device = fleetDevice(seed, firstNumber + index, { unit, days: days.length })
    const { planned } = device
    const enrolled = Math.max(0, days.length - planned.enrolledDaysAgo)
    const silentFrom = days.length - planned.silentForDays
    const late = lateDays(device.seed, days.length, unitDays.place.lateChance)
    let lastSeen = Number.NEGATIVE_INFINITY
    const useRandom = seededRandom(mix(device.seed, 0x05e))
    const months = new Map<string, MonthUse>()
    for (let day = enrolled; day < days.length; day++) {
      const row = own[day]
      if (!row) continue
      addMember(row, { kind: 'laptop', origin: 'simulated' })
      const random: Random = seededRandom(mix(device.seed, day))
      const given = { habit: planned.habit, place: unitDays.place, cut: cuts[day] ?? { from: 0, until: 0 } }
      const facts =
        day < silentFrom
          ? simulateDay(random, { ...given, isWorkingDay: unitDays.working[day] ?? false, bytes: packer.next() })
          : null
      if (facts) {
        const key = { deviceId: 0, day: '', unitId, late: late[day] === 1 }
        const stored = { ...toDeviceDayRow(key, facts), ...facts.bitmaps }
        addDeviceDay(row, stored)
        packer.add(index, day, stored)
        if (wasAwake(facts.inputs)) {
          lastSeen = day
          const month = monthOf(row.day)
          const ran = ranOn(useRandom, planned, days.length - 1 - day)
          months.set(month, withDay(months.get(month) ?? { knownDays: 0, ran: new Map() }, row.day, ran))
        }
      }
      if (day - lastSeen < weekDays) row.seen_week_count++
    }
    const { publicKey } = fleetKey(seed, device.number)
    return {
      device,
      publicKey,
      enrolledDay: days[enrolled] ?? '',
      lastSeenDay: days[lastSeen] ?? null,
      months: [...months].map(([month, { knownDays, ran }]) => ({ month, knownDays, ran: encodeRan(ran) })),
    }
  }

  return ({ from, until }: PieceOrder): DrawnPiece => {
    const packer = dayPacker((until - from) * days.length)
    const devices = Array.from({ length: until - from }, (_, at) => drawLaptop(from + at, packer))
    return { devices, days: packer.packed(), own: until === unit.devices ? own : null }
  }
}
