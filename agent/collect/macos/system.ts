/** macOS itself: version, volumes, and the applications that are installed for everyone. */
import { dayOf, mebibytesOf } from '../clean.ts'
import type { SystemFacts } from '../../contract/v1.ts'
import type { Inventory } from '../facts.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { FileSystemRows, SoftwareRow } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { numberIn, objectsAt, stringAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { architectureOf } from '../shared/machine.ts'
import { profile, sysctl } from './ask.ts'

export async function readOs(runner: Runner, note: Note): Promise<SystemFacts['os']> {
  const answer = await runner.run('sw_vers', [], { timeoutMs: 5000, label: 'sw_vers' })
  if (!answer.ok) noteFailure(note, 'system.os', answer)
  const field = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, 'm').exec(answer.ok ? answer.value : '')?.[1] ?? null
  const values = await sysctl(runner, ['kern.osrelease', 'hw.machine'])
  const setUp = await runner.modifiedAtMs('/var/db/.AppleSetupDone')
  const version = field('ProductVersion')
  const name = [field('ProductName'), version].filter(Boolean).join(' ')
  return {
    family: 'macos',
    name: name || null,
    version,
    build: field('BuildVersion'),
    kernel: values.get('kern.osrelease') ?? null,
    architecture: architectureOf(values.get('hw.machine') ?? null),
    installedDay: setUp.ok ? dayOf(setUp.value) : null,
  }
}

export async function readNames(runner: Runner, note: Note): Promise<Pick<SystemFacts, 'hostName' | 'timeZone'>> {
  const hostName = (await sysctl(runner, ['kern.hostname'])).get('kern.hostname') ?? null
  const link = await runner.readLink('/etc/localtime')
  const timeZone = /zoneinfo\/(.+)$/.exec(link.ok ? link.value : '')?.[1] ?? null
  if (hostName === null) note('system.hostName', 'no-source')
  if (timeZone === null) note('system.timeZone', 'no-source')
  return { hostName, timeZone }
}

export async function readFileSystems(runner: Runner, note: Note): Promise<FileSystemRows | null> {
  const volumes = await profile(runner, note, 'SPStorageDataType', 'system.fileSystems')
  return volumes && volumes.map(volumeRow)
}

function volumeRow(volume: JsonObject): FileSystemRows[number] {
  const drive = objectsAt(volume, 'physical_drive')[0] ?? null
  const isInside = stringAt(drive, 'is_internal_disk') !== 'no'
  const role = stringAt(volume, 'mount_point') === '/' ? 'system' : isInside ? 'data' : 'removable'
  return [role, stringAt(volume, 'file_system') ?? 'unknown', mebibytesOf(numberIn(volume, 'size_in_bytes'))]
}

export async function readStorage(runner: Runner, note: Note): Promise<Inventory['storage']> {
  const space = await runner.diskSpace('/')
  if (!space.ok) noteFailure(note, 'storage', space)
  const sizeMb = space.ok ? mebibytesOf(space.value.sizeBytes) : null
  return space.ok && sizeMb !== null ? { sizeMb, freeMb: Math.floor(space.value.freeBytes / 1024 / 1024) } : null
}

/** Where applications for everyone live; what lies in people's own folders is not looked at. */
const sharedFolders = /^\/(Applications|System\/Applications)\//

export async function readApplications(runner: Runner, note: Note): Promise<SoftwareRow[] | null> {
  const applications = await profile(runner, note, 'SPApplicationsDataType', 'software')
  return (
    applications && applications.filter((it) => sharedFolders.test(stringAt(it, 'path') ?? '')).flatMap(applicationRows)
  )
}

function applicationRows(application: JsonObject): SoftwareRow[] {
  const name = stringAt(application, '_name')
  if (name === null) return []
  const changedAtMs = Date.parse(stringAt(application, 'lastModified') ?? '')
  const installedDay = dayOf(Number.isNaN(changedAtMs) ? null : changedAtMs)
  return [[name, stringAt(application, 'version'), signerOf(application), installedDay, 'app-bundle', null]]
}

/** The organisation that signed an application: `Developer ID Application: Google LLC (EQHXZ8M8AV)`. */
export function signerOf(application: JsonObject): string | null {
  if (stringAt(application, 'obtained_from') === 'apple') return 'Apple'
  const signers: unknown[] = Array.isArray(application.signed_by) ? application.signed_by : []
  const signer = signers.find(
    (it): it is string => typeof it === 'string' && it.startsWith('Developer ID Application:'),
  )
  return signer?.replace(/^Developer ID Application:\s*/, '').replace(/\s*\([A-Z0-9]{10}\)$/, '') ?? null
}
