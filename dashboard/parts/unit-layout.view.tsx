import type { Child } from 'hono/jsx'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { Layout, type PageContext } from './layout.view.tsx'
import { SampleMark } from './status.view.tsx'
import type { Ui } from './ui.ts'
import { shortUnitName } from './unit-name.ts'

type UnitLayoutProps = {
  page: PageContext
  title: string
  /** Of this page, for the way up. */
  address: string
  unit: UnitRow
  trail: UnitRow[]
  /** Figures rest on simulated laptops, too. */
  sample: boolean
  asOf?: string | null
  foot?: Child
  /** Where its list can be taken away. */
  exportHref?: string
  children: Child
}

/** The button that takes a list away as a file; nothing where there is none. */
export function ExportLink({ ui, href }: { ui: Ui; href: string | undefined }) {
  return href === undefined ? null : (
    <a class="btn" href={href}>
      {ui.words.exportTable}
    </a>
  )
}

/** The frame of a page beside the migration of a unit: the way up, the title, the way back. */
export function UnitLayout({
  page,
  title,
  address,
  unit,
  trail,
  sample,
  asOf,
  foot,
  exportHref,
  children,
}: UnitLayoutProps) {
  const { ui } = page
  const crumbs = trail.map((one) => ({
    name: shortUnitName(one.name),
    href: one.id === unit.id ? null : `${address}?unit=${one.code}`,
  }))
  return (
    <Layout page={page} title={title} place="migration" crumbs={crumbs} foot={foot}>
      <div class="head">
        <div class="head-main">
          <h1>
            {title} {sample && <SampleMark ui={ui} />}
          </h1>
          {asOf && <p class="asof">{asOf}</p>}
        </div>
        <div class="actions">
          <ExportLink ui={ui} href={exportHref} />
          <a class="btn" href={`/migrasi?unit=${unit.code}`}>
            {ui.words.nav.migration}
          </a>
        </div>
      </div>
      {children}
    </Layout>
  )
}
