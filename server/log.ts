/** The log: one JSON line an event, which a person may read and pass on, since no secret is ever in it (Z03, Z04). */
import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config.ts'
import { withoutSecrets } from './secrets.rules.ts'

const secretFields = ['token', 'password', 'signature', 'authorization', 'cookie', 'set-cookie', 'key', 'secret']

/** @param to where the lines go; standard error unless a test collects them */
export function createLog(level: Config['logLevel'], to: DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: secretFields.flatMap((name) => [`["${name}"]`, `*["${name}"]`]), censor: '***' },
      serializers: { err: toLogged },
      hooks: { streamWrite: withoutSecrets },
    },
    to,
  )
}

/**
 * An error without what drivers hang on it: PostgreSQL's `detail` holds the values of a row, and other errors whole
 * requests.
 */
function toLogged(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: toLogged(error.cause) }),
  }
}
