import type { Command } from 'commander'
import { limits } from '../../agent/contract/limits.ts'
import { settings } from '../config.ts'
import { withoutSecrets } from '../secrets.rules.ts'
import { configOf, type Session } from './session.ts'

/** `settings`: what holds now, and every limit. */
export function addSettingsCommand(program: Command, session: Session): void {
  program
    .command('settings')
    .description('Semua pengaturan dengan nilai yang berlaku, dan semua batas -> {"settings","limits"}')
    .action(() => {
      configOf(session)
      session.print({ settings: settingsTable(session.environment), limits })
    })
}

function settingsTable(environment: Session['environment']) {
  return Object.entries(settings).map(([name, { fallback, help }]) => ({
    name,
    value: masked(environment[name] ?? fallback),
    default: fallback,
    help,
  }))
}

/** A setting's value without a password in it (Z03). */
function masked(value: string | null): string | null {
  return value === null ? null : withoutSecrets(value)
}
