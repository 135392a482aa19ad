import { localDayOf } from '../../server/day/local-day.rules.ts'
import { siteKinds } from '../../server/site/site-input.rules.ts'
import {
  type RankedUnit,
  type SiteFilter,
  type SiteRow,
  type SiteStanding,
  type SiteSummary,
  standings,
} from '../../server/site/site.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import type { RefusedForm } from '../form-post.ts'
import { Figure } from '../parts/figure.view.tsx'
import { Choice, Field, FormDone } from '../parts/form.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { Pager } from '../parts/pager.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { siteTexts } from '../texts/site.texts.ts'
import { NewsRanking } from './news-ranking.view.tsx'
import type { SiteForm } from './site.page.tsx'
import { evidenceText, isSample, SiteFault, SiteStatus } from './site-parts.view.tsx'

export type SitesModel = {
  unit: UnitRow
  trail: UnitRow[]
  filter: SiteFilter
  summary: SiteSummary
  list: { rows: SiteRow[]; nextId: number | null; total: number }
  isFirst: boolean
  ranking: RankedUnit[]
  rankedCount: number
  today: string
  mayEdit: boolean
  /** No contact is set: this server checks nothing. */
  isOff: boolean
  saved: SiteForm | null
  refused: RefusedForm | null
}
type Props = { page: PageContext; model: SitesModel }

/** Which websites are well, which are not and why, and who writes news. */
export function SitesView({ page, model }: Props) {
  const { ui } = page
  const t = siteTexts[ui.language]
  const { unit, summary } = model
  const title = t.of(shortUnitName(unit.name))
  return (
    <Layout
      page={page}
      title={title}
      place="sites"
      crumbs={model.trail.map((one) => ({
        name: shortUnitName(one.name),
        href: one.id === unit.id ? null : `/situs?unit=${one.code}`,
      }))}
      foot={
        <>
          <p>{t.foot}</p>
          {isSamples(model) && <p>{t.sampleFoot}</p>}
        </>
      }
    >
      <div class="head">
        <div class="head-main">
          <h1>{title}</h1>
          <p class="asof">
            {summary.checkedAtMs === null ? t.never : t.asOf(ui.format.moment(summary.checkedAtMs, unit.zone))}
          </p>
        </div>
        <p class="actions">
          <a class="btn" href={`/situs/ekspor.csv${queryOf(model, {})}`}>
            {ui.words.exportTable}
          </a>
        </p>
      </div>
      {(model.saved === 'impor' || model.saved === 'hapus') && <FormDone>{t.done[model.saved]}</FormDone>}
      <Lead ui={ui} model={model} />
      <Figures ui={ui} model={model} />
      <List page={page} model={model} />
      <NewsRanking ui={ui} model={model} />
      {model.mayEdit && <Forms page={page} model={model} />}
    </Layout>
  )
}

/** The demo has samples only, a real server none. */
const isSamples = ({ list }: SitesModel) => list.rows.some(({ address }) => isSample(address))

const downOf = ({ counts, total }: SiteSummary) =>
  total - (counts.get('healthy') ?? 0) - (counts.get('not-judged') ?? 0)

function Lead({ ui, model }: { ui: Ui; model: SitesModel }) {
  const t = siteTexts[ui.language]
  const { whole } = ui.format
  const { summary, isOff } = model
  const [down, waiting] = [downOf(summary), summary.counts.get('not-judged') ?? 0]
  return (
    <p class="lead">
      <b>
        {summary.total === 0 ? t.leadNone : t.lead(whole(summary.counts.get('healthy') ?? 0), whole(summary.total))}
      </b>{' '}
      {down > 0 && `${t.leadDown(whole(down))} `}
      {waiting > 0 && `${t.leadWaiting(whole(waiting))} `}
      {summary.ownLineDown && `${t.ownLine} `}
      {isOff && <span class="quiet">{t.off}</span>}
    </p>
  )
}

function Figures({ ui, model }: { ui: Ui; model: SitesModel }) {
  const t = siteTexts[ui.language]
  const { whole } = ui.format
  const { summary } = model
  const waiting = summary.counts.get('not-judged') ?? 0
  const known = summary.total - waiting
  const of = t.ofSites(whole(summary.total))
  const count = (value: number) => (known === 0 ? null : whole(value))
  return (
    <div class="goals">
      <div class="goal">
        <Figure
          ui={ui}
          label={t.healthy}
          value={count(summary.counts.get('healthy') ?? 0)}
          band={of}
          basis={isSamples(model) ? 'sample' : 'measured'}
          proof={{ href: `/situs${queryOf(model, { standing: 'healthy' })}#daftar`, text: t.showList }}
        />
      </div>
      <div class="goal">
        <Figure
          ui={ui}
          label={t.down}
          value={count(downOf(summary))}
          band={waiting > 0 ? `${of}; ${t.notJudged(whole(waiting))}` : of}
          basis={isSamples(model) ? 'sample' : 'measured'}
          proof={{ href: '#daftar', text: t.showList }}
        />
      </div>
      <div class="goal">
        <Figure
          ui={ui}
          label={t.without}
          value={whole(summary.unitsWithout)}
          band={t.ofUnits(whole(summary.units))}
          basis="manual"
          proof={{ href: '#daftar', text: t.howCounted }}
        />
      </div>
    </div>
  )
}

/** The address of the list with another filter. */
function queryOf({ unit, filter }: SitesModel, change: Partial<SiteFilter> & { after?: number }): string {
  const { standing, q } = { ...filter, ...change }
  const query = new URLSearchParams({ unit: unit.code })
  if (standing) query.set('keadaan', standing)
  if (q) query.set('q', q)
  if (change.after !== undefined) query.set('sesudah', String(change.after))
  return `?${query.toString()}`
}

function List({ page, model }: Props) {
  const { ui } = page
  const t = siteTexts[ui.language]
  const { list, filter, unit, summary } = model
  const views: (SiteStanding | null)[] = [null, ...standings.filter((one) => (summary.counts.get(one) ?? 0) > 0)]
  return (
    <Section id="daftar" title={t.listTitle}>
      <nav class="views" aria-label={t.filterBy}>
        {views.map((one) => (
          <a
            href={`/situs${queryOf(model, { standing: one })}#daftar`}
            aria-current={filter.standing === one ? 'true' : undefined}
          >
            {one === null ? t.all : t.standings[one]}{' '}
            {ui.format.whole(one === null ? summary.total : (summary.counts.get(one) ?? 0))}
          </a>
        ))}
      </nav>
      <form class="searching screen-only" method="get" action="/situs">
        <input type="hidden" name="unit" value={unit.code} />
        {filter.standing && <input type="hidden" name="keadaan" value={filter.standing} />}
        <input
          class="input search"
          type="search"
          name="q"
          value={filter.q ?? ''}
          aria-label={t.search}
          placeholder={t.search}
          maxlength={100}
        />
        <button class="btn" type="submit">
          {t.find}
        </button>
      </form>
      {list.rows.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <>
          <Table ui={ui} caption={t.listTitle} columns={columnsOf(ui, model)} rows={list.rows} />
          <Pager
            ui={ui}
            shown={list.rows.length}
            total={list.total}
            firstHref={model.isFirst ? null : `/situs${queryOf(model, {})}#daftar`}
            nextHref={list.nextId === null ? null : `/situs${queryOf(model, { after: list.nextId })}#daftar`}
          />
        </>
      )}
    </Section>
  )
}

function columnsOf(ui: Ui, { today }: SitesModel): Column<SiteRow>[] {
  const t = siteTexts[ui.language]
  const { whole, lastDay } = ui.format
  return [
    {
      head: t.site,
      cell: (site) => (
        <>
          <a class="breaks" href={`/situs/${site.id}`}>
            {site.address.replace(/^https?:\/\/|\/$/g, '')}
          </a>
          {isSample(site.address) && <SampleMark ui={ui} />}
          <span class="sub">{shortUnitName(site.unitName)}</span>
        </>
      ),
    },
    {
      head: t.state,
      cell: (site) => (
        <>
          <SiteStatus ui={ui} kind={site.standing} />
          {site.facts?.evidence && site.state !== 'up' && (
            <span class="sub phone breaks">{evidenceText(ui, site.facts.kind, site.facts.evidence)}</span>
          )}
          {site.sinceMs !== null && (
            <span class="sub">{t.since(lastDay(localDayOf(site.sinceMs, site.zone), today))}</span>
          )}
        </>
      ),
    },
    {
      head: t.last,
      desk: true,
      cell: ({ facts, standing }) => {
        if (facts === null) return <span class="quiet">{ui.words.notYet}</span>
        const evidence = evidenceText(ui, facts.kind, facts.evidence)
        return (
          <>
            {facts.kind !== standing && <SiteStatus ui={ui} kind={facts.kind} />}
            <span class="breaks">
              {evidence ?? (facts.firstByteMs === null ? '' : t.firstByte(whole(facts.firstByteMs)))}
            </span>
          </>
        )
      },
    },
    {
      head: t.news,
      num: true,
      cell: ({ newsItems, newsLastDay }) =>
        newsItems === null ? (
          <span class="quiet">{t.noFeed}</span>
        ) : (
          <>
            {whole(newsItems)}
            {newsLastDay && <span class="sub">{lastDay(newsLastDay, today)}</span>}
          </>
        ),
    },
  ]
}

function Forms({ page, model }: Props) {
  const { ui } = page
  const t = siteTexts[ui.language]
  const sent = (form: SiteForm) => (model.refused?.form === form ? model.refused.values : {})
  return (
    <div class="screen-only">
      <details class="fold" open={model.refused?.form === 'tambah'}>
        <summary>{t.add.title}</summary>
        <SiteFault ui={ui} refused={model.refused} form="tambah" />
        <form class="entry" method="post" action="/situs/tambah">
          <input type="hidden" name="token" value={page.token} />
          <input type="hidden" name="unit" value={model.unit.code} />
          <p class="note wide">{t.add.unit(shortUnitName(model.unit.name))}</p>
          <Field
            name="address"
            label={t.address}
            value={sent('tambah')['address'] ?? ''}
            hint={t.addressHint}
            maxlength={300}
          />
          <Choice
            name="kind"
            label={t.kind}
            value={sent('tambah')['kind'] ?? 'official'}
            options={siteKinds.map((kind) => [kind, t.kinds[kind]] as const)}
          />
          <button class="btn main" type="submit">
            {t.add.submit}
          </button>
        </form>
      </details>
      <details class="fold" open={model.refused?.form === 'impor'}>
        <summary>{t.import.title}</summary>
        <SiteFault ui={ui} refused={model.refused} form="impor" />
        <form class="entry" method="post" action="/situs/impor">
          <input type="hidden" name="token" value={page.token} />
          <input type="hidden" name="unit" value={model.unit.code} />
          <label class="field wide">
            <span>{t.import.label}</span>
            <textarea class="input" name="csv" required spellcheck={false}>
              {sent('impor')['csv'] ?? ''}
            </textarea>
            <span class="hint">{t.import.hint}</span>
          </label>
          <button class="btn main" type="submit">
            {t.import.submit}
          </button>
        </form>
      </details>
    </div>
  )
}
