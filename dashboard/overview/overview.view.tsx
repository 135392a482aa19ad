import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty, NewsList, Section } from '../parts/lists.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { Trend } from '../parts/trend.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { overviewTexts } from '../texts/overview.texts.ts'
import { unitsTexts } from '../texts/units.texts.ts'
import { UnitTable } from '../units/unit-table.view.tsx'
import { attentionOf } from './attention.tsx'
import type { OverviewModel, Totals } from './overview.model.ts'
import { PresenceFigures } from './presence-figures.view.tsx'

/** Where does the whole region stand, who is missing, and how do we know? */
export function OverviewView({ page, model }: { page: PageContext; model: OverviewModel }) {
  const { ui } = page
  const t = overviewTexts[ui.language]
  const { unit, totals, claimed, offices } = model
  const { format } = ui
  const crumbs = model.trail.map((one) => ({
    name: shortUnitName(one.name),
    href: one.id === unit.id ? null : `/?unit=${one.code}`,
  }))
  return (
    <Layout
      page={page}
      title={t.title(shortUnitName(unit.name))}
      place="overview"
      crumbs={crumbs}
      foot={<Foot ui={ui} totals={totals} />}
    >
      <div class="head">
        <div class="head-main">
          <h1>
            {t.title(shortUnitName(unit.name))} {totals !== null && totals.simulatedCount > 0 && <SampleMark ui={ui} />}
          </h1>
          <p class="asof">
            {ui.words.asOf(format.moment(model.nowMs, unit.zone))} ·{' '}
            {t.scope(format.whole(offices.length), claimed === null ? null : format.whole(claimed))}
          </p>
        </div>
        <div class="actions">
          <a class="btn" href={`/perangkat?satker=${unit.code}`}>
            {t.devicesLink}
          </a>
        </div>
      </div>
      <Lead ui={ui} model={model} />
      {totals && <OverviewFigures ui={ui} model={model} totals={totals} />}
      <Section
        id="satker"
        title={t.units}
        aside={model.lines.length > 0 && <span class="note desk">{t.unitsNote}</span>}
      >
        {model.lines.length === 0 ? (
          <Empty title={t.noUnits}>{t.noUnitsText}</Empty>
        ) : (
          <UnitTable ui={ui} lines={model.lines} today={model.today} caption={unitsTexts[ui.language].table.caption} />
        )}
        <Silent ui={ui} model={model} />
      </Section>
      <div class="cols sec">
        <Section id="tren-judul" title={t.trend.title} aside={<span class="note">{t.trend.note}</span>} keep>
          <Trend ui={ui} days={model.days} held={model.trend} />
        </Section>
        <Attention ui={ui} model={model} />
      </div>
    </Layout>
  )
}

/** The sentence that a leader could repeat. */
function Lead({ ui, model }: { ui: Ui; model: OverviewModel }) {
  const t = overviewTexts[ui.language]
  const { whole } = ui.format
  const { totals, silent, offices } = model
  if (!totals || totals.deviceCount === 0) {
    return (
      <p class="lead">
        <b>{t.leadNothing}</b> {t.start}
      </p>
    )
  }
  const { seenWeekCount, deviceCount, linkedToday } = totals
  return (
    <p class="lead">
      <b>{t.lead(whole(seenWeekCount), whole(deviceCount))}</b>
      {linkedToday !== null && t.leadLinked(whole(linkedToday))};{' '}
      {silent.length > 0 ? t.leadSilent(whole(silent.length), whole(offices.length)) : t.leadAll}.
    </p>
  )
}

function OverviewFigures({ ui, model, totals }: { ui: Ui; model: OverviewModel; totals: Totals }) {
  const t = overviewTexts[ui.language]
  const { claimed, days } = model
  const list = `/perangkat?satker=${model.unit.code}`
  const proofs = {
    devices: { href: list, text: claimed === null ? t.deviceList : t.claimedBy },
    seen: `${list}&keadaan=week`,
    linked: `${list}&keadaan=today`,
    sealed: list,
  }
  return <PresenceFigures {...{ ui, totals, claimed, days, proofs }} />
}

const silentNamed = 8

/** Offices without data are named as such, and never shown as 0 %. */
function Silent({ ui, model }: { ui: Ui; model: OverviewModel }) {
  const t = overviewTexts[ui.language]
  const { silent } = model
  if (silent.length === 0 || model.totals === null) return null
  const rest = silent.length - silentNamed
  return (
    <p class="note after" id="tanpa-data">
      <b>{t.silent(ui.format.whole(silent.length))}</b>{' '}
      {silent.slice(0, silentNamed).map((unit, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/satker/${unit.code}`}>{shortUnitName(unit.name)}</a>
          {model.offices.some((one) => one.parentId === unit.id) && ` (${unitsTexts[ui.language].table.own})`}
        </>
      ))}
      {rest > 0 && (
        <>
          , <a href={`/satker?di=${model.unit.code}`}>{t.andMore(ui.format.whole(rest))}</a>
        </>
      )}
      . {t.silentNote}
    </p>
  )
}

function Attention({ ui, model }: { ui: Ui; model: OverviewModel }) {
  const t = overviewTexts[ui.language].attention
  const items = attentionOf(ui, model)
  return (
    <Section id="perhatian" title={t.title}>
      {items.length === 0 ? <Empty title={t.nothing}>{t.nothingText}</Empty> : <NewsList items={items} />}
    </Section>
  )
}

function Foot({ ui, totals }: { ui: Ui; totals: Totals | null }) {
  return (
    <>
      <p>
        {overviewTexts[ui.language].foot} {ui.words.dataKept}
      </p>
      {totals !== null && totals.simulatedCount > 0 && (
        <p>{ui.words.sampleFoot(ui.format.whole(totals.simulatedCount))}</p>
      )}
    </>
  )
}
