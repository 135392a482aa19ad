/** Homes of the people of a laptop. Their names are part of the paths and go no further than this machine. */
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { namesAt } from '../shared/reading.ts'

const firstPerson = 1000
const lastPerson = 59_999
const mostPeople = 16

/** Homes of accounts for people that were used at a desktop: they have a folder of settings. */
export async function homesOf(runner: Runner): Promise<string[]> {
  const accounts = await runner.readText('/etc/passwd', 256 * 1024)
  const listed = accounts.ok ? parseHomes(accounts.value) : []
  const others = (await namesAt(runner, '/home')).map((name) => `/home/${name}`)
  const homes: string[] = []
  for (const home of [...new Set([...listed, ...others])].toSorted()) {
    if (homes.length < mostPeople && (await runner.exists(`${home}/.config`))) homes.push(home)
  }
  return homes
}

/** Home folders in a list of accounts, `name:x:1000:1000:Full Name:/home/name:/bin/bash`; of programs' accounts none. */
export function parseHomes(passwd: string): string[] {
  return passwd.split('\n').flatMap((line) => {
    const [, , uid, , , home = '', shell = ''] = line.split(':')
    const isPerson = Number(uid) >= firstPerson && Number(uid) <= lastPerson && !/(nologin|false)$/.test(shell)
    return isPerson && home.startsWith('/') ? [home] : []
  })
}

/** Where people keep their documents: as their desktop has it set, else by the usual names. */
export async function readDocumentFolders(runner: Runner, note: Note): Promise<string[] | null> {
  const folders: string[] = []
  for (const home of await homesOf(runner)) {
    const settings = await runner.readText(`${home}/.config/user-dirs.dirs`, 16 * 1024)
    const set = settings.ok ? documentsOf(settings.value, home) : null
    for (const folder of set === null ? [`${home}/Documents`, `${home}/Dokumen`] : [set]) {
      if (await runner.exists(folder)) folders.push(folder)
    }
  }
  if (folders.length > 0) return folders
  note('usage.documents', 'not-present')
  return null
}

/** `XDG_DOCUMENTS_DIR="$HOME/Dokumen"`; the home itself means that there is no such folder. */
export function documentsOf(settings: string, home: string): string | null {
  const path = /^XDG_DOCUMENTS_DIR="([^"]+)"/m
    .exec(settings)?.[1]
    ?.replace(/^\$HOME/, home)
    .replace(/\/+$/, '')
  return path === undefined || path === home ? null : path
}
