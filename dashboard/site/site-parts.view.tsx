import type { ResultKind } from '../../server/site/result.rules.ts'
import type { SiteStanding } from '../../server/site/site.queries.ts'
import type { RefusedForm } from '../form-post.ts'
import { FormFault } from '../parts/form.view.tsx'
import { Status, type Tone } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { siteTexts } from '../texts/site.texts.ts'
import type { SiteForm } from './site.page.tsx'

/** A site that answers, but not as it should, is a warning; one that does not answer is bad. */
const warnings: readonly (SiteStanding | ResultKind)[] = ['certificate', 'slow-large', 'redirect', 'status']

export function toneOf(kind: SiteStanding | ResultKind): Tone {
  if (kind === 'healthy') return 'ok'
  if (kind === 'not-judged' || kind === 'own-line' || kind === 'robots') return 'none'
  return warnings.includes(kind) ? 'warn' : 'bad'
}

/** How a website stands, or what one check found. */
export function SiteStatus({ ui, kind, pill = false }: { ui: Ui; kind: SiteStanding | ResultKind; pill?: boolean }) {
  return (
    <Status tone={toneOf(kind)} pill={pill}>
      {siteTexts[ui.language].standings[kind]}
    </Status>
  )
}

/** What was refused of this form, at its place. */
export function SiteFault({ ui, refused, form }: { ui: Ui; refused: RefusedForm | null; form: SiteForm }) {
  const t = siteTexts[ui.language]
  if (refused?.form !== form) return null
  const fields = refused.fields.map(({ path, code, message }) =>
    path === 'address' || path === 'kind' ? (t.faults[code] ?? message) : `${path}: ${t.faults[code] ?? message}`,
  )
  return <FormFault text={t.refused[refused.code] ?? refused.code} fields={fields} />
}

/** What was seen, in the reader's words where there are some. */
export function evidenceText(ui: Ui, kind: ResultKind, evidence: string | null): string | null {
  if (evidence === null) return null
  const t = siteTexts[ui.language]
  if (kind === 'certificate') return t.certificate[evidence] ?? evidence
  if (kind !== 'content') return evidence
  return evidence.replace(/^[a-z-]+(?=: )/, (rule) => t.content[rule] ?? rule)
}

/** Names that belong to nobody (RFC 2606): websites of the demo. */
export const isSample = (address: string): boolean => new URL(address).hostname.endsWith('.example')
