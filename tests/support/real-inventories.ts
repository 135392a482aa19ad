/** Programs of the real inventories in the shared folder; read by path, never copied. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { OsFamily } from '../../server/migration/classifier.types.ts'

const folder = fileURLToPath(new URL('../../../shared/data/inventories/', import.meta.url))
export const inventoriesAreThere = existsSync(folder)

/** One laptop each: file and system. The JSON of the Debian machine tells the same as its XML. */
export const realInventories = [
  ['fusion-toshiba-portege-z30a-fedora25.xml', 'linux'],
  ['measured-debian12-vm-ocs.xml', 'linux'],
  ['fusion-hp-elitebook-2540p-windows81.xml', 'windows'],
  ['fusion-apple-imac15-1-macos.xml', 'macos'],
] as const satisfies (readonly [string, OsFamily])[]

/** Names and publishers of an OCS or FusionInventory document. */
export function programsIn(file: string): { name: string; publisher: string | null }[] {
  const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const blocks = readFileSync(folder + file, 'utf8').matchAll(/<SOFTWARES>([\s\S]*?)<\/SOFTWARES>/g)
  return [...blocks].map(([, block = '']) => {
    const field = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(block)?.[1] ?? ''
    return { name: plain(field('NAME')), publisher: plain(field('PUBLISHER')) || null }
  })
}
