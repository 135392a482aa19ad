/** Device-days and sections straight into a store, for what is counted of them. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { decodeBitmap } from '../../../agent/contract/quarters.ts'
import { type HardwareFacts, type State, states, type SystemFacts } from '../../../agent/contract/v1.ts'
import type { DeviceDayFacts } from '../../../server/day/device-day.rules.ts'
import { putDeviceDays, toDeviceDayRow } from '../../../server/day/device-day.store.ts'
import type { Db, Store } from '../../../server/store/store.ts'
import { bitmapOf, minutesOf } from '../../support/reports.ts'

export type SeededDay = {
  minutes?: Partial<Record<State, number>>
  loadPow07?: number | null
  brightnessPct?: number | null
  /** Of each state with more minutes than that. */
  acMinutes?: number | null
  dischargedMwh?: number | null
  awake?: number[]
  screen?: number[]
}

/** A device-day as the cutting job leaves it. */
export function seedPowerDay(
  db: Db,
  { deviceId, unitId, day }: { deviceId: number; unitId: number; day: string },
  more: SeededDay,
): Promise<void> {
  const { minutes = {}, loadPow07 = null, brightnessPct = null, acMinutes = null, dischargedMwh = null } = more
  const inputs: DeviceDayFacts['inputs'] = {}
  let knownMin = 0
  for (const state of states) {
    const of = minutes[state]
    if (of === undefined) continue
    knownMin += of
    const onMains = acMinutes === null ? null : Math.min(of, acMinutes)
    const gave = state === 'screen' ? dischargedMwh : null
    inputs[state] = minutesOf(of, { loadPow07, brightnessPct, acMinutes: onMains, dischargedMwh: gave })
  }
  const bitmap = (quarters: number[] | undefined) => (quarters ? decodeBitmap(bitmapOf(quarters)) : null)
  const bitmaps = { observed: null, asleep: null, tried: null, linked: null }
  const facts: DeviceDayFacts = {
    bitmaps: { ...bitmaps, awake: bitmap(more.awake), screen: bitmap(more.screen) },
    networks: [],
    link: null,
    inputs,
    unknownMin: 1440 - knownMin,
    sealed: true,
  }
  return putDeviceDays(db, [toDeviceDayRow({ deviceId, day, unitId, late: false }, facts)])
}

/** A section in force from 2026-11-01; one of the same kind before it ends. */
export async function seedSection(store: Store, deviceId: number, facts: HardwareFacts | SystemFacts): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(facts))
  const sha256 = createHash('sha256').update(bytes).update(String(deviceId)).digest()
  await store.write(async (db) => {
    await db
      .updateTable('device_section_period')
      .set({ to_utc_day: '2026-11-20' })
      .where('device_id', '=', deviceId)
      .where('kind', '=', facts.kind)
      .where('to_utc_day', 'is', null)
      .execute()
    const { id } = await db
      .insertInto('section')
      .values({ sha256, kind: facts.kind, bytes: gzipSync(bytes), created_at_ms: 0 })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('device_section_period')
      .values({ device_id: deviceId, kind: facts.kind, section_id: id, state: 'ok', from_utc_day: '2026-11-01' })
      .execute()
  })
}
