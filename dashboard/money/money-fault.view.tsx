import type { RefusedForm } from '../form-post.ts'
import { FormFault } from '../parts/form.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { moneyTexts } from '../texts/money.texts.ts'
import type { MoneyForm } from './money.page.tsx'

/** What was refused of this form, at its place. */
export function MoneyFault({ ui, refused, form }: { ui: Ui; refused: RefusedForm | null; form: MoneyForm }) {
  const t = moneyTexts[ui.language]
  if (refused?.form !== form) return null
  const faults: Record<string, string> = t.faults
  const fields = refused.fields.map(({ path, message }) => t.fields[path] ?? `${path}: ${message}`)
  return <FormFault text={faults[refused.code] ?? refused.code} fields={fields} />
}
