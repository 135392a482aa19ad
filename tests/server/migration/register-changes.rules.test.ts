import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeKinds, kindOf, splitChanges, type TwoDays } from '../../../server/migration/register-changes.rules.ts'
import { statuses } from '../../../server/migration/status.rules.ts'

test.each([
  [null, 'migrated', 'joined'],
  ['elsewhere', 'migrated', 'moved-in'],
  ['dual', null, 'left'],
  ['dual', 'elsewhere', 'moved-out'],
  ['not-started', 'dual', 'rose'],
  ['migrated', 'dual', 'fell'],
  ['migrated', 'no-data', 'unknown'],
  ['unsure', 'migrated', 'known'],
  ['no-data', 'unsure', 'same'],
  ['dual', 'dual', 'same'],
  [null, 'elsewhere', null],
  [null, null, null],
] as const)('from %s to %s is %s', (before, after, kind) => {
  expect(kindOf({ before, after })).toBe(kind)
})

test('a laptop that joined is no progress in migration, though the share rises', () => {
  const { parts, proven, laptops } = splitChanges([
    { before: null, after: 'migrated' },
    { before: 'not-started', after: 'migrated-applications' },
    { before: 'migrated', after: null },
  ])
  expect(parts.joined).toEqual({ laptops: 1, proven: { applications: 1, system: 1 } })
  expect(parts.rose).toEqual({ laptops: 1, proven: { applications: 1, system: 0 } })
  expect(parts.left.proven).toEqual({ applications: -1, system: -1 })
  expect({ proven, laptops }).toEqual({ proven: { applications: 1, system: 0 }, laptops: 0 })
})

const day = fc.constantFrom(null, 'elsewhere' as const, ...statuses)
const twoDays: fc.Arbitrary<TwoDays> = fc.record({ before: day, after: day })

test('the parts add up to the difference of the counts, whatever happened', () => {
  fc.assert(
    fc.property(fc.array(twoDays, { maxLength: 60 }), (devices) => {
      const { parts, proven, laptops } = splitChanges(devices)
      const here = (status: TwoDays['before']) => status !== null && status !== 'elsewhere'
      const count = (side: keyof TwoDays, wanted: (status: TwoDays['before']) => boolean) =>
        devices.filter((device) => wanted(device[side])).length
      expect(laptops).toBe(count('after', here) - count('before', here))
      const applications = (status: TwoDays['before']) => status === 'migrated' || status === 'migrated-applications'
      const system = (status: TwoDays['before']) => status === 'migrated'
      for (const [goal, isProven] of [
        ['applications', applications],
        ['system', system],
      ] as const) {
        const difference = count('after', isProven) - count('before', isProven)
        expect(proven[goal]).toBe(difference)
        expect(changeKinds.reduce((sum, kind) => sum + parts[kind].proven[goal], 0)).toBe(difference)
      }
      const all = changeKinds.reduce((sum, kind) => sum + parts[kind].laptops, 0)
      expect(all).toBe(devices.filter(({ before, after }) => here(before) || here(after)).length)
    }),
  )
})

test('what stays the same moves no figure by more than becoming sure of nothing', () => {
  fc.assert(
    fc.property(fc.array(twoDays, { maxLength: 30 }), (devices) => {
      expect(splitChanges(devices).parts.same.proven).toEqual({ applications: 0, system: 0 })
    }),
  )
})
