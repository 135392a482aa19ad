import type { Command } from 'commander'
import { limits } from '../../agent/contract/limits.ts'
import { settings } from '../config.ts'
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
    value: maskSecret(environment[name] ?? fallback),
    default: fallback,
    help,
  }))
}

/** An address without its password (Z03). */
export function maskSecret(value: string | null): string | null {
  return value?.replace(/^(\w+:\/\/[^/?#]*?:)[^/?#]*@/, '$1***@').replace(/([?&]password=)[^&]*/gi, '$1***') ?? null
}
