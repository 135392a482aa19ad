import { minutesOf, spansText } from '../../server/calendar/week.rules.ts'
import { Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { calendarTexts } from '../texts/calendar.texts.ts'
import type { CalendarModel } from './calendar.view.tsx'

/** Monday first, as weeks are read. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0] as const

/** `Sen` for weekday 1; 2023-01-01 was a Sunday. */
export function weekdayName(ui: Ui, weekday: number): string {
  return ui.format.weekday(`2023-01-0${weekday + 1}`)
}

/** The template that holds at the month's end, usual and in Ramadan, with who set it. */
export function Hours({ ui, model }: { ui: Ui; model: CalendarModel }) {
  const texts = calendarTexts[ui.language]
  const t = texts.hours
  const last = model.calendar.days.at(-1)
  if (!last) return null
  const { template, assignment } = last.hours
  const at = model.calendar.assignments.find(({ unitId }) => unitId === assignment?.unitId)?.at ?? null
  const spans = (week: typeof template.week, weekday: number) => spansText(week[weekday] ?? []) || t.off
  const columns: Column<number>[] = [
    { head: t.weekday, cell: (weekday) => weekdayName(ui, weekday) },
    { head: t.usual, cell: (weekday) => spans(template.week, weekday) },
    { head: t.ramadan, cell: (weekday) => spans(template.ramadanWeek, weekday) },
  ]
  const [usualMin, ramadanMin] = [minutesOf(template.week.flat()), minutesOf(template.ramadanWeek.flat())]
  return (
    <Section id="jam" title={t.title}>
      <p class="note">
        {t.from(template.template, ui.format.day(template.fromDay))}{' '}
        {assignment ? t.setAt(at ? shortUnitName(at.name) : texts.rows.above, assignment.source) : t.usualFor}
      </p>
      <Table ui={ui} caption={t.title} columns={columns} rows={[...weekOrder]} class="dense" />
      <p class="note after">
        {t.sum}: {ui.format.duration(usualMin)}; {t.ramadan} {ui.format.duration(ramadanMin)}. {template.source} (
        {texts.statuses[template.status]}).
      </p>
    </Section>
  )
}
