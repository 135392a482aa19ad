import { localDayOf } from '../../server/day/local-day.rules.ts'
import { categories, type SoftwareClass, softwareClasses } from '../../server/migration/classifier.types.ts'
import { isGuess } from '../../server/migration/title-index.rules.ts'
import type { Actor, TitleDecision } from '../../server/migration/title-detail.queries.ts'
import { FullText } from '../parts/given-text.view.tsx'
import { Icon } from '../parts/icon.view.tsx'
import { type Moment, Section, Timeline } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { softwareTexts } from '../texts/software.texts.ts'
import { wordOf } from './class-mark.view.tsx'
import { listPath } from './software-query.ts'
import type { TitleViewProps } from './title.view.tsx'

/** What was decided, by whom and when; and for those who may, the form that decides. */
export function DecisionSection(props: TitleViewProps) {
  const { page, decisions, mayDecide } = props
  const t = softwareTexts[page.ui.language].detail
  const inForce = decisions.find((decision) => decision.withdrawn === null)
  return (
    <Section id="keputusan" title={t.decisions}>
      {decisions.length === 0 ? (
        <p class="note">{t.noDecisions}</p>
      ) : (
        <Timeline moments={decisions.flatMap((one) => momentsOf(props, one, one === inForce))} />
      )}
      {mayDecide ? (
        <>
          {inForce && <WithdrawForm {...props} decision={inForce} />}
          <DecideForm {...props} />
        </>
      ) : (
        <p class="note after">{t.notYours}</p>
      )}
    </Section>
  )
}

/** A withdrawal stands above the decision that it takes back. */
function momentsOf({ page, zone }: TitleViewProps, decision: TitleDecision, isInForce: boolean): Moment[] {
  const { ui } = page
  const t = softwareTexts[ui.language]
  const d = t.detail
  const { withdrawn } = decision
  const said = [
    wordOf(t.classes, decision.class),
    decision.category && wordOf(t.categories, decision.category),
    decision.cost && wordOf(t.costs, decision.cost),
    decision.inHouse && t.inHouse,
  ]
  const state = withdrawn ? d.withdrawn : isInForce ? d.inForce : d.replaced
  const at = (atMs: number) => {
    const day = localDayOf(atMs, zone)
    return { day: ui.format.day(day), dateTime: day }
  }
  const moments: Moment[] = []
  if (withdrawn) {
    moments.push({
      ...at(withdrawn.atMs),
      tone: 'none',
      title: d.withdrawnBy(ui.format.moment(withdrawn.atMs, zone), withdrawn.by ? personOf(ui, withdrawn.by) : '–'),
      text: <ReasonText ui={ui} reason={withdrawn.reason} />,
    })
  }
  moments.push({
    ...at(decision.decidedAtMs),
    tone: isInForce ? 'ok' : 'none',
    title: d.decided(said.filter(Boolean).join(', '), personOf(ui, decision.by)),
    text: (
      <>
        <span class="quiet">
          ({state}, {d.from(ui.format.day(decision.fromDay))}, decision:{decision.id})
        </span>
        <ReasonText ui={ui} reason={decision.reason} />
      </>
    ),
  })
  return moments
}

function ReasonText({ ui, reason }: { ui: Ui; reason: string | null }) {
  if (reason === null) return null
  return (
    <span class="reason">
      {softwareTexts[ui.language].detail.reason}: <FullText text={reason} />
    </span>
  )
}

function personOf(ui: Ui, { actor, email }: Actor): string {
  const t = softwareTexts[ui.language].detail
  if (email) return email
  if (actor === 'cli') return t.cli
  return actor.startsWith('account:') ? t.account(actor.slice('account:'.length)) : actor
}

function Fault({ ui, code }: { ui: Ui; code: string }) {
  return (
    <p class="fault" role="alert">
      <Icon name="bad" />
      {softwareTexts[ui.language].faults[code] ?? code}
    </p>
  )
}

function WithdrawForm({ page, title, decision, fault, draft }: TitleViewProps & { decision: TitleDecision }) {
  const { ui, token } = page
  const t = softwareTexts[ui.language].detail
  const isRefused = fault !== null && fault.withdrawing !== null
  return (
    <details class="screen-only" open={isRefused}>
      <summary>{t.withdraw}</summary>
      <form class="form narrow" method="post" action={`${listPath}/${title.groupId}/cabut/${decision.id}`}>
        <input type="hidden" name="token" value={token} />
        {isRefused && <Fault ui={ui} code={fault.code} />}
        <p class="note">{t.withdrawText}</p>
        <ReasonField ui={ui} value={isRefused ? draft.reason : ''} />
        <button class="btn danger" type="submit">
          {t.withdraw}
        </button>
      </form>
    </details>
  )
}

function ReasonField({ ui, value }: { ui: Ui; value: string }) {
  return (
    <label class="field">
      <span>{softwareTexts[ui.language].detail.reason}</span>
      <textarea class="input" name="alasan" rows={3} minlength={3} maxlength={500} required>
        {value}
      </textarea>
    </label>
  )
}

function DecideForm({ page, title, fault, draft }: TitleViewProps) {
  const { ui, token } = page
  const t = softwareTexts[ui.language]
  const d = t.detail
  const isRefused = fault !== null && fault.withdrawing === null
  const waits = title.class === 'unknown' || isGuess(title.rule)
  const sorted = categories.toSorted((a, b) => t.categories[a].localeCompare(t.categories[b], ui.language))
  return (
    <details class="screen-only" open={isRefused || waits}>
      <summary>{d.form}</summary>
      <form class="form narrow" method="post" action={`${listPath}/${title.groupId}/putuskan`}>
        <input type="hidden" name="token" value={token} />
        {isRefused && <Fault ui={ui} code={fault.code} />}
        <p class="note">{d.formText}</p>
        <label class="field">
          <span>{d.class}</span>
          <select class="input" name="golongan" required>
            {softwareClasses.map((of: SoftwareClass) => (
              <option value={of} selected={draft.class === of}>
                {t.classes[of]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{d.category}</span>
          <select class="input" name="kategori">
            <option value="">{d.fitCategory}</option>
            {sorted.map((category) => (
              <option value={category} selected={draft.category === category}>
                {t.categories[category]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{d.cost}</span>
          <select class="input" name="biaya">
            <option value="">{d.costAny}</option>
            {(['paid', 'free'] as const).map((cost) => (
              <option value={cost} selected={draft.cost === cost}>
                {t.costs[cost]}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" name="buatan" value="1" checked={draft.inHouse} /> {d.inHouseLabel}
        </label>
        <ReasonField ui={ui} value={isRefused ? draft.reason : ''} />
        <button class="btn main" type="submit">
          {d.decide}
        </button>
      </form>
    </details>
  )
}
