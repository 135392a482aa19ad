/**
 * What opens documents, pages, mail, PDF and archives: the desktop's lists of defaults by the freedesktop rules
 * (mime-apps-spec 1.0.1), those of each person before those of the system. Where people of one laptop differ, what most of
 * them have counts.
 */
import { handlerProgram } from '../../contract/watch-list.ts'
import { type DefaultKind, defaultKinds } from '../../contract/tables.ts'
import type { DefaultProgram, SystemFacts } from '../../contract/v1.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { mostHeld } from '../shared/defaults.ts'
import { namesAt } from '../shared/reading.ts'
import { homesOf } from './people.ts'
import { programOfFile } from './running.ts'

type Defaults = NonNullable<SystemFacts['defaults']>

/** The type of content that stands for a kind: of documents the one that offices send each other. */
const typeOf: Record<DefaultKind, string> = {
  documents: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  web: 'x-scheme-handler/https',
  post: 'x-scheme-handler/mailto',
  pdf: 'application/pdf',
  archives: 'application/zip',
}
const dataFolders = [
  '/usr/local/share/applications',
  '/usr/share/applications',
  '/var/lib/flatpak/exports/share/applications',
  '/var/lib/snapd/desktop/applications',
]
const listBytes = 256 * 1024

export async function readDefaults(runner: Runner, note: Note): Promise<Defaults | null> {
  const shared = await readSystem(runner)
  if (shared.installed.size === 0) {
    note('system.defaults', 'no-source', 'no desktop programs')
    return null
  }
  const people = []
  for (const home of await homesOf(runner)) people.push(await readPerson(runner, home, shared))
  const choices = people.length > 0 ? people : [shared.lists]
  const programs = new Map<string, Promise<DefaultProgram>>()
  const programAt = (path: string) => {
    const program = programs.get(path) ?? readProgram(runner, path)
    programs.set(path, program)
    return program
  }
  const heldOf = new Map<DefaultKind, DefaultProgram[]>()
  for (const kind of defaultKinds) {
    const held: DefaultProgram[] = []
    for (const lists of choices) {
      const path = defaultFile(lists, shared, typeOf[kind])
      held.push(path === null ? null : await programAt(path))
    }
    heldOf.set(kind, held)
  }
  // one reason for all five where a machine has nothing set: reasons travel in every report
  const isBlank = [...heldOf.values()].every((held) => held.every((program) => program === null))
  if (isBlank) note('system.defaults', 'no-source', 'nothing set')
  const tell: Note = isBlank ? () => undefined : note
  const entries = [...heldOf].map(([kind, held]) => [kind, mostHeld(held, `system.defaults.${kind}`, tell)])
  return Object.fromEntries(entries) as Defaults
}

/** Texts of lists of defaults, the strongest first, with their folders' desktop files. */
type Lists = { defaults: string[]; caches: string[] }
/** Path of each installed desktop file by its id. */
type System = { lists: Lists; installed: Map<string, string> }

async function readSystem(runner: Runner): Promise<System> {
  const installed = new Map<string, string>()
  for (const folder of dataFolders) await addInstalled(runner, folder, installed)
  const defaults = [...(await listsIn(runner, '/etc/xdg'))]
  const caches: string[] = []
  for (const folder of dataFolders) {
    defaults.push(...(await listsIn(runner, folder)), await textOf(runner, `${folder}/defaults.list`))
    caches.push(await textOf(runner, `${folder}/mimeinfo.cache`))
  }
  return { lists: { defaults, caches }, installed }
}

async function readPerson(runner: Runner, home: string, shared: System): Promise<Lists> {
  const own = `${home}/.local/share/applications`
  const flatpak = `${home}/.local/share/flatpak/exports/share/applications`
  for (const folder of [own, flatpak]) await addInstalled(runner, folder, shared.installed)
  const defaults = [...(await listsIn(runner, `${home}/.config`)), ...(await listsIn(runner, own))]
  const caches = [await textOf(runner, `${own}/mimeinfo.cache`)]
  return {
    defaults: [...defaults, ...shared.lists.defaults],
    caches: [...caches, ...shared.lists.caches],
  }
}

async function addInstalled(runner: Runner, folder: string, installed: Map<string, string>): Promise<void> {
  for (const name of await namesAt(runner, folder)) {
    if (name.endsWith('.desktop') && !installed.has(name)) installed.set(name, `${folder}/${name}`)
  }
}

/** Lists for one desktop (`gnome-mimeapps.list`) stand before the one for all. */
async function listsIn(runner: Runner, folder: string): Promise<string[]> {
  const names = (await namesAt(runner, folder)).filter((name) => name.endsWith('-mimeapps.list'))
  const texts: string[] = []
  for (const name of [...names, 'mimeapps.list']) texts.push(await textOf(runner, `${folder}/${name}`))
  return texts
}

async function textOf(runner: Runner, path: string): Promise<string> {
  const read = await runner.readText(path, listBytes)
  return read.ok ? read.value : ''
}

function defaultFile({ defaults, caches }: Lists, { installed }: System, type: string): string | null {
  for (const [texts, group] of [
    [defaults, 'Default Applications'],
    [caches, 'MIME Cache'],
  ] as const) {
    for (const text of texts) {
      const id = idsIn(text, group, type).find((each) => installed.has(each))
      if (id !== undefined) return installed.get(id) ?? null
    }
  }
  return null
}

/** Desktop files that a group of a key file names for a type, in their order. */
export function idsIn(text: string, group: string, type: string): string[] {
  let inGroup = false
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) inGroup = line.trim() === `[${group}]`
    else if (inGroup && line.startsWith(`${type}=`)) {
      const ids = line.slice(type.length + 1).split(';')
      return ids.map((id) => id.trim()).filter((id) => id !== '')
    }
  }
  return []
}

/** By the desktop file's own id, else by the program that it starts. */
async function readProgram(runner: Runner, path: string): Promise<DefaultProgram> {
  const known = handlerProgram(path.slice(path.lastIndexOf('/') + 1))
  if (known !== null) return known
  const command = startedBy(await textOf(runner, path))
  return (command === null ? null : programOfFile(command)) ?? 'other'
}

/** The first word of `Exec=`, past a leading `env NAME=value`. */
export function startedBy(desktopFile: string): string | null {
  const words = /^Exec=(.+)$/m.exec(desktopFile)?.[1]?.trim().split(/\s+/) ?? []
  return (
    words.find((word) => !/^(\/usr\/bin\/)?env$/.test(word) && !/^[A-Z_]+=/.test(word))?.replaceAll('"', '') ?? null
  )
}
