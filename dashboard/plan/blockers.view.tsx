import type { BadField } from '../../server/http/app-error.ts'
import type { PlanBlocker, PlanBlockers } from '../../server/plan/blocker.queries.ts'
import { type BlockerInput, blockerStates } from '../../server/plan/blocker.rules.ts'
import { countBasis, Proof } from '../parts/evidence.view.tsx'
import { Empty } from '../parts/lists.view.tsx'
import { Status, type Tone } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import { TitleName } from '../parts/title-name.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import { planTexts } from '../texts/plan.texts.ts'
import { FieldFaults, type PlanFrame, planHref, PlanLayout } from './plan-frame.view.tsx'

/** Steps that the sentence speaks of. */
const firstSteps = 3
const tones: Record<string, Tone> = { open: 'warn', testing: 'warn', solved: 'ok', accepted: 'none' }

export type BlockersProps = {
  frame: PlanFrame
  found: PlanBlockers
  mayEdit: boolean
  today: string
  asOf: string | null
}

/** What holds laptops back, in the order in which solving it frees most; what instead, and who deals with it. */
export function BlockersView({ frame, found, mayEdit, today, asOf }: BlockersProps) {
  const { ui } = frame.page
  const t = planTexts[ui.language]
  const { whole, share } = ui.format
  const { rows, blockedCount, deviceCount } = found
  const steps = rows.filter(({ step }) => step !== null).slice(0, firstSteps)
  const freed = steps.at(-1)?.step?.unlockedSoFar ?? 0
  const lead =
    blockedCount === 0
      ? t.blockers.leadNone(whole(deviceCount))
      : `${t.blockers.lead(whole(blockedCount), whole(deviceCount))} ${t.blockers.leadFirst(whole(steps.length), whole(freed), share(freed, blockedCount) ?? '')}`
  return (
    <PlanLayout frame={frame} tab="blockers" lead={found.countedAtMs === null ? t.notCounted : lead} asOf={asOf}>
      {found.countedAtMs === null ? (
        <Empty title={t.notCounted}>{t.notCountedText}</Empty>
      ) : (
        rows.length > 0 && (
          <>
            <Table
              ui={ui}
              caption={t.blockers.caption}
              columns={columnsOf({ frame, mayEdit, today })}
              rows={rows.filter(({ step }) => step !== null)}
            />
            <p class="note after">{t.blockers.note}</p>
            <p class="after">
              <Proof
                ui={ui}
                basis={countBasis(found)}
                href={`/perangkat?satker=${frame.unit.code}`}
                text={t.blockers.proof}
              />
            </p>
          </>
        )
      )}
    </PlanLayout>
  )
}

type ColumnProps = Pick<BlockersProps, 'frame' | 'mayEdit' | 'today'>

function columnsOf({ frame, mayEdit, today }: ColumnProps): Column<PlanBlocker>[] {
  const { ui } = frame.page
  const t = planTexts[ui.language].blockers
  const { whole } = ui.format
  const categories = migrationTexts[ui.language].blockers.categories
  return [
    {
      head: t.name,
      cell: (row) => (
        <>
          {row.step && `${row.step.place}. `}
          <a href={`/perangkat-lunak/${row.groupId}`}>
            <TitleName name={row.name} />
          </a>
          <span class="sub">
            {row.category === null ? ui.words.notYet : (categories[row.category] ?? row.category)}
          </span>
          <span class="sub phone">
            {t.alone} {whole(row.alone)} · {t.together.toLowerCase()} {whole(row.together)}
          </span>
          <span class="sub phone">
            {t.replacement}: <Instead frame={frame} row={row} />
          </span>
          <span class="sub phone">
            {t.owner}: <Owner frame={frame} row={row} mayEdit={mayEdit} today={today} />
          </span>
        </>
      ),
    },
    { head: t.alone, num: true, desk: true, cell: ({ alone }) => whole(alone) },
    { head: t.together, num: true, desk: true, cell: ({ together }) => whole(together) },
    { head: t.unlocks, num: true, cell: ({ step }) => step && <b>{whole(step.unlocks)}</b> },
    { head: t.soFar, num: true, desk: true, cell: ({ step }) => step && whole(step.unlockedSoFar) },
    { head: t.replacement, desk: true, cell: (row) => <Instead frame={frame} row={row} /> },
    { head: t.owner, desk: true, cell: (row) => <Owner frame={frame} row={row} mayEdit={mayEdit} today={today} /> },
  ]
}

function Instead({ frame, row }: { frame: PlanFrame; row: PlanBlocker }) {
  const { ui } = frame.page
  const t = planTexts[ui.language].blockers
  const { replacement } = row
  if (!replacement) return <span class="quiet">{t.none}</span>
  if (replacement.replacement === null) return <span class="quiet">{t.rejected}</span>
  return (
    <>
      <a href={planHref('replacements', frame.unit.code)}>{replacement.replacement}</a>
      {replacement.coverage && <span class="sub">{t.coverages[replacement.coverage]}</span>}
    </>
  )
}

function Owner({ frame, row, mayEdit, today }: ColumnProps & { row: PlanBlocker }) {
  const { ui } = frame.page
  const t = planTexts[ui.language]
  const { note } = row
  const href = `/migrasi/rencana/penghambat?${new URLSearchParams({ unit: frame.unit.code, produk: row.product }).toString()}`
  const late = note !== null && note.reviewDay < today && note.state !== 'solved'
  return (
    <>
      {note === null ? (
        <span class="quiet">{t.blockers.noOwner}</span>
      ) : (
        <>
          <span class="clip">{note.owner}</span>{' '}
          <Status tone={tones[note.state] ?? 'none'}>{t.blockers.states[note.state]}</Status>
          <span class="sub">
            {(late ? t.blockers.overdue : t.blockers.review)(ui.format.day(note.reviewDay))}
            {!note.own && ` · ${t.blockers.from(shortUnitName(note.unitName))}`}
          </span>
          {note.note && <span class="sub clip">{note.note}</span>}
        </>
      )}{' '}
      {mayEdit && (
        <a class="proof screen-only" href={href}>
          {t.edit}
        </a>
      )}
    </>
  )
}

export type BlockerFormProps = {
  frame: PlanFrame
  product: { product: string; name: string }
  values: Omit<BlockerInput, 'product'>
  /** The unit has a note of its own, which may be removed. */
  removable: boolean
  fields: BadField[]
}

/** The form of a note: who deals with it, how far it is, when it is looked at again. */
export function BlockerFormView({ frame, product, values, removable, fields }: BlockerFormProps) {
  const { page, unit } = frame
  const { ui } = page
  const t = planTexts[ui.language]
  const f = t.blockers.form
  const hidden = (
    <>
      <input type="hidden" name="token" value={page.token} />
      <input type="hidden" name="unit" value={unit.code} />
      <input type="hidden" name="produk" value={product.product} />
    </>
  )
  return (
    <PlanLayout frame={frame} tab="blockers" lead={f.lead(shortUnitName(unit.name))}>
      <h2 class="clip">
        {f.title('')}
        <TitleName name={product.name} />
      </h2>
      <FieldFaults
        ui={ui}
        fields={fields}
        names={{ owner: f.owner, state: f.state, reviewDay: f.reviewDay, note: f.note }}
      />
      <form class="entry pair" method="post" action="/migrasi/rencana/penghambat">
        {hidden}
        <label class="field">
          <span>{f.owner}</span>
          <input class="input" name="owner" required maxlength={120} value={values.owner} />
          <span class="hint">{f.ownerHint}</span>
        </label>
        <label class="field">
          <span>{f.state}</span>
          <select class="input" name="state">
            {blockerStates.map((state) => (
              <option value={state} selected={state === values.state}>
                {t.blockers.states[state]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{f.reviewDay}</span>
          <input class="input" type="date" name="reviewDay" required value={values.reviewDay} />
        </label>
        <label class="field wide">
          <span>{f.note}</span>
          <input class="input" name="note" maxlength={500} value={values.note} />
        </label>
        <div class="actions">
          <button class="btn main" type="submit">
            {t.save}
          </button>
          <a class="btn" href={planHref('blockers', unit.code)}>
            {t.back}
          </a>
        </div>
      </form>
      {removable && (
        <form class="entry pair" method="post" action="/migrasi/rencana/penghambat/hapus">
          {hidden}
          <div class="actions">
            <button class="btn danger" type="submit">
              {t.remove}
            </button>
          </div>
        </form>
      )}
    </PlanLayout>
  )
}
