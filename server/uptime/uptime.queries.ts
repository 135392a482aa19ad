/** The server's own attendance, for pages that judge what laptops could reach. */
import type { Db } from '../store/store.ts'
import type { ServerDays } from './judged.rules.ts'

/** What was kept of the UTC days of a span, both ends included, and when keeping it began. */
export async function serverDays(
  db: Db,
  { fromUtcDay, toUtcDay }: { fromUtcDay: string; toUtcDay: string },
): Promise<ServerDays> {
  const first = await db.selectFrom('server_day').select('utc_day').orderBy('utc_day').limit(1).executeTakeFirst()
  const rows = await db
    .selectFrom('server_day')
    .selectAll()
    .where('utc_day', '>=', fromUtcDay)
    .where('utc_day', '<=', toUtcDay)
    .execute()
  return { firstUtcDay: first?.utc_day ?? null, up: new Map(rows.map((row) => [row.utc_day, new Uint8Array(row.up)])) }
}
