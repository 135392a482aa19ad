import { describe, expect, test } from 'vitest'
import { watchedProgram } from '../../../agent/contract/watch-list.ts'
import { systemSchema } from '../../../agent/contract/v1.ts'
import { planDevice } from '../../../server/demo/fleet-plan.rules.ts'
import { defaultsOf, ranOn, storyOf } from '../../../server/demo/fleet-use.rules.ts'
import { seededRandom } from '../../../server/demo/random.rules.ts'
import { softwareOf } from '../../support/sections.ts'

const unit = { code: '991624', type: 'MAN', placeClass: 'kota', laptops: 300 }
const fleet = Array.from({ length: 300 }, (_, number) => planDevice(seededRandom(number), unit, 60))
const listOf = (...names: string[]) => softwareOf(names.map((name) => [name, null, null, null, 'dpkg', null]))

describe('the use of a simulated laptop', () => {
  test('tells four stories, none of them rare', () => {
    const counts = Object.groupBy(fleet, ({ story }) => story)
    for (const story of ['migrated', 'dual', 'not-started', 'regressed'] as const)
      expect(counts[story]?.length ?? 0).toBeGreaterThan(4)
  })

  test('fits the contract, and names no program that is not on the watch list', () => {
    for (const { system, story, software } of fleet) {
      systemSchema.parse(system)
      const ran = ranOn(seededRandom(5), { story, software }, 3)
      expect(ran.every((id) => watchedProgram(id) !== null)).toBe(true)
      expect(ran).toEqual([...new Set(ran)].toSorted((a, b) => a - b))
    }
  })

  test('is of programs that are installed', () => {
    const software = listOf('LibreOffice 24.8', 'Mozilla Firefox')
    expect(storyOf(seededRandom(1), software)).toBe('migrated')
    expect(storyOf(seededRandom(1), listOf('Microsoft Office 2016'))).toBe('not-started')
    const used = Array.from({ length: 60 }, (_, day) => ranOn(seededRandom(day), { story: 'migrated', software }, day))
    expect(new Set(used.flat())).toEqual(new Set([1, 24]))
    expect(defaultsOf('migrated', software)).toMatchObject({ documents: 1, web: 24, post: null, pdf: 'other' })
  })

  test('of one that went back is open until three weeks ago and closed since', () => {
    const planned = { story: 'regressed' as const, software: listOf('LibreOffice 24.8', 'Microsoft Office 2016') }
    const share = (id: number, daysAgo: number) =>
      Array.from({ length: 400 }, (_, seed) => ranOn(seededRandom(seed), planned, daysAgo)).filter((ids) =>
        ids.includes(id),
      ).length / 400
    expect(share(1, 40)).toBeGreaterThan(0.6)
    expect(share(2, 40)).toBeLessThan(0.1)
    expect(share(1, 5)).toBeLessThan(0.1)
    expect(share(2, 5)).toBeGreaterThan(0.6)
  })
})
