/** Times what a connection of the query builder is asked, where the builder itself would: around `executeQuery`. */
import type { DatabaseConnection } from 'kysely'
import type { QueryTimes } from './query-times.rules.ts'

/** For the ORM's `onCreateConnection`: every statement of the connection is timed, failed ones too. */
export function timeConnection(connection: Pick<DatabaseConnection, 'executeQuery'>, times: QueryTimes): void {
  const execute = connection.executeQuery.bind(connection)
  connection.executeQuery = async (query, options) => {
    const beganMs = performance.now()
    try {
      return await execute<never>(query, options)
    } finally {
      times.note(query.sql, performance.now() - beganMs)
    }
  }
}
