import type { MonthRow } from '../../server/calendar/month.queries.ts'
import type { PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { calendarTexts } from '../texts/calendar.texts.ts'
import type { CalendarModel } from './calendar.view.tsx'

type Props = { page: PageContext; model: CalendarModel }

/** Every row that touches the month, with its unit, its source and who entered it. */
export function SpecialDays({ page, model }: Props) {
  const { ui } = page
  const t = calendarTexts[ui.language].rows
  const { rows } = model.calendar
  return (
    <Section id="hari" title={t.title} aside={rows.length > 1 && <span class="note">{t.nearest}</span>}>
      {rows.length === 0 ? (
        <Empty title={t.empty}>{t.emptyText}</Empty>
      ) : (
        <Table ui={ui} caption={t.title} columns={columnsOf(page, model)} rows={rows} />
      )}
    </Section>
  )
}

function columnsOf(page: PageContext, model: CalendarModel): Column<MonthRow>[] {
  const { ui } = page
  const { rows: t, kinds, statuses } = calendarTexts[ui.language]
  const { day, days } = ui.format
  const columns: Column<MonthRow>[] = [
    {
      head: t.days,
      cell: ({ fromDay, toDay }) => (fromDay === toDay ? day(fromDay) : days(fromDay, toDay)),
    },
    {
      head: t.what,
      cell: ({ name, kind }) => (
        <>
          {name}
          <span class="sub">{kinds[kind]}</span>
        </>
      ),
    },
    { head: t.unit, desk: true, cell: ({ at }) => (at ? shortUnitName(at.name) : t.above) },
    {
      head: t.source,
      cell: ({ source, status }) => (
        <>
          <span class="breaks">{source}</span>
          <span class="sub">{statuses[status]}</span>
        </>
      ),
    },
    {
      head: t.by,
      desk: true,
      cell: ({ setBy, setAtMs }) =>
        setBy === null || setAtMs === null ? (
          t.usual
        ) : (
          <>
            {setBy}
            <span class="sub">{ui.format.moment(setAtMs, model.unit.zone)}</span>
          </>
        ),
    },
  ]
  if (!model.mayEdit || !model.calendar.rows.some(({ unitId }) => unitId === model.unit.id)) return columns
  return [
    ...columns,
    {
      head: t.withdraw,
      num: true,
      class: 'screen-only',
      cell: (row) => row.unitId === model.unit.id && <Withdraw page={page} model={model} row={row} />,
    },
  ]
}

function Withdraw({ page, model, row }: Props & { row: MonthRow }) {
  const t = calendarTexts[page.ui.language].rows
  return (
    <form class="inline" method="post" action="/kalender/tarik">
      <input type="hidden" name="token" value={page.token} />
      <input type="hidden" name="unit" value={model.unit.code} />
      <input type="hidden" name="kind" value={row.kind} />
      <input type="hidden" name="fromDay" value={row.fromDay} />
      <button class="btn slim" type="submit" aria-label={t.withdrawOf(row.name)}>
        {t.withdraw}
      </button>
    </form>
  )
}
