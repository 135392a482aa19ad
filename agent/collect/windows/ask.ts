/** Asks Windows one question through PowerShell and reads its JSON. */
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Read, Runner } from '../runner.ts'
import { parseJsonObject } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { fullScript, scripts } from './scripts.ts'
import type { ScriptName } from './scripts.ts'

const timeoutMs = 45_000
const flags = ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-Command']

/** What a script printed. */
export function runScript(runner: Runner, label: string, body: string): Promise<Read<string>> {
  return runner.run('powershell.exe', [...flags, fullScript(body)], { timeoutMs, label: `powershell ${label}` })
}

/** The answer to a question; null with a problem under `part` when there is none or it is not JSON. */
export async function ask(runner: Runner, note: Note, name: ScriptName, part: string): Promise<JsonObject | null> {
  const answer = await runScript(runner, name, scripts[name])
  if (!answer.ok) {
    noteFailure(note, part, answer)
    return null
  }
  const value = parseJsonObject(answer.value)
  if (value === null) note(part, 'unreadable')
  return value
}
