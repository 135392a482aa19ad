import type { Problem, SoftwareFacts } from '../../agent/contract/v1.ts'
import type { CurrentSection } from '../../server/device/device-detail.queries.ts'
import { Icon } from '../parts/icon.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceTexts } from '../texts/device.texts.ts'
import { problemOf } from './hardware-rows.tsx'

/** `action` is the device's own address; `all` shows every row instead of the first 200. */
export type SoftwareQuery = { action: string; q: string; all: boolean }

type SoftwareRow = SoftwareFacts['rows'][number]
type Props = { ui: Ui; query: SoftwareQuery; section: CurrentSection<'software'> | null; problems: Problem[] }

const rowsMost = 200
const rowsAtFirst = 15

/** What is installed, as the system names it; searched in place by a plain form. */
export function SoftwareSection({ ui, query, section, problems }: Props) {
  const t = deviceTexts[ui.language].software
  const rows = section?.facts?.rows
  if (!rows) {
    const problem = problemOf('software', problems)
    return (
      <Section id="lunak" title={t.title}>
        <Empty title={t.nothing}>
          {problem ? deviceTexts[ui.language].problems.reasons[problem.reason] : t.nothingText}
        </Empty>
      </Section>
    )
  }
  const fitting = rows.filter((row) => fits(row, query.q)).toSorted((a, b) => a[0].localeCompare(b[0], 'id'))
  const most = query.all ? fitting.length : query.q ? rowsMost : rowsAtFirst
  const shown = fitting.slice(0, most)
  const { whole } = ui.format
  const allHref = `${query.action}?semua=1${query.q ? `&cari=${encodeURIComponent(query.q)}` : ''}#lunak`
  return (
    <Section
      id="lunak"
      title={t.title}
      aside={<span class="note">{t.count(whole(shown.length), whole(rows.length))}</span>}
    >
      <form class="searching" action={`${query.action}#lunak`} method="get" role="search">
        <label class="search">
          <span class="sr">{t.search}</span>
          <Icon name="search" />
          <input class="input" type="search" name="cari" value={query.q} placeholder={t.search} maxlength={100} />
        </label>
        <button class="btn" type="submit">
          {t.searchDo}
        </button>
      </form>
      {shown.length === 0 ? (
        <Empty title={t.noHit(query.q)} />
      ) : (
        <Table ui={ui} caption={t.title} columns={columnsOf(ui)} rows={shown} class="compact" />
      )}
      {shown.length < fitting.length && (
        <p class="note after">
          <a href={allHref}>{t.all(whole(fitting.length))}</a>
        </p>
      )}
    </Section>
  )
}

function columnsOf(ui: Ui): Column<SoftwareRow>[] {
  const t = deviceTexts[ui.language].software
  return [
    {
      head: t.name,
      cell: ([name, version, publisher]) => (
        <>
          {name}
          <span class="sub phone">{[version, publisher].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { head: t.version, desk: true, class: 'clip', cell: (row) => row[1] ?? <Missing ui={ui} /> },
    { head: t.publisher, desk: true, class: 'clip', cell: (row) => row[2] ?? <Missing ui={ui} /> },
    { head: t.source, cell: (row) => t.sources[row[4]] ?? row[4] },
    {
      head: t.licence,
      desk: true,
      class: 'clip',
      cell: (row) => row[5] ?? <span class="quiet">{t.licenceUnclear}</span>,
    },
  ]
}

function Missing({ ui }: { ui: Ui }) {
  return <span class="quiet">{deviceTexts[ui.language].hardware.unknown}</span>
}

function fits([name, , publisher]: SoftwareRow, q: string): boolean {
  const wanted = q.toLowerCase()
  return name.toLowerCase().includes(wanted) || (publisher?.toLowerCase().includes(wanted) ?? false)
}
