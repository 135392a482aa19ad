/** Laptops with something to be said about their licences, and some that left paid products, on top of `seedDashboard`. */
import { addDays } from '../../server/day/local-day.rules.ts'
import { classifySoftware } from '../../server/migration/classify.job.ts'
import { countFindings } from '../../server/plan/count-findings.job.ts'
import type { Store } from '../../server/store/store.ts'
import { programOf, seedSoftware } from '../support/seed-software.ts'
import { seedDevice } from '../support/seed-store.ts'
import { seedNowMs, seedToday, type Seeded } from './seed.ts'

const office = programOf('Microsoft Office Professional Plus 2016', 'Microsoft Corporation')
const winrar = programOf('WinRAR 6.02 (64-bit)', 'win.rar GmbH')
const autocad = programOf('AutoCAD 2019', 'Autodesk')
const acrobat = programOf('Adobe Acrobat DC Pro', 'Adobe Systems')
const pico = programOf('KMSpico', null)
const libre = programOf('LibreOffice 24.8.2.1', 'The Document Foundation')
const sevenZip = programOf('7-Zip 23.01 (x64)', 'Igor Pavlov')

/** @returns the id of a laptop of MAN 1 Lahat with three findings */
export async function seedLicences(store: Store, seeded: Seeded): Promise<number> {
  const unit = (code: string) => seeded.unitIds.get(code) ?? 0
  let watched = 0
  const laptop = async (code: string, lists: (readonly [number, Parameters<typeof seedSoftware>[2]['rows']])[]) => {
    const id = await seedDevice(store, { unitId: unit(code), origin: code === '991619' ? 'simulated' : 'agent' })
    await store.write(async (db) => {
      for (const [ago, rows] of lists) await seedSoftware(db, id, { rows, fromDay: addDays(seedToday, -ago) })
      await db.updateTable('device').set({ last_seen_day: seedToday }).where('id', '=', id).execute()
    })
    return id
  }
  watched = await laptop('991624', [[40, [office, winrar, pico]]])
  await store.write((db) =>
    db.insertInto('device_use').values({ device_id: watched, windows_state: 'unlicensed' }).execute(),
  )
  for (const code of ['991624', '991641', '991619', '991605']) await laptop(code, [[40, [office, winrar, autocad]]])
  for (const [code, ago] of [
    ['991624', 90],
    ['991624', 70],
    ['991641', 60],
    ['991619', 200],
  ] as const)
    await laptop(code, [
      [300, [office, winrar, acrobat]],
      [ago, [libre, sevenZip]],
    ])
  await classifySoftware(store, { nowMs: seedNowMs })
  await countFindings(store, { nowMs: seedNowMs })
  return watched
}

/** As if the newest findings of some units had been seen first so many days ago. */
export async function ageFindings(store: Store, unitIds: readonly number[], days: number): Promise<void> {
  await store.write((db) =>
    db
      .updateTable('legal_finding')
      .set({ first_seen_day: addDays(seedToday, -days) })
      .where('unit_id', 'in', [...unitIds])
      .execute(),
  )
}
