/** A newer agent says more than this server understands: how much more (S09). */

/**
 * Fields of `sent` that a schema left out of `understood`, at any depth. Lists are compared item by item.
 */
export function countUnknown(sent: unknown, understood: unknown): number {
  if (typeof sent !== 'object' || sent === null || typeof understood !== 'object' || understood === null) return 0
  if (Array.isArray(sent) && Array.isArray(understood)) {
    return sent.reduce<number>((sum, item, index) => sum + countUnknown(item, understood[index]), 0)
  }
  let count = 0
  const [all, known] = [sent as Record<string, unknown>, understood as Record<string, unknown>]
  for (const key in all) {
    if (key in known) count += countUnknown(all[key], known[key])
    else count++
  }
  return count
}
