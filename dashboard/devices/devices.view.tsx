import { type DeviceItem, foundMost } from '../../server/device/device.queries.ts'
import type { Standing } from '../../server/device/standing.rules.ts'
import { standings } from '../../server/device/standing.rules.ts'
import type { DeviceState, StateCounts } from '../../server/migration/device-migration.queries.ts'
import { grades } from '../../server/migration/grade.rules.ts'
import { statuses } from '../../server/migration/status.rules.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { Icon } from '../parts/icon.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty } from '../parts/lists.view.tsx'
import { Meter } from '../parts/meter.view.tsx'
import { Pager } from '../parts/pager.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { deviceMigrationTexts } from '../texts/device-migration.texts.ts'
import { devicesTexts } from '../texts/devices.texts.ts'
import { addressOf, type DeviceQuery, markWords, type SortWord, sortWords, systems } from './device-query.ts'
import { DeviceTable } from './device-table.view.tsx'

export type Counts = { standing: Standing; osFamily: string | null; count: number }[]

export type DevicesViewProps = {
  page: PageContext
  query: DeviceQuery
  unit: UnitRow
  trail: UnitRow[]
  /** Units to choose from; null where there are too many to read. */
  choices: UnitRow[] | null
  items: DeviceItem[]
  total: number
  /** A search found more than `total`; then its facets count no more than these. */
  more: boolean
  nextCursor: string | null
  counts: Counts
  /** Laptops by status and grade when they were last counted, within search and unit. */
  stateCounts: StateCounts
  states: ReadonlyMap<number, DeviceState>
  seen: ReadonlyMap<number, ReadonlySet<string>>
  days: string[]
  today: string
  nowMs: number
}

/** Which of these laptops? A view is an address, so that it can be sent. */
export function DevicesView(props: DevicesViewProps) {
  const { page, query, unit, trail, items, total, more, nextCursor, today, nowMs } = props
  const { ui } = page
  const t = devicesTexts[ui.language]
  const everything = props.counts.reduce((sum, row) => sum + row.count, 0)
  const counted = (count: number, isMore: boolean) =>
    isMore ? ui.words.moreThan(ui.format.whole(count)) : ui.format.whole(count)
  const allMore = query.filter.q !== null && everything >= foundMost
  const caption = t.caption(ui.format.whole(items.length), counted(total, more))
  const crumbs = [
    ...trail.map((one) => ({ name: shortUnitName(one.name), href: `/satker/${one.code}` })),
    { name: t.title, href: null },
  ]
  return (
    <Layout page={page} title={`${t.title} ${unit.name}`} place="devices" crumbs={crumbs} full foot={<p>{t.foot}</p>}>
      <div class="head">
        <div class="head-main">
          <h1>
            {t.title} {items.some((item) => item.origin === 'simulated') && <SampleMark ui={ui} />}
          </h1>
          <p class="asof">
            {t.count(counted(everything, allMore), shortUnitName(unit.name))} ·{' '}
            {ui.words.asOf(ui.format.moment(nowMs, unit.zone))}
          </p>
        </div>
        <p class="actions screen-only">
          <a class="btn" href={addressOf(query, {}).replace('/perangkat', '/perangkat/ekspor.csv')}>
            {ui.words.exportTable}
          </a>
        </p>
      </div>
      <StandingViews {...props} everything={everything} />
      <p class="phone-mid screen-only">
        <a class="btn" href="#saring">
          {t.filter}
        </a>
      </p>
      <div class="cols side">
        <Facets {...props} everything={everything} />
        <div>
          {items.length === 0 ? (
            <Empty title={everything === 0 && !query.filter.q ? t.nothing : t.noHit}>
              {everything === 0 && !query.filter.q ? t.nothingText : <a href="/perangkat">{t.clear}</a>}
            </Empty>
          ) : (
            <DeviceTable
              ui={ui}
              caption={caption}
              items={items}
              days={props.days}
              seen={props.seen}
              states={props.states}
              today={today}
              withUnit
              sorts={sortsOf(query)}
            />
          )}
          <Pager
            ui={ui}
            shown={items.length}
            total={total}
            more={more}
            firstHref={query.cursor ? addressOf(query, {}) : null}
            nextHref={nextCursor ? addressOf(query, { dari: nextCursor }) : null}
          />
        </div>
      </div>
    </Layout>
  )
}

/** Each head leads to its order; a second time to the opposite one. */
function sortsOf(query: DeviceQuery) {
  const entries = Object.entries(sortWords) as [SortWord, string][]
  return Object.fromEntries(
    entries.map(([word, name]) => {
      const active = query.sort === name
      const now = active ? (query.descending ? 'descending' : 'ascending') : null
      return [word, { href: addressOf(query, { urut: active && !query.descending ? `-${word}` : word }), now }]
    }),
  ) as Record<SortWord, { href: string; now: 'ascending' | 'descending' | null }>
}

type Faceted = DevicesViewProps & { everything: number }

function StandingViews({ page, query, counts, everything }: Faceted) {
  const { ui } = page
  const t = devicesTexts[ui.language]
  const { standing } = query.filter
  const view = (value: Standing | null, text: string, count: number) => (
    <a href={addressOf(query, { keadaan: value })} aria-current={standing === value ? 'page' : undefined}>
      {text} <span>{ui.format.whole(count)}</span>
    </a>
  )
  return (
    <nav class="views" aria-label={t.standing}>
      {view(null, t.all, everything)}
      {standings.map((one) => view(one, ui.words.standing[one], countOf(counts, one)))}
    </nav>
  )
}

/** Seen within seven days includes today. */
function countOf(counts: Counts, standing: Standing): number {
  const wanted = standing === 'week' ? ['today', 'week'] : [standing]
  return counts.filter((row) => wanted.includes(row.standing)).reduce((sum, row) => sum + row.count, 0)
}

function Facets({ page, query, unit, choices, counts, everything, stateCounts }: Faceted) {
  const { ui } = page
  const t = devicesTexts[ui.language]
  const { filter } = query
  const ofSystem = (system: string) =>
    counts.filter((row) => (row.osFamily ?? 'unknown') === system).reduce((sum, row) => sum + row.count, 0)
  return (
    <form class="facets" id="saring" action="/perangkat" method="get" aria-label={t.filterLabel}>
      {filter.standing !== null && <input type="hidden" name="keadaan" value={filter.standing} />}
      <label class="search-l">
        <span class="sr">{t.searchLabel}</span>
        <span class="search">
          <Icon name="search" />
          <input
            class="input"
            type="search"
            name="cari"
            maxlength={100}
            value={filter.q ?? ''}
            placeholder={t.search}
          />
        </span>
      </label>
      <div class="facet-in">
        <fieldset>
          <legend>{t.system}</legend>
          <Choice
            ui={ui}
            name="sistem"
            value=""
            text={t.anySystem}
            count={everything}
            of={everything}
            checked={filter.osFamily === null}
          />
          {systems
            .filter((system) => ofSystem(system) > 0 || filter.osFamily === system)
            .map((system) => (
              <Choice
                ui={ui}
                name="sistem"
                value={system}
                text={ui.words.osFamilies[system]}
                count={ofSystem(system)}
                of={everything}
                checked={filter.osFamily === system}
              />
            ))}
        </fieldset>
        <StateFacets ui={ui} query={query} counts={stateCounts} everything={everything} />
        <fieldset>
          <legend>{t.unit}</legend>
          <UnitChoice {...{ page, query, unit, choices }} />
        </fieldset>
        <button class="btn" type="submit">
          {t.apply}
        </button>
      </div>
    </form>
  )
}

type StateFacetsProps = { ui: Ui; query: DeviceQuery; counts: StateCounts; everything: number }

/** Status and grade of the migration; what there is none of is left out. */
function StateFacets({ ui, query, counts, everything }: StateFacetsProps) {
  const t = deviceMigrationTexts[ui.language]
  const { status, grade, mark } = query.filter.migration
  const facet = <Value extends string>(asked: {
    name: string
    title: string
    any: string
    now: Value | null
    values: readonly Value[]
    words: Record<Value, string>
    counts: Record<Value, number>
  }) => (
    <fieldset>
      <legend>{asked.title}</legend>
      <Choice
        ui={ui}
        name={asked.name}
        value=""
        text={asked.any}
        count={everything}
        of={everything}
        checked={asked.now === null}
      />
      {asked.values
        .filter((value) => asked.counts[value] > 0 || asked.now === value)
        .map((value) => (
          <Choice
            ui={ui}
            name={asked.name}
            value={value}
            text={asked.words[value]}
            count={asked.counts[value]}
            of={everything}
            checked={asked.now === value}
          />
        ))}
    </fieldset>
  )
  const { listing } = t
  return (
    <>
      {facet({
        name: 'migrasi',
        title: listing.status,
        any: listing.anyStatus,
        now: status,
        values: statuses.toReversed(),
        words: t.statuses,
        counts: counts.statuses,
      })}
      {facet({
        name: 'bukti',
        title: listing.grade,
        any: listing.anyGrade,
        now: grade,
        values: grades.toReversed(),
        words: t.grades,
        counts: counts.grades,
      })}
      <fieldset>
        <legend>{listing.mark}</legend>
        <label>
          <input type="radio" name="tanda" value="" checked={mark === null} /> <span>{listing.anyMark}</span>
        </label>
        {Object.entries(markWords).map(([word, one]) => (
          <label>
            <input type="radio" name="tanda" value={word} checked={mark === one} /> <span>{t.flags[one]}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

/** A list to choose from while it is short enough to read, otherwise the code. */
function UnitChoice({ page, query, unit, choices }: Pick<DevicesViewProps, 'page' | 'query' | 'unit' | 'choices'>) {
  const t = devicesTexts[page.ui.language]
  const code = query.filter.unitCode
  if (choices === null) {
    return (
      <input
        class="input"
        name="satker"
        value={code ?? ''}
        placeholder={unit.code}
        aria-label={t.unitHint}
        maxlength={32}
      />
    )
  }
  return (
    <select class="input" name="satker" aria-label={t.unit}>
      <option value="">{t.anyUnit}</option>
      {choices.map((one) => (
        <option value={one.code} selected={one.code === code}>
          {shortUnitName(one.name)}
        </option>
      ))}
    </select>
  )
}

type ChoiceProps = { ui: Ui; name: string; value: string; text: string; count: number; of: number; checked: boolean }

function Choice({ ui, name, value, text, count, of, checked }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} value={value} checked={checked} /> <span>{text}</span>{' '}
      <b>{ui.format.whole(count)}</b>
      <Meter part={count} of={of} />
    </label>
  )
}
