/** Windows itself: edition, build, volumes, sleep policy. */
import { mebibytesOf } from '../clean.ts'
import type { SystemFacts } from '../../contract/v1.ts'
import type { Inventory } from '../facts.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { FileSystemRows } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { numberIn, objectsAt, stringAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { architectureOf } from '../shared/machine.ts'
import { ask } from './ask.ts'

export async function readOs(runner: Runner, note: Note): Promise<SystemFacts['os']> {
  const it = await ask(runner, note, 'os', 'system.os')
  const revision = numberIn(it, 'revision')
  const build = stringAt(it, 'build')
  return {
    family: 'windows',
    name: stringAt(it, 'caption')?.replace(/^Microsoft\s+/, '') ?? null,
    version: stringAt(it, 'release') ?? stringAt(it, 'version'),
    build: build === null || revision === null ? build : `${build}.${revision}`,
    kernel: stringAt(it, 'version'),
    architecture: osArchitecture(stringAt(it, 'architecture')),
    installedDay: stringAt(it, 'installed'),
  }
}

/** `64-bit`, `64 bits` or `ARM 64-bit Processor`, the word for bit in the system's language. */
function osArchitecture(text: string | null): string | null {
  if (text === null) return null
  if (/arm/i.test(text)) return 'arm64'
  return architectureOf(`${/\d\d/.exec(text)?.[0] ?? ''}-bit`)
}

/** Two small programs of Windows; the zone has Windows' own name, such as `SE Asia Standard Time`. */
export async function readNames(runner: Runner, note: Note): Promise<Pick<SystemFacts, 'hostName' | 'timeZone'>> {
  const hostName = await runner.run('hostname.exe', [], { timeoutMs: 5000, label: 'hostname' })
  const timeZone = await runner.run('tzutil.exe', ['/g'], { timeoutMs: 5000, label: 'tzutil /g' })
  if (!hostName.ok) noteFailure(note, 'system.hostName', hostName)
  if (!timeZone.ok) noteFailure(note, 'system.timeZone', timeZone)
  return { hostName: hostName.ok ? hostName.value : null, timeZone: timeZone.ok ? timeZone.value : null }
}

export async function readFileSystems(runner: Runner, note: Note): Promise<FileSystemRows | null> {
  const answer = await ask(runner, note, 'volumes', 'system.fileSystems')
  const drive = stringAt(answer, 'system')
  return (
    answer &&
    objectsAt(answer, 'volumes').map((volume): FileSystemRows[number] => [
      roleOf(volume, drive),
      stringAt(volume, 'FileSystem') ?? 'unknown',
      mebibytesOf(numberIn(volume, 'Size')),
    ])
  )
}

/** Win32_LogicalDisk.DriveType 2 is removable. */
function roleOf(volume: JsonObject, systemDrive: string | null): FileSystemRows[number][0] {
  if (numberIn(volume, 'DriveType') === 2) return 'removable'
  return stringAt(volume, 'DeviceID') === systemDrive ? 'system' : 'data'
}

export async function readStorage(runner: Runner, note: Note): Promise<Inventory['storage']> {
  const answer = await ask(runner, note, 'volumes', 'storage')
  const drive = stringAt(answer, 'system')
  const volume = objectsAt(answer, 'volumes').find((it) => drive !== null && stringAt(it, 'DeviceID') === drive) ?? null
  const sizeMb = mebibytesOf(numberIn(volume, 'Size'))
  const freeBytes = numberIn(volume, 'FreeSpace')
  if (answer && (sizeMb === null || freeBytes === null)) note('storage', 'unreadable')
  return sizeMb === null || freeBytes === null ? null : { sizeMb, freeMb: Math.floor(freeBytes / 1024 / 1024) }
}

export async function readSleepPolicy(runner: Runner, note: Note): Promise<SystemFacts['sleepPolicy']> {
  const screen = await readSetting(runner, note, 'VIDEOIDLE')
  const sleep = await readSetting(runner, note, 'STANDBYIDLE')
  const hibernate = await readSetting(runner, () => undefined, 'HIBERNATEIDLE')
  const isKnown = [...Object.values(screen), ...Object.values(sleep)].some((minutes) => minutes !== null)
  return {
    screenOffAcMin: screen.acMin,
    screenOffBatteryMin: screen.batteryMin,
    sleepAcMin: whicheverFirst(sleep.acMin, hibernate.acMin),
    sleepBatteryMin: whicheverFirst(sleep.batteryMin, hibernate.batteryMin),
    source: isKnown ? 'powercfg' : null,
  }
}

/** A machine that never sleeps may still hibernate, which saves no less; 0 is never. */
function whicheverFirst(sleepMin: number | null, hibernateMin: number | null): number | null {
  if (sleepMin === null || !hibernateMin) return sleepMin
  return sleepMin === 0 ? hibernateMin : Math.min(sleepMin, hibernateMin)
}

/** Settings by group and GUID: the aliases of powercfg are missing where a maker renamed them. */
const settings = {
  VIDEOIDLE: ['7516b95f-f776-4464-8c53-06167f40cc99', '3c0bc021-c8a8-4e07-a973-6b14cbcb2b7e'],
  STANDBYIDLE: ['238c9fa8-0aad-41ed-83f4-97be242c8f20', '29f6c1db-86da-48c5-9fdb-f2b67b1f44da'],
  HIBERNATEIDLE: ['238c9fa8-0aad-41ed-83f4-97be242c8f20', '9d7815a6-7ee4-497e-8888-515a05f02364'],
} as const

type Setting = { acMin: number | null; batteryMin: number | null }

async function readSetting(runner: Runner, note: Note, setting: keyof typeof settings): Promise<Setting> {
  const args = ['/query', 'SCHEME_CURRENT', ...settings[setting]]
  const answer = await runner.run('powercfg.exe', args, { timeoutMs: 15_000, label: `powercfg ${setting}` })
  if (!answer.ok) noteFailure(note, 'system.sleepPolicy', answer)
  const found = parsePowerSetting(answer.ok ? answer.value : '')
  if (answer.ok && found.acMin === null) note('system.sleepPolicy', 'unreadable')
  return found
}

/**
 * The words of powercfg are in the system's language, the numbers are not: a setting ends with its AC and its battery
 * value in seconds as 0x and eight hex digits; 0 is never.
 */
export function parsePowerSetting(text: string): Setting {
  const values = Array.from(text.matchAll(/\b0x([0-9a-f]{8})\b/gi), ([, digits = '']) => Number.parseInt(digits, 16))
  const [ac, battery] = values.slice(-2)
  const minutes = (seconds: number | undefined) => (seconds === undefined ? null : Math.ceil(seconds / 60))
  return values.length >= 2 ? { acMin: minutes(ac), batteryMin: minutes(battery) } : { acMin: null, batteryMin: null }
}
