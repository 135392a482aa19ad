/** Snap packages from the description that each mounted snap carries. Publishers are not in it and stay null. */
import { dayOf } from '../../clean.ts'
import type { SoftwareRow } from '../../platform.ts'
import type { Runner } from '../../runner.ts'

const roots = ['/snap', '/var/lib/snapd/snap']

/** Null where there are no snaps. */
export async function readSnap(runner: Runner): Promise<SoftwareRow[] | null> {
  for (const root of roots) {
    const names = await runner.listDir(root)
    if (!names.ok) continue
    const rows: SoftwareRow[] = []
    for (const name of names.value) {
      const row = await readOne(runner, `${root}/${name}`)
      if (row) rows.push(row)
    }
    return rows
  }
  return null
}

async function readOne(runner: Runner, folder: string): Promise<SoftwareRow | null> {
  const description = await runner.readText(`${folder}/current/meta/snap.yaml`, 256 * 1024)
  const found = description.ok ? parseSnapYaml(description.value) : null
  if (!found) return null
  const link = await runner.modifiedAtMs(`${folder}/current`)
  return [found.name, found.version, null, link.ok ? dayOf(link.value) : null, 'snap', found.licence]
}

/** Top-level scalars of a snap.yaml; everything deeper is indented and not looked at. */
export function parseSnapYaml(text: string): { name: string; version: string | null; licence: string | null } | null {
  const scalar = (key: string) => {
    const value = new RegExp(`^${key}:[ \\t]*(\\S.*)$`, 'm').exec(text)?.[1]?.trim()
    return value?.replace(/^(["'])(.*)\1$/, '$2') || null
  }
  const name = scalar('name')
  return name === null ? null : { name, version: scalar('version'), licence: scalar('license') }
}
