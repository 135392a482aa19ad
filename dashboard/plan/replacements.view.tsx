import type { BadField } from '../../server/http/app-error.ts'
import type { ReplacementInput } from '../../server/plan/replacement-input.rules.ts'
import { coverages, type Replacement } from '../../server/plan/replacement.rules.ts'
import { EvidenceLabel } from '../parts/evidence.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { Tag } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import { TitleName } from '../parts/title-name.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import { planTexts } from '../texts/plan.texts.ts'
import { FieldFaults, type PlanFrame, PlanLayout } from './plan-frame.view.tsx'

export type ReplacementRow = Replacement & { name: string; decided: boolean; future: boolean }
export type ReplacementsProps = {
  frame: PlanFrame
  rows: ReplacementRow[]
  /** Products that hold back anywhere, for the form; and how many of them have a replacement. */
  products: { key: string; name: string }[]
  blocking: { all: number; accepted: number }
  mayEdit: boolean
  values: ReplacementInput
  fields: BadField[]
}

/** What instead of what; an administrator of the ministry adds dated rows. */
export function ReplacementsView({ frame, rows, products, blocking, mayEdit, values, fields }: ReplacementsProps) {
  const { page, unit } = frame
  const { ui } = page
  const t = planTexts[ui.language]
  const r = t.replacements
  const lead = `${r.lead(ui.format.whole(blocking.accepted), ui.format.whole(blocking.all))} ${r.what}`
  const names = { product: r.product, replacement: r.replacement, coverage: r.coverage, note: r.note, fromDay: r.since }
  return (
    <PlanLayout frame={frame} tab="replacements" lead={lead}>
      <FieldFaults ui={ui} fields={fields} names={names} />
      <Table ui={ui} caption={r.caption} columns={columnsOf(ui)} rows={rows} />
      {mayEdit && (
        <Section id="baris" title={r.add}>
          <form class="entry pair" method="post" action="/migrasi/rencana/pengganti">
            <input type="hidden" name="token" value={page.token} />
            <input type="hidden" name="unit" value={unit.code} />
            <label class="field">
              <span>{r.product}</span>
              <select class="input" name="product" required>
                <option value="">{r.choose}</option>
                {products.map(({ key, name }) => (
                  <option value={key} selected={key === values.product}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{r.replacement}</span>
              <input class="input" name="replacement" maxlength={120} value={values.replacement} />
              <span class="hint">{r.addHint}</span>
            </label>
            <label class="field">
              <span>{r.coverage}</span>
              <select class="input" name="coverage">
                <option value="">{r.none}</option>
                {coverages.map((coverage) => (
                  <option value={coverage} selected={coverage === values.coverage}>
                    {t.blockers.coverages[coverage]}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{r.since}</span>
              <input class="input" type="date" name="fromDay" required value={values.fromDay} />
            </label>
            <label class="field wide">
              <span>{r.note}</span>
              <input class="input" name="note" maxlength={300} value={values.note} />
            </label>
            <div class="actions">
              <button class="btn main" type="submit">
                {t.save}
              </button>
            </div>
          </form>
        </Section>
      )}
    </PlanLayout>
  )
}

/** A product's or a category's name in the map. */
export function replacementName(ui: Ui, from: string, name: string): string {
  const category = /^category:(.*)$/.exec(from)?.[1]
  if (category === undefined) return name
  const names = { ...categoryNames[ui.language], ...migrationTexts[ui.language].blockers.categories }
  return planTexts[ui.language].replacements.category(names[category] ?? category)
}

/** Kinds that hold nothing back, beside those that the page of the migration names. */
const categoryNames: Record<Ui['language'], Readonly<Record<string, string>>> = {
  id: {
    office: 'perkantoran',
    browser: 'peramban',
    mail: 'surat',
    pdf: 'PDF',
    archiver: 'pengarsip',
    media: 'pemutar media',
    transfer: 'pengunduh',
    graphics: 'grafik',
    remote: 'kendali jauh',
  },
  en: { pdf: 'PDF' },
}

function columnsOf(ui: Ui): Column<ReplacementRow>[] {
  const t = planTexts[ui.language]
  const r = t.replacements
  return [
    { head: r.product, cell: ({ name }) => <TitleName name={name} /> },
    {
      head: r.replacement,
      cell: ({ replacement, coverage, note }) => (
        <>
          {replacement ?? <span class="quiet">{t.blockers.rejected}</span>}
          <span class="sub phone">{coverage && t.blockers.coverages[coverage]}</span>
          {note && <span class="sub clip">{note}</span>}
        </>
      ),
    },
    {
      head: r.coverage,
      desk: true,
      cell: ({ coverage }) => (coverage ? t.blockers.coverages[coverage] : <span class="quiet">–</span>),
    },
    {
      head: r.since,
      desk: true,
      class: 'nowrap',
      cell: ({ fromDay, future }) => (
        <>
          {ui.format.day(fromDay)} {future && <Tag>{r.future}</Tag>}
        </>
      ),
    },
    {
      head: r.by,
      desk: true,
      cell: ({ decided }) => (decided ? <EvidenceLabel ui={ui} basis="manual" /> : <span class="quiet">{r.ours}</span>),
    },
  ]
}
