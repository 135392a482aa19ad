/** What is warned of on the server itself, for `/sistem` and the overview. */
import type { Warning } from '../../server/system/warnings.rules.ts'
import type { News } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { systemTexts } from '../texts/system.texts.ts'

/** @param more a sentence to one warning; `link` where the page itself is elsewhere */
export function warningNews(
  ui: Ui,
  warnings: readonly Warning[],
  { more, link = false }: { more?: (warning: Warning) => string | null; link?: boolean } = {},
): News[] {
  const t = systemTexts[ui.language]
  return warnings.map((warning) => ({
    tone: warning === 'intake' ? 'bad' : 'warn',
    title: t.warnings[warning],
    text: [more?.(warning), t.warningTexts[warning]].filter(Boolean).join(' '),
    link: link ? { href: '/sistem', text: t.overviewLink } : null,
  }))
}
