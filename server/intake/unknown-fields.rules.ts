/** A newer agent says more than this server understands: how much more (S09). */

/**
 * Fields of `sent` that a schema left out of `understood`, at any depth. Lists are compared item by item.
 */
export function countUnknown(sent: unknown, understood: unknown): number {
  if (typeof sent !== 'object' || sent === null || typeof understood !== 'object' || understood === null) return 0
  let count = 0
  const known = understood as Record<string, unknown>
  for (const [key, value] of Object.entries(sent)) {
    if (key in known) count += countUnknown(value, known[key])
    else count++
  }
  return count
}
