type MeterProps = { part: number; of: number; tone?: 'ok' | 'warn' | 'quiet' | 'unknown' }

/** A bar for a share of a whole; its width is an SVG attribute, so that no inline style is needed. Unknown is hatched. */
export function Meter({ part, of, tone = 'ok' }: MeterProps) {
  const percent = of > 0 ? Math.max(0, Math.min(100, (part / of) * 100)) : 0
  return (
    <svg class={`meter ${tone}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rest" width="100" height="8" />
      {percent > 0 && <rect class="part" width={percent.toFixed(1)} height="8" />}
      {percent > 0 && tone === 'unknown' && <path class="hatch" d={hatch(percent)} />}
    </svg>
  )
}

/** Slanted strokes, one every two and a half hundredths, none beyond the part. */
function hatch(percent: number): string {
  const step = 2.5
  const count = Math.floor(percent / step)
  return Array.from({ length: count }, (_, index) => `M${index * step} 8l${step}-8`).join('')
}
