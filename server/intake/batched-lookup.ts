/** Many lookups of one moment as one query. */

/** @param load answers for all keys at once, in their order */
export function batchedLookup<Key, Value>(load: (keys: Key[]) => Promise<Value[]>): (key: Key) => Promise<Value> {
  type Waiting = { key: Key; resolve: (value: Value) => void; reject: (error: unknown) => void }
  let waiting: Waiting[] = []

  const flush = async () => {
    const batch = waiting
    waiting = []
    try {
      const values = await load(batch.map(({ key }) => key))
      batch.forEach(({ resolve }, index) => resolve(values[index] as Value))
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  return (key) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void flush())
      waiting.push({ key, resolve, reject })
    })
}
