import type { Child } from 'hono/jsx'
import { Empty, type News, NewsList, Section } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import type { Change } from './changes.rules.ts'
import type { MigrationModel } from './migration.model.ts'
import type { RankingUnit } from './ranking.rules.ts'

/** What changed in four weeks, in words. */
export function Changes({ ui, model }: { ui: Ui; model: MigrationModel }) {
  const t = migrationTexts[ui.language].changes
  const { changes, unit } = model
  return (
    <Section
      id="berubah"
      title={t.title}
      aside={changes && <span class="note">{t.since(ui.format.day(changes.sinceDay))}</span>}
    >
      {changes === null ? (
        <Empty title={t.unknown}>{t.unknownText}</Empty>
      ) : changes.changes.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <NewsList items={changes.changes.map((change) => newsOf(ui, unit.code, change))} />
      )}
    </Section>
  )
}

function newsOf(ui: Ui, code: string, change: Change): News {
  const t = migrationTexts[ui.language].changes
  const { whole } = ui.format
  const list = (filter = '') => ({ href: `/perangkat?satker=${code}${filter}`, text: t.look })
  const unitLink = (unit: RankingUnit) => ({ href: `/migrasi?unit=${unit.code}`, text: t.lookUnit })
  const count = 'count' in change ? whole(Math.abs(change.count)) : ''
  switch (change.kind) {
    case 'proven': {
      const more = change.count > 0
      const words = (more ? t.provenMore : t.provenFewer)[change.programme]
      const status = change.programme === 'system' ? 'migrated' : 'migrated-applications'
      return {
        tone: more ? 'ok' : 'bad',
        title: words(count),
        text: change.from.length > 0 && t.mostIn(namesOf(ui, change.from)),
        link: list(more ? `&migrasi=${status}` : ''),
      }
    }
    case 'regressed':
      return { tone: 'warn', title: t.regressed(count), text: t.regressedText, link: list('&tanda=mundur') }
    case 'contradictory':
      return {
        tone: 'warn',
        title: t.contradictory(count),
        text: t.contradictoryText,
        link: list('&tanda=bertentangan'),
      }
    case 'register':
      return {
        tone: 'none',
        title: (change.count > 0 ? t.registerMore : t.registerFewer)(count),
        text: t.registerText,
        link: list(),
      }
    case 'no-data':
      return {
        tone: 'none',
        title: (change.count > 0 ? t.noDataMore : t.noDataFewer)(count),
        text: t.noDataText(whole(change.now)),
        link: list('&migrasi=no-data'),
      }
    default:
      return {
        tone: change.places > 0 ? 'ok' : 'warn',
        title: movedTitle(ui, change),
        text: t.movedText(whole(change.rank)),
        link: unitLink(change.unit),
      }
  }
}

function movedTitle(ui: Ui, { unit, places }: Extract<Change, { kind: 'moved' }>): Child {
  const t = migrationTexts[ui.language].changes
  const words = places > 0 ? t.up : t.down
  return `${words(shortUnitName(unit.name), ui.format.whole(Math.abs(places)))}.`
}

function namesOf(ui: Ui, from: { unit: RankingUnit; count: number }[]): string {
  const { and } = migrationTexts[ui.language].changes
  return from.map(({ unit, count }) => `${shortUnitName(unit.name)} (${ui.format.whole(Math.abs(count))})`).join(and)
}
