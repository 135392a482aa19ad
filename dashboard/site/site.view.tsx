import { addDays, localDayOf } from '../../server/day/local-day.rules.ts'
import { siteKinds } from '../../server/site/site-input.rules.ts'
import { type SiteDay, type SiteRow, shownDays } from '../../server/site/site.queries.ts'
import type { ResultKind } from '../../server/site/result.rules.ts'
import type { RefusedForm } from '../form-post.ts'
import { Choice, Field, FormDone } from '../parts/form.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Defs, Empty, Section } from '../parts/lists.view.tsx'
import { SeriesLegend, SeriesTable, StackedDays } from '../parts/stacked-days.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { siteTexts } from '../texts/site.texts.ts'
import type { SiteForm } from './site.page.tsx'
import { evidenceText, isSample, SiteFault, SiteStatus } from './site-parts.view.tsx'

export type SiteModel = {
  site: SiteRow
  history: { today: string; checks: SiteDay[]; news: { day: string; items: number }[] }
  mayEdit: boolean
  saved: SiteForm | null
  refused: RefusedForm | null
}
type Props = { page: PageContext; model: SiteModel }

/** One website: how it stands, what the newest check saw, its days and its news. */
export function SiteView({ page, model }: Props) {
  const { ui } = page
  const t = siteTexts[ui.language]
  const { site, saved } = model
  const name = site.address.replace(/^https?:\/\/|\/$/g, '')
  return (
    <Layout
      page={page}
      title={name}
      place="sites"
      crumbs={[
        { name: t.title, href: '/situs' },
        { name: shortUnitName(site.unitName), href: `/situs?unit=${site.unitCode}` },
        { name, href: null },
      ]}
      foot={<p>{t.foot}</p>}
    >
      <div class="head">
        <div class="head-main">
          <h1 class="breaks">
            {name} {isSample(site.address) && <SampleMark ui={ui} />}
          </h1>
          <p class="asof">
            {site.checkedAtMs === null ? t.never : t.asOf(ui.format.moment(site.checkedAtMs, site.zone))}
          </p>
        </div>
      </div>
      {saved && <FormDone>{t.done[saved]}</FormDone>}
      <p class="lead">
        <b>
          {site.state === null || site.sinceMs === null
            ? t.detail.leadNone
            : t.detail.lead(t.standings[site.standing], ui.format.day(localDayOf(site.sinceMs, site.zone)))}
        </b>
      </p>
      <Newest ui={ui} site={site} />
      <div class="cols sec">
        <Checks ui={ui} model={model} />
        <News ui={ui} model={model} />
      </div>
      {model.mayEdit && <Forms page={page} model={model} />}
    </Layout>
  )
}

function Newest({ ui, site }: { ui: Ui; site: SiteRow }) {
  const t = siteTexts[ui.language].detail
  const { facts } = site
  const { whole, day } = ui.format
  const missing = <span class="quiet">{ui.words.notYet}</span>
  const certificate = facts?.certificate
  return (
    <Section id="terakhir" title={t.last} keep>
      <Defs
        rows={
          [
            [t.result, facts ? <SiteStatus ui={ui} kind={facts.kind} /> : missing],
            ...(facts?.evidence
              ? [
                  [t.evidence, <span class="breaks">{evidenceText(ui, facts.kind, facts.evidence)}</span>] as [
                    string,
                    unknown,
                  ],
                ]
              : []),
            [t.pageTitle, facts?.title ? <span class="breaks">{facts.title}</span> : missing],
            [t.status, facts?.status ?? missing],
            [t.firstByte, facts && facts.firstByteMs !== null ? t.ms(whole(facts.firstByteMs)) : missing],
            [t.total, facts ? t.ms(whole(facts.totalMs)) : missing],
            [t.size, facts && facts.bytes !== null ? t.kb(whole(Math.ceil(facts.bytes / 1000))) : missing],
            [
              t.certificate,
              certificate?.expiresDay
                ? t.until(day(certificate.expiresDay), certificate.issuer ?? t.unknownIssuer)
                : missing,
            ],
            ...(facts?.redirects && facts.finalUrl
              ? [[t.redirects, <span class="breaks">{facts.finalUrl}</span>] as [string, unknown]]
              : []),
            [t.unit, <a href={`/satker/${site.unitCode}`}>{shortUnitName(site.unitName)}</a>],
            [t.recordedSince, day(site.sinceDay)],
          ] as Parameters<typeof Defs>[0]['rows']
        }
      />
    </Section>
  )
}

const daysUpTo = (today: string) => Array.from({ length: shownDays }, (_, at) => addDays(today, at + 1 - shownDays))

function Checks({ ui, model }: { ui: Ui; model: SiteModel }) {
  const t = siteTexts[ui.language]
  const { checks, today } = model.history
  const { whole } = ui.format
  if (checks.length === 0)
    return (
      <Section id="riwayat" title={t.detail.checks}>
        <Empty title={t.detail.checksNone} />
      </Section>
    )
  const byDay = new Map(checks.map((one) => [one.day, [one.healthy, one.failed, one.unjudged]]))
  const allOf = ({ healthy, failed, unjudged }: SiteDay) => healthy + failed + unjudged
  const sum = (of: (one: SiteDay) => number) => checks.reduce((total, one) => total + of(one), 0)
  const finding = t.detail.checksFinding(whole(sum(({ failed }) => failed)), whole(sum(allOf)))
  const max = Math.max(...checks.map(allOf))
  const series = [
    { key: 'healthy', label: t.detail.series.healthy, class: 's-screen' },
    { key: 'failed', label: t.detail.series.failed, class: 's-asleep' },
    { key: 'unknown', label: t.detail.series.unknown, class: '' },
  ]
  const chart = { ui, days: daysUpTo(today), series, valuesOf: (day: string) => byDay.get(day) ?? null }
  return (
    <Section id="riwayat" title={t.detail.checks}>
      <p>{finding}</p>
      <StackedDays {...chart} id="cek" max={max} ticks={[0, max]} finding={finding} wide />
      <SeriesLegend series={series} />
      <SeriesTable {...chart} caption={t.detail.checks} write={whole} />
      <FailureKinds ui={ui} checks={checks} />
    </Section>
  )
}

function FailureKinds({ ui, checks }: { ui: Ui; checks: SiteDay[] }) {
  const t = siteTexts[ui.language]
  const counts = new Map<ResultKind, number>()
  for (const { kinds } of checks)
    for (const [kind, count] of Object.entries(kinds) as [ResultKind, number][])
      counts.set(kind, (counts.get(kind) ?? 0) + count)
  if (counts.size === 0) return null
  const rows = [...counts].toSorted(([, a], [, b]) => b - a)
  return (
    <>
      <h3 class="after">{t.detail.kindsTitle}</h3>
      <Defs rows={rows.map(([kind, count]) => [<SiteStatus ui={ui} kind={kind} />, ui.format.whole(count)])} />
    </>
  )
}

function News({ ui, model }: { ui: Ui; model: SiteModel }) {
  const t = siteTexts[ui.language].detail
  const { site, history } = model
  const { whole, number } = ui.format
  if (site.newsFromDay === null)
    return (
      <Section id="berita" title={t.newsTitle}>
        <Empty title={t.newsNone} />
      </Section>
    )
  const byDay = new Map(history.news.map(({ day, items }) => [day, items]))
  const days = daysUpTo(history.today)
  const from = site.newsFromDay
  const known = days.filter((day) => day >= from)
  const sum = known.reduce((total, day) => total + (byDay.get(day) ?? 0), 0)
  const finding = t.newsFinding(whole(sum), number(sum / Math.max(1, known.length)))
  const max = Math.max(1, ...byDay.values())
  const series = [{ key: 'news', label: t.newsSeries, class: 's-dark' }]
  // A day before the count begins is not known; one after it without a row had no news.
  const chart = { ui, days, series, valuesOf: (day: string) => (day < from ? null : [byDay.get(day) ?? 0]) }
  return (
    <Section id="berita" title={t.newsTitle}>
      <p>
        {finding}{' '}
        {site.newsSource && (
          <span class="quiet breaks">{`${t.newsSource(t.sources[site.newsSource])}: ${site.newsUrl ?? ''}`}</span>
        )}
      </p>
      {sum > 0 && (
        <>
          <StackedDays {...chart} id="berita-hari" max={max} ticks={[0, max]} finding={finding} wide />
          <SeriesTable {...chart} caption={t.newsTitle} write={whole} />
        </>
      )}
    </Section>
  )
}

function Forms({ page, model }: Props) {
  const { ui } = page
  const t = siteTexts[ui.language]
  const { site, refused } = model
  const sent = refused?.form === 'ubah' ? refused.values : {}
  return (
    <div class="screen-only">
      <details class="fold" open={refused !== null}>
        <summary>{t.edit.title}</summary>
        <SiteFault ui={ui} refused={refused} form="ubah" />
        <form class="entry" method="post" action={`/situs/${site.id}/ubah`}>
          <input type="hidden" name="token" value={page.token} />
          <Field
            name="address"
            label={t.address}
            value={sent['address'] ?? site.address}
            hint={t.edit.note}
            maxlength={300}
          />
          <Choice
            name="kind"
            label={t.kind}
            value={sent['kind'] ?? site.kind}
            options={siteKinds.map((kind) => [kind, t.kinds[kind]] as const)}
          />
          <button class="btn main" type="submit">
            {t.edit.submit}
          </button>
        </form>
      </details>
      <details class="fold">
        <summary>{t.remove.title}</summary>
        <form class="entry" method="post" action={`/situs/${site.id}/hapus`}>
          <input type="hidden" name="token" value={page.token} />
          <p class="note wide">{t.remove.note}</p>
          <button class="btn" type="submit">
            {t.remove.submit}
          </button>
        </form>
      </details>
    </div>
  )
}
