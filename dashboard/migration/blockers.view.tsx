import type { TitleRow } from '../../server/migration/title.queries.ts'
import { Empty, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import { TitleName } from '../parts/title-name.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import type { MigrationModel } from './migration.model.ts'

/** Closed titles that hold laptops back, by how many each of them alone would free. */
export function Blockers({ ui, model }: { ui: Ui; model: MigrationModel }) {
  const t = migrationTexts[ui.language].blockers
  const { rows, total } = model.blockers
  const more = total - rows.length
  return (
    <Section id="menahan" title={t.title} aside={<span class="note desk">{t.note}</span>}>
      {rows.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <Table ui={ui} caption={t.caption} columns={columnsOf(ui, shortfallOf(model))} rows={rows} />
      )}
      <p class="note after">
        {more > 0 && (
          <>
            <a href={`/perangkat-lunak?unit=${model.unit.code}&golongan=closed`}>{t.more(ui.format.whole(more))}</a>
            {'. '}
          </>
        )}
        <a href={`/migrasi/rencana?unit=${model.unit.code}`}>{t.owners}</a>.
      </p>
    </Section>
  )
}

/**
 * Laptops that are missing to the target of the open system, which is what a closed program holds back (office and browser alone decide
 * about the other programme); null without a target, or when it is met.
 */
export function shortfallOf({ standings }: Pick<MigrationModel, 'standings'>): number | null {
  const standing = standings.system
  const missing = standing?.target ? standing.target.count - standing.range.proven : 0
  return missing > 0 ? missing : null
}

function columnsOf(ui: Ui, shortfall: number | null): Column<TitleRow>[] {
  const t = migrationTexts[ui.language].blockers
  const { whole, share } = ui.format
  const category = (name: string | null) => (name === null ? ui.words.notYet : (t.categories[name] ?? name))
  const columns: Column<TitleRow>[] = [
    {
      head: t.name,
      cell: (row) => (
        <>
          <a href={`/perangkat-lunak/${row.groupId}`}>
            <TitleName name={row.name} />
          </a>
          <span class="sub phone">
            {category(row.category)} · {t.devices.toLowerCase()} {whole(row.deviceCount)}
          </span>
        </>
      ),
    },
    { head: t.category, desk: true, cell: (row) => category(row.category) },
    { head: t.devices, num: true, desk: true, cell: (row) => whole(row.deviceCount) },
    { head: t.alone, num: true, cell: (row) => <b>{whole(row.aloneCount)}</b> },
  ]
  if (shortfall === null) return columns
  return [...columns, { head: t.shortfall, num: true, desk: true, cell: (row) => share(row.aloneCount, shortfall) }]
}
