/** Where this laptop stands on the way to open source, why, and what stands behind it. */
import type { DeviceDetail } from '../../server/device/device-detail.queries.ts'
import type { DeviceMigrationDetail } from '../../server/migration/device-titles.queries.ts'
import type { DeviceMigration } from '../../server/migration/migration.queries.ts'
import { type CategoryState, categoryStates } from '../../server/migration/set-summary.rules.ts'
import { type Status as MigrationState, type StatusReason, statuses } from '../../server/migration/status.rules.ts'
import type { PageContext } from '../parts/layout.view.tsx'
import { Defs, Section } from '../parts/lists.view.tsx'
import { GradeLabel, MigrationStatus } from '../parts/migration-marks.view.tsx'
import { Status } from '../parts/status.view.tsx'
import { Table } from '../parts/table.view.tsx'
import { TitleName } from '../parts/title-name.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceMigrationTexts } from '../texts/device-migration.texts.ts'
import { VisitLink } from '../visit/visit.view.tsx'
import { StateTable } from './migration-states.view.tsx'

type Props = { page: PageContext; device: DeviceDetail; detail: DeviceMigrationDetail; mayOpen: boolean }

export function MigrationSection({ page, device, detail, mayOpen }: Props) {
  const { ui } = page
  const t = deviceMigrationTexts[ui.language]
  const { migration } = detail
  const setAside = setAsideOf(migration)
  return (
    <Section id="migrasi" title={t.title} aside={<GradeLabel ui={ui} grade={migration.grade} />}>
      <p class="pills">
        <MigrationStatus ui={ui} status={migration.status} pill />
        {flagsOf(migration).map((flag) => (
          <Status tone={flag === 'contradictory' ? 'bad' : 'warn'} pill>
            {t.flags[flag]}
          </Status>
        ))}
      </p>
      <p class="after">{t.meanings[migration.status]}</p>
      {setAside && migration.sinceDay && (
        <p class="callout after">
          {t.staleNote(ui.format.day(migration.sinceDay))} {t.why['data:set-aside'](ui.format.day(setAside))}
        </p>
      )}
      <div class="cols after">
        <div>
          <h3>{t.whyTitle}</h3>
          <Table
            ui={ui}
            caption={t.whyTitle}
            rows={migration.reasons}
            class="compact"
            columns={[
              { head: t.reason, cell: (reason) => whyOf(ui, reason) },
              { head: t.rule, cell: (reason) => <code>{reason.rule}</code> },
            ]}
          />
          {migration.blockingTitles.length > 0 && <Blockers ui={ui} migration={migration} />}
          <h3 class="after">{t.proofTitle}</h3>
          <ListProof page={page} device={device} detail={detail} mayOpen={mayOpen} />
        </div>
        <div>
          <h3>{t.statesTitle}</h3>
          <StateTable ui={ui} detail={detail} />
        </div>
      </div>
    </Section>
  )
}

type Flag = 'blocked' | 'regressed' | 'contradictory' | 'stale'

function flagsOf(migration: DeviceMigration): Flag[] {
  return (['blocked', 'regressed', 'contradictory', 'stale'] as const).filter((flag) => migration[flag])
}

/** Day of the list that was set aside; null = the newest one holds. */
export function setAsideOf(migration: DeviceMigration): string | null {
  return migration.reasons.find(({ rule }) => rule === 'data:set-aside')?.saw ?? null
}

/** A reason in words: what the rule saw is a day, a status, a state, or a name as it stands. */
function whyOf(ui: Ui, { rule, saw }: StatusReason): string {
  const t = deviceMigrationTexts[ui.language]
  return t.why[rule](saw === null ? '' : sawInWords(ui, saw))
}

function sawInWords(ui: Ui, saw: string): string {
  const t = deviceMigrationTexts[ui.language]
  if (/^\d{4}-\d\d-\d\d$/.test(saw)) return ui.format.day(saw)
  if (isOneOf<MigrationState>(statuses, saw)) return t.statuses[saw]
  return isOneOf<CategoryState>(categoryStates, saw) ? t.states[saw] : saw
}

function isOneOf<Value extends string>(values: readonly Value[], text: string): text is Value {
  return values.some((value) => value === text)
}

function Blockers({ ui, migration }: { ui: Ui; migration: DeviceMigration }) {
  const t = deviceMigrationTexts[ui.language]
  return (
    <>
      <h3 class="after">{t.blockers}</h3>
      <Table
        ui={ui}
        caption={t.blockers}
        rows={migration.blockingTitles}
        class="compact"
        columns={[
          { head: t.name, cell: (title) => <TitleName name={title.name} /> },
          { head: t.group, desk: true, cell: (title) => t.parts[title.category ?? ''] ?? t.noCategory },
          { head: t.rule, cell: (title) => <code>{title.rule}</code> },
        ]}
      />
    </>
  )
}

/** From the status to the list and to the sealed report that named it. */
function ListProof({ page, device, detail, mayOpen }: Props) {
  const { ui } = page
  const t = deviceMigrationTexts[ui.language]
  const { proof } = detail
  if (!proof) return <p class="note">{t.why['data:none']('')}</p>
  const { report } = proof
  const named = report?.namesIt == null ? 'unknown' : report.namesIt ? 'yes' : 'no'
  return (
    <>
      <Defs
        rows={[
          [t.list, <span class="mono">{t.listText(shortHash(proof.sectionHash), ui.format.day(proof.fromDay))}</span>],
          [
            t.sealed,
            report ? (
              <>
                <span class="mono">{t.sealedText(ui.format.day(report.utcDay), shortHash(report.hash))}</span>{' '}
                <Status tone={named === 'yes' ? 'ok' : named === 'no' ? 'bad' : 'none'}>{t.names[named]}</Status>
              </>
            ) : (
              <span class="quiet">{t.sealedNone}</span>
            ),
          ],
        ]}
      />
      <p class="note after">
        <a class="proof" href="#laporan">
          {t.toReport}
        </a>{' '}
        · <VisitLink ui={ui} publicId={device.public_id} />
      </p>
      {mayOpen && report && (
        <form class="after" method="post" action={`/perangkat/${device.public_id}/laporan/${report.id}`}>
          <input type="hidden" name="token" value={page.token} />
          <button class="btn slim" type="submit">
            {t.openReport}
          </button>
        </form>
      )}
    </>
  )
}

function shortHash(hash: string): string {
  return `${hash.slice(0, 12)}…${hash.slice(-4)}`
}
