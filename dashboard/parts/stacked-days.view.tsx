import { scaleBand, scaleLinear } from 'd3-scale'
import type { Ui } from './ui.ts'

export type Series = { key: string; label: string; class: string }

export type StackedDaysProps = {
  ui: Ui
  /** Makes ids unique where a page has several charts. */
  id: string
  days: string[]
  series: Series[]
  /** One number a series, from the bottom up; null = nothing was counted on that day. */
  valuesOf: (day: string) => number[] | null
  max: number
  ticks: number[]
  /** The finding in a sentence. */
  finding: string
  wide?: boolean
}

const frame = { left: 26, right: 2, top: 8, bottom: 22 }

/** Stacked bars, one a day. Nothing counted is a dashed gap, not an empty bar. */
export function StackedDays({ ui, id, days, series, valuesOf, max, ticks, finding, wide = false }: StackedDaysProps) {
  const width = wide ? 640 : 420
  const height = wide ? 176 : 136
  const x = scaleBand(days, [frame.left, width - frame.right])
    .paddingInner(0.22)
    .paddingOuter(0.1)
  const y = scaleLinear([0, max], [height - frame.bottom, frame.top])
  const place = { width: round(x.bandwidth()), base: y(0), top: y(max) }
  return (
    <svg class={wide ? 'chart wide' : 'chart mid'} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={finding}>
      <defs>
        <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="s-unknown-ground" width="5" height="5" />
          <rect class="s-unknown-line" width="1.4" height="5" />
        </pattern>
      </defs>
      {ticks.map((tick) => (
        <>
          <text x={frame.left - 5} y={round(y(tick)) + 4} text-anchor="end">
            {ui.format.whole(tick)}
          </text>
          <line class="ax" x1={frame.left} x2={width} y1={round(y(tick))} y2={round(y(tick))} />
        </>
      ))}
      {days.map((day, index) => {
        const left = x(day) ?? 0
        const values = valuesOf(day)
        return (
          <>
            {values === null ? (
              <rect class="gap" x={round(left)} y={round(place.base) - 5} width={place.width} height="5" />
            ) : (
              barsOf(values, y).map(([top, tall], part) =>
                tall > 0.2 ? (
                  <rect
                    class={series[part]?.class}
                    fill={series[part]?.key === 'unknown' ? `url(#${id}-hatch)` : undefined}
                    x={round(left)}
                    y={round(top)}
                    width={place.width}
                    height={round(tall)}
                  />
                ) : null,
              )
            )}
            <text
              class={index % 2 === 1 ? 'minor' : undefined}
              x={round(left + x.bandwidth() / 2)}
              y={height - 6}
              text-anchor="middle"
            >
              {ui.format.dayOfMonth(day)}
            </text>
          </>
        )
      })}
    </svg>
  )
}

/** Top edge and height of each part, stacked from the bottom, with a hairline of ground between them. */
function barsOf(values: number[], y: (value: number) => number): [top: number, tall: number][] {
  let below = 0
  return values.map((value) => {
    const bottom = y(below)
    below += value
    const top = y(below)
    return [top, Math.max(0, bottom - top - 0.7)]
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** The key to a stacked chart: swatch and word. */
export function SeriesLegend({ series }: { series: Series[] }) {
  return (
    <p class="legend">
      {series.map((one) => (
        <span>
          <svg class="key" viewBox="0 0 14 10" aria-hidden="true">
            {one.key === 'unknown' ? (
              <path class="s-unknown-key" d="M0 .5h14v9H0zM3 9l5-8M8 9l5-8" />
            ) : (
              <rect class={one.class} width="14" height="10" />
            )}
          </svg>
          {one.label}
        </span>
      ))}
    </p>
  )
}

type TwinProps = Pick<StackedDaysProps, 'ui' | 'days' | 'series' | 'valuesOf'> & {
  caption: string
  write: (value: number) => string
}

/** The same figures as a table, for readers who hear the page and for copying. */
export function SeriesTable({ ui, days, series, valuesOf, caption, write }: TwinProps) {
  return (
    <details class="twin">
      <summary>{ui.words.asTable}</summary>
      <div class="table-wrap" tabindex={0} role="region" aria-label={ui.words.tableOf(caption)}>
        <table class="table keep">
          <caption class="sr">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{ui.words.day}</th>
              {series.map((one) => (
                <th scope="col" class="num">
                  {one.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => {
              const values = valuesOf(day)
              return (
                <tr>
                  <th scope="row" class="nowrap">
                    {ui.format.weekday(day)} {ui.format.dayShort(day)}
                  </th>
                  {values === null ? (
                    <td class="num quiet" colspan={series.length}>
                      {ui.words.noData}
                    </td>
                  ) : (
                    values.map((value) => <td class="num">{write(value)}</td>)
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
