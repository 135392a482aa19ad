/** Packages of Arch Linux and its relatives from pacman's own files. */
import { dayOf, wholeOf } from '../../clean.ts'
import type { SoftwareRow } from '../../platform.ts'
import type { Runner } from '../../runner.ts'

const root = '/var/lib/pacman/local'

/** Null where there is no pacman. */
export async function readPacman(runner: Runner): Promise<SoftwareRow[] | null> {
  const names = await runner.listDir(root)
  if (!names.ok) return null
  const rows: SoftwareRow[] = []
  for (const name of names.value) {
    const description = await runner.readText(`${root}/${name}/desc`, 64 * 1024)
    const row = description.ok ? parsePacmanDesc(description.value) : null
    if (row) rows.push(row)
  }
  return rows
}

/** A `desc` file: `%NAME%` on a line, its values on the lines below, an empty line. */
export function parsePacmanDesc(text: string): SoftwareRow | null {
  const fields = new Map<string, string>()
  for (const block of text.split('\n\n')) {
    const [head, ...values] = block.trim().split('\n')
    if (head) fields.set(head.replaceAll('%', ''), values.join(' AND '))
  }
  const name = fields.get('NAME')
  if (!name) return null
  const seconds = wholeOf(fields.get('INSTALLDATE'))
  const packager = fields.get('PACKAGER')?.replace(/\s*<[^>]*>.*$/, '') ?? null
  const installedDay = dayOf(seconds === null ? null : seconds * 1000)
  return [name, fields.get('VERSION') ?? null, packager, installedDay, 'pacman', fields.get('LICENSE') ?? null]
}
