/** Reading the query of an API request: what is not known is refused by name, never ignored. */
import type { z } from 'zod'
import { AppError, type BadField } from '../http/app-error.ts'

/** A query that cannot be answered; each bad parameter by its name. */
export const queryRefused = (fields: BadField[]) => new AppError('badRequest', 'api.query_invalid', { fields })

/**
 * The checked query.
 *
 * @param queries each name with all its values, as `c.req.queries()` gives them
 * @throws AppError `api.query_invalid` naming each unknown, repeated or bad parameter (L06, L09, L10)
 */
export function readQuery<Schema extends z.ZodObject>(
  schema: Schema,
  queries: Record<string, string[]>,
): z.infer<Schema> {
  const allowed = Object.keys(schema.shape)
  const problems: BadField[] = []
  for (const [name, values] of Object.entries(queries)) {
    const path = name.slice(0, 64)
    if (!allowed.includes(name))
      problems.push({ path, code: 'api.unknown_parameter', message: `known here: ${allowed.join(', ')}` })
    else if (values.length > 1) problems.push({ path, code: 'api.repeated_parameter', message: 'at most once' })
  }
  const given = Object.fromEntries(
    Object.entries(queries).flatMap(([name, [value]]) => (allowed.includes(name) ? [[name, value]] : [])),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues)
      problems.push({ path: path.join('.'), code: 'api.bad_parameter', message })
  if (problems.length > 0 || !parsed.success) throw queryRefused(problems.slice(0, 20))
  return parsed.data
}
