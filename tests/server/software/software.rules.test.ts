import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTitleIds, encodeTitleIds, summarise, titlesOf } from '../../../server/software/software.rules.ts'
import { titleIds } from '../../../server/software/title-ids.ts'
import { packagesOf } from '../../support/sections.ts'

type Row = Parameters<typeof titlesOf>[0][number]
const row = (
  name: string,
  version: string | null = '1',
  publisher: string | null = null,
  source: Row[4] = 'dpkg',
): Row => [name, version, publisher, null, source, null]

describe('summarise', () => {
  test('S14: the same entry counts once, another version of it is another entry of the same title', () => {
    const rows = [row('a'), row('a'), row('a', '2'), row('a', '1', 'x')]
    expect(summarise(rows)).toMatchObject({ itemCount: 3, titles: [{ name: 'a' }, { name: 'a', publisher: 'x' }] })
  })

  test('S13: a shuffled list gives the same', () => {
    const rows = packagesOf(50)
    const hashesOf = (list: Row[]) =>
      summarise(list)
        .titles.map((title) => title.hash)
        .toSorted()
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(hashesOf(shuffled)).toEqual(hashesOf(rows))
      }),
    )
  })
})

test('ids are known only after they were learned', () => {
  const [titles, ids] = [titlesOf(packagesOf(3)), titleIds()]
  expect(ids.split(titles)).toEqual({ knownIds: [], fresh: titles })
  ids.learn(titles.slice(0, 2), [7, 9])
  expect(ids.split(titles)).toEqual({ knownIds: [7, 9], fresh: titles.slice(2) })
})

describe('titlesOf', () => {
  test('versions, case, spaces and composed letters do not tell titles apart', () => {
    const titles = titlesOf([row('Café  Editor'), row('cafe\u0301 editor', '2'), row('CAFÉ EDITOR', null)])
    expect(new Set(titles.map((title) => title.hash)).size).toBe(1)
    expect(titles[0]?.name).toMatch(/café editor/i)
  })

  test('publisher and system do', () => {
    const titles = titlesOf([row('a', '1', 'x'), row('a', '1', 'y'), row('a', '1', 'x', 'uninstall-key')])
    expect(titles.map((title) => title.osFamily)).toEqual(['linux', 'linux', 'windows'])
    expect(new Set(titles.map((title) => title.hash)).size).toBe(3)
  })

  test('linux sources name one system, so that a package is one title on all of them', () => {
    const sources: Row[4][] = ['dpkg', 'rpm', 'flatpak', 'snap', 'pacman', 'apk']
    expect(
      new Set(titlesOf(sources.map((source) => row('gimp', '1', null, source))).map((title) => title.hash)).size,
    ).toBe(1)
  })
})

test('title ids come back from their stored form, rising and each once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (ids) => {
      const rising = [...new Set(ids)].sort((a, b) => a - b)
      expect(decodeTitleIds(encodeTitleIds(ids))).toEqual(rising)
    }),
  )
})
