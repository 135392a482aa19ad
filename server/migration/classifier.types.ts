/** What a title is for the migration to open source; the words that every page, table and file uses. */

/**
 * open: its licence is an open source licence. closed: it is not. ignore: no program of its own to count (driver, part of
 * a system, runtime, update, shortcut). unknown: nobody knows yet; stands in the review queue.
 */
export const softwareClasses = ['open', 'closed', 'ignore', 'unknown'] as const
export type SoftwareClass = (typeof softwareClasses)[number]

/** What a program is for, or why it is left out. */
export const categories = [
  'system',
  'office',
  'browser',
  'mail',
  'pdf',
  'archiver',
  'graphics',
  'cad',
  'gis',
  'media',
  'font',
  'statistics',
  'science',
  'database',
  'server',
  'developer',
  'antivirus',
  'security',
  'remote',
  'vpn',
  'virtual',
  'management',
  'chat',
  'sync',
  'transfer',
  'backup',
  'network',
  'notes',
  'finance',
  'education',
  'ai',
  'utility',
  'game',
  'bundled',
  'activator',
  'in-house',
  'webapp',
  'driver',
  'firmware',
  'runtime',
  'component',
  'update',
  'language',
  'other',
] as const
export type Category = (typeof categories)[number]

export const costs = ['paid', 'free'] as const
export type Cost = (typeof costs)[number]
export type OsFamily = 'windows' | 'linux' | 'macos' | 'other'

/** A program as a laptop lists it, but for its version; `licence` is what a Linux package states about itself. */
export type TitleInput = { name: string; publisher: string | null; osFamily: OsFamily; licence: string | null }

/** `cost` is null where it is not known or does not matter; `rule` is stable and names the row that decided. */
export type Verdict = {
  class: SoftwareClass
  category: Category | null
  cost: Cost | null
  inHouse: boolean
  rule: string
}

/** What a row of a table says of everything that it matches. */
export type Terms = { class: SoftwareClass; cost: Cost | null; inHouse: boolean }
