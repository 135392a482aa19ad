import type { MigrationMonth } from '../../server/migration/month.queries.ts'
import { objectionDaysLeft } from '../../server/migration/month.rules.ts'
import { countBasis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { UnitLayout } from '../parts/unit-layout.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { bandText } from '../migration/programme.view.tsx'
import { monthTexts } from '../texts/month.texts.ts'
import { type MonthModel, openMonth } from './month.model.ts'
import { MonthTable } from './month-table.view.tsx'
import { Objections, Waiting } from './objections.view.tsx'

/** How each month closed: the figure that is reported, and will not change any more. */
export function MonthView({ page, model }: { page: PageContext; model: MonthModel }) {
  const { ui } = page
  const t = monthTexts[ui.language]
  const { unit, trail, months } = model
  const newest = months[0]
  return (
    <UnitLayout
      page={page}
      title={t.title(shortUnitName(unit.name))}
      address="/migrasi/bulan"
      unit={unit}
      trail={trail}
      sample={months.some(({ simulatedCount }) => simulatedCount > 0)}
      foot={<p>{t.foot}</p>}
    >
      {newest ? (
        <>
          <Lead ui={ui} model={model} newest={newest} />
          <Newest ui={ui} model={model} newest={newest} />
          <Section id="bulan" title={t.table.title}>
            <MonthTable ui={ui} model={model} />
          </Section>
        </>
      ) : (
        <Empty title={t.none}>{t.noneText}</Empty>
      )}
      <Objections page={page} model={model} />
      <Waiting page={page} model={model} />
    </UnitLayout>
  )
}

function Lead({ ui, model, newest }: { ui: Ui; model: MonthModel; newest: MigrationMonth }) {
  const t = monthTexts[ui.language]
  const { whole, month, day } = ui.format
  const { proven, all } = newest.applications
  const open = openMonth(model)
  const frozen = model.months.find(({ frozenAtMs }) => frozenAtMs !== null)
  return (
    <p class="lead">
      <b>{(newest === frozen ? t.leadClosed : t.leadSoFar)(month(newest.month), whole(proven), whole(all))}</b>{' '}
      {open &&
        `${t.leadOpen(month(open.month), day(open.lastObjectionDay), whole(objectionDaysLeft(open.month, model.today, model.isWorkingDay)))} `}
      <span class="quiet">
        {frozen && frozen !== newest
          ? t.leadFrozen(month(frozen.month), whole(frozen.applications.proven), whole(frozen.applications.all))
          : frozen === undefined && t.leadNoneFrozen}
      </span>
    </p>
  )
}

function Newest({ ui, model, newest }: { ui: Ui; model: MonthModel; newest: MigrationMonth }) {
  const t = monthTexts[ui.language]
  const { share, whole, month, day } = ui.format
  const { unit } = model
  const statuses = { applications: 'migrated-applications', system: 'migrated' } as const
  return (
    <div class="figures">
      {(['applications', 'system'] as const).map((goal) => (
        <Figure
          ui={ui}
          label={t.figure[goal](month(newest.month))}
          value={share(newest[goal].proven, newest[goal].all)}
          band={`${t.of(whole(newest[goal].proven), whole(newest[goal].all))}, ${t.band(bandText(ui, newest[goal]))}`}
          basis={countBasis(newest)}
          proof={{
            href: `/perangkat?satker=${unit.code}&migrasi=${statuses[goal]}`,
            text: t.proof(day(newest.lastDay)),
          }}
        />
      ))}
    </div>
  )
}
