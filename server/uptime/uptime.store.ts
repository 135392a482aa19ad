import { emptyBitmap, orBitmaps, setQuarter } from '../../agent/contract/quarters.ts'
import type { Store } from '../store/store.ts'
import { wholeQuarters } from './uptime.rules.ts'

/** Adds the whole quarters of a span to the server's own attendance. Harmless to repeat. */
export async function recordUptime(store: Store, span: { fromMs: number; toMs: number }): Promise<void> {
  for (const [utcDay, quarters] of wholeQuarters(span.fromMs, span.toMs)) {
    const bitmap = emptyBitmap()
    for (const quarter of quarters) setQuarter(bitmap, quarter)
    await store.write(async (db) => {
      const held = await db.selectFrom('server_day').select('up').where('utc_day', '=', utcDay).executeTakeFirst()
      const up = orBitmaps(held ? new Uint8Array(held.up) : null, bitmap) ?? bitmap
      await db
        .insertInto('server_day')
        .values({ utc_day: utcDay, up })
        .onConflict((conflict) => conflict.column('utc_day').doUpdateSet({ up }))
        .execute()
    })
  }
}
