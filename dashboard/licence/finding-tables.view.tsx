import type { FindingLine, FindingSubject } from '../../server/plan/finding.queries.ts'
import type { FindingWord } from '../../server/plan/legal.rules.ts'
import { Section } from '../parts/lists.view.tsx'
import { Pager } from '../parts/pager.view.tsx'
import { SampleMark, Status } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { licenceTexts } from '../texts/licence.texts.ts'
import type { LicenceModel } from './licence.view.tsx'

type Props = { ui: Ui; model: LicenceModel }

/** The page's address with the choices of its list. */
function listHref({ unit }: LicenceModel, more: Record<string, string>): string {
  return `/migrasi/lisensi?${new URLSearchParams({ unit: unit.code, ...more }).toString()}#temuan`
}

/** Amber at most: a finding is a question. */
export function FindingStatus({ ui, word }: { ui: Ui; word: FindingWord }) {
  const t = licenceTexts[ui.language]
  return <Status tone={word === 'tanpa-lisensi' ? 'warn' : 'none'}>{t.words[word]}</Status>
}

/** Findings by cause, the widest first, each with what to do. */
export function FindingSubjects({ ui, model }: Props) {
  const t = licenceTexts[ui.language]
  const columns: Column<FindingSubject>[] = [
    {
      head: t.subjects.what,
      cell: ({ kind, subject, subjectName }) => (
        <>
          <a class="breaks" href={listHref(model, { jenis: kind, hal: subject })}>
            {subjectName}
          </a>
          <span class="sub">{t.kinds[kind]}</span>
          <span class="sub">{t.todo[kind]}</span>
        </>
      ),
    },
    { head: t.subjects.word, cell: ({ word }) => <FindingStatus ui={ui} word={word} /> },
    { head: t.subjects.units, num: true, cell: ({ units }) => ui.format.whole(units) },
  ]
  return (
    <Section id="sebab" title={t.subjects.title}>
      <Table ui={ui} caption={t.subjects.title} columns={columns} rows={model.findings.subjects} />
    </Section>
  )
}

/** A unit without units below it: its findings are one table with what to do. */
export function isLeaf({ unit }: Pick<LicenceModel, 'unit'>): boolean {
  return unit.kind === 'satker' || unit.kind === 'location'
}

/** Where: one line a satker and finding. */
export function FindingLines({ ui, model }: Props) {
  const t = licenceTexts[ui.language]
  const { findings, chosen, today, pageSize } = model
  const { day, whole } = ui.format
  const only = findings.lines[0]
  const laptops: Column<FindingLine> = {
    head: t.lines.laptops,
    num: true,
    cell: ({ code, laptops: count }) => <a href={`/perangkat?satker=${code}`}>{whole(count)}</a>,
  }
  const since: Column<FindingLine> = {
    head: t.lines.since,
    num: true,
    desk: true,
    cell: ({ firstSeenDay }) => day(firstSeenDay),
  }
  const open: Column<FindingLine> = {
    head: t.lines.open,
    num: true,
    desk: !isLeaf(model),
    cell: ({ openDay }) => (openDay <= today ? t.lines.openSince : day(openDay)),
  }
  const columns: Column<FindingLine>[] = isLeaf(model)
    ? [
        {
          head: t.subjects.what,
          cell: ({ kind, subjectName, simulated }) => (
            <>
              <span class="breaks">{subjectName}</span> {simulated > 0 && <SampleMark ui={ui} />}
              <span class="sub">{t.kinds[kind]}</span>
              <span class="sub">{t.todo[kind]}</span>
            </>
          ),
        },
        { head: t.subjects.word, cell: ({ word }) => <FindingStatus ui={ui} word={word} /> },
        laptops,
        since,
        open,
      ]
    : [
        {
          head: t.lines.satker,
          cell: ({ code, name, simulated }) => (
            <>
              <a href={`/migrasi/lisensi?unit=${code}`}>{shortUnitName(name)}</a>{' '}
              {simulated > 0 && <SampleMark ui={ui} />}
            </>
          ),
        },
        {
          head: t.subjects.what,
          cell: ({ kind, word, subjectName }) => (
            <>
              <span class="breaks">{subjectName}</span>
              <span class="sub">
                {t.words[word]} · {t.kinds[kind]}
              </span>
            </>
          ),
        },
        laptops,
        since,
        open,
      ]
  const filter = { ...(chosen.kind ? { jenis: chosen.kind } : {}), ...(chosen.subject ? { hal: chosen.subject } : {}) }
  const next = chosen.offset + pageSize
  return (
    <Section
      id="temuan"
      title={t.lines.title}
      aside={
        (chosen.kind !== null || chosen.subject !== null) && (
          <span class="note">
            {only && chosen.subject !== null && `${t.lines.only(only.subjectName)} · `}
            <a href={listHref(model, {})}>{t.subjects.all}</a>
          </span>
        )
      }
    >
      <Table ui={ui} caption={t.lines.title} columns={columns} rows={findings.lines} />
      {findings.total > findings.lines.length && (
        <Pager
          ui={ui}
          shown={findings.lines.length}
          total={findings.total}
          firstHref={chosen.offset > 0 ? listHref(model, filter) : null}
          nextHref={next < findings.total ? listHref(model, { ...filter, dari: String(next) }) : null}
        />
      )}
    </Section>
  )
}
