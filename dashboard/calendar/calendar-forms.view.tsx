import type { Child } from 'hono/jsx'
import { assignmentScopes } from '../../server/calendar/calendar.rules.ts'
import { calendarStatuses, dayKinds } from '../../server/calendar/calendar.table.ts'
import { spansText } from '../../server/calendar/week.rules.ts'
import { Choice, Field, FormFault } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { calendarTexts } from '../texts/calendar.texts.ts'
import type { CalendarForm } from './calendar.page.tsx'
import type { CalendarModel } from './calendar.view.tsx'
import { weekdayName, weekOrder } from './hours.view.tsx'

type Props = { page: PageContext; model: CalendarModel }

/** A fold with a form; open when it was refused, with what was wrong. */
function Fold({ page, model, form, title, children }: Props & { form: CalendarForm; title: string; children: Child }) {
  const isRefused = model.refused?.form === form
  return (
    <details class="fold screen-only" open={isRefused}>
      <summary>{title}</summary>
      {isRefused && <Fault page={page} model={model} />}
      <form class="entry" method="post" action={`/kalender/${form}`}>
        <input type="hidden" name="token" value={page.token} />
        <input type="hidden" name="unit" value={model.unit.code} />
        <input type="hidden" name="bulan" value={model.calendar.month} />
        {children}
      </form>
    </details>
  )
}

const faultsShown = 50

function Fault({ page, model }: Props) {
  const { ui } = page
  const t = calendarTexts[ui.language]
  const { code = '', fields = [] } = model.refused ?? {}
  const faults: Record<string, string> = t.faults
  const named = fields.slice(0, faultsShown).map(({ path, message }) => {
    const weekday = /^(?:week|ramadanWeek)(\d)$/.exec(path)?.[1]
    if (weekday !== undefined) return t.weekHours(weekdayName(ui, Number(weekday)))
    return t.fields[path] ?? `${path}: ${message}`
  })
  return <FormFault text={faults[code] ?? code} fields={named} />
}

/** What was sent and refused, or nothing. */
function sentOf({ refused }: CalendarModel, form: CalendarForm): Record<string, string> {
  return refused?.form === form ? refused.values : {}
}

export function DayForm({ page, model }: Props) {
  const { addDay: t, kinds, statuses } = calendarTexts[page.ui.language]
  const sent = sentOf(model, 'hari')
  return (
    <Fold page={page} model={model} form="hari" title={t.title}>
      <p class="note wide">{t.unit(shortUnitName(model.unit.name))}</p>
      <Choice
        name="kind"
        label={t.kind}
        value={sent['kind'] ?? 'holiday'}
        options={dayKinds.map((kind) => [kind, kinds[kind]])}
      />
      <Field name="name" label={t.name} value={sent['name'] ?? ''} maxlength={100} />
      <Field name="fromDay" label={t.from} type="date" value={sent['fromDay'] ?? model.today} />
      <Field name="toDay" label={t.to} type="date" value={sent['toDay'] ?? ''} hint={t.toHint} required={false} />
      <Field name="source" label={t.source} value={sent['source'] ?? ''} hint={t.sourceHint} maxlength={300} />
      <Choice
        name="status"
        label={t.status}
        value={sent['status'] ?? 'official'}
        options={calendarStatuses.map((status) => [status, statuses[status]])}
      />
      <button class="btn main" type="submit">
        {t.submit}
      </button>
    </Fold>
  )
}

export function ImportForm({ page, model }: Props) {
  const t = calendarTexts[page.ui.language].import
  return (
    <Fold page={page} model={model} form="impor" title={t.title}>
      <label class="field wide">
        <span>{t.label}</span>
        <textarea class="input" name="csv" required spellcheck={false}>
          {sentOf(model, 'impor')['csv'] ?? ''}
        </textarea>
        <span class="hint">{t.hint}</span>
      </label>
      <button class="btn main" type="submit">
        {t.submit}
      </button>
    </Fold>
  )
}

export function AssignForm({ page, model }: Props) {
  const { assign: t, addDay } = calendarTexts[page.ui.language]
  const sent = sentOf(model, 'jam')
  const { templates } = model.calendar
  return (
    <Fold page={page} model={model} form="jam" title={t.title}>
      <Choice
        name="template"
        label={t.template}
        value={sent['template'] ?? ''}
        options={[['', t.above], ...templates.map(({ template }) => [template, template] as const)]}
      />
      <Choice
        name="scope"
        label={t.scope}
        value={sent['scope'] ?? 'all'}
        options={assignmentScopes.map((scope) => [scope, t.scopes[scope]])}
      />
      <Field name="fromDay" label={t.from} type="date" value={sent['fromDay'] ?? model.today} />
      <Field name="source" label={t.source} value={sent['source'] ?? ''} hint={addDay.sourceHint} maxlength={300} />
      <button class="btn main" type="submit">
        {t.submit}
      </button>
    </Fold>
  )
}

/** Filled in with the hours that hold now, so that a change is a change of a few words. */
export function TemplateForm({ page, model }: Props) {
  const { ui } = page
  const { template: t, addDay, statuses } = calendarTexts[ui.language]
  const sent = sentOf(model, 'pola')
  const now = model.calendar.days.at(-1)?.hours.template
  const weekField = (name: 'week' | 'ramadanWeek', weekday: number) => (
    <Field
      name={`${name}${weekday}`}
      label={name === 'week' ? weekdayName(ui, weekday) : t.ramadanOf(weekdayName(ui, weekday))}
      value={sent[`${name}${weekday}`] ?? spansText(now?.[name][weekday] ?? [])}
      required={false}
      maxlength={100}
    />
  )
  return (
    <Fold page={page} model={model} form="pola" title={t.title}>
      <Field
        name="template"
        label={t.name}
        value={sent['template'] ?? now?.template ?? ''}
        hint={t.nameHint}
        maxlength={40}
      />
      <Field name="fromDay" label={addDay.from} type="date" value={sent['fromDay'] ?? model.today} />
      <p class="note wide">{t.dayHint}</p>
      {weekOrder.map((weekday) => (
        <>
          {weekField('week', weekday)}
          {weekField('ramadanWeek', weekday)}
        </>
      ))}
      <Field
        name="source"
        label={addDay.source}
        value={sent['source'] ?? ''}
        hint={addDay.sourceHint}
        maxlength={300}
      />
      <Choice
        name="status"
        label={addDay.status}
        value={sent['status'] ?? 'official'}
        options={calendarStatuses.map((status) => [status, statuses[status]])}
      />
      <button class="btn main" type="submit">
        {t.submit}
      </button>
    </Fold>
  )
}
