/**
 * A runner that answers from a recording: one text file a machine, as `docs/guide/kumpul-rekaman.sh` and `.cmd` write
 * it. Lines starting with `=== ` open an entry, what follows is its content:
 *
 *   === text PATH          a text file            === hex PATH           a file as hex bytes
 *   === link PATH          where a link leads     === time PATH          time of the last change, epoch seconds
 *   === have PATH          exists, content not recorded
 *   === space PATH         bytes: size and free   === fail REASON PATH   reading it failed, and why
 *   === run EXIT LABEL     output of a program    === clock NOW_MS MONOTONIC_MS
 *   === processors COUNT BUSY_MS TOTAL_MS UPTIME_MS   (the process's own time is 1,000 ms)
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure, FolderEntry, Read, Runner } from '../../agent/collect/runner.ts'

export const recordingsFolder = join(import.meta.dirname, 'recordings')

type Entry = { head: string; body: string }
export type Recording = {
  files: Map<string, string | Uint8Array>
  links: Map<string, string>
  timesMs: Map<string, number>
  spaces: Map<string, { sizeBytes: number; freeBytes: number }>
  failures: Map<string, Failure>
  runs: Map<string, { exitCode: number; output: string }>
  paths: Set<string>
  nowMs: number
  monotonicMs: number
  processors: ReturnType<Runner['processors']>
}

/** Names of all recordings, without `.txt`. Those called `invented-*` were typed, not recorded. */
export function recordingNames(): string[] {
  return readdirSync(recordingsFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4))
    .toSorted()
}

/** The platform a recording is of, from its name. */
export function platformOf(name: string): NodeJS.Platform {
  if (name.includes('windows')) return 'win32'
  return name.includes('macos') ? 'darwin' : 'linux'
}

/** A runner over the recording of that name. */
export function recordedRunner(name: string): Runner {
  return runnerOf(parseRecording(readFileSync(join(recordingsFolder, `${name}.txt`), 'utf8')))
}

/** A recording of its text; `#` lines before the first entry are remarks. */
export function parseRecording(text: string): Recording {
  const recording: Recording = {
    files: new Map(),
    links: new Map(),
    timesMs: new Map(),
    spaces: new Map(),
    failures: new Map(),
    runs: new Map(),
    paths: new Set(),
    nowMs: Date.UTC(2026, 10, 24, 8),
    monotonicMs: 3_600_000,
    processors: { count: 1, busyMs: 0, totalMs: 3_600_000, uptimeMs: 3_600_000, ownCpuMs: 1000 },
  }
  for (const entry of entriesOf(text)) take(recording, entry)
  return recording
}

function entriesOf(text: string): Entry[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const lineEnd = part.indexOf('\n')
      return lineEnd < 0 ? { head: part, body: '' } : { head: part.slice(0, lineEnd), body: part.slice(lineEnd + 1) }
    })
}

function take(recording: Recording, { head, body }: Entry): void {
  const [kind = '', ...rest] = head.trim().split(' ')
  const path = rest.join(' ')
  const numbers = (kind === 'clock' || kind === 'processors' ? path : body).trim().split(/\s+/).map(Number)
  if (kind === 'clock') [recording.nowMs = 0, recording.monotonicMs = 0] = numbers
  else if (kind === 'processors') {
    const [count = 1, busyMs = 0, totalMs = 0, uptimeMs = 0] = numbers
    recording.processors = { count, busyMs, totalMs, uptimeMs, ownCpuMs: 1000 }
  } else if (kind === 'run') recording.runs.set(rest.slice(1).join(' '), { exitCode: Number(rest[0]), output: body })
  else if (kind === 'fail') {
    const failed = rest.slice(1).join(' ')
    recording.failures.set(failed, { ok: false, reason: rest[0] as Failure['reason'], detail: null })
    recording.paths.add(failed)
  } else takeFile(recording, { kind, path, body, numbers })
}

function takeFile(recording: Recording, it: { kind: string; path: string; body: string; numbers: number[] }): void {
  const { kind, path, body, numbers } = it
  if (kind === 'text') recording.files.set(path, body)
  else if (kind === 'hex') recording.files.set(path, Buffer.from(body.replaceAll(/\s/g, ''), 'hex'))
  else if (kind === 'link') recording.links.set(path, body.trim())
  else if (kind === 'time') recording.timesMs.set(path, (numbers[0] ?? 0) * 1000)
  else if (kind === 'space') recording.spaces.set(path, { sizeBytes: numbers[0] ?? 0, freeBytes: numbers[1] ?? 0 })
  else if (kind !== 'have') throw new Error(`unknown entry in a recording: ${kind}`)
  recording.paths.add(path)
}

const missing: Failure = { ok: false, reason: 'no-source', detail: null }

/** A runner that answers from a parsed recording; what is not in it does not exist on that machine. */
export function runnerOf(recording: Recording): Runner {
  const bytesOf = (path: string, maxBytes = Number.MAX_SAFE_INTEGER): Read<Uint8Array> => {
    const found = recording.files.get(path)
    if (found === undefined) return recording.failures.get(path) ?? missing
    return { ok: true, value: Buffer.from(found).subarray(0, maxBytes) }
  }
  return {
    run: (command, args, { label }) => Promise.resolve(answerOf(recording, label ?? [command, ...args].join(' '))),
    readBytes: (path, maxBytes) => Promise.resolve(bytesOf(path, maxBytes)),
    readText: (path, maxBytes) => {
      const bytes = bytesOf(path, maxBytes)
      return Promise.resolve(bytes.ok ? { ok: true, value: Buffer.from(bytes.value).toString('utf8') } : bytes)
    },
    listDir: (path) => Promise.resolve(namesIn(recording, path)),
    listEntries: (path) => Promise.resolve(entriesIn(recording, path)),
    readLink: (path) => Promise.resolve(found(recording.links.get(path))),
    exists: (path) => Promise.resolve(recording.paths.has(path) || namesIn(recording, path).ok),
    modifiedAtMs: (path) => Promise.resolve(found(recording.timesMs.get(path))),
    diskSpace: (path) => Promise.resolve(found(recording.spaces.get(path))),
    nowMs: () => recording.nowMs,
    monotonicMs: () => recording.monotonicMs,
    processors: () => recording.processors,
  }
}

function found<Value>(value: Value | undefined): Read<Value> {
  return value === undefined ? missing : { ok: true, value }
}

function answerOf(recording: Recording, label: string): Read<string> {
  const run = recording.runs.get(label)
  if (!run || run.exitCode === 127) return { ok: false, reason: 'no-tool', detail: null }
  if (run.exitCode === 124) return { ok: false, reason: 'timeout', detail: null }
  if (run.exitCode !== 0) return { ok: false, reason: 'unreadable', detail: `exit code ${run.exitCode}` }
  return { ok: true, value: run.output }
}

function namesIn(recording: Recording, path: string): Read<string[]> {
  const names = new Set<string>()
  for (const known of recording.paths) {
    if (known.startsWith(`${path}/`)) names.add(known.slice(path.length + 1).split('/')[0] ?? '')
  }
  if (names.size === 0 && !recording.paths.has(path)) return recording.failures.get(path) ?? missing
  return { ok: true, value: [...names].toSorted() }
}

function entriesIn(recording: Recording, path: string): Read<FolderEntry[]> {
  const names = namesIn(recording, path)
  if (!names.ok) return names
  const kindOf = (inner: string): FolderEntry['kind'] => {
    if (recording.links.has(inner)) return 'other'
    return recording.files.has(inner) || recording.timesMs.has(inner) ? 'file' : 'folder'
  }
  return { ok: true, value: names.value.map((name) => ({ name, kind: kindOf(`${path}/${name}`) })) }
}
