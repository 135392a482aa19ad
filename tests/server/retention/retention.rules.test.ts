import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  evidencePeriods,
  nextSliceRows,
  retentionBounds,
  type RetentionSetting,
  sliceMostMs,
} from '../../../server/retention/retention.rules.ts'

const at = (text: string) => Date.parse(text)

describe('retentionBounds', () => {
  test('keeps the bytes of 400 UTC days before today, and looks 14 further back', () => {
    expect(retentionBounds(at('2028-03-15T18:00:00Z'))).toEqual({
      evidenceFromUtcDay: '2027-02-09',
      searchFromUtcDay: '2027-01-26',
      sectionsNeededAfterUtcDay: '2027-02-02',
      sectionsMadeBeforeMs: at('2028-03-08T18:00:00Z'),
    })
  })

  test('searches everything on the first of a month, in UTC', () => {
    expect(retentionBounds(at('2028-03-01T00:00:00Z')).searchFromUtcDay).toBeNull()
    expect(retentionBounds(at('2028-02-29T23:59:59Z')).searchFromUtcDay).not.toBeNull()
  })

  test('takes the setting in force: not before its day, and the first one before any', () => {
    const setting = (value: number, validFrom: string): RetentionSetting => ({
      value,
      unit: 'day',
      reason: '',
      validFrom,
    })
    const periods = [setting(400, '2026-01-01'), setting(500, '2028-03-01')]
    const from = (text: string) => retentionBounds(at(text), periods).evidenceFromUtcDay
    expect(from('2028-02-29T12:00:00Z')).toBe('2027-01-25')
    expect(from('2028-03-01T12:00:00Z')).toBe('2026-10-18')
    expect(from('2025-06-01T12:00:00Z')).toBe('2024-04-27')
    expect(() => retentionBounds(0, [])).toThrow(RangeError)
  })

  test('every setting has a reason and a day, in order', () => {
    const days = evidencePeriods.map((period) => period.validFrom)
    expect(days).toEqual(days.toSorted())
    for (const { reason, value } of evidencePeriods) {
      expect(reason.length).toBeGreaterThan(40)
      expect(value).toBeGreaterThan(366)
    }
  })
})

describe('nextSliceRows', () => {
  test.each([
    ['halves after a slow slice', 100, 12.1, 50],
    ['stays in between', 100, 12, 100],
    ['stays in between', 100, 6, 100],
    ['grows by a quarter after a quick one', 100, 5.9, 125],
    ['grows from one row too', 1, 1, 2],
    ['never takes less than a row', 1, 500, 1],
    ['nor more than 2,000', 2000, 0.1, 2000],
  ])('%s', (_, rows, tookMs, next) => expect(nextSliceRows(rows, tookMs)).toBe(next))

  test('settles below the limit, whatever a row costs up to a tenth of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: sliceMostMs / 10, noNaN: true }), (rowMs) => {
        let rows = 50
        for (let slice = 0; slice < 40; slice++) rows = nextSliceRows(rows, rows * rowMs)
        expect(rows * rowMs).toBeLessThanOrEqual(sliceMostMs)
      }),
    )
  })
})
