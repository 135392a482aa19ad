/** An id for requests that went wrong: in the answer and in the log, so that one leads to the other. */
import { randomUUID } from 'node:crypto'

const ids = new WeakMap<Request, string>()

/** The id of a request; made when first asked for, since most requests never need one. */
export function requestIdOf(c: { req: { raw: Request } }): string {
  const known = ids.get(c.req.raw)
  if (known) return known
  const id = randomUUID()
  ids.set(c.req.raw, id)
  return id
}
