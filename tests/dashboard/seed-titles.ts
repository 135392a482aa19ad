/** Software for the dashboard's laptops: a few programs whose fate is known, some with names meant to do harm, then the real jobs. */
import { classifySoftware } from '../../server/migration/classify.job.ts'
import { countPlaces } from '../../server/migration/count-places.job.ts'
import type { Store } from '../../server/store/store.ts'
import { programOf, seedSoftware } from '../support/seed-software.ts'
import { seedNowMs } from './seed.ts'

export const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
export const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
export const firefox = programOf('Mozilla Firefox (x64 id)', 'Mozilla')
export const autocad = programOf('AutoCAD 2019', 'Autodesk')
export const strange = programOf('Qwyxolb Zarfin', null)
export const guessed = programOf('Vrelbo Nuxt 3.1', 'PT Vrelbo Jaya')
export const driver = programOf('Realtek Audio Driver', 'Realtek Semiconductor Corp.')

/** S17, V01, V05, V06, V07 of the catalogue of faults, as they would stand in a store. */
export const hostile = {
  script: '<script>alert(1)</script>',
  attribute: '"><img src=x onerror=alert(2)>',
  address: 'javascript:alert(3)',
  reversed: 'Kalkulator\u202Efdp.exe',
  hidden: 'Libre\u200BOffice',
  alike: 'LibreОffice', // Cyrillic O
  long: `Panjang ${'W'.repeat(9_992)}`,
  stacked: `Z${'\u0301'.repeat(400)}algo`,
} as const

/**
 * Lists for the devices of some satker by code; every third laptop has AutoCAD, every second the unknown program.
 *
 * @returns how many laptops got one
 */
export async function seedTitlesOf(store: Store, codes: readonly string[]): Promise<number> {
  const devices = await store.db
    .selectFrom('device')
    .innerJoin('unit', 'unit.id', 'device.unit_id')
    .select('device.id')
    .where('unit.code', 'in', codes)
    .where('device.state', '=', 'active')
    .where('device.kind', '!=', 'virtual')
    .orderBy('device.id')
    .execute()
  await store.write(async (db) => {
    for (const [at, { id }] of devices.entries()) {
      const rows = [libre, firefox, driver]
      if (at % 3 === 0) rows.push(office, autocad)
      if (at % 2 === 0) rows.push(strange)
      if (at % 4 === 0) rows.push(guessed)
      if (at === 1) for (const name of Object.values(hostile)) rows.push(programOf(name, null))
      await seedSoftware(db, id, { rows, fromDay: '2026-11-20' })
    }
  })
  await runTitleJobs(store)
  return devices.length
}

/** What the server's jobs do every few seconds and every hour; `atMs` tells one count from the next. */
export async function runTitleJobs(store: Store, atMs = seedNowMs, pause?: () => Promise<void>): Promise<void> {
  await classifySoftware(store, { nowMs: atMs, ...(pause && { pause }) })
  await countPlaces(store, { nowMs: atMs })
}
