/** What routes and jobs are given by `main.ts`; each takes the part it needs with `Pick`. */
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Store } from './store/store.ts'

export type Deps = { store: Store; clock: Clock; config: Config; log: Logger }
