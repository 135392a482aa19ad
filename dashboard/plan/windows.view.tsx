import type { Price } from '../../server/plan/money.rules.ts'
import type { DueLaptop, WindowsFilter, WindowsSummary, WindowsUnit } from '../../server/plan/windows.queries.ts'
import { windowsFilters } from '../../server/plan/windows.queries.ts'
import { choicesOf, type Fitness } from '../../server/plan/windows.rules.ts'
import { countBasis, EvidenceLabel, Proof } from '../parts/evidence.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { SampleMark, Status, Tag } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import { TitleName } from '../parts/title-name.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { planTexts } from '../texts/plan.texts.ts'
import { type ChoiceSum, choiceSums } from './choice-sums.rules.ts'
import { type PlanFrame, planHref, PlanLayout } from './plan-frame.view.tsx'

const rupiahWords = { id: 'id-ID', en: 'en-GB' } as const

export type WindowsProps = {
  frame: PlanFrame
  summary: WindowsSummary
  laptops: { rows: DueLaptop[]; nextId: number | null }
  filter: WindowsFilter
  isFirst: boolean
  prices: Price[]
  today: string
  asOf: string | null
}

/** Laptops whose Windows has no updates: how many, what each way out costs, and which they are. */
export function WindowsView(props: WindowsProps) {
  const { frame, summary, prices, today, asOf } = props
  const { ui } = frame.page
  const t = planTexts[ui.language]
  const { total, children, countedAtMs } = summary
  const due = total.pastCount + total.soonCount
  if (countedAtMs === null)
    return (
      <PlanLayout frame={frame} tab="windows" lead={t.notCounted}>
        <Empty title={t.notCounted}>{t.notCountedText}</Empty>
      </PlanLayout>
    )
  return (
    <PlanLayout
      frame={frame}
      tab="windows"
      lead={<Lead ui={ui} summary={summary} />}
      asOf={asOf}
      exportHref={`/migrasi/rencana/windows/ekspor.csv?unit=${frame.unit.code}`}
      foot={<p>{t.windows.source}</p>}
    >
      {due > 0 && (
        <Section id="pilihan" title={t.windows.choicesTitle} aside={<span class="note">{t.windows.choicesNote}</span>}>
          <Table
            ui={ui}
            caption={t.windows.choicesCaption}
            columns={choiceColumns(ui)}
            rows={choiceSums(total, prices, today)}
          />
          <p class="after">
            <Proof ui={ui} basis={countBasis(total)} href="#laptop" text={t.windows.listTitle.toLowerCase()} />
          </p>
        </Section>
      )}
      {children.length > 1 && (
        <Section id="satuan" title={t.windows.unitsTitle}>
          <Table ui={ui} caption={t.windows.unitsCaption} columns={unitColumns(ui)} rows={children} />
        </Section>
      )}
      <Laptops {...props} />
    </PlanLayout>
  )
}

function Lead({ ui, summary }: { ui: Ui; summary: WindowsSummary }) {
  const t = planTexts[ui.language].windows
  const { whole } = ui.format
  const { total } = summary
  const due = total.pastCount + total.soonCount
  const unfit = due - total.upgradeFit - total.upgradeUnknown
  const known = total.windowsCount - total.releaseUnknown
  return (
    <>
      {due === 0 ? t.leadNone(whole(known)) : t.lead(whole(total.pastCount), whole(known))}
      {due > 0 && (total.soonCount > 0 ? `${t.leadSoon(whole(total.soonCount))}. ` : '. ')}
      {due > 0 && t.leadUnfit(whole(unfit))} {total.releaseUnknown > 0 && t.release(whole(total.releaseUnknown))}
    </>
  )
}

function rupiah(ui: Ui, amountIdr: number): string {
  const locale = rupiahWords[ui.language]
  if (amountIdr < 1_000_000) return `Rp${amountIdr.toLocaleString(locale)}`
  const [unit, word] =
    amountIdr < 1e9
      ? [1e6, ui.language === 'id' ? 'juta' : 'million']
      : [1e9, ui.language === 'id' ? 'miliar' : 'billion']
  return `Rp${(amountIdr / unit).toLocaleString(locale, { maximumFractionDigits: 1 })} ${word}`
}

/** A price that nobody has checked says so. */
function Assumed({ ui, prices }: { ui: Ui; prices: readonly Price[] }) {
  return prices.some(({ status }) => status === 'assumed') ? <Tag>{planTexts[ui.language].assumed}</Tag> : null
}

function choiceColumns(ui: Ui): Column<ChoiceSum>[] {
  const t = planTexts[ui.language].windows
  const { whole } = ui.format
  const money = (amount: number | null) =>
    amount === null ? <span class="quiet">{t.noPrice}</span> : <span class="nowrap">{rupiah(ui, amount)}</span>
  return [
    {
      head: t.choice,
      cell: ({ choice }) => (
        <>
          {t.choices[choice].name}
          <span class="sub">{t.choices[choice].what}</span>
        </>
      ),
    },
    { head: t.possible, num: true, cell: ({ possible }) => whole(possible) },
    {
      head: t.check,
      num: true,
      desk: true,
      cell: ({ unknown }) => (unknown > 0 ? whole(unknown) : <span class="quiet">–</span>),
    },
    {
      head: t.each,
      num: true,
      desk: true,
      cell: ({ eachIdr, schoolIdr, prices }) => (
        <>
          {money(eachIdr)} <Assumed ui={ui} prices={prices} />
          {schoolIdr !== null && <span class="sub">{t.school(rupiah(ui, schoolIdr))}</span>}
        </>
      ),
    },
    {
      head: t.total,
      num: true,
      cell: ({ totalIdr, prices }) => (
        <>
          {money(totalIdr)}
          <span class="sub phone">
            <Assumed ui={ui} prices={prices} />
          </span>
        </>
      ),
    },
  ]
}

function unitColumns(ui: Ui): Column<WindowsUnit>[] {
  const t = planTexts[ui.language]
  const { whole } = ui.format
  return [
    { head: t.unit, cell: ({ code, name }) => <a href={planHref('windows', code)}>{shortUnitName(name)}</a> },
    { head: t.windows.windows, num: true, cell: ({ windowsCount }) => whole(windowsCount) },
    { head: t.windows.past, num: true, cell: ({ pastCount }) => <b>{whole(pastCount)}</b> },
    { head: t.windows.soon, num: true, desk: true, cell: ({ soonCount }) => whole(soonCount) },
    { head: t.windows.fit, num: true, desk: true, cell: ({ upgradeFit }) => whole(upgradeFit) },
    { head: t.windows.linux, num: true, desk: true, cell: ({ switchFit }) => whole(switchFit) },
    {
      head: t.windows.check,
      num: true,
      desk: true,
      cell: ({ upgradeUnknown }) => (upgradeUnknown > 0 ? whole(upgradeUnknown) : <span class="quiet">–</span>),
    },
    {
      head: '',
      desk: true,
      class: 'nowrap',
      cell: (row) => <EvidenceLabel ui={ui} basis={countBasis(row)} />,
    },
  ]
}

function Laptops({ frame, laptops, filter, isFirst, prices, today }: WindowsProps) {
  const { ui } = frame.page
  const t = planTexts[ui.language].windows
  const href = (more: Record<string, string>) => `${planHref('windows', frame.unit.code, more)}#laptop`
  return (
    <Section id="laptop" title={t.listTitle}>
      <nav class="views" aria-label={t.listTitle}>
        {windowsFilters.map((one) => (
          <a href={href(one === 'all' ? {} : { layak: one })} aria-current={one === filter ? 'page' : undefined}>
            {t.filters[one]}
          </a>
        ))}
      </nav>
      {laptops.rows.length === 0 ? (
        <Empty title={t.none} />
      ) : (
        <Table ui={ui} caption={t.listCaption} columns={laptopColumns({ ui, prices, today })} rows={laptops.rows} />
      )}
      <nav class="pager" aria-label={ui.words.next}>
        <span>{t.shown(ui.format.whole(laptops.rows.length))}</span>
        <span class="pager-links">
          {!isFirst && <a href={href(filter === 'all' ? {} : { layak: filter })}>{ui.words.first}</a>}
          {laptops.nextId !== null && (
            <a
              class="btn slim"
              rel="next"
              href={href({ ...(filter === 'all' ? {} : { layak: filter }), dari: String(laptops.nextId) })}
            >
              {ui.words.next}
            </a>
          )}
        </span>
      </nav>
    </Section>
  )
}

type LaptopProps = { ui: Ui; prices: Price[]; today: string }

function laptopColumns({ ui, prices, today }: LaptopProps): Column<DueLaptop>[] {
  const t = planTexts[ui.language].windows
  return [
    {
      head: t.laptop,
      cell: (row) => (
        <>
          <a href={`/perangkat/${row.publicId}`}>
            <TitleName name={[row.brand, row.model].filter(Boolean).join(' ') || ui.words.unnamed} />
          </a>{' '}
          {row.simulated && <SampleMark ui={ui} />}
          <span class="sub clip">{row.cpuModel ?? ui.words.notYet}</span>
          <span class="sub phone">
            {row.system} · {shortUnitName(row.unitName)}
          </span>
        </>
      ),
    },
    {
      head: planTexts[ui.language].unit,
      desk: true,
      cell: ({ unitCode, unitName }) => <a href={`/satker/${unitCode}`}>{shortUnitName(unitName)}</a>,
    },
    { head: t.system, desk: true, cell: ({ system }) => system },
    { head: t.end, desk: true, class: 'nowrap', cell: ({ supportEndDay }) => ui.format.day(supportEndDay) },
    { head: t.eleven, cell: ({ fitness }) => <Eleven ui={ui} fitness={fitness} /> },
    {
      head: prices.some(({ status }) => status === 'assumed')
        ? `${t.ways} (${planTexts[ui.language].assumed})`
        : t.ways,
      desk: true,
      class: 'ways',
      cell: ({ supportEndDay, fitness, linux, school }) =>
        choicesOf({ endDay: supportEndDay, fitness, linuxFit: linux, education: school, prices, today })
          .filter(({ possible }) => possible !== false)
          .map(
            ({ choice, possible, costIdr }) =>
              `${t.choices[choice].short} ${costIdr === null ? t.noPrice : rupiah(ui, costIdr)}${possible === null ? ` (${t.check.toLowerCase()})` : ''}`,
          )
          .join(' · '),
    },
  ]
}

function Eleven({ ui, fitness }: { ui: Ui; fitness: Fitness }) {
  const t = planTexts[ui.language].windows
  const named = (parts: Fitness['misses']) => parts.map((part) => t.parts[part]).join(', ')
  if (fitness.fit === true) return <Status tone="ok">{t.yes}</Status>
  if (fitness.fit === false) return <Status tone="bad">{t.no(named(fitness.misses))}</Status>
  return <Status tone="none">{t.unknown(named(fitness.unknown))}</Status>
}
