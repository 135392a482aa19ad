/** What a search for devices finds. */
import { type Expression, type ExpressionBuilder, sql, SqliteAdapter, type SqlBool } from 'kysely'
import { may, type Viewer } from '../account/scope.ts'
import type { Db, Tables } from '../store/store.ts'
import { containsText } from '../unit/text-search.ts'

/** The index knows three letters that follow each other, and nothing shorter. */
const lettersLeast = 3

/** Whether a search has an index to look into. */
export function isIndexed(db: Db, q: string): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter && Array.from(q).length >= lettersLeast
}

/** Through the index: a text as it stands, in capitals or not. By host name only for those who may see it. */
export function foundByIndex(viewer: Viewer, q: string) {
  const text = `"${q.replaceAll('"', '""')}"`
  const match = may(viewer, 'manageDevices') ? text : `search_text : ${text}`
  return sql<SqlBool>`device.id in (select rowid from device_search where device_search match ${match})`
}

/** The same, row by row. */
export function foundByReading(viewer: Viewer, q: string) {
  return (eb: ExpressionBuilder<Tables, 'device'>): Expression<SqlBool> => {
    const inText = containsText(eb.ref('device.search_text'), q)
    if (!may(viewer, 'manageDevices')) return inText
    const hostName = eb.fn<string>('lower', [eb.fn.coalesce('device.host_name', eb.val(''))])
    return eb.or([inText, containsText(hostName, q)])
  }
}
