/** This boot of a Mac, and its sleeps from the log of pmset. Earlier boots are not kept in a form we can read. */
import type { PowerHistory } from '../facts.ts'
import { notebook, noteFailure } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { sysctl } from './ask.ts'
import { readBootId } from './moment.ts'

export async function readHistory(runner: Runner, sinceMs: number): Promise<PowerHistory> {
  const { problems, note } = notebook()
  const started = /sec = (\d+)/.exec((await sysctl(runner, ['kern.boottime'])).get('kern.boottime') ?? '')?.[1]
  note('history.boots', 'no-source', 'only the running boot')
  const log = await runner.run('pmset', ['-g', 'log'], { timeoutMs: 30_000 })
  if (!log.ok) noteFailure(note, 'history.sleeps', log)
  const startedAtMs = started === undefined ? null : Number(started) * 1000
  return {
    boots: startedAtMs === null ? [] : [{ id: await readBootId(runner), startedAtMs, endedAtMs: null }],
    sleeps: parsePmsetLog(log.ok ? log.value : '').filter((sleep) => sleep.toMs >= sinceMs),
    problems,
  }
}

/** `2026-11-20 12:10:01 +0700 Sleep  Entering Sleep state ...` until `Wake`; a dark wake is still sleep. */
export function parsePmsetLog(text: string): PowerHistory['sleeps'] {
  const sleeps: PowerHistory['sleeps'] = []
  let fromMs: number | null = null
  const entry = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)\s+(Sleep|Wake)\s/gm
  for (const [, day, time, hours, minutes, what] of text.matchAll(entry)) {
    const atMs = Date.parse(`${day}T${time}${hours}:${minutes}`)
    if (Number.isNaN(atMs)) continue
    if (what === 'Sleep') fromMs ??= atMs
    else if (fromMs !== null) {
      if (atMs > fromMs) sleeps.push({ fromMs, toMs: atMs })
      fromMs = null
    }
  }
  return sleeps
}
