/** Asks macOS: system_profiler as JSON, sysctl, and trees of text. */
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { objectsAt, parseJsonObject } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'

/** The entries of one data type of system_profiler; null with a problem under `part` when it does not answer. */
export async function profile(runner: Runner, note: Note, type: string, part: string): Promise<JsonObject[] | null> {
  const timeoutMs = type === 'SPApplicationsDataType' ? 50_000 : 20_000
  const answer = await runner.run('system_profiler', ['-json', type], { timeoutMs })
  if (!answer.ok) {
    noteFailure(note, part, answer)
    return null
  }
  const value = parseJsonObject(answer.value)
  if (value === null) note(part, 'unreadable')
  return value && objectsAt(value, type)
}

/** Values by name; names that this machine does not have are left out. */
export async function sysctl(runner: Runner, names: readonly string[]): Promise<Map<string, string>> {
  const answer = await runner.run('sysctl', ['-i', ...names], { timeoutMs: 5000, label: `sysctl ${names[0] ?? ''}` })
  return parseSysctl(answer.ok ? answer.value : '')
}

/** Lines `name: value`. */
export function parseSysctl(text: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ')
    if (colon > 0) values.set(line.slice(0, colon), line.slice(colon + 2).trim())
  }
  return values
}

/** Lines `"name" = value` of ioreg, quotes taken off; nested values are left as they are. */
export function parseIoreg(text: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/^[\s|]*"([^"]+)" = (.+)$/gm)) {
    if (!values.has(name)) values.set(name, value.trim().replace(/^"(.*)"$/, '$1'))
  }
  return values
}
