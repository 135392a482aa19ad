/** The watch list, read: what a program is, and which of a machine's names mean it. Pure; both sides use it. */
import { watchedProgramLines } from './watched-programs.ts'

export type WatchedProgram = {
  id: number
  name: string
  category: string
  /** Whether its licence is open source; a closed program may cost nothing. */
  openness: 'open' | 'closed'
  /** Names under which it runs, and under which it is set as a default; lower case, `*` at the end for any ending. */
  runs: string[]
  handlers: string[]
}

/** Linux keeps no more of a program's name. */
const commChars = 15

export const watchedPrograms: readonly WatchedProgram[] = watchedProgramLines.trim().split('\n').map(programOf)

/** The version of the list: ids are only ever added. */
export const watchListVersion = watchedPrograms.at(-1)?.id ?? 0

function programOf(line: string): WatchedProgram {
  const [id = '', name = '', category = '', openness = '', runs = '', handlers = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return {
    id: Number(id),
    name,
    category,
    openness: openness === 'open' ? 'open' : 'closed',
    runs: namesIn(runs),
    handlers: namesIn(handlers),
  }
}

function namesIn(cell: string): string[] {
  return cell
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
}

type Lookup = { exact: Map<string, number>; starts: { start: string; id: number }[] }

const running = lookupOf(watchedPrograms.map(({ id, runs }) => ({ id, names: runs })))
const runningCut = lookupOf(
  watchedPrograms.map(({ id, runs }) => ({ id, names: runs.map((name) => name.slice(0, commChars)) })),
)
const handling = lookupOf(watchedPrograms.map(({ id, handlers }) => ({ id, names: handlers })))

/** Among names that share a beginning the longer one counts; of two programs with one name the earlier line. */
function lookupOf(entries: { id: number; names: string[] }[]): Lookup {
  const lookup: Lookup = { exact: new Map(), starts: [] }
  for (const { id, names } of entries) {
    for (const name of names) {
      if (name.endsWith('*')) lookup.starts.push({ start: name.slice(0, -1), id })
      else if (!lookup.exact.has(name)) lookup.exact.set(name, id)
    }
  }
  lookup.starts.sort((a, b) => b.start.length - a.start.length)
  return lookup
}

function find({ exact, starts }: Lookup, name: string): number | null {
  const wanted = name.toLowerCase()
  return exact.get(wanted) ?? starts.find(({ start }) => wanted.startsWith(start))?.id ?? null
}

/** The watched program that runs under this name, as Windows and macOS show it; null for any other. */
export function runningProgram(name: string): number | null {
  return find(running, name)
}

/** The watched program that runs under this name, as Linux shows it: cut to 15 characters. */
export function runningProgramOnLinux(name: string): number | null {
  return find(runningCut, name.slice(0, commChars))
}

/** The watched program that a system names in this way as the default: a desktop file, a bundle, a package, an executable. */
export function handlerProgram(name: string): number | null {
  return find(handling, name.replace(/\.desktop$/i, '')) ?? runningProgram(name)
}

const byId = new Map(watchedPrograms.map((program) => [program.id, program]))

/** The program of an id; null for one that this list does not know yet. */
export function watchedProgram(id: number): WatchedProgram | null {
  return byId.get(id) ?? null
}
