import type { RefusedForm } from '../form-post.ts'
import { FormFault } from '../parts/form.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { licenceTexts } from '../texts/licence.texts.ts'
import type { LicenceForm } from './licence.page.tsx'

const faultsShown = 50

/** What was refused of one of these forms, at its place. */
export function LicenceFault({
  ui,
  refused,
  forms,
}: {
  ui: Ui
  refused: RefusedForm | null
  forms: readonly LicenceForm[]
}) {
  const t = licenceTexts[ui.language]
  if (!refused || !forms.some((form) => form === refused.form)) return null
  const faults: Record<string, string> = t.faults
  const fields = refused.fields
    .slice(0, faultsShown)
    .map(({ path, message }) => t.fields[path] ?? `${path}: ${message}`)
  return <FormFault text={faults[refused.code] ?? refused.code} fields={fields} />
}
