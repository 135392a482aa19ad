/**
 * Counts documents by month of their last change and by format, only where the satker switched it on. Of a file its ending
 * and its time are looked at, nothing is kept but numbers. The walk is bounded: a huge folder gives a count that says that
 * it is not complete.
 */
import { limits } from '../../contract/limits.ts'
import { documentFormats } from '../../contract/tables.ts'
import type { Note } from '../notes.ts'
import type { MonthCounts } from '../platform.ts'
import type { Runner } from '../runner.ts'

export type WalkBounds = { entries: number; depth: number; forMs: number }
const usualBounds: WalkBounds = { entries: 20_000, depth: 8, forMs: 20_000 }

/** @param folders where people keep their documents; null = not known, and so is the count */
export async function countDocuments(
  runner: Runner,
  folders: readonly string[] | null,
  nowMs: number,
  note: Note,
  bounds: WalkBounds = usualBounds,
): Promise<MonthCounts | null> {
  if (folders === null) return null
  const months = monthsUpTo(nowMs).map((month) => ({ month, counts: documentFormats.map(() => 0), complete: true }))
  const isWhole = await walk(runner, folders, bounds, (format, changedAtMs) => {
    const month = months.find((it) => it.month === monthOf(changedAtMs))
    if (month) month.counts[format] = Math.min(limits.documents, (month.counts[format] ?? 0) + 1)
  })
  if (!isWhole) {
    note('usage.documents', 'too-many')
    for (const month of months) month.complete = false
  }
  return months
}

/** The month before and this one, `YYYY-MM` in UTC. */
export function monthsUpTo(nowMs: number): string[] {
  const now = new Date(nowMs)
  const before = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)
  return [monthOf(before), monthOf(nowMs)]
}

function monthOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 7)
}

/** The index of a document's format by its name's ending; null for every other file, and for the marks of open ones. */
export function formatOf(name: string): number | null {
  if (name.startsWith('.') || name.startsWith('~$')) return null
  const at = documentFormats.findIndex((format) => name.toLowerCase().endsWith(`.${format}`))
  return at < 0 ? null : at
}

/** False when a bound was hit. Links are not followed, hidden folders not entered. */
async function walk(
  runner: Runner,
  folders: readonly string[],
  bounds: WalkBounds,
  found: (format: number, changedAtMs: number) => void,
): Promise<boolean> {
  const untilMs = runner.monotonicMs() + bounds.forMs
  const waiting = folders.map((path) => ({ path, depth: 0 }))
  let entries = 0
  let isWhole = true
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const list = await runner.listEntries(folder.path)
    if (!list.ok) continue
    for (const { name, kind } of list.value) {
      if (++entries > bounds.entries || runner.monotonicMs() > untilMs) return false
      if (kind === 'folder' && !name.startsWith('.')) {
        if (folder.depth < bounds.depth) waiting.push({ path: `${folder.path}/${name}`, depth: folder.depth + 1 })
        else isWhole = false
      }
      const format = kind === 'file' ? formatOf(name) : null
      const changed = format === null ? null : await runner.modifiedAtMs(`${folder.path}/${name}`)
      if (format !== null && changed?.ok) found(format, changed.value)
    }
  }
  return isWhole
}
