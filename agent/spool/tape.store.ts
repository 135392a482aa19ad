/** The tape on disk: one page a file, so that a minute's write stays small however long the laptop was offline. */
import { join } from 'node:path'
import type { Page } from '../record/tape.rules.ts'
import { readCheckedJson, writeCheckedJson } from './checked.ts'
import type { Disk } from './disk.ts'
import { isUnfinished } from './disk.ts'

const suffix = '.page'

/** All pages in order; damaged ones are set aside and told of, unfinished ones removed. */
export function readPages(disk: Disk, folder: string, onDamaged: () => void): Page[] {
  const names = disk.list(folder)
  for (const name of names.filter(isUnfinished)) disk.remove(join(folder, name))
  return names
    .filter((name) => name.endsWith(suffix))
    .flatMap((name) => {
      const page = readCheckedJson(disk, join(folder, name), onDamaged) as Page | null
      return page ? [grown(page)] : []
    })
}

/** Pages of an earlier agent know less. */
function grown(page: Page): Page {
  const pieces = page.pieces.map((piece) => ({ ...piece, batteryMs: piece.batteryMs ?? 0 }))
  return { ...page, pieces, ran: page.ran ?? [], meters: page.meters ?? [] }
}

export function writePage(disk: Disk, folder: string, page: Page): void {
  writeCheckedJson(disk, pagePath(folder, page.number), page)
}

export function removePage(disk: Disk, folder: string, number: number): void {
  disk.remove(pagePath(folder, number))
}

function pagePath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(8, '0')}${suffix}`)
}
