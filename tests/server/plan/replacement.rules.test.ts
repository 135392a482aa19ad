import { describe, expect, test } from 'vitest'
import { replacementFor, type Replacement } from '../../../server/plan/replacement.rules.ts'
import { usualReplacements } from '../../../server/plan/replacement.table.ts'

const day = '2026-06-01'
const office = { product: 'microsoft-office', category: 'office' }
const own = (more: Partial<Replacement>): Replacement => ({
  from: 'microsoft-office',
  replacement: 'Collabora Online',
  coverage: 'most',
  note: '',
  fromDay: '2026-05-01',
  ...more,
})

describe('what instead of what', () => {
  test('a product has its own row or that of its category', () => {
    expect(
      replacementFor({ product: 'microsoft-visio', category: 'office' }, usualReplacements, day)?.replacement,
    ).toMatch(/Draw/)
    expect(replacementFor({ product: 'kingsoft', category: 'office' }, usualReplacements, day)?.from).toBe(
      'category:office',
    )
  })

  test('what nobody has decided has no row', () => {
    expect(replacementFor({ product: 'erapor', category: 'in-house' }, usualReplacements, day)).toBeNull()
    expect(replacementFor({ product: 'erapor', category: null }, usualReplacements, day)).toBeNull()
  })

  test('an administrator’s row wins from its day on, also one that accepts nothing', () => {
    const rows = [...usualReplacements, own({}), own({ fromDay: '2026-07-01', replacement: null, coverage: null })]
    expect(replacementFor(office, rows, '2026-04-30')?.replacement).toBe('LibreOffice')
    expect(replacementFor(office, rows, day)?.replacement).toBe('Collabora Online')
    expect(replacementFor(office, rows, '2026-07-01')?.replacement).toBeNull()
  })

  test('no usual row stands twice', () => {
    expect(new Set(usualReplacements.map(({ from }) => from)).size).toBe(usualReplacements.length)
  })
})
