/** All in percent of the bar, 0 to 100. */
type BulletProps = {
  at: number
  low: number
  high: number
  /** Null = there is none. */
  target: number | null
  /** Thinner, for a row of a table. */
  slim?: boolean
}

/**
 * One glance: where (dark tick), how sure (pale range from low to high), how far (target in gold). Its figures stand beside it as
 * text. Widths are SVG attributes, so that no inline style is needed.
 */
export function Bullet({ at, low, high, target, slim = false }: BulletProps) {
  const height = slim ? 10 : 18
  const middle = height / 2
  const bar = slim ? 4 : 5
  const band = slim ? 8 : 11
  return (
    <svg class={slim ? 'bullet slim' : 'bullet'} width="100%" height={height} aria-hidden="true">
      <rect class="ground" width="100%" height={band} y={middle - band / 2} rx="2" />
      <rect class="fill" width={percent(at)} height={bar} y={middle - bar / 2} />
      {high > low && (
        <rect class="range" x={percent(low)} width={percent(high - low)} height={band} y={middle - band / 2} />
      )}
      <rect
        class="at"
        x={percent(at)}
        width="3"
        height={band + 3}
        y={middle - band / 2 - 1.5}
        transform="translate(-1.5)"
      />
      {target !== null && (
        <rect class="target" x={percent(target)} width="2" height={height} transform="translate(-1)" />
      )}
    </svg>
  )
}

function percent(value: number): string {
  return `${Math.round(Math.max(0, Math.min(100, value)) * 10) / 10}%`
}
