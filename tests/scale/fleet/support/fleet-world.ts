/** A server process with an empty store, one satker and a token for it; and the simulator as it is called by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../../../server/store/store.ts'
import { type Ended, runAdminProcess, runNode, startNode } from '../../../support/server-process.ts'
import { waitFor } from '../../../support/wait.ts'

export type FleetWorld = {
  folder: string
  token: string
  environment: { DATA_DIR: string }
  /** Starts a server on the store and gives its address; `DAYS_AHEAD` moves its clock. */
  start: (settings?: Record<string, string>) => Promise<{ url: string; stop: () => Promise<void> }>
  /** The store, read beside the server. */
  reading: <T>(work: (db: Store['db']) => Promise<T>) => Promise<T>
  remove: () => void
}

export async function fleetWorld(): Promise<FleetWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'satker-fleet-'))
  const environment = { DATA_DIR: join(folder, 'store'), LOG_LEVEL: 'warn' }
  const list = join(folder, 'units.csv')
  writeFileSync(list, 'code,name\n100001,Satu\n')
  await runAdminProcess(['unit', 'import', list], environment)
  const made = await runAdminProcess(['token', 'create', '--satker', '100001', '--uses', '10000'], environment)
  const { token } = JSON.parse(made.stdout) as { token: string }
  return {
    folder,
    token,
    environment,
    async start(settings = {}) {
      const more = { HOST: '127.0.0.1', PORT: '0', ...settings }
      const running = startNode(['tests/scale/fleet/support/late-server.mjs'], { ...environment, ...more })
      const url = await waitFor('the server', () => /https?:\S+/.exec(running.stdout())?.[0], { withinMs: 40_000 })
      return {
        url,
        stop: async () => {
          running.kill('SIGTERM')
          await running.ended
        },
      }
    },
    async reading(work) {
      const store = await openStore({ dataDir: environment.DATA_DIR, databaseUrl: null })
      try {
        return await work(store.db)
      } finally {
        await store.close()
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** `npm run -s fleet -- ...` without npm. */
export function fleet(args: string[], withinMs = 80_000): Promise<Ended> {
  return runNode(['tests/scale/fleet/bin.mjs', ...args], {}, { withinMs })
}

export type FleetResult = Record<string, number> & {
  codes: Record<string, number>
  damagedUnexpected: Record<string, number>
}

/** The last line of what it printed. @throws Error with its complaint when it failed */
export async function fleetResult(args: string[], withinMs?: number): Promise<FleetResult> {
  const ended = await fleet(args, withinMs)
  if (ended.code !== 0) throw new Error(`fleet ended with ${ended.code}: ${ended.stderr}`)
  return JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '') as FleetResult
}
