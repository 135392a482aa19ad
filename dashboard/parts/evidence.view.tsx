import { Icon, type IconName } from './icon.view.tsx'
import type { Ui } from './ui.ts'

/**
 * How a figure is known, strongest first; `none` = nothing has come yet. Battery and meter readings are "measured". A
 * simulated laptop proves nothing: figures that rest on such ones only are `sample`, on both kinds `mixed`.
 */
export type Basis =
  | 'measured'
  | 'calibrated'
  | 'catalogue'
  | 'estimated'
  | 'standard'
  | 'manual'
  | 'mixed'
  | 'sample'
  | 'none'

const icons: Record<Basis, IconName> = {
  measured: 'ev-measured',
  calibrated: 'ev-calibrated',
  catalogue: 'ev-catalogue',
  estimated: 'ev-estimated',
  standard: 'ev-standard',
  manual: 'ev-manual',
  mixed: 'ev-estimated',
  sample: 'ev-standard',
  none: 'none',
}

/** What a count of laptops rests on. */
export function countBasis({ deviceCount, simulatedCount }: { deviceCount: number; simulatedCount: number }): Basis {
  if (simulatedCount === 0) return 'measured'
  return simulatedCount < deviceCount ? 'mixed' : 'sample'
}

/** A disc that fills with the strength of the proof, and always the word. */
export function EvidenceLabel({ ui, basis }: { ui: Ui; basis: Basis }) {
  return (
    <span class="ev">
      <Icon name={icons[basis]} />
      {ui.words.evidence[basis]}
    </span>
  )
}

/** The way from a figure to what stands behind it. */
export function Proof({ ui, basis, href, text }: { ui: Ui; basis: Basis; href: string; text: string }) {
  return (
    <a class="proof" href={href}>
      <Icon name={icons[basis]} />
      {ui.words.evidence[basis]} · {text}
    </a>
  )
}
