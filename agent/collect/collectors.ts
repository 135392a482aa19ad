/** The collectors of the system at hand. */
import type { SystemFacts } from '../contract/v1.ts'
import { countDocuments } from './shared/documents.ts'
import { unknownHistory, unknownMoment } from './empty.ts'
import type { Collectors, Moment } from './facts.ts'
import { fitMoment } from './fit-moment.ts'
import { guarded, readInventory } from './inventory.ts'
import { notebook } from './notes.ts'
import type { Platform } from './platform.ts'
import type { Runner } from './runner.ts'

const momentLimitMs = 10_000
const historyLimitMs = 60_000
const documentsLimitMs = 60_000

/** Collectors for a Node platform name (`linux`, `win32`, `darwin`); others know nothing and say `not-supported`. */
export function collectorsFor(platform: NodeJS.Platform, runner: Runner): Collectors {
  const loaded = loadPlatform(platform)
  let readNow: (() => Promise<Moment>) | null = null
  return {
    inventory: async () => readInventory(await loaded, runner, familyOf(platform)),
    moment: async () => {
      const read = (readNow ??= (await loaded).moments(runner))
      const { problems, note } = notebook()
      const unknown = unknownMoment(runner, problems)
      return fitMoment(await guarded({ part: 'moment', limitMs: momentLimitMs, note, unknown, read }))
    },
    documents: async (nowMs) => {
      const { problems, note } = notebook()
      const read = async () => countDocuments(runner, await (await loaded).documentFolders(runner, note), nowMs, note)
      const months = await guarded({ part: 'usage.documents', limitMs: documentsLimitMs, note, unknown: null, read })
      return { months, problems }
    },
    history: async (sinceMs) => {
      const { history } = await loaded
      const { problems, note } = notebook()
      const unknown = unknownHistory(problems)
      const read = () => history(runner, sinceMs)
      return guarded({ part: 'history', limitMs: historyLimitMs, note, unknown, read })
    },
  }
}

function familyOf(platform: NodeJS.Platform): SystemFacts['os']['family'] {
  const families: Partial<Record<NodeJS.Platform, SystemFacts['os']['family']>> = {
    linux: 'linux',
    win32: 'windows',
    darwin: 'macos',
  }
  return families[platform] ?? 'other'
}

/** Only the readers of the system at hand are loaded, to save memory. */
async function loadPlatform(platform: NodeJS.Platform): Promise<Platform> {
  if (platform === 'linux') return (await import('./linux/platform.ts')).linux
  if (platform === 'win32') return (await import('./windows/platform.ts')).windows
  if (platform === 'darwin') return (await import('./macos/platform.ts')).macos
  return (await import('./other/platform.ts')).other
}
