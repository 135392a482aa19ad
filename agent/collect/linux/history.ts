/** Earlier boots and sleeps: the journal where it is kept, else the wtmp file, at least this boot. */
import type { PowerHistory } from '../facts.ts'
import { notebook, noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { parseBootedAtMs, readBootId } from './moment.ts'

type Boot = PowerHistory['boots'][number]
type Sleep = PowerHistory['sleeps'][number]

/** Message ids of systemd (sd-messages.h): the same in every language. */
const sleepStart = '6bbd95ee977941e497c48be27c254128'
const sleepStop = '8811e6df2a8e40f58a94cea26f8ebf14'
const timeoutMs = 15_000

/** Boots that ended and sleeps that began after `sinceMs`, oldest first. */
export async function readHistory(runner: Runner, sinceMs: number): Promise<PowerHistory> {
  const { problems, note } = notebook()
  const current = await readCurrentBoot(runner)
  const past = (await readJournalBoots(runner, note)) ?? (await readWtmpBoots(runner, note)) ?? []
  const boots = runningSince(withCurrent(past, current), sinceMs)
  const sleeps = await readSleeps(runner, note, sinceMs)
  return { boots, sleeps, problems }
}

/** Boots that ran at or after `sinceMs`; one of unknown end ran at the latest until the next one started. */
export function runningSince(boots: readonly Boot[], sinceMs: number): Boot[] {
  return boots.filter((boot, index) => (boot.endedAtMs ?? boots[index + 1]?.startedAtMs ?? sinceMs) >= sinceMs)
}

async function readCurrentBoot(runner: Runner): Promise<Boot | null> {
  const stat = await runner.readText('/proc/stat', 256 * 1024)
  const startedAtMs = stat.ok ? parseBootedAtMs(stat.value) : null
  return startedAtMs === null ? null : { id: await readBootId(runner), startedAtMs, endedAtMs: null }
}

/** The running boot replaces its own entry in a source; wtmp knows no ids, so there the start time tells it. */
export function withCurrent(past: readonly Boot[], current: Boot | null): Boot[] {
  if (!current) return [...past]
  const earlier = past.filter(
    (boot) => boot.id !== current.id && Math.abs(boot.startedAtMs - current.startedAtMs) > 5 * 60_000,
  )
  return [...earlier.filter((boot) => boot.startedAtMs < current.startedAtMs), current]
}

async function readJournalBoots(runner: Runner, note: Note): Promise<Boot[] | null> {
  const answer = await runner.run('journalctl', ['--list-boots', '--output=json', '--no-pager'], {
    timeoutMs,
    label: 'journalctl --list-boots',
  })
  if (!answer.ok) {
    noteFailure(note, 'history.boots', answer)
    return null
  }
  const boots = parseListBoots(answer.value)
  return boots.length > 0 ? boots : null
}

/** JSON since systemd 253; before that columns: index, id, and two local times that are not parsed. */
export function parseListBoots(text: string): Boot[] {
  if (!text.trimStart().startsWith('[')) return []
  const boots: Boot[] = []
  for (const entry of jsonOf(text) as unknown[]) {
    const { boot_id: id, first_entry: first, last_entry: last } = recordOf(entry)
    if (typeof id !== 'string' || typeof first !== 'number' || typeof last !== 'number') continue
    boots.push({ id, startedAtMs: Math.round(first / 1000), endedAtMs: Math.round(last / 1000) })
  }
  return boots.toSorted((a, b) => a.startedAtMs - b.startedAtMs)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return []
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

async function readWtmpBoots(runner: Runner, note: Note): Promise<Boot[] | null> {
  const wtmp = await runner.readBytes('/var/log/wtmp', 8 * 1024 * 1024)
  const boots = wtmp.ok ? parseWtmp(wtmp.value) : []
  if (boots.length > 0) return boots
  note('history.boots', 'no-source', 'neither journal nor wtmp')
  return null
}

const wtmpRecordBytes = 384
const runLevelType = 1
const bootType = 2

/**
 * Boots and shutdowns in a wtmp file (utmp(5), 384 bytes a record). Who logged in stands there too and is skipped. A
 * boot without a shutdown before the next one ended at an unknown time.
 */
export function parseWtmp(bytes: Uint8Array): Boot[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boots: Boot[] = []
  for (let at = 0; at + wtmpRecordBytes <= bytes.length; at += wtmpRecordBytes) {
    const type = view.getInt16(at, true)
    const atMs = view.getUint32(at + 340, true) * 1000
    const user = Buffer.from(bytes.subarray(at + 44, at + 52)).toString('latin1')
    if (type === bootType) boots.push({ id: `wtmp-${atMs / 1000}`, startedAtMs: atMs, endedAtMs: null })
    const open = boots.at(-1)
    if (type === runLevelType && user === 'shutdown' && open?.endedAtMs === null) open.endedAtMs = atMs
  }
  return boots
}

async function readSleeps(runner: Runner, note: Note, sinceMs: number): Promise<Sleep[]> {
  const args = [`MESSAGE_ID=${sleepStart}`, `MESSAGE_ID=${sleepStop}`, `--since=@${Math.floor(sinceMs / 1000)}`]
  const answer = await runner.run(
    'journalctl',
    [...args, '--output=json', '--output-fields=MESSAGE_ID', '--no-pager'],
    {
      timeoutMs,
      label: 'journalctl sleeps',
    },
  )
  if (!answer.ok) noteFailure(note, 'history.sleeps', answer)
  return answer.ok ? parseSleeps(answer.value) : []
}

/** Lines of JSON, one for going to sleep and one for waking; a sleep without its end is left out. */
export function parseSleeps(text: string): Sleep[] {
  const sleeps: Sleep[] = []
  let fromMs: number | null = null
  for (const line of text.split('\n').filter(Boolean)) {
    const entry = recordOf(jsonOf(line))
    const atMs = Math.round(Number(entry.__REALTIME_TIMESTAMP) / 1000)
    if (!Number.isFinite(atMs)) continue
    if (entry.MESSAGE_ID === sleepStart) fromMs = atMs
    if (entry.MESSAGE_ID !== sleepStop || fromMs === null) continue
    if (atMs > fromMs) sleeps.push({ fromMs, toMs: atMs })
    fromMs = null
  }
  return sleeps
}
