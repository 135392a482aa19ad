/** What is used on Windows: watched programs that run, default programs, activation, folders of documents. */
import { handlerProgram, runningProgram } from '../../contract/watch-list.ts'
import { defaultKinds } from '../../contract/tables.ts'
import type { Activation, DefaultProgram, SystemFacts } from '../../contract/v1.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { licenceServer } from '../shared/activation.ts'
import { mostHeld } from '../shared/defaults.ts'
import { numberIn, objectsAt, stringAt } from '../shared/json.ts'
import type { JsonObject } from '../shared/json.ts'
import { namesAt } from '../shared/reading.ts'
import { ask } from './ask.ts'

/** Names of programs alone: asked without `/v`, tasklist tells neither people nor titles of windows. */
export async function readRunning(runner: Runner, note: Note): Promise<number[] | null> {
  const answer = await runner.run('tasklist.exe', ['/fo', 'csv', '/nh'], { timeoutMs: 15_000, label: 'tasklist' })
  if (answer.ok) return parseTasks(answer.value)
  noteFailure(note, 'moment.running', answer)
  return null
}

/** Watched programs in lines `"WINWORD.EXE","1234","Console","1","123,456 K"`. */
export function parseTasks(csv: string): number[] {
  const ids = new Set<number>()
  for (const [, name = ''] of csv.matchAll(/^"([^"]+)",/gm)) {
    const id = runningProgram(name)
    if (id !== null) ids.add(id)
  }
  return [...ids].toSorted((a, b) => a - b)
}

type Defaults = NonNullable<SystemFacts['defaults']>

/** Of each person who has used this laptop since it was started; the script gives names of programs, never of people. */
export async function readDefaults(runner: Runner, note: Note): Promise<Defaults | null> {
  const answer = await ask(runner, note, 'defaults', 'system.defaults')
  if (!answer) return null
  const people = objectsAt(answer, 'people')
  const held = (kind: string) => people.map((person) => programOf(stringAt(person, kind)))
  const entries = defaultKinds.map((kind) => [kind, mostHeld(held(kind), `system.defaults.${kind}`, note)])
  return Object.fromEntries(entries) as Defaults
}

function programOf(name: string | null): DefaultProgram {
  return name === null ? null : (handlerProgram(name) ?? 'other')
}

const windowsId = '55c92734-d682-4d71-983e-d6ec3f16059f'
/** Office 2010 has one of its own, all later ones share the second. */
const officeIds = new Set(['59a52881-a989-479d-af46-f275c6370663', '0ff1ce15-a989-479d-af46-f275c6370663'])

export async function readLicences(runner: Runner, note: Note): Promise<NonNullable<SystemFacts['licences']> | null> {
  const answer = await ask(runner, note, 'licences', 'system.licences')
  if (!answer) return null
  const products = objectsAt(answer, 'products')
  const idOf = (product: JsonObject) => stringAt(product, 'app')?.toLowerCase() ?? ''
  return {
    windows: bestOf(products.filter((product) => idOf(product) === windowsId)) ?? unlicensed,
    office: bestOf(products.filter((product) => officeIds.has(idOf(product)))),
  }
}

/** Only products in some state other than unlicensed are asked for: those are the many that are not installed at all. */
const unlicensed: Activation = { state: 'unlicensed', channel: null, server: null }

/** SoftwareLicensingProduct.LicenseStatus. */
const states: Record<number, Activation['state']> = {
  1: 'licensed',
  2: 'grace',
  3: 'grace',
  4: 'grace',
  5: 'notification',
  6: 'grace',
}
const ranks: Activation['state'][] = ['licensed', 'grace', 'notification', 'unlicensed', null]

/** Of several parts of one product the one in the best state: that is the one that is used. */
function bestOf(products: readonly JsonObject[]): Activation | null {
  const rankOf = (it: Activation) => ranks.indexOf(it.state)
  return products.map(activationOf).toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? null
}

function activationOf(product: JsonObject): Activation {
  const channel = channelOf(stringAt(product, 'description'))
  const server = stringAt(product, 'set') ?? stringAt(product, 'found')
  return { state: states[numberIn(product, 'status') ?? -1] ?? null, channel, server: licenceServer(server) }
}

/** `Windows(R) Operating System, OEM_DM channel`, `Office 16, VOLUME_KMSCLIENT channel`. */
export function channelOf(text: string | null): Activation['channel'] {
  if (text === null) return null
  if (/KMS/i.test(text)) return 'volume-kms'
  if (/MAK/i.test(text)) return 'volume-mak'
  if (/OEM/i.test(text)) return 'oem'
  return /retail/i.test(text) ? 'retail' : 'other'
}

const notPeople = new Set(['All Users', 'Default', 'Default User', 'Public', 'desktop.ini'])

/** Where Windows keeps documents, also where OneDrive has taken them over. */
export async function readDocumentFolders(runner: Runner, note: Note): Promise<string[] | null> {
  const root = 'C:/Users'
  const folders: string[] = []
  for (const name of (await namesAt(runner, root)).filter((each) => !notPeople.has(each))) {
    for (const inner of ['Documents', 'OneDrive/Documents', 'OneDrive/Dokumen']) {
      if (await runner.exists(`${root}/${name}/${inner}`)) folders.push(`${root}/${name}/${inner}`)
    }
  }
  if (folders.length > 0) return folders
  note('usage.documents', 'not-present')
  return null
}
