/** Answers that are asked for again and again, kept while nothing that they rest on has changed. */
import type { Db } from './store.ts'

/**
 * Keeps the answers of one query in memory, the oldest forgotten first.
 *
 * @param most answers kept of a store
 * @returns asks for an answer; everything that it rests on has to be in `key`: who asks, what, and as of which count
 */
export function remember<Answer>(most: number): (db: Db, key: string, read: () => Promise<Answer>) => Promise<Answer> {
  const answers = new WeakMap<Db, Map<string, Answer>>()
  return async (db, key, read) => {
    const known = answers.get(db) ?? new Map<string, Answer>()
    answers.set(db, known)
    const held = known.get(key)
    if (held !== undefined) return held
    const answer = await read()
    const oldest = known.size >= most ? known.keys().next().value : undefined
    if (oldest !== undefined) known.delete(oldest)
    known.set(key, answer)
    return answer
  }
}
