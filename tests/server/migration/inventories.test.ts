import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../server/migration/catalogue.rules.ts'
import { createClassifier } from '../../../server/migration/classifier.rules.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/inventories/', import.meta.url))
const classify = createClassifier(catalogue)

/** Names and publishers of an OCS or FusionInventory document. */
function programsIn(file: string): { name: string; publisher: string | null }[] {
  const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const blocks = readFileSync(folder + file, 'utf8').matchAll(/<SOFTWARES>([\s\S]*?)<\/SOFTWARES>/g)
  return [...blocks].map(([, block = '']) => {
    const field = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(block)?.[1] ?? ''
    return { name: plain(field('NAME')), publisher: plain(field('PUBLISHER')) || null }
  })
}

describe.skipIf(!existsSync(folder))('programs of real laptops', () => {
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
