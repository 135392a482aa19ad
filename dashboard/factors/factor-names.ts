import { deviceClassOf, type FactorRow, nationalKey } from '../../server/power/factor.rules.ts'
import type { Ui } from '../parts/ui.ts'
import { factorTexts } from '../texts/factor.texts.ts'

const shortMaker = 3

/** A factor's key in the reader's words: `Nasional`, `Laptop Dell`, `P-1/TR`. */
export function factorName(ui: Ui, { key }: Pick<FactorRow, 'key'>): string {
  const t = factorTexts[ui.language]
  if (key === nationalKey) return t.national
  const [first = '', maker, ...model] = key.split('/')
  const deviceClass = deviceClassOf(first)
  if (deviceClass === null) return key
  const words = [t.classes[deviceClass], maker && makerName(maker), model.join('/')]
  return words.filter(Boolean).join(' ')
}

function makerName(maker: string): string {
  return maker.length <= shortMaker ? maker.toUpperCase() : maker.slice(0, 1).toUpperCase() + maker.slice(1)
}
