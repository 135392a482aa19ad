import type { SoftwareClass } from '../../server/migration/classifier.types.ts'
import { softwareClasses } from '../../server/migration/classifier.types.ts'
import type { TitlePage } from '../../server/migration/title.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty } from '../parts/lists.view.tsx'
import { Pager } from '../parts/pager.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { softwareTexts } from '../texts/software.texts.ts'
import { addressOf, listPath, queuePath, type SoftwareQuery } from './software-query.ts'
import { TitleFacetsForm } from './title-facets.view.tsx'
import { TitleTable } from './title-table.view.tsx'

export type SoftwareViewProps = {
  page: PageContext
  query: SoftwareQuery
  unit: UnitRow
  trail: UnitRow[]
  found: TitlePage
  /** The same part of the ministry without search, class and category. */
  whole: TitlePage
  waitingCount: number
  /** Units to choose from; null where there are too many to read. */
  choices: UnitRow[] | null
  rowsMost: number
}

/** Which programs are on these laptops, what are they, and what is left to decide? */
export function SoftwareView(props: SoftwareViewProps) {
  const { page, query, unit, found, trail, rowsMost } = props
  const { ui } = page
  const t = softwareTexts[ui.language]
  const title = query.review ? t.queue : t.title
  const crumbs = [
    ...trail.map((one) => ({ name: shortUnitName(one.name), href: `/satker/${one.code}` })),
    ...(query.review
      ? [{ name: t.title, href: addressOf({ ...query, class: null, category: null, search: null }, { review: false }) }]
      : []),
    { name: title, href: null },
  ]
  const { countedAtMs } = found
  return (
    <Layout
      page={page}
      title={`${title} ${unit.name}`}
      place="software"
      crumbs={crumbs}
      full
      foot={<p>{query.review ? t.review.foot : t.list.foot}</p>}
    >
      <div class="head">
        <div class="head-main">
          <h1>{title}</h1>
          <p class="asof">
            {countedAtMs === null ? t.list.neverCounted : t.list.asOf(ui.format.moment(countedAtMs, unit.zone))}
          </p>
        </div>
        <p class="actions">
          <a class="btn" href={`${listPath}/cara`}>
            {t.method}
          </a>{' '}
          <a class="btn screen-only" href={exportOf(query)}>
            {ui.words.exportTable}
          </a>
        </p>
      </div>
      {countedAtMs !== null && <Lead {...props} />}
      <ClassViews {...props} />
      <p class="phone-mid screen-only">
        <a class="btn" href="#saring">
          {t.list.filter}
        </a>
      </p>
      <div class="cols side">
        <TitleFacetsForm {...props} />
        <div>
          {found.rows.length === 0 ? (
            <NoRows {...props} />
          ) : (
            <TitleTable ui={ui} rows={found.rows} total={found.total} review={query.review} />
          )}
          <Pager
            ui={ui}
            shown={found.rows.length}
            total={found.total}
            firstHref={query.number > 1 ? addressOf(query, {}) : null}
            nextHref={query.number * rowsMost < found.total ? addressOf(query, { number: query.number + 1 }) : null}
          />
        </div>
      </div>
    </Layout>
  )
}

/** The same titles as a file. */
function exportOf(query: SoftwareQuery): string {
  const { search } = new URL(addressOf(query, { number: 1 }), 'http://satker.invalid')
  const words = new URLSearchParams(search)
  if (query.review) words.set('antrean', '1')
  return `${listPath}/ekspor.csv${words.size > 0 ? `?${words.toString()}` : ''}`
}

/** One sentence that could be repeated, before anything is listed. */
function Lead({ page, query, unit, whole }: SoftwareViewProps) {
  const { ui } = page
  const t = softwareTexts[ui.language]
  const { whole: number } = ui.format
  const of = (one: SoftwareClass) => number(whole.facets.class.get(one) ?? 0)
  if (whole.total === 0) return null
  if (!query.review) {
    return (
      <p class="lead">
        {t.list.lead(
          number(whole.total),
          shortUnitName(unit.name),
          of('open'),
          of('closed'),
          of('unknown'),
          of('ignore'),
        )}
      </p>
    )
  }
  const first = whole.rows[0]?.aloneCount ?? 0
  return (
    <p class="lead">
      {t.review.lead(
        number(whole.total),
        of('unknown'),
        number(whole.total - (whole.facets.class.get('unknown') ?? 0)),
      )}{' '}
      {first > 0 && t.review.first(number(first))}
    </p>
  )
}

function ClassViews({ page, query, found, whole, waitingCount }: SoftwareViewProps) {
  const { ui } = page
  const t = softwareTexts[ui.language]
  const counted = (of: SoftwareClass) => found.facets.class.get(of) ?? 0
  const all = [...found.facets.class.values()].reduce((sum, count) => sum + count, 0)
  const words: Partial<Record<SoftwareClass, string>> = query.review
    ? { unknown: t.review.onlyUnknown, closed: t.review.guessedClosed, open: t.review.guessedOpen }
    : t.classes
  const view = (of: SoftwareClass | null, text: string, count: number) => (
    <a href={addressOf(query, { class: of })} aria-current={query.class === of ? 'page' : undefined}>
      {text} <span>{ui.format.whole(count)}</span>
    </a>
  )
  return (
    <nav class="views" aria-label={t.list.class}>
      {view(null, query.review ? t.review.both : t.list.all, all)}
      {softwareClasses.flatMap((of) => {
        const text = words[of]
        return text === undefined ? [] : [view(of, text, counted(of))]
      })}
      {!query.review && whole.total > 0 && (
        <a href={addressOf(query, { review: true, class: null, category: null, search: null })}>
          {t.queue} <span>{ui.format.whole(waitingCount)}</span>
        </a>
      )}
    </nav>
  )
}

function NoRows({ page, query, whole }: SoftwareViewProps) {
  const t = softwareTexts[page.ui.language]
  if (whole.total > 0) {
    return (
      <Empty title={t.list.noHit}>
        <a href={query.review ? queuePath : listPath}>{t.list.clear}</a>
      </Empty>
    )
  }
  return query.review ? (
    <Empty title={t.review.empty}>{t.review.emptyText}</Empty>
  ) : (
    <Empty title={t.list.nothing}>{t.list.nothingText}</Empty>
  )
}
