import { quarterMin } from '../../agent/contract/quarters.ts'
import { countBasis, EvidenceLabel } from '../parts/evidence.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { SampleMark } from '../parts/status.view.tsx'
import { shortUnitName } from '../parts/unit-name.ts'
import type { Ui } from '../parts/ui.ts'
import { connectivityTexts } from '../texts/connectivity.texts.ts'
import type { ConnectivityModel } from './connectivity.model.ts'
import { ConnectivityUnits, Proposals } from './connectivity-units.view.tsx'
import { Ladder } from './ladder.view.tsx'
import { Networks } from './networks.view.tsx'
import { OpenNow } from './outages.view.tsx'
import { ThresholdSection } from './thresholds.view.tsx'
import { Weeks } from './weeks.view.tsx'

/** How a unit is connected: a sentence, four rungs, working time by week, what is down, who is below, whose networks. */
export function ConnectivityView({ page, model }: { page: PageContext; model: ConnectivityModel }) {
  const { ui } = page
  const t = connectivityTexts[ui.language]
  const { unit, day, trail } = model
  const names = new Map([...trail, ...model.lines.map((line) => line.unit)].map((one) => [one.id, one.name]))
  const isSample = day !== null && day.simulated_count > 0
  const title = `${t.title}: ${shortUnitName(unit.name)}`
  const crumbs = trail.map((one) => ({
    name: shortUnitName(one.name),
    href: one.id === unit.id ? null : `/koneksi?unit=${one.code}`,
  }))
  const foot = (
    <p>
      {t.foot} {isSample && ui.words.sampleFoot(ui.format.whole(day.simulated_count))}
    </p>
  )
  return (
    <Layout page={page} title={title} place="connection" crumbs={crumbs} foot={foot}>
      <div class="head">
        <div class="head-main">
          <h1>
            {title} {isSample && <SampleMark ui={ui} />}
          </h1>
          {day && <p class="asof">{t.asOf(ui.format.dayLong(day.day))}</p>}
        </div>
        <div class="actions">
          <a class="btn" href={`/gangguan?unit=${unit.code}`}>
            {t.outages.link}
          </a>
          <a class="btn" href={`/koneksi/ekspor.csv?unit=${unit.code}`}>
            {t.export}
          </a>
        </div>
      </div>
      {day && day.units > 0 ? <Lead ui={ui} model={model} /> : <Empty title={t.nothing}>{t.nothingText}</Empty>}
      {day && day.units > 0 && (
        <Section
          id="tangga"
          title={t.ladder.title}
          aside={
            <span class="ev-line">
              <EvidenceLabel
                ui={ui}
                basis={countBasis({ deviceCount: day.device_count, simulatedCount: day.simulated_count })}
              />{' '}
              · {t.ladder.note(`${ui.format.whole(model.rungSharePct)}\u00a0%`)}
            </span>
          }
          keep
        >
          <Ladder ui={ui} day={day} sharePct={model.rungSharePct} href={`/perangkat?satker=${unit.code}`} />
        </Section>
      )}
      {model.open.length > 0 && (
        <OpenNow ui={ui} rows={model.open} zone={unit.zone} names={names} unitCode={unit.code} />
      )}
      {model.weeks.length > 0 && <Weeks ui={ui} weeks={model.weeks} />}
      {model.lines.length > 0 && <ConnectivityUnits ui={ui} model={model} />}
      {model.proposals.length > 0 && <Proposals ui={ui} model={model} />}
      {model.networks && <Networks page={page} model={model} networks={model.networks} />}
      <ThresholdSection page={page} model={model} />
    </Layout>
  )
}

/** One sentence a leader could repeat; what nobody can know is said beside it. */
function Lead({ ui, model }: { ui: Ui; model: ConnectivityModel }) {
  const t = connectivityTexts[ui.language]
  const { day, open } = model
  if (!day) return null
  const { whole, duration } = ui.format
  const single = day.units === 1
  const cut = day.cut_q > 0 ? t.leadCut(duration(day.cut_q * quarterMin)) : t.leadNoCut
  const unplaced = day.units - day.placed_units
  const said = single
    ? t.leadOne[day.connected_units > 0 ? 'yes' : 'no']
    : t.lead(whole(day.connected_units), whole(day.units))
  const down = new Set(open.map(({ unitId }) => unitId)).size
  return (
    <p class="lead">
      {day.placed_units > 0 && (
        <>
          <b>
            {said}; {cut}.
          </b>{' '}
          {down > 0 ? (
            <a href={`/gangguan?unit=${model.unit.code}`}>{single ? t.leadDownOne : t.leadDown(whole(down))}</a>
          ) : (
            t.leadNoneDown.replace(/\.$/, '')
          )}
          {'. '}
        </>
      )}
      {unplaced > 0 && (
        <span class={day.placed_units > 0 ? 'quiet' : undefined}>
          {single ? t.unplacedOne : t.unplaced(whole(unplaced), whole(day.units))}
        </span>
      )}
    </p>
  )
}
