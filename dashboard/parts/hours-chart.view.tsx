import { type Series, SeriesLegend, SeriesTable, StackedDays } from './stacked-days.view.tsx'
import type { Ui } from './ui.ts'

/** Minutes of a day by state; of one laptop, or summed over several. */
export type StateMinutes = {
  screenMin: number
  darkMin: number
  awakeMin: number
  asleepMin: number
  offMin: number
  unknownMin: number
}

const states = ['screen', 'dark', 'awake', 'asleep', 'off', 'unknown'] as const
const dayMin = 24 * 60

/**
 * Hours a day by state. Sums over several laptops become the mean day: all minutes together are so many laptop-days of
 * 1,440 minutes each.
 */
export function meanHours(minutes: StateMinutes): number[] | null {
  const values = states.map((state) => minutes[`${state}Min`])
  const laptopDays = values.reduce((sum, value) => sum + value, 0) / dayMin
  return laptopDays > 0 ? values.map((value) => value / laptopDays / 60) : null
}

type HoursChartProps = {
  ui: Ui
  id: string
  days: string[]
  held: ReadonlyMap<string, StateMinutes>
  finding: string
  caption: string
  wide?: boolean
}

/** Chart, key and table twin of the hours by state; states that never occur are left out of the key. */
export function HoursChart({ ui, id, days, held, finding, caption, wide = false }: HoursChartProps) {
  const valuesOf = (day: string) => {
    const minutes = held.get(day)
    return minutes ? meanHours(minutes) : null
  }
  const series: Series[] = states.map((state) => ({ key: state, label: ui.words.states[state], class: `s-${state}` }))
  const occurs = states.map((_, index) => days.some((day) => (valuesOf(day)?.[index] ?? 0) > 0.01))
  const shown = series.filter((_, index) => occurs[index])
  const shownValues = (day: string) => valuesOf(day)?.filter((_, index) => occurs[index]) ?? null
  return (
    <>
      <StackedDays
        ui={ui}
        id={id}
        days={days}
        series={shown}
        valuesOf={shownValues}
        max={24}
        ticks={[0, 12, 24]}
        finding={finding}
        wide={wide}
      />
      <SeriesLegend series={shown} />
      <SeriesTable
        ui={ui}
        days={days}
        series={shown}
        valuesOf={shownValues}
        caption={caption}
        write={ui.format.number}
      />
    </>
  )
}
