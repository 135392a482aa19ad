import { expect, test } from 'vitest'
import { badVisit } from '../../../server/visit/visit.rules.ts'

const good = { day: '2026-11-20', status: 'migrated', document: 'BA-12/2026', note: null }
const days = { today: '2026-11-23', oldestDay: '2025-11-24' }

test('a visit names a day, what was seen and its document', () => {
  expect(badVisit(good, days)).toBeNull()
  expect(badVisit({ ...good, day: days.today, note: 'di ruang guru' }, days)).toBeNull()
  expect(badVisit({ ...good, day: days.oldestDay }, days)).toBeNull()
})

test.each([
  ['day', { day: '2026-11-24' }],
  ['day', { day: '2025-11-23' }],
  ['day', { day: '2026-02-30' }],
  ['day', { day: 'kemarin' }],
  ['status', { status: 'no-data' }],
  ['status', { status: 'unsure' }],
  ['document', { document: '12' }],
  ['document', { document: 'x'.repeat(101) }],
  ['note', { note: 'x'.repeat(501) }],
] as const)('a %s that cannot be so is refused by name: %o', (field, wrong) => {
  expect(badVisit({ ...good, ...wrong }, days)).toBe(field)
})
