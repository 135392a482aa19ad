import type { BadField } from '../../server/http/app-error.ts'
import type { OwnTarget, Target } from '../../server/plan/target.queries.ts'
import { type Programme, programmes } from '../../server/plan/target.rules.ts'
import { Figure } from '../parts/figure.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { Tag } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { planTexts } from '../texts/plan.texts.ts'
import { FieldFaults, type PlanFrame, PlanLayout } from './plan-frame.view.tsx'

export type TargetValues = { programme: string; sharePct: string; dueDay: string; fromDay: string; source: string }
export type TargetsProps = {
  frame: PlanFrame
  held: Record<Programme, Target | null>
  history: OwnTarget[]
  mayEdit: boolean
  today: string
  values: TargetValues
  fields: BadField[]
}

/** What the unit is to reach, who said so, and what held before. */
export function TargetsView(props: TargetsProps) {
  const { frame, held, history, mayEdit, today } = props
  const { ui } = frame.page
  const t = planTexts[ui.language]
  const percent = (sharePct: number) => ui.format.share(sharePct, 100) ?? ''
  const lead = programmes
    .map((programme) => {
      const target = held[programme]
      const name = t.programmes[programme]
      return target
        ? t.targets.lead(percent(target.sharePct), name, ui.format.day(target.dueDay))
        : t.targets.leadNone(name)
    })
    .join(' ')
  return (
    <PlanLayout frame={frame} tab="targets" lead={lead}>
      <div class="figures band-row">
        {programmes.map((programme) => (
          <TargetFigure frame={frame} programme={programme} target={held[programme]} />
        ))}
      </div>
      {history.length > 0 && (
        <Section id="riwayat" title={t.targets.history}>
          <Table ui={ui} caption={t.targets.historyCaption} columns={columnsOf(ui, today)} rows={history} />
        </Section>
      )}
      {mayEdit && <Forms {...props} />}
    </PlanLayout>
  )
}

function TargetFigure({ frame, programme, target }: { frame: PlanFrame; programme: Programme; target: Target | null }) {
  const { ui } = frame.page
  const t = planTexts[ui.language]
  return (
    <Figure
      ui={ui}
      label={t.programmes[programme]}
      value={target && String(target.sharePct)}
      unit="%"
      band={
        target &&
        `${ui.format.day(target.dueDay)} · ${t.targets.from(shortUnitName(target.unitName))} · ${target.source}`
      }
      basis="manual"
      proof={{ href: `/migrasi?unit=${frame.unit.code}`, text: t.targets.proof }}
    />
  )
}

function columnsOf(ui: Ui, today: string): Column<OwnTarget>[] {
  const t = planTexts[ui.language]
  return [
    { head: t.targets.since, class: 'nowrap', cell: ({ fromDay }) => ui.format.day(fromDay) },
    {
      head: t.targets.programme,
      cell: ({ programme, source }) => (
        <>
          {t.programmes[programme]}
          <span class="sub phone clip">{source}</span>
        </>
      ),
    },
    {
      head: t.targets.share,
      num: true,
      cell: ({ sharePct }) =>
        sharePct === null ? <span class="quiet">{t.targets.withdrawn}</span> : ui.format.share(sharePct, 100),
    },
    {
      head: t.targets.due,
      class: 'nowrap',
      cell: ({ dueDay, sharePct }) => (sharePct === null ? <span class="quiet">–</span> : ui.format.day(dueDay)),
    },
    {
      head: t.targets.source,
      desk: true,
      cell: ({ source, fromDay }) => (
        <>
          <span class="clip">{source}</span> {fromDay > today && <Tag>{t.targets.notYet}</Tag>}
        </>
      ),
    },
  ]
}

function Forms({ frame, history, values, fields }: TargetsProps) {
  const { page, unit } = frame
  const { ui } = page
  const t = planTexts[ui.language]
  const f = t.targets
  const names = {
    programme: f.programme,
    sharePct: f.sharePct,
    dueDay: f.dueDay,
    fromDay: f.fromDay,
    source: f.sourceField,
    reason: f.reason,
  }
  const withdrawable = programmes.filter(
    (programme) => (history.find((row) => row.programme === programme)?.sharePct ?? null) !== null,
  )
  const hidden = (
    <>
      <input type="hidden" name="token" value={page.token} />
      <input type="hidden" name="unit" value={unit.code} />
    </>
  )
  return (
    <Section id="tetapkan" title={f.set}>
      <p class="note">{f.setHint}</p>
      <FieldFaults ui={ui} fields={fields} names={names} />
      <form class="entry pair" method="post" action="/migrasi/rencana/target">
        {hidden}
        <ProgrammeField ui={ui} chosen={values.programme} offered={programmes} />
        <label class="field">
          <span>{f.sharePct}</span>
          <input class="input" type="number" name="sharePct" min={1} max={100} required value={values.sharePct} />
        </label>
        <label class="field">
          <span>{f.dueDay}</span>
          <input class="input" type="date" name="dueDay" required value={values.dueDay} />
        </label>
        <label class="field">
          <span>{f.fromDay}</span>
          <input class="input" type="date" name="fromDay" required value={values.fromDay} />
          <span class="hint">{f.fromHint}</span>
        </label>
        <label class="field wide">
          <span>{f.sourceField}</span>
          <input class="input" name="source" required maxlength={300} value={values.source} />
        </label>
        <div class="actions">
          <button class="btn main" type="submit">
            {t.save}
          </button>
        </div>
      </form>
      {withdrawable.length > 0 && (
        <details class="after">
          <summary>{f.withdraw}</summary>
          <p class="note">{f.withdrawHint}</p>
          <form class="entry pair" method="post" action="/migrasi/rencana/target/cabut">
            {hidden}
            <ProgrammeField ui={ui} chosen="" offered={withdrawable} />
            <label class="field">
              <span>{f.reason}</span>
              <input class="input" name="reason" required maxlength={300} />
            </label>
            <div class="actions">
              <button class="btn danger" type="submit">
                {f.withdraw}
              </button>
            </div>
          </form>
        </details>
      )}
    </Section>
  )
}

function ProgrammeField({ ui, chosen, offered }: { ui: Ui; chosen: string; offered: readonly Programme[] }) {
  const t = planTexts[ui.language]
  return (
    <label class="field">
      <span>{t.targets.programme}</span>
      <select class="input" name="programme">
        {offered.map((programme) => (
          <option value={programme} selected={programme === chosen}>
            {t.programmes[programme]}
          </option>
        ))}
      </select>
    </label>
  )
}
