import type { MigrationMonth } from '../../server/migration/month.queries.ts'
import { monthState, objectionDaysLeft } from '../../server/migration/month.rules.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import { bandText } from '../migration/programme.view.tsx'
import { signed, sumsOf } from '../migration/register-changes.view.tsx'
import { Status } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { monthTexts } from '../texts/month.texts.ts'
import type { MonthModel } from './month.model.ts'

/** One line a month: the closing figure with both ends, what changed it, and whether it still can change. */
export function MonthTable({ ui, model }: { ui: Ui; model: MonthModel }) {
  const t = monthTexts[ui.language].table
  const columns: Column<MigrationMonth>[] = [
    {
      head: t.month,
      cell: (row) => (
        <>
          {ui.format.month(row.month)}
          <span class="sub">{t.closing(ui.format.day(row.lastDay), ui.format.whole(row.dayCount))}</span>
          <span class="sub phone">
            <State ui={ui} model={model} row={row} />
          </span>
          <span class="sub phone">
            {t.onPhone(
              ui.format.share(row.system.proven, row.system.all) ?? ui.words.noData,
              changeOf(ui, model, row, 'migration'),
              changeOf(ui, model, row, 'register'),
            )}
          </span>
          <Remarks ui={ui} row={row} />
        </>
      ),
    },
    { head: t.goals.applications, num: true, cell: (row) => <Proven ui={ui} row={row} goal="applications" /> },
    { head: t.goals.system, num: true, desk: true, cell: (row) => <Proven ui={ui} row={row} goal="system" /> },
    {
      head: t.byMigration,
      num: true,
      desk: true,
      cell: (row) => <Change {...{ ui, model, row }} through="migration" />,
    },
    { head: t.byRegister, num: true, desk: true, cell: (row) => <Change {...{ ui, model, row }} through="register" /> },
    { head: t.state, desk: true, cell: (row) => <State ui={ui} model={model} row={row} /> },
  ]
  return <Table ui={ui} caption={t.title} columns={columns} rows={model.months} />
}

function Proven({ ui, row, goal }: { ui: Ui; row: MigrationMonth; goal: Goal }) {
  const t = monthTexts[ui.language]
  const { share, whole } = ui.format
  const range = row[goal]
  if (range.all === 0) return <span class="quiet">{t.noLaptops}</span>
  return (
    <>
      <b>{share(range.proven, range.all)}</b>
      <span class="sub">{t.of(whole(range.proven), whole(range.all))}</span>
      <span class="sub">{bandText(ui, range)}</span>
    </>
  )
}

/** What came after it was frozen stands beside the figure, and so do objections. */
function Remarks({ ui, row }: { ui: Ui; row: MigrationMonth }) {
  const t = monthTexts[ui.language].table
  const { share, day, whole } = ui.format
  const { later, objections } = row
  return (
    <>
      {later && (
        <span class="sub">
          {t.later(
            share(later.applications.proven, later.applications.all) ?? ui.words.noData,
            day(localDayOf(later.notedAtMs, 'WIB')),
          )}
        </span>
      )}
      {objections.length > 0 && (
        <span class="sub">
          <a href="#keberatan">{t.objections(whole(objections.length))}</a>
        </span>
      )}
    </>
  )
}

type ChangeProps = { ui: Ui; model: MonthModel; row: MigrationMonth; through: 'migration' | 'register' }

function Change({ ui, model, row, through }: ChangeProps) {
  const isCounted = model.changes.some(({ month }) => month === row.month)
  return <span class={isCounted ? undefined : 'quiet'}>{changeOf(ui, model, row, through)}</span>
}

/** More (or fewer) proven by open applications, through one of the two; months from before it was counted never will be. */
function changeOf(ui: Ui, model: MonthModel, row: MigrationMonth, through: ChangeProps['through']): string {
  const counted = model.changes.find(({ month }) => month === row.month)
  if (!counted) return row.frozenAtMs === null ? ui.words.notYet : monthTexts[ui.language].table.notCounted
  return signed(ui, sumsOf(counted.changes, 'applications')[through])
}

function State({ ui, model, row }: { ui: Ui; model: MonthModel; row: MigrationMonth }) {
  const t = monthTexts[ui.language].table
  const { day, whole } = ui.format
  if (row.frozenAtMs !== null)
    return <Status tone="ok">{t.frozen(day(localDayOf(row.frozenAtMs, model.unit.zone)))}</Status>
  const state = monthState(row.month, model.today, model.isWorkingDay)
  if (state === 'running') return <Status tone="none">{t.running(day(row.freezeDay))}</Status>
  if (state === 'frozen')
    return (
      <Status tone="none" icon="wait">
        {t.freezing}
      </Status>
    )
  return (
    <Status tone="warn" icon="wait">
      {t.open(day(row.lastObjectionDay), whole(objectionDaysLeft(row.month, model.today, model.isWorkingDay)))}
    </Status>
  )
}
