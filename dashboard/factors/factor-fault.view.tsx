import { factorKinds, kindFacts } from '../../server/power/factor.rules.ts'
import type { RefusedForm } from '../form-post.ts'
import { FormFault } from '../parts/form.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { factorTexts } from '../texts/factor.texts.ts'
import type { FactorForm } from './factors.page.tsx'

/** What was refused of this form, at its place; a value outside its kind's bounds is told the bounds. */
export function FactorFault({ ui, refused, form }: { ui: Ui; refused: RefusedForm | null; form: FactorForm }) {
  const t = factorTexts[ui.language]
  if (refused?.form !== form) return null
  const faults: Record<string, string> = t.faults
  const kind = factorKinds.find((known) => known === refused.values['kind'])
  const fields = refused.fields.map(({ path, code, message }) => {
    if (path === 'value' && kind && (code === 'too_small' || code === 'too_big')) {
      const { least, most, unit } = kindFacts[kind]
      return t.bounds(ui.format.exact(least), ui.format.exact(most), t.units[unit] ?? unit)
    }
    const name = form === 'satuan' && path === 'value' ? 'setting' : path
    return t.fields[name] ?? `${path}: ${message}`
  })
  return <FormFault text={faults[refused.code] ?? refused.code} fields={fields} />
}
