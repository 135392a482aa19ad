import { Icon } from './icon.view.tsx'
import type { Ui } from './ui.ts'

/** How a figure is known, strongest first; `none` = nothing has come yet. Battery and meter readings are "measured". */
export type Basis = 'measured' | 'calibrated' | 'catalogue' | 'estimated' | 'standard' | 'manual' | 'none'

/** A disc that fills with the strength of the proof, and always the word. */
export function EvidenceLabel({ ui, basis }: { ui: Ui; basis: Basis }) {
  return (
    <span class="ev">
      <Icon name={basis === 'none' ? 'none' : `ev-${basis}`} />
      {ui.words.evidence[basis]}
    </span>
  )
}

/** The way from a figure to what stands behind it. */
export function Proof({ ui, basis, href, text }: { ui: Ui; basis: Basis; href: string; text: string }) {
  return (
    <a class="proof" href={href}>
      <Icon name={basis === 'none' ? 'none' : `ev-${basis}`} />
      {ui.words.evidence[basis]} · {text}
    </a>
  )
}
