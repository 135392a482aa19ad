import type { Child } from 'hono/jsx'
import type { SoftwareClass } from '../../server/migration/classifier.types.ts'
import { type CatalogueRow, ruleRow } from '../../server/migration/rule-row.rules.ts'
import type { Spelling } from '../../server/migration/title-detail.queries.ts'
import { oddLetters, shorten } from '../parts/given-text.rules.ts'
import { FullText, GivenText } from '../parts/given-text.view.tsx'
import { Defs, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { softwareTexts } from '../texts/software.texts.ts'
import { ClassMark, wordOf } from './class-mark.view.tsx'
import { CategoryWord, Rule } from './title-table.view.tsx'
import type { TitleViewProps } from './title.view.tsx'

const oddMost = 20
const spellingChars = 160
const patternsMost = 12

/** What decided, down to the row of the catalogue. */
export function WhySection({ page, title }: TitleViewProps) {
  const { ui } = page
  const t = softwareTexts[ui.language]
  const d = t.detail
  const { kind, rows } = ruleRow(title.rule)
  const [name, text] = t.rules[kind]
  const facts: [Child, Child][] = [
    [d.class, <ClassMark ui={ui} of={title.class as SoftwareClass} />],
    [d.category, <CategoryWord ui={ui} category={title.category} />],
    [d.cost, title.cost === null ? <span class="quiet">{d.costUnknown}</span> : wordOf(t.costs, title.cost)],
    ...(title.class === 'unknown'
      ? []
      : [[d.owner, title.inHouse ? d.ownerUs : d.ownerOthers] satisfies [Child, Child]]),
    [
      d.rule,
      <>
        <Rule rule={title.rule} />
        <span class="sub">
          {name}. {text}
        </span>
      </>,
    ],
    ...rows.flatMap((row) => rowFacts(ui, row)),
  ]
  if (kind === 'catalogue' && rows.length === 0) facts.push([d.row, <span class="quiet">{d.noRow}</span>])
  return (
    <Section id="mengapa" title={d.why}>
      <Defs rows={facts} />
    </Section>
  )
}

function rowFacts(ui: Ui, row: CatalogueRow): [Child, Child][] {
  const t = softwareTexts[ui.language]
  const facts: [Child, Child][] = [
    [t.detail.row, t.detail.rowText(row.name, t.classes[row.class], t.categories[row.category])],
  ]
  if (row.patterns.length > 0) {
    facts.push([
      t.detail.patterns,
      <>
        <span class="mono">{row.patterns.slice(0, patternsMost).join(' · ')}</span>
        {row.patterns.some((pattern) => pattern.startsWith('=')) && <span class="sub">{t.detail.patternsHint}</span>}
      </>,
    ])
  }
  if (row.publishers.length > 0) facts.push([t.detail.publishers, row.publishers.join(' · ')])
  return facts
}

/** The name in full, letter by letter where letters deceive, and how laptops spell it. */
export function SpellingSection({ page, title }: TitleViewProps) {
  const { ui } = page
  const t = softwareTexts[ui.language].detail
  const { whole } = ui.format
  const odd = oddLetters(title.name, oddMost + 1)
  const facts: [Child, Child][] = [
    [t.fullName, <FullText text={title.name} />],
    [
      t.publisher,
      title.publisher === null ? <span class="quiet">{t.noPublisher}</span> : <FullText text={title.publisher} />,
    ],
    [
      t.key,
      <span class="mono">
        <GivenText text={title.titleKey} most={spellingChars} />
      </span>,
    ],
  ]
  if (odd.length > 0) {
    facts.push([
      t.odd,
      <>
        {odd.slice(0, oddMost).map(({ letter, code, script }) => (
          <span class="odd">
            {letter && <bdi>{letter}</bdi>} <span class="mono">{code}</span>
            {script && ` ${script}`}
          </span>
        ))}
        {odd.length > oddMost && t.oddMore}
      </>,
    ])
  }
  const shown = whole(title.spellings.length)
  return (
    <Section
      id="ejaan"
      title={t.spellings}
      aside={<span class="note">{t.spellingCount(shown, whole(title.spellingCount))}</span>}
    >
      {title.rule === 'name:doubtful-letters' && <p class="callout">{t.oddWarning}</p>}
      <Defs rows={facts} />
      {title.spellingCount > 1 && (
        <Table ui={ui} caption={t.spellings} class="compact titles" columns={columnsOf(ui)} rows={title.spellings} />
      )}
    </Section>
  )
}

function columnsOf(ui: Ui): Column<Spelling>[] {
  const t = softwareTexts[ui.language].detail
  return [
    { head: t.spelling, class: 'title-name', cell: (one) => <GivenText text={one.name} most={spellingChars} /> },
    {
      head: t.publisher,
      class: 'clip',
      cell: (one) =>
        one.publisher === null ? <span class="quiet">{t.noPublisher}</span> : <GivenText text={one.publisher} />,
    },
    {
      head: t.licence,
      desk: true,
      class: 'clip',
      cell: (one) =>
        one.licence === null ? <span class="quiet">{t.noLicence}</span> : shorten(one.licence, spellingChars).text,
    },
  ]
}
