import type { RankedUnit } from '../../server/site/site.queries.ts'
import { Empty, Section } from '../parts/lists.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { siteTexts } from '../texts/site.texts.ts'
import type { SitesModel } from './sites.view.tsx'

/** Units by news a day; those of which too few days are known stand below without a rank. */
export function NewsRanking({ ui, model }: { ui: Ui; model: SitesModel }) {
  const t = siteTexts[ui.language]
  const { ranking, rankedCount } = model
  const { whole, number } = ui.format
  const columns: Column<RankedUnit>[] = [
    {
      head: t.unit,
      class: 'unit-name',
      cell: ({ rank, code, name }) => (
        <span class="ranked">
          <span class="rank" data-first={rank === 1 ? true : undefined}>
            {rank === null ? '–' : whole(rank)}
          </span>
          <a href={`/situs?unit=${code}`}>{shortUnitName(name)}</a>
        </span>
      ),
    },
    {
      head: t.aDay,
      num: true,
      cell: ({ rank, aDay, items, knownDays }) => (
        <>
          {rank === null ? (
            <span class="quiet">{t.fewDays(whole(knownDays))}</span>
          ) : (
            <b>{aDay > 0 && aDay < 0.05 ? `< ${number(0.1)}` : number(aDay)}</b>
          )}
          <span class="sub">{t.items(whole(items), whole(knownDays))}</span>
        </>
      ),
    },
    {
      head: t.sinceNews,
      num: true,
      cell: ({ lastDay, daysSince }) =>
        lastDay === null || daysSince === null ? (
          <span class="quiet">{ui.words.none}</span>
        ) : (
          <>{daysSince > 1 ? t.daysAgo(whole(daysSince)) : ui.format.lastDay(lastDay, model.today)}</>
        ),
    },
  ]
  return (
    <Section
      id="berita"
      title={t.rankTitle}
      aside={
        rankedCount > ranking.length && (
          <span class="note">{ui.words.pageOf(whole(ranking.length), whole(rankedCount))}</span>
        )
      }
    >
      {ranking.length === 0 ? (
        <Empty title={t.rankNone} />
      ) : (
        <Table ui={ui} caption={t.rankCaption} class="ranking" columns={columns} rows={ranking} />
      )}
      <p class="note after">{t.rankNote}</p>
    </Section>
  )
}
