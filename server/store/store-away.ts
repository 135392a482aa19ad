/** Telling a database that cannot be reached, or takes nothing now, from a bug: the first is worth a retry. */

const systemCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]
/** Of PostgreSQL: connection exceptions (class 08), too many connections, and a server that stops or starts. */
const stateCodes = /^(08...|53300|57P0[1-5])$/
/** Of SQLite: a full disk, a disk that fails or has become read-only, a lock that another process holds. */
const sqliteCodes = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY|LOCKED)/
/** What the driver says where there is no code. */
const sentences =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether a failure means that the database is away, here or in one of its causes. */
export function isStoreAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (systemCodes.includes(code) && 'syscall' in error) return true
  if (stateCodes.test(code) || sqliteCodes.test(code) || sentences.test(error.message)) return true
  if (error instanceof AggregateError) return error.errors.some(isStoreAway)
  return isStoreAway(error.cause)
}
