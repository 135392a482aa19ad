/** A bar for a share of a whole; its width is an SVG attribute, so that no inline style is needed. */
export function Meter({ part, of, tone = 'ok' }: { part: number; of: number; tone?: 'ok' | 'warn' | 'quiet' }) {
  const percent = of > 0 ? Math.max(0, Math.min(100, (part / of) * 100)) : 0
  return (
    <svg class={`meter ${tone}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rest" width="100" height="8" />
      {percent > 0 && <rect class="part" width={percent.toFixed(1)} height="8" />}
    </svg>
  )
}
