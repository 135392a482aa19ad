/** What somebody should look at, the most pressing first. */
import { localDayOf } from '../../server/day/local-day.rules.ts'
import type { News } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { overviewTexts } from '../texts/overview.texts.ts'
import { warningNews } from '../system/warning-news.tsx'
import type { OverviewModel } from './overview.model.ts'

export function attentionOf(ui: Ui, model: OverviewModel): News[] {
  const t = overviewTexts[ui.language].attention
  const { whole, lastDay } = ui.format
  const { standing, alarms, silent, totals, unit } = model
  const devices = (state: string) => ({ href: `/perangkat?satker=${unit.code}&keadaan=${state}`, text: t.look })
  const ofAlarms = alarms.map((alarm): News => ({
    tone: 'bad',
    title: t.alarms[alarm.action](whole(alarm.count)),
    text: t.alarmText(lastDay(localDayOf(alarm.lastAtMs, unit.zone), model.today)),
    link:
      alarm.action === 'migration.drift' ? { href: `/migrasi/disisihkan?unit=${unit.code}`, text: t.lookLists } : null,
  }))
  const items: News[] = [...warningNews(ui, model.warnings, { link: true }), ...ofAlarms]
  if (standing.pending > 0)
    items.push({
      tone: 'warn',
      icon: 'wait',
      title: t.pending(whole(standing.pending)),
      text: t.pendingText,
      link: devices('pending'),
    })
  if (standing.lapsed > 0)
    items.push({ tone: 'warn', title: t.lapsed(whole(standing.lapsed)), text: t.lapsedText, link: devices('lapsed') })
  if (standing.never > 0)
    items.push({ tone: 'none', title: t.never(whole(standing.never)), text: t.neverText, link: devices('never') })
  if (silent.length > 0)
    items.push({
      tone: 'none',
      title: t.silent(whole(silent.length)),
      text: t.silentText,
      link: { href: '#tanpa-data', text: t.lookUnits },
    })
  if (totals && totals.lateCount > 0)
    items.push({ tone: 'none', title: t.late(whole(totals.lateCount)), text: t.lateText })
  return items
}
