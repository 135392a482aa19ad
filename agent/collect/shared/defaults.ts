/** One answer for all people of a laptop. Pure. */
import type { DefaultProgram } from '../../contract/v1.ts'
import type { Note } from '../notes.ts'

/** What most of those have who have anything set; null when nobody has, or with a problem when as many have one as another. */
export function mostHeld(held: readonly DefaultProgram[], part: string, note: Note): DefaultProgram {
  const counts = new Map<number | 'other', number>()
  for (const program of held) if (program !== null) counts.set(program, (counts.get(program) ?? 0) + 1)
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!first) {
    note(part, 'no-source', 'nothing set')
    return null
  }
  if (second?.[1] !== first[1]) return first[0]
  note(part, 'unreadable', 'accounts differ')
  return null
}
