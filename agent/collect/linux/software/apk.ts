/** Packages of Alpine Linux from apk's own file. */
import type { SoftwareRow } from '../../platform.ts'
import type { Runner } from '../../runner.ts'

/** Null where there is no apk. */
export async function readApk(runner: Runner): Promise<SoftwareRow[] | null> {
  for (const path of ['/lib/apk/db/installed', '/usr/lib/apk/db/installed']) {
    const source = await runner.readText(path)
    if (source.ok) return parseApk(source.value)
  }
  return null
}

/** Paragraphs of one-letter fields: P name, V version, L licence, m maintainer. */
export function parseApk(text: string): SoftwareRow[] {
  const rows: SoftwareRow[] = []
  for (const block of text.split('\n\n')) {
    const field = (letter: string) => new RegExp(`^${letter}:(.+)$`, 'm').exec(block)?.[1]?.trim() ?? null
    const name = field('P')
    if (name === null) continue
    const maintainer = field('m')?.replace(/\s*<[^>]*>.*$/, '') ?? null
    rows.push([name, field('V'), maintainer, null, 'apk', field('L')])
  }
  return rows
}
