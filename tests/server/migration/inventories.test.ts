import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../server/migration/catalogue.rules.ts'
import { createClassifier } from '../../../server/migration/classifier.rules.ts'
import { inventoriesAreThere, programsIn } from '../../support/real-inventories.ts'

const classify = createClassifier(catalogue)

describe.skipIf(!inventoriesAreThere)('programs of real laptops', () => {
  test.each([
    ['fusion-toshiba-portege-z30a-fedora25.xml', 'linux', 0, 1],
    ['measured-debian12-vm-ocs.xml', 'linux', 0, 0.99],
    ['fusion-hp-elitebook-2540p-windows81.xml', 'windows', 0, 0.2],
    ['fusion-apple-imac15-1-macos.xml', 'macos', 0.15, 0],
  ] as const)('%s leaves few unknown', (file, osFamily, unknownMost, openLeast) => {
    const classes = programsIn(file).map((title) => classify({ ...title, osFamily, licence: null }).class)
    const share = (wanted: string) => classes.filter((found) => found === wanted).length / classes.length
    expect(share('unknown')).toBeLessThanOrEqual(unknownMost)
    expect(share('open')).toBeGreaterThanOrEqual(openLeast)
  })
})
