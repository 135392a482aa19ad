import type { Findings } from '../../server/plan/finding.queries.ts'
import { type FindingKind, type FindingWord, graceOn } from '../../server/plan/legal.rules.ts'
import type { LegalSettings } from '../../server/plan/legal-setting.queries.ts'
import type { LicenceRow } from '../../server/plan/licence.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import type { RefusedForm } from '../form-post.ts'
import { countBasis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Empty } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { UnitLayout } from '../parts/unit-layout.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { licenceTexts } from '../texts/licence.texts.ts'
import { FindingLines, FindingSubjects, isLeaf } from './finding-tables.view.tsx'
import type { LicenceForm } from './licence.page.tsx'
import { Register } from './register.view.tsx'
import { Settings } from './settings.view.tsx'

export type LicenceModel = {
  unit: UnitRow
  trail: UnitRow[]
  today: string
  /** The viewer's own unit: its findings are seen from the first day. */
  isOwn: boolean
  chosen: { kind: FindingKind | null; subject: string | null; offset: number }
  pageSize: number
  findings: Findings
  register: { rows: LicenceRow[]; total: number }
  settings: LegalSettings
  mayEdit: boolean
  maySet: boolean
  saved: LicenceForm | null
  refused: RefusedForm | null
}

/** What is to be answered about licences, and what answers it. Says nothing about open source: legal and open are two things. */
export function LicenceView({ page, model }: { page: PageContext; model: LicenceModel }) {
  const { ui } = page
  const t = licenceTexts[ui.language]
  const { unit, findings } = model
  return (
    <UnitLayout
      page={page}
      title={t.title(shortUnitName(unit.name))}
      address="/migrasi/lisensi"
      unit={unit}
      trail={model.trail}
      sample={findings.basis.simulatedCount > 0}
      asOf={findings.countedAtMs === null ? null : t.counted(ui.format.moment(findings.countedAtMs, unit.zone))}
      foot={<Foot ui={ui} findings={findings} />}
      exportHref={`/migrasi/lisensi/ekspor.csv?unit=${unit.code}`}
    >
      <Lead ui={ui} model={model} />
      {findings.total === 0 && findings.sums.length === 0 ? null : (
        <>
          <Words ui={ui} findings={findings} />
          {!isLeaf(model) && <FindingSubjects ui={ui} model={model} />}
          <FindingLines ui={ui} model={model} />
        </>
      )}
      <Register page={page} model={model} />
      <Settings page={page} model={model} />
    </UnitLayout>
  )
}

function Lead({ ui, model }: { ui: Ui; model: LicenceModel }) {
  const t = licenceTexts[ui.language]
  const { whole } = ui.format
  const { unit, findings, isOwn, settings, today } = model
  if (findings.countedAtMs === null) return <Empty title={t.notCounted} />
  const count = findings.sums.reduce((sum, one) => sum + one.findings, 0)
  const months = whole(graceOn(settings.grace, today))
  const alone = findings.units === 1 && findings.lines.every(({ unitId }) => unitId === unit.id)
  const words = alone ? t.leadOwn(whole(count)) : t.lead(whole(count), whole(findings.units))
  return (
    <p class="lead">
      <b>{count === 0 ? t.leadNone : words}.</b> {count > 0 && `${t.leadAfter} `}
      <span class="quiet">{isOwn && isLeaf(model) ? t.graceOwn(months) : t.graceAbove(months)}</span>
    </p>
  )
}

function Words({ ui, findings }: { ui: Ui; findings: Findings }) {
  const t = licenceTexts[ui.language]
  const { whole } = ui.format
  const basis = countBasis(findings.basis)
  return (
    <div class="figures">
      {(['tanpa-lisensi', 'perlu-diperiksa'] satisfies FindingWord[]).map((word) => {
        const own = findings.sums.filter((sum) => sum.word === word)
        const count = own.reduce((sum, one) => sum + one.findings, 0)
        return (
          <Figure
            ui={ui}
            label={t.figure(t.words[word])}
            value={whole(count)}
            unit={t.findingsUnit}
            basis={basis}
            proof={{ href: '#temuan', text: t.toList }}
          />
        )
      })}
    </div>
  )
}

function Foot({ ui, findings }: { ui: Ui; findings: Findings }) {
  const t = licenceTexts[ui.language]
  return (
    <>
      <p>{t.foot}</p>
      {findings.basis.simulatedCount > 0 && <p>{t.sampleFoot}</p>}
    </>
  )
}
