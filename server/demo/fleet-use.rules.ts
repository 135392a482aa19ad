/**
 * What a simulated laptop uses: its story on the way to open source, told by what is installed on it. Shares are invented.
 * Pure, by seed.
 */
import type { Activation, DefaultProgram, SoftwareFacts, SystemFacts } from '../../agent/contract/v1.ts'
import type { Random } from './random.rules.ts'

/** `regressed`: went over to open programs and came back a few weeks ago. */
export type Story = 'migrated' | 'dual' | 'not-started' | 'regressed'

/** How often a program is used on a day, by the beginning of its title; ids are those of the watch list. */
const programs: readonly (readonly [start: string, id: number, dayShare: number])[] = [
  ['LibreOffice', 1, 0.8],
  ['libreoffice-writer', 1, 0.85],
  ['Microsoft Office', 2, 0.8],
  ['Microsoft Office', 3, 0.55],
  ['Microsoft Office', 4, 0.2],
  ['WPS Office', 12, 0.5],
  ['wps-office', 12, 0.3],
  ['Mozilla Firefox', 24, 0.55],
  ['firefox', 24, 0.8],
  ['Google Chrome', 26, 0.8],
  ['google-chrome', 26, 0.5],
  ['Microsoft Edge', 27, 0.25],
  ['thunderbird', 41, 0.3],
  ['Adobe Acrobat', 52, 0.5],
  ['Foxit', 53, 0.5],
  ['evince', 56, 0.5],
  ['WinRAR', 69, 0.12],
  ['7-Zip', 70, 0.12],
  ['GIMP', 83, 0.1],
  ['gimp', 83, 0.1],
  ['inkscape', 84, 0.05],
  ['Inkscape', 84, 0.05],
  ['CorelDRAW', 85, 0.2],
  ['VLC', 114, 0.15],
  ['vlc', 114, 0.15],
  ['AnyDesk', 165, 0.08],
  ['Zoom', 174, 0.25],
]
const openOffice = 1
/** Windows opens its own browser for its own pages even where another is used. */
const ownBrowser = 27
const closedOffice = new Set([2, 3, 4, 12])
/** The regressed came back this many days ago. */
const regressedDays = 21

function carried(software: SoftwareFacts): (readonly [id: number, dayShare: number])[] {
  return programs
    .filter(([start]) => software.rows.some(([name]) => name.startsWith(start)))
    .map(([, id, dayShare]) => [id, dayShare])
}

/** The story that fits the list of programs. */
export function storyOf(random: Random, software: SoftwareFacts): Story {
  const ids = new Set(carried(software).map(([id]) => id))
  const hasClosed = [...closedOffice].some((id) => ids.has(id))
  if (!ids.has(openOffice)) return 'not-started'
  if (!hasClosed) return 'migrated'
  return random.pick<Story>([
    ['dual', 5],
    ['not-started', 3],
    ['migrated', 2],
    ['regressed', 2],
  ])
}

/**
 * Ids of the watched programs that ran on a day on which the laptop was on, ascending.
 *
 * @param daysAgo 0 = the last day that is told
 */
export function ranOn(random: Random, planned: { story: Story; software: SoftwareFacts }, daysAgo: number): number[] {
  const { story } = planned
  const isOpen = story === 'migrated' || (story === 'regressed' && daysAgo > regressedDays)
  const shareOf = (id: number, dayShare: number) => {
    if (id === openOffice) return isOpen ? dayShare : story === 'dual' ? 0.4 : 0.01
    return isOpen && (closedOffice.has(id) || id === ownBrowser) ? dayShare * 0.04 : dayShare
  }
  const ids = carried(planned.software).filter(([id, dayShare]) => random.chance(shareOf(id, dayShare)))
  return [...new Set(ids.map(([id]) => id))].toSorted((a, b) => a - b)
}

/** Default programs that fit the story, of those that are installed. */
export function defaultsOf(story: Story, software: SoftwareFacts): NonNullable<SystemFacts['defaults']> {
  const ids = new Set(carried(software).map(([id]) => id))
  const first = (wanted: readonly number[]): DefaultProgram => wanted.find((id) => ids.has(id)) ?? null
  return {
    documents: first(story === 'migrated' ? [1, 2, 12] : [2, 12, 1]),
    web: first(story === 'migrated' ? [24, 26, 27] : [26, 27, 24]),
    post: first([41]),
    pdf: first([52, 53, 56, 27]) ?? 'other',
    archives: first([69, 70]) ?? 'other',
  }
}

/** Activation on Windows: mostly as bought, some by a server that is not named like the ministry's, some not at all. */
export function licencesOf(random: Random, system: SystemFacts, software: SoftwareFacts): SystemFacts['licences'] {
  if (system.os.family !== 'windows') return null
  const hasOffice = software.rows.some(([name]) => name.startsWith('Microsoft Office'))
  const bought: Activation = { state: 'licensed', channel: 'oem', server: null }
  const byServer = (server: string): Activation => ({ state: 'licensed', channel: 'volume-kms', server })
  const none: Activation = { state: 'notification', channel: 'retail', server: null }
  const windows = random.pick([
    [bought, 80],
    [byServer('kms.contoh.invalid'), 6],
    [none, 14],
  ])
  const office = random.pick([
    [{ ...bought, channel: 'volume-mak' as const }, 35],
    [byServer('(loopback)'), 30],
    [byServer('kms.contoh.invalid'), 15],
    [none, 20],
  ])
  return { windows, office: hasOffice ? office : null }
}
