import { describe, expect, test } from 'vitest'
import { decodeBitmap } from '../../../agent/contract/quarters.ts'
import { calendarResolver, dayOf } from '../../../server/calendar/calendar.rules.ts'
import { usualTemplates } from '../../../server/calendar/calendar.table.ts'
import { outsideShares, quartersOutside } from '../../../server/power/out-of-hours.rules.ts'
import { bitmapOf } from '../../support/reports.ts'

const bitmap = (...quarters: number[]) => decodeBitmap(bitmapOf(quarters))
const usual = calendarResolver({ templates: [...usualTemplates], assignments: [], days: [] })({ path: '/1/', type: '' })
const insideOf = (day: string) =>
  quartersOutside(dayOf(usual, day).spans).flatMap((out, quarter) => (out ? [] : [quarter]))

describe('quarters outside the working hours', () => {
  test('C07: a Monday is work from 07.00 to 17.00 by the local clock of whatever zone, margins and break included', () => {
    const inside = insideOf('2026-11-23')
    expect([inside[0], inside.at(-1), inside.length]).toEqual([28, 67, 40])
  })

  test('on Friday half an hour longer, on Sunday not at all', () => {
    expect(insideOf('2026-11-27').at(-1)).toBe(69)
    expect(insideOf('2026-11-29')).toEqual([])
  })
})

describe('the share of a day that lay outside', () => {
  const outside = quartersOutside([[450, 960]])

  test('is told by state', () => {
    const shares = outsideShares({ awake: bitmap(0, 1, 40, 41), screen: bitmap(1, 40, 41) }, outside)
    expect(shares).toEqual({ screen: 1 / 3, dark: 1, awake: 0.5 })
  })

  test('without screen bits, and for a state without quarters of its own, it is that of all awake quarters', () => {
    expect(outsideShares({ awake: bitmap(0, 40), screen: null }, outside)).toEqual({
      screen: 0.5,
      dark: 0.5,
      awake: 0.5,
    })
    expect(outsideShares({ awake: bitmap(0, 40), screen: bitmap(0, 40) }, outside)?.dark).toBe(0.5)
  })

  test('C08: a laptop awake over midnight is outside on both days', () => {
    expect(outsideShares({ awake: bitmap(95), screen: null }, outside)?.awake).toBe(1)
    expect(outsideShares({ awake: bitmap(0), screen: null }, outside)?.awake).toBe(1)
  })

  test('is unknown where no bitmap tells, and none where it was never awake', () => {
    expect(outsideShares({ awake: null, screen: null }, outside)).toBeNull()
    expect(outsideShares({ awake: bitmap(), screen: bitmap() }, outside)).toEqual({ screen: 0, dark: 0, awake: 0 })
  })
})
