import { scaleLinear } from 'd3-scale'
import type { PresenceDay } from '../../server/presence/presence.queries.ts'
import { overviewTexts } from '../texts/overview.texts.ts'
import { Empty } from './lists.view.tsx'
import { type Series, SeriesLegend, SeriesTable, StackedDays } from './stacked-days.view.tsx'
import type { Ui } from './ui.ts'

type TrendProps = { ui: Ui; days: string[]; held: ReadonlyMap<string, PresenceDay> }

/** Laptops a day: linked, seen without link, not seen. The whole bar is every laptop with an agent on that day. */
export function Trend({ ui, days, held }: TrendProps) {
  const t = overviewTexts[ui.language].trend
  const last = days.findLast((day) => held.has(day))
  if (last === undefined) return <Empty title={t.nothing} />
  const series: Series[] = [
    { key: 'linked', label: t.linked, class: 's-linked' },
    { key: 'seen', label: t.seen, class: 's-seen' },
    { key: 'unseen', label: t.unseen, class: 's-unseen' },
  ]
  const valuesOf = (day: string) => {
    const counted = held.get(day)
    return counted ? partsOf(counted) : null
  }
  const scale = scaleLinear([0, Math.max(1, ...days.map((day) => held.get(day)?.deviceCount ?? 0))], [0, 1]).nice(4)
  const ticks = scale.ticks(4).filter(Number.isInteger)
  const { whole, dayLong } = ui.format
  const [linked = 0, seen = 0] = valuesOf(last) ?? []
  return (
    <>
      <StackedDays
        ui={ui}
        id="tren"
        days={days}
        series={series}
        valuesOf={valuesOf}
        max={scale.domain()[1] ?? 1}
        ticks={ticks}
        wide
        finding={t.finding(dayLong(last), whole(linked), whole(linked + seen))}
      />
      <SeriesLegend series={series} />
      <SeriesTable ui={ui} days={days} series={series} valuesOf={valuesOf} caption={t.title} write={whole} />
    </>
  )
}

function partsOf({ deviceCount, seenCount, linkedCount }: PresenceDay): number[] {
  const linked = Math.min(linkedCount, seenCount)
  return [linked, seenCount - linked, Math.max(0, deviceCount - seenCount)]
}
