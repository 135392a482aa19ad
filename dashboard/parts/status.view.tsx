import type { Child } from 'hono/jsx'
import type { Standing } from '../../server/device/standing.rules.ts'
import { Icon, type IconName } from './icon.view.tsx'
import type { Ui } from './ui.ts'

export type Tone = 'ok' | 'warn' | 'bad' | 'none'

/** Icon, word, colour, in this order of importance. A pill for a whole page, plain in tables. */
export function Status({
  tone,
  icon,
  pill,
  children,
}: {
  tone: Tone
  icon?: IconName
  pill?: boolean
  children: Child
}) {
  return (
    <span class={pill ? 'status pill' : 'status'} data-s={tone}>
      <Icon name={icon ?? tone} />
      {children}
    </span>
  )
}

const looks: Record<Standing, { tone: Tone; icon: IconName }> = {
  today: { tone: 'ok', icon: 'ok' },
  week: { tone: 'ok', icon: 'ok' },
  lapsed: { tone: 'warn', icon: 'warn' },
  never: { tone: 'none', icon: 'none' },
  pending: { tone: 'warn', icon: 'wait' },
  revoked: { tone: 'bad', icon: 'bad' },
}

/** Where a device stands, in the same words everywhere. */
export function StandingStatus({ ui, standing, pill = false }: { ui: Ui; standing: Standing; pill?: boolean }) {
  return (
    <Status {...looks[standing]} pill={pill}>
      {ui.words.standing[standing]}
    </Status>
  )
}

/** Gold, and only for what is not real. */
export function SampleMark({ ui }: { ui: Ui }) {
  return <span class="sample">{ui.words.sample}</span>
}

export function Tag({ children }: { children: Child }) {
  return <span class="tag">{children}</span>
}
