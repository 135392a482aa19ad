/** What holds off sleep on Windows: `powercfg /requests`, which answers administrators only. */
import type { BlockerKind } from '../../contract/tables.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { blockerKind, inOrder } from '../shared/blockers.ts'

export async function readBlockers(runner: Runner, note: Note): Promise<BlockerKind[] | null> {
  const answer = await runner.run('powercfg.exe', ['/requests'], { timeoutMs: 10_000, label: 'powercfg /requests' })
  if (answer.ok) return parseRequests(answer.value)
  if (answer.reason === 'unreadable') note('power.blockers', 'no-permission', answer.detail)
  else noteFailure(note, 'power.blockers', answer)
  return null
}

/** Requests about the screen alone hold off no sleep; the headings and marks are the same in every language. */
const sleepHeadings = new Set(['SYSTEM', 'AWAYMODE', 'EXECUTION'])

/** Headings `SYSTEM:`, below each its requests as `[PROCESS] path`, `[SERVICE] path (name)`, `[DRIVER] name (id)`. */
export function parseRequests(text: string): BlockerKind[] {
  const kinds: BlockerKind[] = []
  let isAboutSleep = false
  for (const line of text.split('\n').map((it) => it.trim())) {
    const heading = /^([A-Z]+):$/.exec(line)?.[1]
    if (heading !== undefined) isAboutSleep = sleepHeadings.has(heading)
    const [, mark, name = ''] = /^\[([A-Z]+)\]\s*(.*)$/.exec(line) ?? []
    if (!isAboutSleep || mark === undefined) continue
    const told = mark === 'DRIVER' ? name : name.slice(name.lastIndexOf('\\') + 1)
    kinds.push(blockerKind(told, mark === 'PROCESS' ? 'program' : 'system'))
  }
  return inOrder(kinds)
}
