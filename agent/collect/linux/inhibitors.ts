/**
 * What logind is asked to hold off sleep for. A desktop's own list (a film in a browser) lives in a person's session and
 * is not seen from here.
 */
import type { BlockerKind } from '../../contract/tables.ts'
import type { Note } from '../notes.ts'
import { noteFailure } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { blockerKind, inOrder } from '../shared/blockers.ts'

const root = '/run/systemd/inhibit'

export async function readBlockers(runner: Runner, note: Note): Promise<BlockerKind[] | null> {
  const names = await runner.listDir(root)
  if (!names.ok) {
    noteFailure(note, 'power.blockers', names)
    return null
  }
  const kinds: BlockerKind[] = []
  // beside each file lies a pipe `N.ref`, which must never be opened for reading
  for (const name of names.value.filter((it) => /^\d+$/.test(it))) {
    const read = await runner.readText(`${root}/${name}`, 4096)
    if (!read.ok && read.reason === 'no-permission') note('power.blockers', read.reason, read.detail)
    const kind = read.ok ? inhibitorKind(read.value) : null
    if (kind !== null) kinds.push(kind)
  }
  return inOrder(kinds)
}

/** Lines `WHAT=sleep:idle`, `MODE=block`, `WHO=...`; null for what does not hold off sleep or only delays it. */
export function inhibitorKind(text: string): BlockerKind | null {
  const field = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
  const holdsOff = field('WHAT')
    .split(':')
    .some((what) => what === 'sleep' || what === 'idle')
  return holdsOff && field('MODE').startsWith('block') ? blockerKind(field('WHO')) : null
}
