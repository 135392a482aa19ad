/** Packages of Fedora, openSUSE and their relatives; the database is asked through `rpm`, read only. */
import { dayOf, wholeOf } from '../../clean.ts'
import { noteFailure } from '../../notes.ts'
import type { Note } from '../../notes.ts'
import type { SoftwareRow } from '../../platform.ts'
import type { Runner } from '../../runner.ts'

const databases = ['/usr/lib/sysimage/rpm', '/var/lib/rpm']
export const rpmFormat = '%{NAME}\\t%{VERSION}-%{RELEASE}\\t%{VENDOR}\\t%{INSTALLTIME}\\t%{LICENSE}\\n'

/** Null where the machine has no filled rpm database (Debian carries the empty folder). */
export async function readRpm(runner: Runner, note: Note): Promise<SoftwareRow[] | null> {
  if (!(await hasDatabase(runner))) return null
  const answer = await runner.run('rpm', ['-qa', '--queryformat', rpmFormat], { timeoutMs: 30_000, label: 'rpm -qa' })
  if (!answer.ok) {
    noteFailure(note, 'software.rpm', answer)
    return null
  }
  return parseRpm(answer.value)
}

async function hasDatabase(runner: Runner): Promise<boolean> {
  for (const folder of databases) {
    const names = await runner.listDir(folder)
    if (names.ok && names.value.some((name) => /^(rpmdb\.sqlite|Packages(\.db)?)$/.test(name))) return true
  }
  return false
}

/** Lines of name, version, vendor, install time (epoch seconds) and licence; keys of repositories are no software. */
export function parseRpm(text: string): SoftwareRow[] {
  const rows: SoftwareRow[] = []
  for (const line of text.split('\n')) {
    const [name, version, vendor, installedS, licence] = line.split('\t').map(known)
    if (!name || name === 'gpg-pubkey') continue
    const seconds = wholeOf(installedS)
    rows.push([
      name,
      version ?? null,
      vendor ?? null,
      dayOf(seconds === null ? null : seconds * 1000),
      'rpm',
      licence ?? null,
    ])
  }
  return rows
}

function known(field: string): string | null {
  const text = field.trim()
  return text === '' || text === '(none)' ? null : text
}
