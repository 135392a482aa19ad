import type { MigrationDay } from '../../server/migration/migration.queries.ts'
import { TitleName } from '../parts/title-name.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import { shortfallOf } from './blockers.view.tsx'
import type { MigrationModel } from './migration.model.ts'
import { percent } from './programme.view.tsx'
import type { Standing } from '../../server/plan/standing.rules.ts'

/** The sentence that a leader could repeat: what is proven, and whether that is on target; then what holds most back. */
export function Lead({ ui, model, now }: { ui: Ui; model: MigrationModel; now: MigrationDay }) {
  const t = migrationTexts[ui.language]
  const { whole } = ui.format
  const { applications } = model.standings
  if (!applications) return null
  return (
    <p class="lead">
      <b>
        {t.lead(whole(applications.range.proven), whole(applications.range.all))}; {verdictText(ui, applications)}.
      </b>{' '}
      {now.system.proven > 0 && `${t.leadSystem(whole(now.system.proven))}. `}
      <FirstBlocker ui={ui} model={model} />
    </p>
  )
}

function FirstBlocker({ ui, model }: { ui: Ui; model: MigrationModel }) {
  const t = migrationTexts[ui.language]
  const first = model.blockers.rows[0]
  if (!first) return null
  const shortfall = shortfallOf(model)
  const share = shortfall !== null && first.aloneCount <= shortfall && ui.format.share(first.aloneCount, shortfall)
  const [before = '', after = ''] = t.leadBlocker('\n', ui.format.whole(first.aloneCount)).split('\n')
  return (
    <>
      {before}
      <TitleName name={first.name} />
      {after}
      {share && t.ofShortfall(share)}.
    </>
  )
}

/** Where a programme stands against its target, as half a sentence. */
export function verdictText(ui: Ui, { verdict, target }: Pick<Standing, 'verdict' | 'target'>): string {
  const { leadVerdict: words } = migrationTexts[ui.language]
  const share = target ? percent(ui, target.sharePct) : ''
  const dueDay = target ? ui.format.day(target.dueDay) : ''
  switch (verdict.kind) {
    case 'reached':
      return words.reached(share, ui.format.day(verdict.sinceDay))
    case 'on-track':
    case 'likely':
      return words[verdict.kind](share, dueDay)
    case 'behind':
      return verdict.weeks === null ? words.never : words.behind(ui.format.whole(verdict.weeks))
    case 'unknown':
      return verdict.overdue ? words.overdue : words.unknown
    default:
      return words['no-target']
  }
}
