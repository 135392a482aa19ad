/** Ids of titles that are surely stored: learned from transactions that were committed. */
import type { TitleFacts } from './software.rules.ts'

export type TitleIds = {
  /** What is known already as ids, the rest as it is. */
  split: (titles: readonly TitleFacts[]) => { knownIds: number[]; fresh: TitleFacts[] }
  /** Remembers the ids of titles, in the same order, once their transaction is on disk. */
  learn: (titles: readonly TitleFacts[], ids: readonly number[]) => void
}

const remembered = 200_000

export function titleIds(): TitleIds {
  const idOf = new Map<string, number>()
  return {
    split: (titles) => {
      const knownIds: number[] = []
      const fresh: TitleFacts[] = []
      for (const title of titles) {
        const id = idOf.get(title.hash)
        if (id === undefined) fresh.push(title)
        else knownIds.push(id)
      }
      return { knownIds, fresh }
    },
    learn: (titles, ids) => {
      if (idOf.size > remembered) idOf.clear()
      titles.forEach(({ hash }, index) => {
        const id = ids[index]
        if (id !== undefined) idOf.set(hash, id)
      })
    },
  }
}
