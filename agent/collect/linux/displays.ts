/** Connected displays from the kernel's connectors and the EDID that each display tells about itself. */
import type { Note } from '../notes.ts'
import type { Rows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { parseEdid } from '../shared/edid.ts'
import { namesAt, textAt } from '../shared/reading.ts'

const part = 'hardware.displays'
const root = '/sys/class/drm'

/** Folders of connectors that something is plugged into, such as `/sys/class/drm/card0-eDP-1`. */
export async function connectedConnectors(runner: Runner): Promise<string[]> {
  const folders: string[] = []
  for (const name of await namesAt(runner, root)) {
    if (!/^card\d+-/.test(name) || name.includes('Writeback')) continue
    if ((await textAt(runner, `${root}/${name}/status`)) === 'connected') folders.push(`${root}/${name}`)
  }
  return folders
}

/** Whether a connector leads to a panel inside the machine. */
export function isBuiltIn(connector: string): boolean {
  return /-(eDP|LVDS|DSI)-/.test(connector)
}

export async function readDisplays(runner: Runner, note: Note): Promise<Rows<'displays'> | null> {
  if (!(await runner.exists(root))) {
    note(part, 'no-source', 'no display connectors')
    return null
  }
  const connectors = await connectedConnectors(runner)
  if (connectors.length === 0) note(part, 'not-present')
  const rows: Rows<'displays'> = []
  for (const connector of connectors) rows.push(await readDisplay(runner, note, connector))
  return rows
}

async function readDisplay(runner: Runner, note: Note, connector: string): Promise<Rows<'displays'>[number]> {
  const bytes = await runner.readBytes(`${connector}/edid`, 4096)
  const edid = bytes.ok ? parseEdid(bytes.value) : null
  if (!edid) note(`${part}.edid`, bytes.ok && bytes.value.length > 0 ? 'unreadable' : 'no-source')
  const mode = /^(\d+)x(\d+)/.exec((await textAt(runner, `${connector}/modes`)) ?? '')
  const widthPx = edid?.widthPx ?? (mode ? Number(mode[1]) : null)
  const heightPx = edid?.heightPx ?? (mode ? Number(mode[2]) : null)
  return [edid?.maker ?? null, edid?.model ?? null, widthPx, heightPx, edid?.diagonalIn ?? null, isBuiltIn(connector)]
}
