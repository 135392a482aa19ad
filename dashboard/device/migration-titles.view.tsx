import type { DeviceMigrationDetail, DeviceTitle } from '../../server/migration/device-titles.queries.ts'
import { Empty, Section } from '../parts/lists.view.tsx'
import { ClassWord, GradeLabel } from '../parts/migration-marks.view.tsx'
import { Table } from '../parts/table.view.tsx'
import { TitleName } from '../parts/title-name.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceMigrationTexts } from '../texts/device-migration.texts.ts'

type Props = { ui: Ui; detail: DeviceMigrationDetail; today: string }

/** The programs that a status rests on; drivers, libraries and parts of the system stay in the whole list. */
export function MigrationTitles({ ui, detail, today }: Props) {
  const t = deviceMigrationTexts[ui.language]
  const { whole } = ui.format
  const { titles, meaningful, all } = detail
  if (all === 0) return null
  return (
    <Section
      id="penentu"
      title={t.titles}
      aside={
        <a class="note" href="#lunak">
          {t.titlesOf(whole(meaningful), whole(all))}
        </a>
      }
    >
      {titles.length === 0 ? (
        <Empty title={t.noTitles}>{t.noTitlesText}</Empty>
      ) : (
        <Table
          ui={ui}
          caption={t.titles}
          rows={titles}
          class="compact"
          columns={[
            {
              head: t.name,
              cell: (title) => (
                <>
                  <a href={`/perangkat-lunak/${title.groupId}`}>
                    <TitleName name={title.name} />
                  </a>
                  <span class="sub phone">{categoryOf(ui, title)}</span>
                </>
              ),
            },
            { head: t.group, desk: true, cell: (title) => categoryOf(ui, title) },
            { head: t.class, cell: (title) => <ClassOf ui={ui} title={title} /> },
            { head: t.lastUsed, desk: true, cell: (title) => lastUsed(ui, title, { detail, today }) },
            { head: t.evidence, desk: true, cell: (title) => <GradeLabel ui={ui} grade={title.grade} /> },
            { head: t.rule, desk: true, class: 'clip', cell: (title) => <code>{title.rule}</code> },
          ]}
        />
      )}
      {titles.length < meaningful && <p class="note after">{t.titlesMore(whole(titles.length))}</p>}
    </Section>
  )
}

function categoryOf(ui: Ui, { category }: DeviceTitle): string {
  const t = deviceMigrationTexts[ui.language]
  return category === null ? t.noCategory : (t.parts[category] ?? category)
}

function ClassOf({ ui, title }: { ui: Ui; title: DeviceTitle }) {
  const t = deviceMigrationTexts[ui.language]
  const extra = [title.inHouse && t.inHouse, title.class === 'closed' && title.cost === 'free' && t.free].filter(
    Boolean,
  )
  return (
    <>
      <ClassWord ui={ui} of={title.class} /> {extra.length > 0 && <span class="quiet">{extra.join(', ')}</span>}
    </>
  )
}

function lastUsed(ui: Ui, { lastDay }: DeviceTitle, { detail, today }: Omit<Props, 'ui'>) {
  const t = deviceMigrationTexts[ui.language]
  if (lastDay !== null) return ui.format.lastDay(lastDay, today)
  return <span class="quiet">{detail.use === null ? t.notLooked : ui.words.notYet}</span>
}
