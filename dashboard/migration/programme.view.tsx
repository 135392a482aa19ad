import type { MigrationDay } from '../../server/migration/migration.queries.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'
import { countBasis, Proof } from '../parts/evidence.view.tsx'
import { Bullet } from '../parts/bullet.view.tsx'
import { Icon, type IconName } from '../parts/icon.view.tsx'
import { Status, type Tone } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { migrationTexts } from '../texts/migration.texts.ts'
import type { MigrationModel, OwnRank } from './migration.model.ts'
import type { Place } from './ranking.rules.ts'
import { ProgrammeTrend, ProgrammeTwin } from './programme-trend.view.tsx'
import { aheadNow, type Standing, type Verdict } from '../../server/plan/standing.rules.ts'

type Props = { ui: Ui; model: MigrationModel; now: MigrationDay; standing: Standing }

/** One programme: value with band, the way there, when it will be met, its place and its proof. */
export function Programme({ ui, model, now, standing }: Props) {
  const t = migrationTexts[ui.language]
  const { programme, range, target } = standing
  const words = t.programmes[programme]
  const { whole, share } = ui.format
  const pct = (part: number) => (range.all > 0 ? (part / range.all) * 100 : 0)
  const { tone, text } = verdictPill(ui, standing.verdict)
  return (
    <section class="goal" aria-labelledby={`program-${programme}`}>
      <div class="goal-top">
        <h2 id={`program-${programme}`}>{words.title}</h2>
        <Status tone={tone} pill>
          {text}
        </Status>
      </div>
      <p class="goal-what">{words.what}</p>
      <div class="goal-val">
        <strong class="value">{share(range.proven, range.all)}</strong>
        <PointsDelta ui={ui} points={standing.pointsChange} />
      </div>
      <p class="goal-of">{t.of(whole(range.proven), whole(range.all), whole(range.open))}</p>
      <div>
        <Bullet
          at={pct(range.proven)}
          low={pct(range.proven)}
          high={pct(range.proven + range.open)}
          target={target?.sharePct ?? null}
        />
        <p class="bullet-key">
          <span>{t.band(bandText(ui, range))}</span>
          {target ? (
            <b>{t.target(percent(ui, target.sharePct), ui.format.day(target.dueDay))}</b>
          ) : (
            <span class="quiet">{t.targetNone}</span>
          )}
        </p>
      </div>
      <ProgrammeTrend ui={ui} standing={standing} />
      <Facts ui={ui} model={model} standing={standing} />
      <Proofs ui={ui} code={model.unit.code} now={now} programme={programme} />
      <ProgrammeTwin ui={ui} standing={standing} />
    </section>
  )
}

/** `60 %` */
export function percent(ui: Ui, value: number): string {
  return ui.format.share(value, 100) ?? ''
}

/** `41,7–52,3`: the proven end and the possible end of a share. */
export function bandText(ui: Ui, { low, high }: { low: number | null; high: number | null }): string {
  return `${ui.format.number((low ?? 0) * 100)}–${ui.format.number((high ?? 0) * 100)}`
}

/** Points of a share gained or lost; less than a twentieth of a point is the same. */
export function isSame(points: number): boolean {
  return Math.abs(points) < 0.05
}

/** The laptops that are proven, by their statuses: an open system proves both programmes. */
function Proofs({ ui, code, now, programme }: { ui: Ui; code: string; now: MigrationDay; programme: Goal }) {
  const { proofOf } = migrationTexts[ui.language]
  const counts = { 'migrated-applications': now.migratedApplications, migrated: now.migrated }
  const statuses = programme === 'system' ? (['migrated'] as const) : (['migrated-applications', 'migrated'] as const)
  return (
    <p class="proofs">
      {statuses.map((status) => (
        <Proof
          ui={ui}
          basis={countBasis(now)}
          href={`/perangkat?satker=${code}&migrasi=${status}`}
          text={proofOf[status](ui.format.whole(counts[status]))}
        />
      ))}
    </p>
  )
}

function PointsDelta({ ui, points }: { ui: Ui; points: number | null }) {
  const t = migrationTexts[ui.language]
  if (points === null) return <span class="delta">{t.pointsUnknown}</span>
  if (isSame(points)) return <span class="delta">{t.pointsSame}</span>
  const icon: IconName = points > 0 ? 'up' : 'down'
  return (
    <span class="delta" data-s={points > 0 ? 'ok' : 'bad'}>
      <Icon name={icon} class="icon" /> {points < 0 && '−'}
      {t.points(ui.format.number(Math.abs(points)))}
    </span>
  )
}

/** The state of a programme as a pill: icon, word, colour. */
export function verdictPill(ui: Ui, verdict: Verdict): { tone: Tone; text: string } {
  const { pill } = migrationTexts[ui.language]
  switch (verdict.kind) {
    case 'reached':
    case 'on-track':
      return { tone: 'ok', text: pill[verdict.kind] }
    case 'likely':
      return { tone: 'warn', text: pill.likely }
    case 'behind':
      return verdict.weeks === null
        ? { tone: 'bad', text: pill.never }
        : { tone: 'warn', text: pill.behind(ui.format.whole(verdict.weeks)) }
    case 'unknown':
      return verdict.overdue ? { tone: 'bad', text: pill.overdue } : { tone: 'none', text: pill.unknown }
    default:
      return { tone: 'none', text: pill['no-target'] }
  }
}

function Facts({ ui, model, standing }: { ui: Ui; model: MigrationModel; standing: Standing }) {
  const t = migrationTexts[ui.language]
  const { target, programme } = standing
  const ahead = aheadNow(standing)
  const inherited = target !== null && target.unitCode !== model.unit.code
  return (
    <dl>
      <dt>{t.facts.p50}</dt>
      <dd>
        <Outlook ui={ui} model={model} standing={standing} />
      </dd>
      {ahead !== null && (
        <>
          <dt>{t.facts.line}</dt>
          <dd>{lineText(ui, ahead)}</dd>
        </>
      )}
      <OwnPlace ui={ui} kind={model.unit.kind} rank={model.ranks[programme]} />
      {target && (
        <>
          <dt>{t.facts.source}</dt>
          <dd class="clip">
            {target.source}
            {inherited && <span class="quiet"> ({t.facts.inherited(shortUnitName(target.unitName))})</span>}
          </dd>
        </>
      )}
    </dl>
  )
}

function lineText(ui: Ui, ahead: number): string {
  const { facts } = migrationTexts[ui.language]
  const laptops = ui.format.whole(Math.abs(Math.round(ahead)))
  if (Math.round(ahead) === 0) return facts.lineOn
  return ahead > 0 ? facts.lineAhead(laptops) : facts.lineBehind(laptops)
}

/** When the target will be met, or why nobody can tell. */
function Outlook({ ui, model, standing }: { ui: Ui; model: MigrationModel; standing: Standing }) {
  const t = migrationTexts[ui.language]
  const { day, share } = ui.format
  const outlook = standing.forecast
  if (outlook === null)
    return (
      <>
        {t.needTarget}; <a href={`/migrasi/rencana?unit=${model.unit.code}`}>{t.setTarget}</a>
      </>
    )
  if (outlook.kind === 'reached') return <b>{t.reachedSince(day(outlook.sinceDay))}</b>
  if (outlook.kind === 'none') return <>{t.unforeseen[outlook.reason]}</>
  const { p50Day, p85Day, onTimeRatio } = outlook
  return (
    <>
      <b>{p50Day === null ? t.beyond : day(p50Day)}</b>,{' '}
      {p85Day === null ? t.facts.p85None : `${t.facts.p85} ${day(p85Day)}`}
      {onTimeRatio !== null && (
        <span class="quiet">
          {' '}
          ({onTimeRatio < 0.01 ? t.facts.onTimeBarely : t.facts.onTime(share(onTimeRatio, 1) ?? '')})
        </span>
      )}
    </>
  )
}

/** ` (2–5)`: the places it could have; nothing where that is one. */
function intervalText(ui: Ui, { best, worst }: Place): string {
  const { intervalOf } = migrationTexts[ui.language].ranking
  return best === worst ? '' : ` (${intervalOf(ui.format.whole(best), ui.format.whole(worst))})`
}

function OwnPlace({ ui, kind, rank }: { ui: Ui; kind: string; rank: OwnRank }) {
  const t = migrationTexts[ui.language]
  if (rank === null || rank.of < 2) return null
  return (
    <>
      <dt>{t.facts.rank}</dt>
      <dd>
        {rank.place ? (
          <>
            <b class="rank">{ui.format.whole(rank.place.rank)}</b>{' '}
            {t.facts.rankOf(t.ranking.kinds[kind] ?? kind, ui.format.whole(rank.of))}{' '}
            <span class="quiet">{intervalText(ui, rank.place)}</span>
          </>
        ) : (
          t.facts.unranked
        )}
      </dd>
    </>
  )
}
