/** What a simulated laptop leaves in the store: itself, its place, and the sections that it announces and hands over. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { SectionFacts } from '../../agent/contract/v1.ts'
import { localDayOf } from '../day/local-day.rules.ts'
import type { Intake } from '../intake/intake.ts'
import type { SectionJob } from '../intake/intake.store.ts'
import { hardwareColumns, systemColumns } from '../section/device-facts.rules.ts'
import { titlesOf } from '../software/software.rules.ts'
import { deviceUseOf } from '../usage/device-use.rules.ts'
import type { Db, Store } from '../store/store.ts'

export type SeedUnit = { id: number; code: string; type: string; placeClass: string; laptops: number }

const morning = 'T02:00:00Z'

/** An active laptop of a unit from a day on. */
export async function insertDevice(
  db: Db,
  { unit, number, enrolledDay }: { unit: SeedUnit; number: number; enrolledDay: string },
): Promise<number> {
  const atMs = Date.parse(`${enrolledDay}${morning}`)
  const { id } = await db
    .insertInto('device')
    .values({
      public_id: simulatedId(number),
      state: 'active',
      origin: 'simulated',
      unit_id: unit.id,
      kind: 'laptop',
      insecure: 0,
      report_count: 0,
      search_text: '',
      created_at_ms: atMs,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('device_unit_period')
    .values({ device_id: id, unit_id: unit.id, from_day: enrolledDay, to_day: null })
    .execute()
  const event = { device_id: id, unit_id: unit.id, day: enrolledDay, at_ms: atMs }
  await db
    .insertInto('device_event')
    .values({ ...event, kind: 'enrolled', before: null, after: null })
    .execute()
  return id
}

type Handed = { deviceId: number; facts: readonly SectionFacts[]; day: string }

/** Sections from a day on, in place of those of the same kind: the way a laptop hands them over, but for the signature. */
export async function addSections(
  { store, intake }: { store: Store; intake: Intake },
  handed: readonly Handed[],
  nowMs: number,
): Promise<void> {
  await store.write(async (db) => {
    for (const { deviceId, facts, day } of handed) for (const one of facts) await announce(db, deviceId, one, day)
  })
  const jobs = handed.flatMap(({ deviceId, facts, day }) =>
    facts.map((one) => jobOf(deviceId, one, Math.min(nowMs, Date.parse(`${day}${morning}`)))),
  )
  await Promise.all(jobs.map((job) => intake.submitSection(job)))
}

function shaOf(facts: SectionFacts): Buffer {
  return createHash('sha256').update(JSON.stringify(facts)).digest()
}

async function announce(db: Db, deviceId: number, facts: SectionFacts, fromUtcDay: string): Promise<void> {
  const sha256 = shaOf(facts)
  await db
    .insertInto('section')
    .values({ sha256, kind: facts.kind, bytes: null, item_count: null, set_id: null, created_at_ms: 0 })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  const { id } = await db.selectFrom('section').select('id').where('sha256', '=', sha256).executeTakeFirstOrThrow()
  await db
    .updateTable('device_section_period')
    .set({ to_utc_day: fromUtcDay })
    .where('device_id', '=', deviceId)
    .where('kind', '=', facts.kind)
    .where('to_utc_day', 'is', null)
    .execute()
  const period = { device_id: deviceId, kind: facts.kind, section_id: id, state: 'ok', from_utc_day: fromUtcDay }
  await db
    .insertInto('device_section_period')
    .values({ ...period, to_utc_day: null, applied_at_ms: null })
    .execute()
}

function jobOf(deviceId: number, facts: SectionFacts, receivedAtMs: number): SectionJob {
  const columns =
    facts.kind === 'hardware'
      ? hardwareColumns(facts)
      : facts.kind === 'system'
        ? systemColumns(facts)
        : { softwareCount: facts.rows.length }
  return {
    deviceId,
    sha256: shaOf(facts),
    kind: facts.kind,
    bytes: gzipSync(JSON.stringify(facts)),
    columns,
    use: facts.kind === 'system' ? deviceUseOf(facts) : null,
    software: facts.kind === 'software' ? { itemCount: facts.rows.length, titles: titlesOf(facts.rows) } : null,
    receivedAtMs,
    localDay: localDayOf(receivedAtMs, 'WIB'),
  }
}

/** An id that tells a simulated laptop by its first digits and is the same at every start. */
function simulatedId(number: number): string {
  const hex = createHash('sha256').update(`simulated-${number}`).digest('hex')
  return `00000000-0000-7000-8${hex.slice(0, 3)}-${hex.slice(3, 15)}`
}
