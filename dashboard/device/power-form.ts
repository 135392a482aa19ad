/** Keeping the forms of a laptop's power section. */
import type { Viewer } from '../../server/account/scope.ts'
import type { Deps } from '../../server/deps.ts'
import { recordReading, setService, withdrawReading } from '../../server/power/reading.usecases.ts'
import { idOf } from '../unit-page.ts'
import type { PowerForm } from './power-forms.view.tsx'

type Sent = { viewer: Viewer; publicId: string; values: Record<string, string> }

/** Right, scope and fields are checked by the use cases. */
export const keepPowerForm: Record<PowerForm, (sent: Sent, deps: Deps) => Promise<unknown>> = {
  meteran: ({ values, ...of }, deps) => {
    const { kind = '', fromDay = '', toDay = '', document = '' } = values
    return recordReading({ ...of, kind, fromDay, toDay, document, kwh: kwhOf(values['kwh']) }, deps)
  },
  cabut: ({ values, ...of }, deps) =>
    withdrawReading({ ...of, id: idOf(values['id']), reason: values['reason'] ?? '' }, deps),
  layanan: ({ values, ...of }, deps) =>
    setService({ ...of, on: values['on'] === '1', reason: values['reason'] ?? '' }, deps),
}

/** With a comma or a point before the decimals, no thousands; null = no such number. */
export function kwhOf(text: string | undefined): number | null {
  const trimmed = text?.trim() ?? ''
  return /^\d{1,6}([.,]\d{1,6})?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : null
}
