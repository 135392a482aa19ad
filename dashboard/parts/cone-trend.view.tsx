import { coneFrame, type ConeInput, coneShape } from './cone-trend.rules.ts'
import type { Ui } from './ui.ts'

type ConeTrendProps = ConeInput & {
  ui: Ui
  /** The finding in a sentence: what the picture says to those who hear the page. */
  finding: string
  /** A value as its label: `29,4`. */
  write: (value: number) => string
}

/** What was, and what may come: target in gold, P50 dashed, the band to P85. Its values stand in a table beside it. */
export function ConeTrend({ ui, finding, write, ...input }: ConeTrendProps) {
  const { width, height } = coneFrame
  const shape = coneShape(input)
  const nowDay = input.past.findLast(({ value }) => value !== null)?.day ?? null
  const { dayShort, day } = ui.format
  const isMiddle = shape.nowX !== null && shape.nowX > width * 0.2 && shape.nowX < width * 0.75
  const labelUp = shape.first !== null && shape.first.y > shape.topY + 14
  return (
    <svg class="chart cone-trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={finding}>
      <line class="ax" x1="0" x2={width} y1={shape.baseY} y2={shape.baseY} />
      {shape.nowX !== null && (
        <line class="ax" x1={shape.nowX} x2={shape.nowX} y1={shape.topY - 6} y2={shape.baseY + 3} />
      )}
      {shape.cone && <path class="cone" d={shape.cone} />}
      {shape.target && <path class="tgt" d={shape.target} />}
      {shape.median && <path class="p50" d={shape.median} />}
      {shape.past && <path class="l" d={shape.past} />}
      {shape.first && (
        <text class="minor" x={shape.first.x} y={labelUp ? shape.first.y - 6 : shape.first.y + 13}>
          {write(shape.first.value)}
        </text>
      )}
      {shape.dot && <circle class="dot" cx={shape.dot.x} cy={shape.dot.y} r="3.2" />}
      <text x={coneFrame.left} y={height - 5}>
        {dayShort(input.fromDay)}
      </text>
      {nowDay !== null && isMiddle && (
        <text x={shape.nowX ?? 0} y={height - 5} text-anchor="middle">
          {dayShort(nowDay)}
        </text>
      )}
      <text x={width - coneFrame.right} y={height - 5} text-anchor="end">
        {day(input.toDay)}
      </text>
    </svg>
  )
}

/** The key to what is beside the line of the past: swatch and word. */
export function ConeLegend({ words }: { words: { median: string; cone: string; target: string } }) {
  const keys = [
    ['p50', words.median, 'M0 6h14'],
    ['cone', words.cone, 'M0 1h14v10H0z'],
    ['tgt', words.target, 'M0 6h14'],
  ] as const
  return (
    <p class="legend chart-key">
      {keys.map(([name, word, path]) => (
        <span>
          <svg class="key chart" viewBox="0 0 14 12" aria-hidden="true">
            <path class={name} d={path} />
          </svg>
          {word}
        </span>
      ))}
    </p>
  )
}
