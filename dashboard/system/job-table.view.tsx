import type { JobState } from '../../server/jobs/jobs.rules.ts'
import { Status } from '../parts/status.view.tsx'
import { Table } from '../parts/table.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { systemTexts } from '../texts/system.texts.ts'

/** Each scheduled job: how it stands, when it last ended, how long it took, what went wrong last. */
export function JobTable({ ui, jobs, nowMs }: { ui: Ui; jobs: JobState[]; nowMs: number }) {
  const t = systemTexts[ui.language].jobs
  const { span } = ui.format
  const ago = (atMs: number) => t.ago(span(Math.max(0, nowMs - atMs)))
  return (
    <Table
      ui={ui}
      caption={t.title}
      rows={jobs}
      columns={[
        {
          head: t.job,
          cell: ({ job }) => (
            <>
              {t.names[job] ?? job}
              {t.schedules[job] && <span class="sub">{t.schedules[job]}</span>}
            </>
          ),
        },
        {
          head: t.state,
          cell: (state) => (
            <>
              <JobStatus ui={ui} state={state} nowMs={nowMs} />
              {state.lastEndMs !== null && (
                <span class="sub phone">
                  {ago(state.lastEndMs)}, {span(state.lastDurationMs ?? 0)}
                </span>
              )}
            </>
          ),
        },
        {
          head: t.last,
          num: true,
          desk: true,
          cell: ({ lastEndMs }) => (lastEndMs === null ? ui.words.notYet : ago(lastEndMs)),
        },
        {
          head: t.took,
          num: true,
          desk: true,
          cell: ({ lastDurationMs }) => (lastDurationMs === null ? ui.words.notYet : span(lastDurationMs)),
        },
        {
          head: t.failure,
          desk: true,
          cell: ({ lastFailure }) =>
            lastFailure === null ? (
              t.noFailure
            ) : (
              <>
                {ago(lastFailure.atMs)} <span class="sub breaks">{lastFailure.message}</span>
              </>
            ),
        },
      ]}
    />
  )
}

function JobStatus({ ui, state, nowMs }: { ui: Ui; state: JobState; nowMs: number }) {
  const t = systemTexts[ui.language].jobs
  const { failuresInRow, retryAtMs, lastEndMs, running } = state
  if (failuresInRow > 0) {
    const waitMs = (retryAtMs ?? 0) - nowMs
    return (
      <>
        <Status tone="bad">{t.failing(ui.format.whole(failuresInRow))}</Status>
        <span class="sub">{waitMs > 0 ? t.retry(ui.format.span(waitMs)) : t.retryNow}</span>
        {state.lastFailure && <span class="sub phone breaks">{state.lastFailure.message}</span>}
      </>
    )
  }
  if (running)
    return (
      <Status tone="ok" icon="wait">
        {t.running}
      </Status>
    )
  return lastEndMs === null ? <Status tone="none">{t.notYet}</Status> : <Status tone="ok">{t.ok}</Status>
}
