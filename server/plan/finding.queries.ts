/**
 * Findings about licences, for pages, exports and the API alike. Everything that shows or counts findings asks here, so that
 * the grace period holds everywhere: in a list, in a sum, and on a laptop's page.
 */
import { inScope, type Viewer } from '../account/scope.ts'
import { readGoodStart } from '../jobs/job-run.store.ts'
import { decodeTitleIds } from '../software/software.rules.ts'
import { remember } from '../store/remembered.ts'
import type { Db } from '../store/store.ts'
import { findingsJob } from './count-findings.job.ts'
import {
  type FindingKind,
  type FindingWord,
  graceOn,
  type GraceRow,
  openSpans,
  openToOthersDay,
} from './legal.rules.ts'
import { legalSettings } from './legal-setting.queries.ts'
import { productName, productOf } from './product.rules.ts'

export type FindingLine = {
  unitId: number
  code: string
  name: string
  kind: FindingKind
  word: FindingWord
  /** A product's id or title key, an activator's name, a system's name or a server's host name. */
  subject: string
  /** The same as people write it. */
  subjectName: string
  laptops: number
  simulated: number
  firstSeenDay: string
  /** From this day on units above the satker see it, too. */
  openDay: string
}
/** Over units: laptops are not added up, since one of them may stand in several findings. */
export type FindingSum = { kind: FindingKind; word: FindingWord; findings: number; units: number }
export type FindingSubject = FindingSum & { subject: string; subjectName: string }
export type Findings = {
  lines: FindingLine[]
  total: number
  units: number
  sums: FindingSum[]
  /** The subjects that most units have, most first. */
  subjects: FindingSubject[]
  /** Laptops of all findings, one of several counted in each: what the figures rest on, and never shown as a number. */
  basis: { deviceCount: number; simulatedCount: number }
  /** When it was last counted; null = never. */
  countedAtMs: number | null
}

const subjectsMost = 50

type Asked = { path: string; today: string; limit: number; offset?: number; kind?: FindingKind; subject?: string }

/**
 * Findings of a unit and all below it that the viewer may see now: the satker's own at once, others after the grace period.
 * Of a ministry they are read once a count, not once a page.
 *
 * @param asked `path` of the unit; `today` as a WIB day
 */
export async function findingsFor(db: Db, viewer: Viewer, asked: Asked): Promise<Findings> {
  const { grace } = await legalSettings(db)
  const countedAtMs = await readGoodStart(db, findingsJob)
  const read = () => readFindings(db, viewer, { ...asked, grace, countedAtMs })
  // While a count is running, or before the first, what is read may be half of the next.
  if (countedAtMs === null) return read()
  return remembered(db, JSON.stringify([viewer.unitPath, asked, grace, countedAtMs]), read)
}

const remembered = remember<Findings>(200)

type Counted = Asked & { grace: readonly GraceRow[]; countedAtMs: number | null }

async function readFindings(db: Db, viewer: Viewer, asked: Counted): Promise<Findings> {
  const { grace, today, countedAtMs } = asked
  const all = visible(db, viewer, { grace, today }).where('unit.path', 'like', `${asked.path}%`)
  // A unit has a subject of a kind once, so its findings are the units that have it.
  const bySubject = await all
    .select((eb) => ['finding.kind', 'finding.word', 'finding.subject', eb.fn.countAll<number>().as('findings')])
    .groupBy(['finding.kind', 'finding.word', 'finding.subject'])
    .execute()
  const byUnit = await all
    .select((eb) => [
      'finding.unit_id as unitId',
      'finding.kind',
      'finding.word',
      eb.fn.countAll<number>().as('findings'),
      eb.fn.sum<number>('finding.laptops').as('laptops'),
      eb.fn.sum<number>('finding.simulated').as('simulated'),
    ])
    .groupBy(['finding.unit_id', 'finding.kind', 'finding.word'])
    .execute()
  let listed = all
  if (asked.kind) listed = listed.where('finding.kind', '=', asked.kind)
  if (asked.subject) listed = listed.where('finding.subject', '=', asked.subject)
  const rows = await listed
    .select(lineColumns)
    .orderBy('finding.laptops', 'desc')
    .orderBy('unit.code')
    .orderBy('finding.kind')
    .orderBy('finding.subject')
    .limit(asked.limit)
    .offset(asked.offset ?? 0)
    .execute()
  const isListed = (row: { kind: string; subject: string }) =>
    (asked.kind === undefined || row.kind === asked.kind) &&
    (asked.subject === undefined || row.subject === asked.subject)
  const subjects = bySubject.map((row): FindingSubject => ({
    kind: row.kind as FindingKind,
    word: row.word as FindingWord,
    subject: row.subject,
    subjectName: nameOf(row),
    findings: row.findings,
    units: row.findings,
  }))
  const total = (of: (row: (typeof byUnit)[number]) => number) => byUnit.reduce((sum, row) => sum + of(row), 0)
  return {
    lines: rows.map((row) => toLine(row, grace, today)),
    total: subjects.filter(isListed).reduce((sum, { findings }) => sum + findings, 0),
    units: new Set(byUnit.map(({ unitId }) => unitId)).size,
    sums: sumsOf(byUnit),
    subjects: subjects.toSorted((a, b) => b.units - a.units || (a.subject < b.subject ? -1 : 1)).slice(0, subjectsMost),
    basis: { deviceCount: total(({ laptops }) => laptops), simulatedCount: total(({ simulated }) => simulated) },
    countedAtMs,
  }
}

/** By kind and word, most first; a row is what one unit has of them. */
function sumsOf(byUnit: readonly { kind: string; word: string; findings: number }[]): FindingSum[] {
  const sums = new Map<string, FindingSum>()
  for (const { kind, word, findings } of byUnit) {
    const key = `${kind} ${word}`
    const sum = sums.get(key) ?? { kind: kind as FindingKind, word: word as FindingWord, findings: 0, units: 0 }
    sums.set(key, { ...sum, findings: sum.findings + findings, units: sum.units + 1 })
  }
  return [...sums.values()].toSorted((a, b) => b.findings - a.findings || (a.kind < b.kind ? -1 : 1))
}

/** Findings of its satker that a laptop is part of, under the same rule; none where the viewer may not see the laptop. */
export async function deviceFindingsFor(
  db: Db,
  viewer: Viewer,
  { deviceId, today }: { deviceId: number; today: string },
): Promise<FindingLine[]> {
  const device = await db
    .selectFrom('device')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .leftJoin('device_use as use', 'use.device_id', 'device.id')
    .select(['unit.path', 'use.windows_state', 'use.windows_server', 'use.office_state', 'use.office_server'])
    .where('device.id', '=', deviceId)
    .where('device.state', '=', 'active')
    .where(inScope(viewer))
    .executeTakeFirst()
  if (!device) return []
  const satkerId = await answeringUnit(db, device.path)
  const { grace } = await legalSettings(db)
  const rows = await visible(db, viewer, { grace, today })
    .select(lineColumns)
    .where('finding.unit_id', '=', satkerId)
    .orderBy('finding.kind')
    .orderBy('finding.subject')
    .execute()
  if (rows.length === 0) return []
  const { products, activators } = await watchedOn(db, deviceId)
  const isBad = (state: string | null | undefined) => state === 'unlicensed' || state === 'notification'
  const states: Record<string, boolean> = {
    Windows: isBad(device.windows_state),
    'Microsoft Office': isBad(device.office_state),
  }
  const servers = [device.windows_server, device.office_server]
  const isOn: Record<FindingKind, (subject: string) => boolean> = {
    activator: (subject) => activators.has(subject),
    'activation-server': (subject) => servers.includes(subject),
    'not-activated': (subject) => states[subject] ?? false,
    'no-licence-row': (subject) => products.has(subject),
    'too-few-seats': (subject) => products.has(subject),
  }
  return rows.map((row) => toLine(row, grace, today)).filter(({ kind, subject }) => isOn[kind](subject))
}

/** The one condition under which a finding may be seen, alone or in a count. */
function visible(db: Db, viewer: Viewer, { grace, today }: { grace: readonly GraceRow[]; today: string }) {
  const spans = openSpans(grace, today)
  return db
    .selectFrom('legal_finding as finding')
    .innerJoin('unit', 'unit.id', 'finding.unit_id')
    .where(inScope(viewer))
    .where('finding.laptops', '>', 0)
    .where((eb) =>
      eb.or([
        eb('unit.path', '=', viewer.unitPath),
        ...spans.map(({ fromDay, throughDay }) =>
          eb.and([eb('finding.first_seen_day', '>=', fromDay), eb('finding.first_seen_day', '<=', throughDay)]),
        ),
      ]),
    )
}

const lineColumns = [
  'finding.unit_id as unitId',
  'unit.code',
  'unit.name',
  'finding.kind',
  'finding.word',
  'finding.subject',
  'finding.laptops',
  'finding.simulated',
  'finding.first_seen_day as firstSeenDay',
] as const

type Row = Omit<FindingLine, 'kind' | 'word' | 'subjectName' | 'openDay'> & { kind: string; word: string }

function toLine(row: Row, grace: readonly GraceRow[], today: string): FindingLine {
  const months = Math.max(graceOn(grace, row.firstSeenDay), graceOn(grace, today))
  return {
    ...row,
    kind: row.kind as FindingKind,
    word: row.word as FindingWord,
    subjectName: nameOf(row),
    openDay: openToOthersDay(row.firstSeenDay, months),
  }
}

function nameOf({ kind, subject }: { kind: string; subject: string }): string {
  return kind === 'no-licence-row' || kind === 'too-few-seats' ? productName(subject) : subject
}

/** The satker that answers for the laptops of a unit: a location's belong to the unit above it. */
async function answeringUnit(db: Db, path: string): Promise<number> {
  const ids = path.split('/').filter(Boolean).map(Number)
  const rows = await db.selectFrom('unit').select(['id', 'kind']).where('id', 'in', ids).execute()
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]))
  return ids.findLast((id) => kinds.get(id) !== 'location') ?? ids.at(-1) ?? 0
}

async function watchedOn(db: Db, deviceId: number): Promise<{ products: Set<string>; activators: Set<string> }> {
  const held = await db
    .selectFrom('device_section_period as held')
    .innerJoin('section', 'section.id', 'held.section_id')
    .innerJoin('software_set as set', 'set.id', 'section.set_id')
    .select('set.titles')
    .where('held.device_id', '=', deviceId)
    .where('held.kind', '=', 'software')
    .where('held.state', '=', 'ok')
    .where('held.to_utc_day', 'is', null)
    .orderBy('held.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const ids = held ? decodeTitleIds(held.titles) : []
  if (ids.length === 0) return { products: new Set(), activators: new Set() }
  const rows = await db
    .selectFrom('title_verdict')
    .select(['rule', 'title_key', 'category', 'cost'])
    .where('title_id', 'in', ids)
    .where('class', '=', 'closed')
    .where((eb) => eb.or([eb('cost', '=', 'paid'), eb('category', '=', 'activator')]))
    .execute()
  const productsOf = (of: typeof rows) => of.map((row) => productOf({ rule: row.rule, titleKey: row.title_key }))
  return {
    products: new Set(productsOf(rows.filter(({ cost }) => cost === 'paid'))),
    activators: new Set(productsOf(rows.filter(({ category }) => category === 'activator')).map(productName)),
  }
}
