/** A satker's migration: what is proven, where the others stand, and what to do this week. */
import type { NearlyThere } from '../../server/migration/nearly-there.queries.ts'
import type { TitleRow } from '../../server/migration/title.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { LicenceLine } from '../licence/licence-line.view.tsx'
import { Grades, Statuses } from '../migration/shares.view.tsx'
import { nameOf, shortCode } from '../parts/device-name.ts'
import { countBasis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import { GivenText } from '../parts/given-text.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { satkerMigrationTexts } from '../texts/satker-migration.texts.ts'
import type { SatkerMigration } from './satker-migration.model.ts'

type Props = { ui: Ui; unit: UnitRow; migration: SatkerMigration }

export function MigrationSection({ ui, unit, migration }: Props) {
  const t = satkerMigrationTexts[ui.language]
  const { now, blockers, near } = migration
  const { whole } = ui.format
  const first = blockers[0]
  return (
    <Section
      id="migrasi"
      title={t.title}
      aside={
        <a class="note" href={`/migrasi?unit=${unit.code}`}>
          {t.whole}
        </a>
      }
    >
      <p class="lead">
        <b>{t.lead(whole(now.applications.proven), whole(now.deviceCount))}</b>
        {first && (
          <>
            {' '}
            {t.held(whole(first.aloneCount))} <GivenText text={first.name} most={60} />.
          </>
        )}
      </p>
      <div class="figures band-row">
        <RangeFigure ui={ui} unit={unit} migration={migration} goal="applications" />
        <RangeFigure ui={ui} unit={unit} migration={migration} goal="system" />
      </div>
      <div class="cols after">
        <div>
          <Statuses ui={ui} code={unit.code} now={now} />
        </div>
        <Grades ui={ui} code={unit.code} now={now} />
      </div>
      <div class="cols after">
        <div>
          <h3>{t.blockers.title}</h3>
          <Blockers ui={ui} rows={blockers} />
          {migration.blockerTotal > blockers.length && (
            <p class="note after">
              <a href={`/perangkat-lunak?unit=${unit.code}&golongan=closed`}>
                {t.blockers.all(whole(migration.blockerTotal))}
              </a>
            </p>
          )}
        </div>
        <div>
          <h3>{t.near.title}</h3>
          <Near ui={ui} rows={near} />
        </div>
      </div>
      <p class="after">
        <LicenceLine ui={ui} unitCode={unit.code} count={migration.findingCount} />
      </p>
    </Section>
  )
}

/** The proven share with both ends; what nobody knows yet makes the band. */
function RangeFigure({ ui, unit, migration: { now }, goal }: Props & { goal: 'applications' | 'system' }) {
  const t = satkerMigrationTexts[ui.language]
  const { proven, open, all } = now[goal]
  const { share, whole, number } = ui.format
  const status = goal === 'system' ? '&migrasi=migrated' : ''
  return (
    <Figure
      ui={ui}
      label={t.goals[goal]}
      value={share(proven, all)}
      band={t.band(whole(proven), whole(all), number((proven / all) * 100), number(((proven + open) / all) * 100))}
      basis={countBasis(now)}
      proof={{ href: `/perangkat?satker=${unit.code}${status}`, text: t.counted(ui.format.day(now.day)) }}
    />
  )
}

function Blockers({ ui, rows }: { ui: Ui; rows: TitleRow[] }) {
  const t = satkerMigrationTexts[ui.language].blockers
  const { whole } = ui.format
  if (rows.length === 0) return <Empty title={t.nothing}>{t.nothingText}</Empty>
  return (
    <Table
      ui={ui}
      caption={t.title}
      rows={rows}
      class="compact"
      columns={[
        {
          head: t.name,
          cell: (row) => (
            <a href={`/perangkat-lunak/${row.groupId}`}>
              <GivenText text={row.name} most={60} />
            </a>
          ),
        },
        { head: t.alone, num: true, cell: (row) => whole(row.aloneCount) },
        { head: t.on, num: true, desk: true, cell: (row) => whole(row.deviceCount) },
      ]}
    />
  )
}

function Near({ ui, rows }: { ui: Ui; rows: NearlyThere[] }) {
  const t = satkerMigrationTexts[ui.language].near
  const { whole } = ui.format
  if (rows.length === 0) return <Empty title={t.nothing}>{t.nothingText}</Empty>
  return (
    <Table
      ui={ui}
      caption={t.title}
      rows={rows}
      class="compact"
      columns={[
        {
          head: t.laptop,
          cell: (row) => (
            <>
              <a href={`/perangkat/${row.publicId}#migrasi`}>{nameOf(ui, row)}</a>
              <span class="code">{shortCode(row.publicId)}</span> {row.origin === 'simulated' && <SampleMark ui={ui} />}
              <span class="sub phone">{stepOf(ui, row)}</span>
            </>
          ),
        },
        { head: t.step, desk: true, cell: (row) => stepOf(ui, row) },
        {
          head: t.score,
          num: true,
          cell: (row) => (row.score === null ? <span class="quiet">{ui.words.notYet}</span> : whole(row.score)),
        },
      ]}
    />
  )
}

function stepOf(ui: Ui, { missing, blockerCount }: NearlyThere): string {
  const t = satkerMigrationTexts[ui.language].near
  const steps = missing.map((part) => t.steps[part])
  const text = steps.length > 0 ? steps.join(', ') : t.stepNone
  return blockerCount > 0 ? `${text}; ${t.blocked(ui.format.whole(blockerCount))}` : text
}
