import type { SoftwareClass } from '../../server/migration/classifier.types.ts'
import type { TitleRow } from '../../server/migration/title.queries.ts'
import { ruleRow } from '../../server/migration/rule-row.rules.ts'
import { GivenText } from '../parts/given-text.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { softwareTexts } from '../texts/software.texts.ts'
import { ClassMark, TitleTags, wordOf } from './class-mark.view.tsx'
import { listPath } from './software-query.ts'

type Props = { ui: Ui; rows: TitleRow[]; total: number; review: boolean }

/** One line a title: what it is, why, and on how many laptops. */
export function TitleTable({ ui, rows, total, review }: Props) {
  const t = softwareTexts[ui.language].list
  const { whole } = ui.format
  const laptops: Column<TitleRow> = { head: t.laptops, num: true, cell: (row) => whole(row.deviceCount) }
  const alone: Column<TitleRow> = {
    head: t.alone,
    num: true,
    desk: !review,
    cell: (row) => <Alone ui={ui} row={row} />,
  }
  const columns: Column<TitleRow>[] = [
    { head: t.name, class: 'title-name', cell: (row) => <Title ui={ui} row={row} /> },
    { head: t.class, cell: (row) => <ClassMark ui={ui} of={row.class as SoftwareClass} /> },
    { head: t.category, desk: true, cell: (row) => <CategoryWord ui={ui} category={row.category} /> },
    { head: t.rule, desk: true, class: 'rule', cell: (row) => <Rule rule={row.rule} /> },
    ...(review ? [alone, laptops] : [laptops, alone]),
  ]
  return (
    <Table
      ui={ui}
      caption={t.caption(whole(rows.length), whole(total))}
      class="dense sticky titles"
      columns={columns}
      rows={rows}
    />
  )
}

function Title({ ui, row }: { ui: Ui; row: TitleRow }) {
  const t = softwareTexts[ui.language]
  return (
    <>
      <a href={`${listPath}/${row.groupId}`}>
        <GivenText text={row.name} />
      </a>{' '}
      <TitleTags ui={ui} title={row} />
      <span class="sub">
        {row.publisher && (
          <>
            <GivenText text={row.publisher} most={60} /> ·{' '}
          </>
        )}
        {wordOf(ui.words.osFamilies, row.osFamily)}
        {row.category && <span class="phone"> · {wordOf(t.categories, row.category)}</span>}
        {row.aloneCount > 0 && (
          <span class="phone">
            {' '}
            · <Alone ui={ui} row={row} />
          </span>
        )}
      </span>
    </>
  )
}

export function CategoryWord({ ui, category }: { ui: Ui; category: string | null }) {
  const t = softwareTexts[ui.language]
  return category === null ? <span class="quiet">{t.noCategory}</span> : wordOf(t.categories, category)
}

/** The rule's id, leading to what rules of its kind mean. */
export function Rule({ rule }: { rule: string }) {
  return (
    <a class="mono" href={`${listPath}/cara#${ruleRow(rule).kind}`}>
      {rule}
    </a>
  )
}

/** What hangs on this title alone; open titles and parts hold nobody up. */
function Alone({ ui, row }: { ui: Ui; row: TitleRow }) {
  const t = softwareTexts[ui.language].list
  if (row.class === 'open' || row.class === 'ignore') return <span class="quiet">–</span>
  if (row.aloneCount === 0) return <span class="quiet">{t.noneAlone}</span>
  const count = ui.format.whole(row.aloneCount)
  return row.class === 'unknown' ? t.settles(count) : t.blocks(count)
}
