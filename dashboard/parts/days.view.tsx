import type { Ui } from './ui.ts'

const step = 5

/** Little blocks, one a day: a full block when seen, a low line when not. Rhythm of use without clock times. */
export function Days({ ui, days, seen }: { ui: Ui; days: string[]; seen: ReadonlySet<string> }) {
  const width = days.length * step
  const on = days.map((day, index) => (seen.has(day) ? `M${index * step} 1h4v10h-4z` : '')).join('')
  const off = days.map((day, index) => (seen.has(day) ? '' : `M${index * step} 10h4v1h-4z`)).join('')
  const count = days.filter((day) => seen.has(day)).length
  return (
    <svg
      class="days"
      width={width}
      height="12"
      viewBox={`0 0 ${width} 12`}
      role="img"
      aria-label={ui.words.seenOf(String(count), String(days.length))}
      shape-rendering="crispEdges"
    >
      {off && <path d={off} />}
      {on && <path class="on" d={on} />}
    </svg>
  )
}
