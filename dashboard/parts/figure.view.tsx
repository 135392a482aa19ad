import { type Basis, Proof } from './evidence.view.tsx'
import type { Ui } from './ui.ts'

export type FigureProps = {
  ui: Ui
  label: string
  /** As text with its decimals; null = nothing has come yet, which is never a zero. */
  value: string | null
  unit?: string
  /** The band, the whole it is a part of, or the target. */
  band?: string | null
  basis: Basis
  proof: { href: string; text: string }
}

/** A figure is never alone: label, value with unit, band and the way to its proof stand together. */
export function Figure({ ui, label, value, unit, band, basis, proof }: FigureProps) {
  return (
    <figure class="figure">
      <figcaption>{label}</figcaption>
      {value === null ? (
        <strong class="value missing">{ui.words.noData}</strong>
      ) : (
        <strong class="value">
          {value} {unit && <span class="unit">{unit}</span>}
        </strong>
      )}
      {band && <span class="band-text">{band}</span>}
      <Proof ui={ui} basis={value === null ? 'none' : basis} href={proof.href} text={proof.text} />
    </figure>
  )
}
