import type { Child } from 'hono/jsx'
import type { BadField } from '../../server/http/app-error.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import { Icon } from '../parts/icon.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { ExportLink } from '../parts/unit-layout.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { planTexts } from '../texts/plan.texts.ts'

/** Parts of the plan by the last word of their address. */
export const planTabs = {
  blockers: '',
  waves: '/gelombang',
  windows: '/windows',
  replacements: '/pengganti',
  targets: '/target',
} as const
export type PlanTab = keyof typeof planTabs

/** What every part of the plan is about. */
export type PlanFrame = { page: PageContext; unit: UnitRow; trail: UnitRow[] }

/** The address of a part of the plan for a unit. */
export function planHref(tab: PlanTab, unitCode: string, more: Record<string, string> = {}): string {
  return `/migrasi/rencana${planTabs[tab]}?${new URLSearchParams({ unit: unitCode, ...more }).toString()}`
}

/** The frame of a part of the plan: where it is, the parts beside it, its sentence. */
export function PlanLayout({
  frame,
  tab,
  lead,
  asOf,
  foot,
  exportHref,
  children,
}: {
  frame: PlanFrame
  tab: PlanTab
  lead: Child
  asOf?: string | null
  foot?: Child
  /** Where its list can be taken away. */
  exportHref?: string
  children: Child
}) {
  const { page, unit, trail } = frame
  const { ui } = page
  const t = planTexts[ui.language]
  const crumbs = trail.map((one) => ({
    name: shortUnitName(one.name),
    href: one.id === unit.id ? null : planHref(tab, one.code),
  }))
  return (
    <Layout page={page} title={t.title(shortUnitName(unit.name))} place="migration" crumbs={crumbs} foot={foot}>
      <div class="head">
        <div class="head-main">
          <h1>{t.title(shortUnitName(unit.name))}</h1>
          <p class="asof">
            {asOf && `${t.asOf(asOf)} · `}
            <a href={`/migrasi?unit=${unit.code}`}>{t.crumb}</a>
          </p>
        </div>
        <div class="actions">
          <ExportLink ui={ui} href={exportHref} />
        </div>
      </div>
      <nav class="views" aria-label={t.title(shortUnitName(unit.name))}>
        {(Object.keys(planTabs) as PlanTab[]).map((one) => (
          <a href={planHref(one, unit.code)} aria-current={one === tab ? 'page' : undefined}>
            {t.tabs[one]}
          </a>
        ))}
      </nav>
      <p class="lead">{lead}</p>
      {children}
    </Layout>
  )
}

/** What is wrong with what was filled in, field by field, in the words of the form. */
export function FieldFaults({ ui, fields, names }: { ui: Ui; fields: BadField[]; names: Record<string, string> }) {
  const t = planTexts[ui.language]
  if (fields.length === 0) return null
  return (
    <p class="fault" role="alert">
      <Icon name="bad" />
      <span>
        {t.faultTitle} {fields.map(({ path, code }) => `${names[path] ?? path}: ${t.faults[code] ?? code}`).join('; ')}.
      </span>
    </p>
  )
}
