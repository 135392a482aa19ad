/** Flatpak applications that are installed for everyone; those in people's own folders are not looked at. */
import { dayOf } from '../../clean.ts'
import type { SoftwareRow } from '../../platform.ts'
import type { Runner } from '../../runner.ts'

const root = '/var/lib/flatpak/app'

/** Null where there is no flatpak. */
export async function readFlatpak(runner: Runner): Promise<SoftwareRow[] | null> {
  const ids = await runner.listDir(root)
  if (!ids.ok) return null
  const rows: SoftwareRow[] = []
  for (const id of ids.value) {
    const active = `${root}/${id}/current/active`
    if (!(await runner.exists(active))) continue
    const info = parseMetainfo((await readMetainfo(runner, `${active}/files/share`, id)) ?? '')
    const deployed = await runner.modifiedAtMs(`${active}/deploy`)
    const installedDay = deployed.ok ? dayOf(deployed.value) : null
    rows.push([info.name ?? id, info.version, info.developer, installedDay, 'flatpak', info.licence])
  }
  return rows
}

async function readMetainfo(runner: Runner, share: string, id: string): Promise<string | null> {
  for (const path of [`metainfo/${id}.metainfo.xml`, `metainfo/${id}.appdata.xml`, `appdata/${id}.appdata.xml`]) {
    const read = await runner.readText(`${share}/${path}`, 512 * 1024)
    if (read.ok) return read.value
  }
  return null
}

type Metainfo = { name: string | null; version: string | null; developer: string | null; licence: string | null }

/** What AppStream metadata states about an application; translated names carry `xml:lang` and are passed over. */
export function parseMetainfo(xml: string): Metainfo {
  const element = (name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1] ?? null
  const developer = /<developer[ >][\s\S]*?<name>([^<]+)<\/name>/.exec(xml)?.[1] ?? element('developer_name')
  const withoutDeveloper = xml.replace(/<developer[ >][\s\S]*?<\/developer>/, '')
  return {
    name: plain(/<name>([^<]+)<\/name>/.exec(withoutDeveloper)?.[1] ?? null),
    version: plain(/<release\b[^>]*\bversion=["']([^"']+)["']/.exec(xml)?.[1] ?? null),
    developer: plain(developer),
    licence: plain(element('project_license')),
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string | null): string | null {
  return text?.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '').trim() || null
}
