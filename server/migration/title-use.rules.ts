/** What stands behind a title on one laptop: that it is installed, the default, or was used. Pure. */
import { type WatchedProgram, watchedProgram } from '../../agent/contract/watch-list.ts'
import type { Grade } from './grade.rules.ts'

export type TitleFacts = { name: string; class: string; category: string | null }
export type Used = { id: number; days: number; lastDay: string }
export type TitleUse = { grade: Extract<Grade, 'E1' | 'E2' | 'E3'>; lastDay: string | null }

/**
 * E3 where a watched program of the title's category and openness that bears its name ran, E2 where it is a default, else E1.
 * An office suite is told by its first word (`libreoffice-writer` ran as LibreOffice), everything else by all words that
 * are not the maker's. A title that no watched program stands for stays E1: of it nobody looked whether it ran.
 *
 * @param use null = nobody could look
 */
export function titleUse(title: TitleFacts, use: readonly Used[] | null, defaults: readonly number[]): TitleUse {
  const days = (use ?? []).filter(({ id }) => isOf(title, watchedProgram(id))).map(({ lastDay }) => lastDay)
  const lastDay = days.toSorted().at(-1) ?? null
  if (lastDay !== null) return { grade: 'E3', lastDay }
  return { grade: defaults.some((id) => isOf(title, watchedProgram(id))) ? 'E2' : 'E1', lastDay: null }
}

const makers: readonly string[] = ['mozilla', 'google', 'microsoft', 'apple', 'adobe', 'gnome', 'apache', 'the']

function isOf(title: TitleFacts, program: WatchedProgram | null): boolean {
  if (program === null || program.category !== title.category || program.openness !== title.class) return false
  const words = new Set(wordsOf(title.name))
  const own = wordsOf(program.name)
  if (program.category === 'office') return own[0] !== undefined && words.has(own[0])
  const telling = own.filter((word) => !makers.includes(word))
  return (telling.length > 0 ? telling : own).every((word) => words.has(word))
}

/** A name may have thousands of letters: its first ones tell the program. */
const readChars = 200

function wordsOf(name: string): string[] {
  return name
    .slice(0, readChars)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
