import type { Objection } from '../../server/migration/month.queries.ts'
import { answers, objectionChars } from '../../server/migration/objection.usecases.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import { Choice, FormDone, FormKeys, Refusal, TextArea } from '../parts/form.view.tsx'
import { FullText } from '../parts/given-text.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { type News, NewsList, Section } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { monthTexts } from '../texts/month.texts.ts'
import { type MonthModel, openMonth, type WaitingObjection } from './month.model.ts'

type Props = { page: PageContext; model: MonthModel }

/** What the unit says against its months, and what was answered; for those who may, in the days of objection, the form. */
export function Objections({ page, model }: Props) {
  const { ui } = page
  const t = monthTexts[ui.language].objections
  const said = model.months.flatMap(({ objections }) => objections)
  const open = openMonth(model)
  const mayNow = model.mayObject && open !== null && open.objections.every(({ state }) => state !== 'open')
  const isSent = model.refused?.form === 'keberatan'
  if (model.unit.parentId === null && said.length === 0) return null
  return (
    <Section id="keberatan" title={t.title}>
      {model.saved === 'keberatan' && <FormDone>{t.done}</FormDone>}
      {said.length > 0 && <NewsList items={said.map((one) => newsOf(ui, model, one))} />}
      {said.length === 0 && <p class="note">{t.none}</p>}
      {isSent && !mayNow && <Refusal refused={model.refused} form="keberatan" words={t} />}
      {mayNow && open ? (
        <details class="fold" open={isSent}>
          <summary>{t.add(ui.format.month(open.month))}</summary>
          <Refusal refused={model.refused} form="keberatan" words={t} />
          <form class="entry" method="post" action="/migrasi/bulan/keberatan">
            <FormKeys token={page.token} unitCode={model.unit.code} />
            <input type="hidden" name="month" value={open.month} />
            <TextArea
              name="text"
              label={t.reason}
              value={(isSent && model.refused?.values['text']) || ''}
              hint={t.hint}
              maxlength={objectionChars.most}
            />
            <button class="btn main" type="submit">
              {t.submit}
            </button>
          </form>
        </details>
      ) : (
        <p class="note after">{t.when}</p>
      )}
    </Section>
  )
}

function newsOf(ui: Ui, model: MonthModel, one: Objection): News {
  const t = monthTexts[ui.language].objections
  const { month, day } = ui.format
  const on = (atMs: number) => day(localDayOf(atMs, model.unit.zone))
  const tones = { open: 'warn', accepted: 'ok', rejected: 'none' } as const
  return {
    tone: tones[one.state],
    ...(one.state === 'open' ? { icon: 'wait' } : {}),
    title: `${t.about(month(one.month))}, ${t.states[one.state]}.`,
    text: (
      <>
        <span class="said">
          {t.raised(on(one.raisedAtMs))}: <FullText text={one.text} />
        </span>
        {one.answer !== null && one.answeredAtMs !== null && (
          <span class="said">
            {t.answered(on(one.answeredAtMs))}: <FullText text={one.answer} />
          </span>
        )}
      </>
    ),
  }
}

/** Objections of the unit and of those below that nobody has answered yet, each with the form of those who may. */
export function Waiting({ page, model }: Props) {
  const { ui } = page
  const t = monthTexts[ui.language].waiting
  if (!model.mayAnswer && model.waiting.length === 0) return null
  return (
    <Section id="menunggu" title={t.title}>
      {model.saved === 'jawab' && <FormDone>{t.done}</FormDone>}
      {model.waiting.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <NewsList items={model.waiting.map((one) => waitingNews(page, model, one))} />
      )}
    </Section>
  )
}

function waitingNews(page: PageContext, model: MonthModel, one: WaitingObjection): News {
  const { ui } = page
  const t = monthTexts[ui.language]
  const { month, day } = ui.format
  return {
    tone: 'warn',
    icon: 'wait',
    title: <a href={`/migrasi/bulan?unit=${one.unitCode}`}>{shortUnitName(one.unitName)}</a>,
    text: (
      <>
        <span class="said">
          {t.objections.about(month(one.month))}, {day(localDayOf(one.raisedAtMs, model.unit.zone))}:{' '}
          <FullText text={one.text} />
        </span>
        {model.mayAnswer && one.unitId !== model.viewerUnitId && <AnswerForm page={page} model={model} one={one} />}
      </>
    ),
  }
}

function AnswerForm({ page, model, one }: Props & { one: WaitingObjection }) {
  const t = monthTexts[page.ui.language].waiting
  const refused =
    model.refused?.form === 'jawab' && model.refused.values['id'] === String(one.id) ? model.refused : null
  return (
    <details class="fold" open={refused !== null}>
      <summary>{t.answer}</summary>
      <Refusal refused={refused} form="jawab" words={t} />
      <form class="entry" method="post" action="/migrasi/bulan/jawab">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <input type="hidden" name="id" value={one.id} />
        <Choice
          name="state"
          label={t.state}
          value={refused?.values['state'] ?? 'accepted'}
          options={answers.map((state) => [state, t.states[state]] as const)}
        />
        <TextArea
          name="answer"
          label={t.text}
          value={refused?.values['answer'] ?? ''}
          hint={t.hint}
          maxlength={objectionChars.most}
        />
        <button class="btn main" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  )
}
