/** What a licence or a price is about: a product of the catalogue, or titles that an administrator sees as one. Pure. */
import { catalogue } from '../migration/catalogue.rules.ts'

const catalogueRule = 'catalogue:'
const products = [...catalogue.products, ...catalogue.macosParts, ...catalogue.windowsParts, ...catalogue.linuxPackages]
const nameById = new Map(products.map(({ id, name }) => [id, name]))
const idByName = new Map(products.map(({ id, name }) => [name.toLowerCase(), id]))

/** The product that a verdict names: its id in the catalogue, or the title's key where the catalogue does not have it. */
export function productOf({ rule, titleKey }: { rule: string; titleKey: string }): string {
  return rule.startsWith(catalogueRule) ? rule.slice(catalogueRule.length) : titleKey
}

/** As people write it; of a title's key the name without publisher and system. */
export function productName(product: string): string {
  return nameById.get(product) ?? (product.split('|')[0] || product)
}

/** The product that a text means: an id or a name of the catalogue, any case; null = none. A title's key is looked up by the caller. */
export function catalogueProduct(text: string): string | null {
  const plain = text.trim().toLowerCase()
  return nameById.has(plain) ? plain : (idByName.get(plain) ?? null)
}
