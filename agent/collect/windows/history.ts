/** Boots, shutdowns and sleeps from the System log of Windows, also from before the agent was installed. */
import type { PowerHistory } from '../facts.ts'
import { notebook, noteFailure } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { numberIn, objectsAt, parseJsonObject } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { runScript } from './ask.ts'
import { readBootId } from './moment.ts'
import { historyScript } from './scripts.ts'

/** Kernel-General: 12 the system started, 13 it shuts down. */
const startedId = 12
const stoppedId = 13
/** Kernel-Power: 42 goes to sleep and 107 is back; 506 and 507 the same for machines that sleep with a radio on. */
const asleepIds = [42, 506]
const awakeIds = [107, 507]
const dayMs = 24 * 60 * 60_000

export async function readHistory(runner: Runner, sinceMs: number): Promise<PowerHistory> {
  const { problems, note } = notebook()
  const days = Math.min(90, (runner.nowMs() - sinceMs) / dayMs)
  const answer = await runScript(runner, 'history', historyScript(days))
  if (!answer.ok) noteFailure(note, 'history', answer)
  const value = answer.ok ? parseJsonObject(answer.value) : null
  if (answer.ok && value === null) note('history', 'unreadable')
  const boots = bootsOf(objectsAt(value, 'events'))
  const running = openBoot(boots, runner.nowMs() - runner.processors().uptimeMs)
  running.id = await readBootId(runner, running.startedAtMs)
  return { boots, sleeps: sleepsOf(value, sinceMs), problems }
}

/** A boot without a shutdown before the next one ended at an unknown time. Ids are the start times in seconds;
 * only the running boot has Windows' own number. */
export function bootsOf(events: readonly JsonObject[]): PowerHistory['boots'] {
  const boots: PowerHistory['boots'] = []
  const known = events.map((event) => ({ id: numberIn(event, 'id'), atMs: numberIn(event, 'at') }))
  for (const { id, atMs } of known.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))) {
    if (atMs === null) continue
    const open = boots.at(-1)
    if (id === startedId) boots.push({ id: `log-${Math.round(atMs / 1000)}`, startedAtMs: atMs, endedAtMs: null })
    else if (id === stoppedId && open?.endedAtMs === null) open.endedAtMs = atMs
  }
  return boots
}

/** The boot that runs now: the log's last one without an end, else one from the running clock, added to the list. */
function openBoot(boots: PowerHistory['boots'], startedAtMs: number): PowerHistory['boots'][number] {
  const last = boots.at(-1)
  if (last?.endedAtMs === null) return last
  const running = { id: '', startedAtMs, endedAtMs: null }
  boots.push(running)
  return running
}

type Sleeps = PowerHistory['sleeps']

/** Power-Troubleshooter tells both ends of a sleep; what it left out is told by Kernel-Power. */
function sleepsOf(answer: JsonObject | null, sinceMs: number): Sleeps {
  const told = objectsAt(answer, 'sleeps').flatMap((sleep) => {
    const [fromMs, toMs] = [numberIn(sleep, 'from'), numberIn(sleep, 'to')]
    return fromMs !== null && toMs !== null && toMs > fromMs ? [{ fromMs, toMs }] : []
  })
  const more = sleepsBetween(objectsAt(answer, 'events')).filter(
    (sleep) => !told.some((it) => it.fromMs < sleep.toMs && sleep.fromMs < it.toMs),
  )
  return [...told, ...more].filter(({ toMs }) => toMs >= sinceMs).toSorted((a, b) => a.fromMs - b.fromMs)
}

/** From going to sleep until waking; a machine that started or shut down in between did not sleep until then. */
export function sleepsBetween(events: readonly JsonObject[]): Sleeps {
  const sleeps: Sleeps = []
  let fromMs: number | null = null
  const known = events.map((event) => ({ id: numberIn(event, 'id') ?? 0, atMs: numberIn(event, 'at') }))
  for (const { id, atMs } of known.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))) {
    if (atMs === null) continue
    if (id === startedId || id === stoppedId) fromMs = null
    else if (asleepIds.includes(id)) fromMs ??= atMs
    else if (awakeIds.includes(id) && fromMs !== null) {
      if (atMs > fromMs) sleeps.push({ fromMs, toMs: atMs })
      fromMs = null
    }
  }
  return sleeps
}
