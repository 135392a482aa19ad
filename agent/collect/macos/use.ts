/** What is used on a Mac: watched programs that run, default programs, folders of documents. */
import { handlerProgram, runningProgram } from '../../contract/watch-list.ts'
import { type DefaultKind, defaultKinds } from '../../contract/tables.ts'
import type { DefaultProgram, SystemFacts } from '../../contract/v1.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { mostHeld } from '../shared/defaults.ts'
import { objectsAt, parseJsonObject, stringAt } from '../shared/json.ts'
import { namesAt } from '../shared/reading.ts'

/** `-c` gives the name of the program alone, without its folder and what it was told to open. */
export async function readRunning(runner: Runner, note: Note): Promise<number[] | null> {
  const answer = await runner.run('ps', ['-axc', '-o', 'comm='], { timeoutMs: 5000, label: 'ps -axc' })
  if (answer.ok) return parseNames(answer.value)
  noteFailure(note, 'moment.running', answer)
  return null
}

/** Watched programs in a list of names, one a line. */
export function parseNames(text: string): number[] {
  const ids = text.split('\n').flatMap((line) => runningProgram(line.trim()) ?? [])
  return [...new Set(ids)].toSorted((a, b) => a - b)
}

const settings = 'Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist'
/** The type of content or scheme that stands for a kind, and what macOS itself has for it where nobody chose. */
const wanted: Record<DefaultKind, { names: string[]; builtIn: string }> = {
  documents: { names: ['org.openxmlformats.wordprocessingml.document'], builtIn: 'com.apple.textedit' },
  web: { names: ['https', 'http'], builtIn: 'com.apple.safari' },
  post: { names: ['mailto'], builtIn: 'com.apple.mail' },
  pdf: { names: ['com.adobe.pdf'], builtIn: 'com.apple.preview' },
  archives: { names: ['public.zip-archive'], builtIn: 'com.apple.archiveutility' },
}

/**
 * What people chose. Of documents nothing is known where nobody chose: macOS then takes what is installed.
 */
export async function readDefaults(runner: Runner, note: Note): Promise<NonNullable<SystemFacts['defaults']> | null> {
  const chosen: Map<string, string>[] = []
  for (const home of await homesOf(runner)) {
    const path = `${home}/${settings}`
    if (!(await runner.exists(path))) continue
    const label = `plutil ${home.slice('/Users/'.length)}`
    const answer = await runner.run('plutil', ['-convert', 'json', '-o', '-', path], { timeoutMs: 5000, label })
    if (answer.ok) chosen.push(parseHandlers(answer.value))
    else noteFailure(note, 'system.defaults', answer)
  }
  const held = (kind: DefaultKind) => (chosen.length > 0 ? chosen : [new Map()]).map((it) => programFor(it, kind))
  const entries = defaultKinds.map((kind) => [kind, mostHeld(held(kind), `system.defaults.${kind}`, note)])
  return Object.fromEntries(entries) as NonNullable<SystemFacts['defaults']>
}

function programFor(chosen: Map<string, string>, kind: DefaultKind): DefaultProgram {
  const { names, builtIn } = wanted[kind]
  const bundle = names.map((name) => chosen.get(name)).find((id) => id !== undefined)
  if (bundle !== undefined) return handlerProgram(bundle) ?? 'other'
  return kind === 'documents' ? null : (handlerProgram(builtIn) ?? 'other')
}

/** Bundle by content type or scheme in LaunchServices' list of what a person chose. */
export function parseHandlers(json: string): Map<string, string> {
  const handlers = new Map<string, string>()
  for (const entry of objectsAt(parseJsonObject(json), 'LSHandlers')) {
    const name = stringAt(entry, 'LSHandlerURLScheme') ?? stringAt(entry, 'LSHandlerContentType')
    const bundle = stringAt(entry, 'LSHandlerRoleAll') ?? stringAt(entry, 'LSHandlerRoleViewer')
    if (name !== null && bundle !== null && bundle !== '-') handlers.set(name.toLowerCase(), bundle.toLowerCase())
  }
  return handlers
}

async function homesOf(runner: Runner): Promise<string[]> {
  const names = (await namesAt(runner, '/Users')).filter((name) => name !== 'Shared' && !name.startsWith('.'))
  return names.map((name) => `/Users/${name}`)
}

/** macOS may keep the agent out of them; then the count stays unknown. */
export async function readDocumentFolders(runner: Runner, note: Note): Promise<string[] | null> {
  const folders: string[] = []
  for (const home of await homesOf(runner)) {
    if ((await runner.listDir(`${home}/Documents`)).ok) folders.push(`${home}/Documents`)
  }
  if (folders.length > 0) return folders
  note('usage.documents', 'no-permission')
  return null
}
