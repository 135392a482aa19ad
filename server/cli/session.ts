/** What the commands share: the settings, and a store that is opened for one command and closed after it. */
import { systemClock, type Clock } from '../clock.ts'
import { readConfig, type Config } from '../config.ts'
import { openStore, type Store } from '../store/store.ts'
import { unitMissing } from '../unit/unit.errors.ts'
import { normalCode } from '../unit/unit.rules.ts'
import { findUnitByCode } from '../unit/unit.store.ts'
import { ensureRoot } from '../unit/unit.usecases.ts'
import { UsageError, type Io } from './output.ts'

/** Who the audit log names for what is done at the server's own terminal. */
export const actor = 'cli'

export type Session = {
  io: Io
  environment: Record<string, string | undefined>
  /** Prints the one line of a command that has done its work. */
  print: (result: Record<string, unknown>) => void
}
export type Opened = { store: Store; clock: Clock; config: Config }

/** The settings. @throws UsageError naming every bad one */
export function configOf({ environment }: Session): Config {
  const read = readConfig(environment)
  if ('config' in read) return read.config
  const fields = read.problems.map((problem) => {
    const [path = '', ...rest] = problem.split(': ')
    return { path, code: 'setting', message: rest.join(': ') }
  })
  throw new UsageError('settings', 'Ada pengaturan yang tidak dapat dipakai.', fields)
}

/** Opens the store (the server may be running on it), does the work, closes the store. */
export async function withStore<T>(session: Session, work: (opened: Opened) => Promise<T>): Promise<T> {
  const config = configOf(session)
  const store = await openStore(config)
  try {
    await ensureRoot({ store, clock: systemClock })
    return await work({ store, clock: systemClock, config })
  } finally {
    await store.close()
  }
}

/**
 * The unit that a command names by its code.
 *
 * @param code null = the root of the tree
 * @throws AppError `unit.missing`
 */
export async function unitOf(opened: Opened, code: string | null): Promise<{ id: number; code: string }> {
  if (code === null) return ensureRoot(opened)
  const unit = await findUnitByCode(opened.store.db, normalCode(code) ?? '')
  if (!unit) throw unitMissing(code.slice(0, 32))
  return unit
}

/** A whole number from an argument. @throws UsageError naming the option */
export function wholeNumber(
  text: string,
  { option, low, high }: { option: string; low: number; high: number },
): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= low && value <= high) return value
  const message = `bilangan bulat ${low} sampai ${high}`
  throw new UsageError('usage', `${option}: ${message}`, [{ path: option, code: 'usage', message }])
}
