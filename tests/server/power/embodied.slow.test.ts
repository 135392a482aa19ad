/** The table of embodied carbon against the file that it was made of, where that file is. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { embodiedModels } from '../../../server/power/embodied.table.ts'
import { percentile } from '../../bench/figures.ts'
import { classOf, embodiedOf, readFootprints } from '../../fit/footprints.ts'

const file = fileURLToPath(new URL('../../../../shared/data/power/boavizta-pcf-2023.csv', import.meta.url))

test('use is taken off the whole life, and only where both numbers make sense', () => {
  expect(embodiedOf(300, 0.2)).toBe(240)
  expect([embodiedOf(null, 0.2), embodiedOf(300, null), embodiedOf(300, 1.2), embodiedOf(300, -0.1)]).toEqual([
    null, null, null, null,
  ]) // prettier-ignore
})

test('a small screen makes a laptop of what is filed under Desktop, a large one an all-in-one', () => {
  expect([classOf('Desktop', 14), classOf('Desktop', 17.9), classOf('Desktop', 18), classOf('Desktop', null)]).toEqual([
    'laptop', 'laptop', 'all-in-one', 'desktop',
  ]) // prettier-ignore
  expect([classOf('Laptop', 24), classOf('Printer', null)]).toEqual(['laptop', null])
})

test.skipIf(!existsSync(file))('the table says what the file says', () => {
  const rows = readFootprints(file)
  const laptops = rows.filter(({ deviceClass }) => deviceClass === 'laptop')
  const kg = laptops.map(({ embodiedKg }) => embodiedKg).filter((value) => value !== null)
  expect(embodiedModels[0]).toMatchObject({ key: 'laptop', models: kg.length, median: Math.round(percentile(kg, 50)) })
  const dell = laptops.filter(({ maker }) => maker === 'dell').map(({ embodiedKg }) => embodiedKg ?? Number.NaN)
  const known = dell.filter((value) => !Number.isNaN(value))
  expect(embodiedModels.find(({ key }) => key === 'laptop/dell')).toMatchObject({
    models: known.length,
    median: Math.round(percentile(known, 50)),
  })
})
