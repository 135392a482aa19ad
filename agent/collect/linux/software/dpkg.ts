/** Packages of Debian and Ubuntu from dpkg's status file; dates and licences from the files beside it. */
import { dayOf } from '../../clean.ts'
import { noteFailure } from '../../notes.ts'
import type { Note } from '../../notes.ts'
import type { SoftwareRow } from '../../platform.ts'
import type { Runner } from '../../runner.ts'

const status = '/var/lib/dpkg/status'
/** The licence of `Files: *` stands near the top of a machine-readable copyright file. */
const copyrightHeadBytes = 16 * 1024

export type DpkgPackage = { name: string; version: string; maintainer: string | null; architecture: string }

export async function readDpkg(runner: Runner, note: Note): Promise<SoftwareRow[] | null> {
  const source = await runner.readText(status)
  if (!source.ok) {
    if (source.reason !== 'no-source') noteFailure(note, 'software.dpkg', source)
    return null
  }
  const packages = parseDpkgStatus(source.value)
  const twice = namesListedTwice(packages)
  const rows: SoftwareRow[] = []
  for (const found of packages) {
    const name = twice.has(found.name) ? `${found.name}:${found.architecture}` : found.name
    const installedDay = await readInstalledDay(runner, found)
    const licence = await readLicence(runner, found.name)
    rows.push([name, found.version, publisherOf(found.maintainer), installedDay, 'dpkg', licence])
  }
  return rows
}

/** Packages that are installed now; removed ones whose settings remain are left out. */
export function parseDpkgStatus(text: string): DpkgPackage[] {
  const packages: DpkgPackage[] = []
  for (const stanza of text.split('\n\n')) {
    if (!/^Status: \S+ \S+ installed$/m.test(stanza)) continue
    const name = fieldOf(stanza, 'Package')
    if (name === null) continue
    packages.push({
      name,
      version: fieldOf(stanza, 'Version') ?? '',
      maintainer: fieldOf(stanza, 'Maintainer'),
      architecture: fieldOf(stanza, 'Architecture') ?? 'all',
    })
  }
  return packages
}

function fieldOf(stanza: string, field: string): string | null {
  const start = stanza.startsWith(`${field}: `) ? 0 : stanza.indexOf(`\n${field}: `) + 1
  if (start === 0 && !stanza.startsWith(`${field}: `)) return null
  const end = stanza.indexOf('\n', start)
  return stanza.slice(start + field.length + 2, end < 0 ? undefined : end).trim() || null
}

/** One package may be installed for two architectures; only then is the architecture part of its name. */
function namesListedTwice(packages: readonly DpkgPackage[]): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of packages) (seen.has(name) ? twice : seen).add(name)
  return twice
}

/** `Debian X Team <x@lists.debian.org>` without the address. */
export function publisherOf(maintainer: string | null): string | null {
  return maintainer?.replace(/\s*<[^>]*>.*$/, '').trim() || null
}

/** The list of a package's files is rewritten when the package is installed or upgraded. */
async function readInstalledDay(runner: Runner, found: DpkgPackage): Promise<string | null> {
  const list = await runner.modifiedAtMs(`/var/lib/dpkg/info/${found.name}.list`)
  if (list.ok) return dayOf(list.value)
  const foreign = await runner.modifiedAtMs(`/var/lib/dpkg/info/${found.name}:${found.architecture}.list`)
  return foreign.ok ? dayOf(foreign.value) : null
}

async function readLicence(runner: Runner, name: string): Promise<string | null> {
  const copyright = await runner.readText(`/usr/share/doc/${name}/copyright`, copyrightHeadBytes)
  return copyright.ok ? parseCopyright(copyright.value) : null
}

/**
 * The licence that a machine-readable copyright file (DEP-5) states for `Files: *`, else for the whole package in its
 * first paragraph; null for a file in plain prose.
 */
export function parseCopyright(text: string): string | null {
  if (!/^Format(-Specification)?:/im.test(text.slice(0, 1024))) return null
  const stanzas = text.split(/\n[ \t]*\n/)
  const whole = stanzas.find((stanza) => /^Files:\s*\*\s*$/m.test(stanza)) ?? stanzas[0] ?? ''
  return /^Licen[cs]e:[ \t]*(\S.*)$/im.exec(whole)?.[1]?.trim() ?? null
}
