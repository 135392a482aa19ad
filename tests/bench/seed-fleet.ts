/** The demo's tree and simulated fleet in a store of its own, counted, for benches of what comes after the intake. */
import { pino } from 'pino'
import { systemClock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import { seedFleet } from '../../server/demo/fleet.seed.ts'
import { seedTree } from '../../server/demo/tree.seed.ts'
import type { Deps } from '../../server/deps.ts'
import { createIntake } from '../../server/intake/intake.ts'
import { openStore } from '../../server/store/store.ts'
import { ensureRoot } from '../../server/unit/unit.usecases.ts'
import { say } from './figures.ts'

export const fleet = { deviceCount: 600, days: 60, weeksBefore: 24 }

/** What the demo does at its first start, without its accounts and its agent. The caller closes the store. */
export async function seedFleetStore(dataDir: string): Promise<Deps> {
  const read = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' })
  if ('problems' in read) throw new Error(read.problems.join())
  const store = await openStore(read.config)
  const deps: Deps = { store, clock: systemClock, config: read.config, log: pino({ level: 'silent' }) }
  await ensureRoot(deps)
  await seedTree(deps)
  say(`seeding ${fleet.deviceCount} laptops with ${fleet.days} days ...`)
  const intake = await createIntake(deps)
  await seedFleet({ store, intake }, { ...fleet, nowMs: systemClock.nowMs(), onProgress: () => undefined })
  await intake.close()
  return deps
}
