/** A Kanwil with a satker that is placed and cut off, one whose network waits, and one of three laptops. */
import { createAccount } from '../../server/account/account.usecases.ts'
import { findOutages } from '../../server/connectivity/outages.job.ts'
import { proposeNetworks } from '../../server/connectivity/networks.job.ts'
import { nameOf } from '../../server/connectivity/seen-networks.rules.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import type { Store } from '../../server/store/store.ts'
import { span, tellDay } from '../server/connectivity/told-day.ts'
import { seedDevice, seedUnit } from '../support/seed-store.ts'
import { seedPassword } from './seed.ts'

/** Friday, 27 November 2026, 16.05 WIB. */
export const connectivityNowMs = Date.parse('2026-11-27T16:05:00+07:00')
export const officeNetwork = nameOf('a1'.repeat(16))
export const waitingNetwork = nameOf('c3'.repeat(16))
const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
const clock = { nowMs: () => connectivityNowMs }

/** Units by code: K1 Kanwil; S1 placed, cut on Tuesday and since Friday 14.30; S2 not placed; S3 with three laptops; S4 without any. */
export async function seedConnectivity(store: Store): Promise<Record<string, number>> {
  const root = await seedUnit(store, { code: 'KEMENAG', parentId: null, kind: 'ministry' })
  const kanwil = await seedUnit(store, { code: 'K1', parentId: root, kind: 'kanwil' })
  const ids: Record<string, number> = { KEMENAG: root, K1: kanwil }
  for (const code of ['S1', 'S2', 'S3', 'S4']) ids[code] = await seedUnit(store, { code, parentId: kanwil })
  await claim(store, ids['S1'] ?? 0, 6)
  await claim(store, ids['S2'] ?? 0, 5)
  await placeAt(store, ids['S1'] ?? 0)
  await placeAt(store, ids['S3'] ?? 0)
  const told = async (code: string, laptops: number, ofDay: (day: string) => { hash?: string; linked?: number[] }) => {
    for (let count = 0; count < laptops; count++) {
      const deviceId = await seedDevice(store, { unitId: ids[code] ?? 0 })
      for (const day of days) await tellDay(store, deviceId, { day, ...ofDay(day) })
    }
  }
  await told('S1', 6, (day) => {
    if (day === '2026-11-24') return { linked: [...span(2, 12), ...span(20, 36)] }
    return day === '2026-11-27' ? { linked: span(2, 30) } : {}
  })
  await told('S2', 5, () => ({ hash: 'c3'.repeat(16) }))
  await told('S3', 3, () => ({}))
  await rollUp(store)
  await proposeNetworks(store, { nowMs: connectivityNowMs })
  await findOutages(store, { nowMs: connectivityNowMs })
  const account = (email: string, role: Parameters<typeof createAccount>[0]['role'], code: string) =>
    createAccount({ email, password: seedPassword, role, unitId: ids[code] ?? root, actor: 'cli' }, { store, clock })
  await account('admin@kemenag.go.id', 'ministry-admin', 'KEMENAG')
  await account('pimpinan@kemenag.go.id', 'leader', 'K1')
  await account('operator@kemenag.go.id', 'satker-it', 'S2')
  return ids
}

function placeAt(store: Store, unitId: number): Promise<unknown> {
  const row = { unit_id: unitId, network: officeNetwork, from_day: '2026-11-01', is_office: 1 }
  const says = { label: 'Ruang TU', reason: 'dicek di tempat', actor: 'cli', decided_at_ms: 0 }
  return store.write((db) =>
    db
      .insertInto('network_ruling')
      .values({ ...row, ...says })
      .execute(),
  )
}

function claim(store: Store, unitId: number, laptops: number): Promise<unknown> {
  return store.write((db) =>
    db.updateTable('unit').set({ claimed_laptops: laptops }).where('id', '=', unitId).execute(),
  )
}
