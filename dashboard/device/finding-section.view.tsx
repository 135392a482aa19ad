import type { FindingLine } from '../../server/plan/finding.queries.ts'
import { FindingStatus } from '../licence/finding-tables.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { licenceTexts } from '../texts/licence.texts.ts'

/** Findings about licences that this laptop is part of; nothing at all where the viewer may see none. */
export function FindingSection({ ui, findings }: { ui: Ui; findings: FindingLine[] }) {
  const t = licenceTexts[ui.language]
  const first = findings[0]
  if (!first) return null
  return (
    <Section
      id="lisensi"
      title={t.lines.title}
      aside={
        <a class="note" href={`/migrasi/lisensi?unit=${first.code}`}>
          {first.code}
        </a>
      }
    >
      <Table
        ui={ui}
        caption={t.lines.title}
        class="compact"
        rows={findings}
        columns={[
          {
            head: t.subjects.what,
            cell: ({ kind, subjectName }) => (
              <>
                <span class="breaks">{subjectName}</span>
                <span class="sub">{t.kinds[kind]}</span>
                <span class="sub">{t.todo[kind]}</span>
              </>
            ),
          },
          { head: t.subjects.word, cell: ({ word }) => <FindingStatus ui={ui} word={word} /> },
          { head: t.lines.since, num: true, desk: true, cell: ({ firstSeenDay }) => ui.format.day(firstSeenDay) },
        ]}
      />
      <p class="note after">{t.leadAfter}</p>
    </Section>
  )
}
