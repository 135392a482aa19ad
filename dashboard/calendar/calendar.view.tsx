import type { CalendarDay } from '../../server/calendar/calendar.rules.ts'
import type { CalendarMonth } from '../../server/calendar/month.queries.ts'
import { spansText } from '../../server/calendar/week.rules.ts'
import { addMonths } from '../../server/migration/month.rules.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import type { RefusedForm } from '../form-post.ts'
import { FormDone } from '../parts/form.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { calendarTexts } from '../texts/calendar.texts.ts'
import { AssignForm, DayForm, ImportForm, TemplateForm } from './calendar-forms.view.tsx'
import type { CalendarForm } from './calendar.page.tsx'
import { Hours } from './hours.view.tsx'
import { SpecialDays } from './special-days.view.tsx'

export type CalendarModel = {
  unit: UnitRow
  trail: UnitRow[]
  today: string
  calendar: CalendarMonth
  mayEdit: boolean
  mayMakeTemplates: boolean
  saved: CalendarForm | null
  refused: RefusedForm | null
}

/** When a unit works: the month, why a day is off, whose hours these are, and the forms of those who keep it. */
export function CalendarView({ page, model }: { page: PageContext; model: CalendarModel }) {
  const { ui } = page
  const t = calendarTexts[ui.language]
  const { unit, calendar } = model
  const title = t.title(shortUnitName(unit.name))
  return (
    <Layout
      page={page}
      title={title}
      place="units"
      crumbs={model.trail.map((one) => ({
        name: shortUnitName(one.name),
        href: one.id === unit.id ? null : `/kalender?unit=${one.code}&bulan=${calendar.month}`,
      }))}
      foot={<p>{t.foot}</p>}
    >
      <div class="head">
        <div class="head-main">
          <h1>{title}</h1>
        </div>
        <div class="actions">
          <a class="btn" href={`/kalender/ekspor.csv?unit=${unit.code}&bulan=${calendar.month}`}>
            {t.export}
          </a>
        </div>
      </div>
      <Months ui={ui} model={model} />
      {model.saved && <FormDone>{t.done[model.saved]}</FormDone>}
      <Lead ui={ui} model={model} />
      <Section id="bulan" title={monthName(ui, calendar.month)} keep>
        <Grid ui={ui} model={model} />
      </Section>
      <SpecialDays page={page} model={model} />
      {model.mayEdit && <DayForm page={page} model={model} />}
      {model.mayEdit && <ImportForm page={page} model={model} />}
      <Hours ui={ui} model={model} />
      {model.mayEdit && <AssignForm page={page} model={model} />}
      {model.mayMakeTemplates && <TemplateForm page={page} model={model} />}
    </Layout>
  )
}

/** `November 2026`. */
function monthName(ui: Ui, month: string): string {
  return ui.format.dayLong(`${month}-01`).replace(/^.*?\d+ /, '')
}

function Months({ ui, model }: { ui: Ui; model: CalendarModel }) {
  const t = calendarTexts[ui.language]
  const { month } = model.calendar
  const thisMonth = model.today.slice(0, 7)
  const shown = [...new Set([addMonths(month, -1), month, addMonths(month, 1), thisMonth])].toSorted()
  return (
    <nav class="views" aria-label={t.months}>
      {shown.map((one) => (
        <a href={`/kalender?unit=${model.unit.code}&bulan=${one}`} aria-current={one === month ? 'true' : undefined}>
          {one === thisMonth ? t.today : monthName(ui, one)}
        </a>
      ))}
    </nav>
  )
}

function Lead({ ui, model }: { ui: Ui; model: CalendarModel }) {
  const t = calendarTexts[ui.language]
  const { calendar } = model
  const { whole, duration } = ui.format
  const today = calendar.days.find(({ day }) => day === model.today)
  const todayText = () => {
    if (!today) return null
    if (today.off === null) return t.leadToday.works(spansText(today.spans))
    return t.leadToday.off(today.rule?.name ?? t.off[today.off])
  }
  return (
    <p class="lead">
      <b>{t.lead(monthName(ui, calendar.month), whole(calendar.workDays), duration(calendar.workMin))}.</b>{' '}
      {todayText()} {!calendar.holidaysKnown && <span class="quiet">{t.leadUnknown(calendar.month.slice(0, 4))}</span>}
    </p>
  )
}

const daysOfWeek = 7

/** Weeks from Monday to Sunday; days of other months are empty. */
function Grid({ ui, model }: { ui: Ui; model: CalendarModel }) {
  const t = calendarTexts[ui.language].grid
  const { days } = model.calendar
  const first = new Date(`${days[0]?.day}T00:00:00Z`).getUTCDay()
  const before = (first + daysOfWeek - 1) % daysOfWeek
  const cells: (CalendarDay | null)[] = [...Array.from({ length: before }, () => null), ...days]
  while (cells.length % daysOfWeek > 0) cells.push(null)
  const weeks = Array.from({ length: cells.length / daysOfWeek }, (_, week) =>
    cells.slice(week * daysOfWeek, (week + 1) * daysOfWeek),
  )
  return (
    <table class="month">
      <caption class="sr">{t.table}</caption>
      <thead>
        <tr>
          {/* 2024-01-01 was a Monday. */}
          {Array.from({ length: daysOfWeek }, (_, at) => (
            <th scope="col">{ui.format.weekday(`2024-01-0${at + 1}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>{week.map((day) => (day ? <Day ui={ui} day={day} today={model.today} /> : <td />))}</tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ ui, day, today }: { ui: Ui; day: CalendarDay; today: string }) {
  const t = calendarTexts[ui.language]
  const { off, rule, ramadan, spans } = day
  const named = off !== null && rule ? rule.name : null
  return (
    <td class={off === null ? 'works' : `off ${off}`} aria-current={day.day === today ? 'date' : undefined}>
      <time datetime={day.day}>{ui.format.dayOfMonth(day.day)}</time>
      {off === null ? (
        <span class="hours">
          {spans.map(([from, to]) => (
            <span>{spansText([[from, to]])}</span>
          ))}
        </span>
      ) : (
        <span class="why">{named ?? t.off[off]}</span>
      )}
      {off === null && ramadan && <span class="tag">{t.grid.ramadan}</span>}
      {off === null && rule && <span class="tag">{t.kinds[rule.kind]}</span>}
    </td>
  )
}
