/** Installed software of Windows: uninstall keys of the machine and of all loaded users, and Store apps. */
import { dayFromParts } from '../clean.ts'
import type { Note } from '../notes.ts'
import type { SoftwareRow } from '../platform.ts'
import type { Runner } from '../runner.ts'
import { objectsAt, stringAt } from '../shared/json.ts'
import { ask } from './ask.ts'

/** Whose key it was is not asked: the same program of two users is one row. */
export async function readUninstallKeys(runner: Runner, note: Note): Promise<SoftwareRow[] | null> {
  const answer = await ask(runner, note, 'uninstallKeys', 'software.uninstall')
  if (!answer) return null
  return objectsAt(answer, 'programs').flatMap((program): SoftwareRow[] => {
    const name = stringAt(program, 'DisplayName')
    if (name === null) return []
    const installedDay = installDay(stringAt(program, 'InstallDate'))
    const publisher = stringAt(program, 'Publisher')
    return [[name, stringAt(program, 'DisplayVersion'), publisher, installedDay, 'uninstall-key', null]]
  })
}

/** Installers write `20240131`; whatever else they write is not guessed at. */
export function installDay(text: string | null): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '')
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

export async function readStoreApps(runner: Runner, note: Note): Promise<SoftwareRow[] | null> {
  const answer = await ask(runner, note, 'storeApps', 'software.store')
  if (!answer) return null
  return objectsAt(answer, 'apps').flatMap((app): SoftwareRow[] => {
    const name = stringAt(app, 'Name')
    const publisher = publisherOf(stringAt(app, 'Publisher'))
    return name === null ? [] : [[name, stringAt(app, 'Version'), publisher, null, 'store', null]]
  })
}

/** The organisation, else the common name, of a certificate subject; the Store's own numbers for people are no names. */
export function publisherOf(subject: string | null): string | null {
  const field = (name: string) => new RegExp(`(?:^|, )${name}=("([^"]*)"|[^,]*)`).exec(subject ?? '')
  const match = field('O') ?? field('CN')
  const text = (match?.[2] ?? match?.[1])?.trim() ?? ''
  return text === '' || /^[0-9A-F]{8}-[0-9A-F-]{27}$/i.test(text) ? null : text
}
