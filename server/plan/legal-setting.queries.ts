/** What the ministry set for findings about licences. */
import type { Db } from '../store/store.ts'
import type { GraceRow } from './legal.rules.ts'

export const settingNames = ['activation-servers', 'grace-months'] as const
export type SettingName = (typeof settingNames)[number]
export type SettingRow = { name: SettingName; fromDay: string; value: string }

export type LegalSettings = {
  grace: GraceRow[]
  /** By day, old to new; a host's name covers the names below it. */
  servers: { fromDay: string; hosts: string[] }[]
}

/** All rows by day, those to come too. */
export async function legalSettings(db: Db): Promise<LegalSettings> {
  const rows = await db.selectFrom('licence_setting').selectAll().orderBy('from_day').execute()
  const of = (name: SettingName) => rows.filter((row) => row.name === name)
  return {
    grace: of('grace-months').map((row) => ({ fromDay: row.from_day, months: Number(row.value) })),
    servers: of('activation-servers').map((row) => ({
      fromDay: row.from_day,
      hosts: row.value.split('\n').filter((host) => host !== ''),
    })),
  }
}

/** The ministry's activation servers on a day; none = nobody has named one, so that no named server is judged. */
export function serversOn({ servers }: LegalSettings, day: string): string[] {
  return servers.findLast(({ fromDay }) => fromDay <= day)?.hosts ?? []
}
