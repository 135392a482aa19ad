/** Rupiah for readers; a whole amount stands in full where it is added up. Pure. */
import type { Format } from './format.ts'

const steps = [
  [1e12, { id: 'triliun', en: 'trillion' }],
  [1e9, { id: 'miliar', en: 'billion' }],
  [1e6, { id: 'juta', en: 'million' }],
] as const
const nbsp = '\u00a0'

/** `Rp1.500.000`, below 0 with the sign before it. */
export function rupiah(format: Format, amountIdr: number): string {
  return `${amountIdr < 0 ? '−' : ''}Rp${format.whole(Math.abs(amountIdr))}`
}

/** `Rp1,5 juta`, for a figure that is read from afar; under a million in full. */
export function rupiahShort(format: Format, amountIdr: number): string {
  const size = Math.abs(amountIdr)
  const step = steps.find(([from]) => size >= from)
  if (!step) return rupiah(format, amountIdr)
  const [from, words] = step
  return `${amountIdr < 0 ? '−' : ''}Rp${format.number(size / from)}${nbsp}${words[format.language]}`
}
