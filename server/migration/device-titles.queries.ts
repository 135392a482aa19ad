/** What the migration of one laptop rests on: its titles with their verdicts, and the report that named their list. */
import { gunzipSync } from 'node:zlib'
import { watchedProgram } from '../../agent/contract/watch-list.ts'
import type { Viewer } from '../account/scope.ts'
import { addDays } from '../day/local-day.rules.ts'
import { decodeTitleIds } from '../software/software.rules.ts'
import type { Db } from '../store/store.ts'
import { deviceSetups, programsUsed } from '../usage/usage.queries.ts'
import { classifierState, type DeviceMigration, deviceMigration } from './migration.queries.ts'
import { trackedCategories } from './set-summary.rules.ts'
import { useDays } from './status.rules.ts'
import { titleUse, type TitleUse, type Used } from './title-use.rules.ts'

export type DeviceTitle = TitleUse & {
  groupId: number
  name: string
  class: string
  category: string | null
  cost: string | null
  inHouse: boolean
  rule: string
}

/** The first sealed report that named the list, or the fact that none has been sealed since. */
export type ListProof = {
  /** SHA-256 of the section, hex. */
  sectionHash: string
  fromDay: string
  report: { id: number; utcDay: string; hash: string; namesIt: boolean | null } | null
}

export type DeviceMigrationDetail = {
  migration: DeviceMigration
  /** Titles that say something: of a tracked category, closed or unknown; at most `titlesMost`. */
  titles: DeviceTitle[]
  /** How many say something, and how many there are with drivers, parts and libraries. */
  meaningful: number
  all: number
  /** Programs used in the last `useDays`; null = nobody could look. */
  use: Used[] | null
  /** Default by category: its name, '' = one that is not watched, null = unknown. */
  defaults: Partial<Record<string, string | null>>
  /** Version of the classifier; null = never ran. */
  version: number | null
  proof: ListProof | null
}

export const titlesMost = 60

/** Null = no laptop that the viewer may see. Some ten reads, each by an index. */
export async function deviceMigrationDetail(
  db: Db,
  viewer: Viewer,
  { deviceId, day }: { deviceId: number; day: string },
): Promise<DeviceMigrationDetail | null> {
  const migration = await deviceMigration(db, viewer, { deviceId, day })
  if (!migration) return null
  const span = { fromDay: addDays(day, 1 - useDays), toDay: day }
  const use = (await programsUsed(db, { ids: [deviceId] }, span)).get(deviceId)?.programs ?? null
  const setup = (await deviceSetups(db, { ids: [deviceId] })).get(deviceId)?.defaults ?? null
  const nameOf = (program: number | 'other' | null) =>
    program === null ? null : program === 'other' ? '' : (watchedProgram(program)?.name ?? '')
  const ids = setup ? Object.values(setup).filter((one) => typeof one === 'number') : []
  const { titles, all } = await titlesOf(db, migration.setId, { use, defaults: ids })
  return {
    migration,
    titles: titles.slice(0, titlesMost),
    meaningful: titles.length,
    all,
    use,
    defaults: setup
      ? {
          office: nameOf(setup.documents),
          browser: nameOf(setup.web),
          mail: nameOf(setup.post),
          pdf: nameOf(setup.pdf),
          archiver: nameOf(setup.archives),
        }
      : {},
    version: (await classifierState(db))?.version ?? null,
    proof: migration.setId === null ? null : await proofOfList(db, deviceId, migration.setId),
  }
}

async function titlesOf(
  db: Db,
  setId: number | null,
  known: { use: Used[] | null; defaults: number[] },
): Promise<{ titles: DeviceTitle[]; all: number }> {
  const set =
    setId === null
      ? undefined
      : await db.selectFrom('software_set').select('titles').where('id', '=', setId).executeTakeFirst()
  if (!set) return { titles: [], all: 0 }
  const ids = decodeTitleIds(set.titles)
  const rows = []
  for (let at = 0; at < ids.length; at += idsAtOnce)
    rows.push(
      ...(await db
        .selectFrom('title_verdict as verdict')
        .innerJoin('title', 'title.id', 'verdict.title_id')
        .select(['verdict.group_id as groupId', 'title.name', 'verdict.class', 'verdict.category', 'verdict.cost'])
        .select(['verdict.in_house', 'verdict.rule'])
        .where('verdict.title_id', 'in', ids.slice(at, at + idsAtOnce))
        .where('verdict.class', '!=', 'ignore')
        .execute()),
    )
  // Packages of one product in the same class are one line.
  const groups = new Map<number, DeviceTitle>()
  for (const { in_house: inHouse, ...row } of rows) {
    const title = { ...row, category: row.category ?? null, cost: row.cost ?? null, inHouse: inHouse === 1 }
    if (!isMeaningful(title) || groups.has(title.groupId)) continue
    groups.set(title.groupId, { ...title, ...titleUse(title, known.use, known.defaults) })
  }
  return { titles: [...groups.values()].toSorted(inOrder), all: ids.length }
}

const idsAtOnce = 2_000

/** A library of an open system says nothing; a closed or unknown program always does. */
function isMeaningful({ class: of, category }: { class: string; category: string | null }): boolean {
  return of === 'closed' || of === 'unknown' || (category !== null && placeOf(category) < trackedCategories.length)
}

function placeOf(category: string | null): number {
  const at = trackedCategories.findIndex((tracked) => tracked === category)
  return at === -1 ? trackedCategories.length : at
}

/** Categories in the order of the method page; within them what was used first. */
function inOrder(a: DeviceTitle, b: DeviceTitle): number {
  return (
    placeOf(a.category) - placeOf(b.category) ||
    (a.grade < b.grade ? 1 : a.grade > b.grade ? -1 : 0) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.groupId - b.groupId)
  )
}

async function proofOfList(db: Db, deviceId: number, setId: number): Promise<ListProof | null> {
  const held = await db
    .selectFrom('device_section_period as held')
    .innerJoin('section', 'section.id', 'held.section_id')
    .select(['section.sha256', 'held.from_utc_day'])
    .where('held.device_id', '=', deviceId)
    .where('held.kind', '=', 'software')
    .where('held.state', '=', 'ok')
    .where('section.set_id', '=', setId)
    .orderBy('held.from_utc_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!held) return null
  const report = await db
    .selectFrom('report')
    .select(['id', 'utc_day', 'hash', 'main'])
    .where('device_id', '=', deviceId)
    .where('utc_day', '>=', held.from_utc_day)
    .where('sealed', '=', 1)
    .where('state', '=', 'ok')
    .orderBy('utc_day')
    .limit(1)
    .executeTakeFirst()
  const sectionHash = Buffer.from(held.sha256).toString('hex')
  return {
    sectionHash,
    fromDay: held.from_utc_day,
    report: report
      ? {
          id: report.id,
          utcDay: report.utc_day,
          hash: Buffer.from(report.hash).toString('hex'),
          namesIt: report.main ? namesSection(report.main, sectionHash) : null,
        }
      : null,
  }
}

/** Null = its bytes cannot be read, or are gone after the evidence period. */
function namesSection(main: Uint8Array, hash: string): boolean | null {
  try {
    const facts = JSON.parse(gunzipSync(main).toString('utf8')) as { sections?: { software?: unknown } }
    return facts.sections?.software === hash
  } catch {
    return null
  }
}
