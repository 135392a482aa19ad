import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { Icon } from '../parts/icon.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty } from '../parts/lists.view.tsx'
import { Pager } from '../parts/pager.view.tsx'
import { unitsTexts } from '../texts/units.texts.ts'
import type { UnitLine } from './unit-rows.ts'
import { UnitTable } from './unit-table.view.tsx'

type UnitsProps = {
  page: PageContext
  root: UnitRow
  q: string
  after: string | null
  list: { nextCode: string | null; total: number }
  lines: UnitLine[]
  today: string
}

/** Every office within reach, to be found by name or code. */
export function UnitsView({ page, root, q, after, list, lines, today }: UnitsProps) {
  const { ui } = page
  const all = unitsTexts[ui.language]
  const t = all.list
  const address = (more: Record<string, string>) => {
    const query = new URLSearchParams({ ...(q ? { cari: q } : {}), ...more })
    return query.size > 0 ? `/satker?${query.toString()}` : '/satker'
  }
  return (
    <Layout
      page={page}
      title={t.title}
      place="units"
      crumbs={[
        { name: root.name, href: '/' },
        { name: t.title, href: null },
      ]}
    >
      <div class="head">
        <div class="head-main">
          <h1>{t.title}</h1>
          <p class="asof">{t.count(ui.format.whole(list.total))}</p>
        </div>
      </div>
      <form class="searching narrow" action="/satker" method="get" role="search">
        <label class="search">
          <span class="sr">{t.search}</span>
          <Icon name="search" />
          <input class="input" type="search" name="cari" value={q} placeholder={t.search} maxlength={100} />
        </label>
        <button class="btn" type="submit">
          {t.searchDo}
        </button>
      </form>
      {lines.length === 0 ? (
        <Empty title={t.noHit(q)} />
      ) : (
        <UnitTable ui={ui} lines={lines} today={today} caption={all.table.caption} />
      )}
      <Pager
        ui={ui}
        shown={lines.length}
        total={list.total}
        firstHref={after ? address({}) : null}
        nextHref={list.nextCode ? address({ dari: list.nextCode }) : null}
      />
    </Layout>
  )
}
