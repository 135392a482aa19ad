import type { Booked, MoneyKind, Price } from '../../server/plan/money.rules.ts'
import type { Money } from '../../server/plan/money.queries.ts'
import type { UnitRow } from '../../server/unit/unit.queries.ts'
import type { RefusedForm } from '../form-post.ts'
import { type Basis, countBasis } from '../parts/evidence.view.tsx'
import { Figure } from '../parts/figure.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { rupiahShort } from '../parts/rupiah.ts'
import type { Ui } from '../parts/ui.ts'
import { UnitLayout } from '../parts/unit-layout.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import { moneyTexts } from '../texts/money.texts.ts'
import { AvoidedLines } from './avoided.view.tsx'
import { Entries } from './entries.view.tsx'
import type { MoneyForm } from './money.page.tsx'
import { Prices } from './prices.view.tsx'

export type MoneyModel = {
  unit: UnitRow
  trail: UnitRow[]
  today: string
  years: string[]
  /** Null = all time. */
  year: string | null
  money: Money
  prices: Price[]
  mayEdit: boolean
  maySetPrices: boolean
  saved: MoneyForm | null
  refused: RefusedForm | null
}

/** What was not bought, what ended, what was spent: three figures, each with its own proof, never one sum. */
export function MoneyView({ page, model }: { page: PageContext; model: MoneyModel }) {
  const { ui } = page
  const t = moneyTexts[ui.language]
  const { unit } = model
  const { simulatedCount } = movedBasis(model)
  return (
    <UnitLayout
      page={page}
      title={t.title(shortUnitName(unit.name))}
      address="/migrasi/biaya"
      unit={unit}
      trail={model.trail}
      sample={simulatedCount > 0}
      foot={
        <>
          <p>{t.foot}</p>
          {simulatedCount > 0 && <p>{t.sampleFoot}</p>}
        </>
      }
    >
      <Years ui={ui} model={model} />
      <Lead ui={ui} model={model} />
      <div class="goals">
        <AvoidedFigure ui={ui} model={model} />
        <BookedFigure ui={ui} booked={model.money.ended} />
        <BookedFigure ui={ui} booked={model.money.spent} />
      </div>
      <AvoidedLines ui={ui} model={model} />
      <Entries page={page} model={model} />
      <Prices page={page} model={model} />
    </UnitLayout>
  )
}

function Years({ ui, model }: { ui: Ui; model: MoneyModel }) {
  const t = moneyTexts[ui.language]
  const link = (year: string | null) => (
    <a
      href={`/migrasi/biaya?unit=${model.unit.code}${year === null ? '' : `&tahun=${year}`}`}
      aria-current={model.year === year ? 'true' : undefined}
    >
      {year ?? t.whole}
    </a>
  )
  return (
    <nav class="views" aria-label={t.span}>
      {link(null)}
      {model.years.map(link)}
    </nav>
  )
}

/** Installations, not laptops: a laptop that works without two products stands in both lines. */
function movedBasis({ money }: MoneyModel): { deviceCount: number; simulatedCount: number } {
  const sum = (of: (line: Money['avoided']['lines'][number]) => number) =>
    money.avoided.lines.reduce((total, line) => total + of(line), 0)
  return { deviceCount: sum(({ laptops }) => laptops), simulatedCount: sum(({ simulated }) => simulated) }
}

function Lead({ ui, model }: { ui: Ui; model: MoneyModel }) {
  const t = moneyTexts[ui.language]
  const { whole } = ui.format
  const { amountIdr, lines } = model.money.avoided
  const rest = lines.reduce((sum, { laptops, price }) => sum + (price === null ? laptops : 0), 0)
  const priced = movedBasis(model).deviceCount - rest
  const words = () => {
    if (priced + rest === 0) return t.leadNone
    return amountIdr === null ? t.leadUnpriced(whole(rest)) : t.lead(rupiahShort(ui.format, amountIdr), whole(priced))
  }
  return (
    <p class="lead">
      <b>{words()}.</b> {amountIdr !== null && rest > 0 && `${t.leadRest(whole(rest))} `}
      <span class="quiet">{t.leadAfter}</span>
    </p>
  )
}

function AvoidedFigure({ ui, model }: { ui: Ui; model: MoneyModel }) {
  const t = moneyTexts[ui.language].avoided
  const { amountIdr, status } = model.money.avoided
  const basis = countBasis(movedBasis(model))
  return (
    <div class="goal">
      <Figure
        ui={ui}
        label={t.title}
        value={amountIdr === null ? null : rupiahShort(ui.format, amountIdr)}
        band={status === null ? t.what : t.status(moneyTexts[ui.language].statuses[status])}
        basis={basis === 'measured' ? 'estimated' : basis}
        proof={{ href: '#dihindari', text: t.toList }}
      />
    </div>
  )
}

function BookedFigure({ ui, booked }: { ui: Ui; booked: Booked<MoneyKind> }) {
  const t = moneyTexts[ui.language].booked
  const { kind, amountIdr, entries } = booked
  const basis: Basis = 'manual'
  return (
    <div class="goal">
      <Figure
        ui={ui}
        label={t[kind].title}
        value={amountIdr === null ? null : rupiahShort(ui.format, amountIdr)}
        band={entries.length === 0 ? t[kind].what : `${t[kind].what}, ${t.entries(ui.format.whole(entries.length))}`}
        basis={basis}
        proof={{ href: '#catatan', text: amountIdr === null ? t.none : t.toList }}
      />
    </div>
  )
}
