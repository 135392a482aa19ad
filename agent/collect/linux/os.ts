/** The system from /etc/os-release and the kernel, its name, time zone and the day it was installed. */
import { dayOf } from '../clean.ts'
import type { SystemFacts } from '../../contract/v1.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { textAt } from '../shared/reading.ts'
import { readArchitecture } from './cpu.ts'

const part = 'system.os'
/** Written by the installer and then left alone: Debian and Ubuntu, Fedora, and the machine id of every systemd. */
const installMarks = ['/var/log/installer/syslog', '/var/log/installer', '/root/anaconda-ks.cfg', '/etc/machine-id']

export async function readOs(runner: Runner, note: Note): Promise<SystemFacts['os']> {
  const source = await readRelease(runner)
  if (!source.ok) noteFailure(note, part, source)
  const release = parseOsRelease(source.ok ? source.value : '')
  return {
    family: 'linux',
    name: release.get('PRETTY_NAME') ?? release.get('NAME') ?? null,
    version: release.get('VERSION_ID') ?? null,
    build: release.get('BUILD_ID') ?? (await readPointRelease(runner, release)),
    kernel: await textAt(runner, '/proc/sys/kernel/osrelease'),
    architecture: await readArchitecture(runner),
    installedDay: await readInstalledDay(runner, note),
  }
}

/** Debian writes its point release apart; Ubuntu carries the same file with another meaning. */
async function readPointRelease(runner: Runner, release: Map<string, string>): Promise<string | null> {
  return release.get('ID') === 'debian' ? textAt(runner, '/etc/debian_version') : null
}

async function readRelease(runner: Runner) {
  const release = await runner.readText('/etc/os-release', 16 * 1024)
  return release.ok ? release : runner.readText('/usr/lib/os-release', 16 * 1024)
}

/** Shell-like assignments; quotes around a value and backslashes inside it are taken off. */
export function parseOsRelease(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = /^([A-Z0-9_]+)=(.*)$/.exec(line.trim())
    if (match?.[1] === undefined) continue
    const value = (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2').replaceAll(/\\(.)/g, '$1')
    if (value !== '') fields.set(match[1], value)
  }
  return fields
}

async function readInstalledDay(runner: Runner, note: Note): Promise<string | null> {
  for (const mark of installMarks) {
    const modified = await runner.modifiedAtMs(mark)
    const day = modified.ok ? dayOf(modified.value) : null
    if (day !== null) return day
  }
  note(`${part}.installedDay`, 'no-source')
  return null
}

export async function readNames(runner: Runner, note: Note): Promise<Pick<SystemFacts, 'hostName' | 'timeZone'>> {
  const hostName = await textAt(runner, '/proc/sys/kernel/hostname')
  const link = await runner.readLink('/etc/localtime')
  const timeZone = (link.ok ? zoneOf(link.value) : null) ?? (await textAt(runner, '/etc/timezone'))
  if (hostName === null) note('system.hostName', 'no-source')
  if (timeZone === null) note('system.timeZone', 'no-source')
  return { hostName, timeZone }
}

/** The zone that a link into the zone database names: `Asia/Jakarta`. */
export function zoneOf(link: string): string | null {
  return /zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(link)?.[1] ?? null
}
