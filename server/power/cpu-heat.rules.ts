/** Rated heat of a processor from its name: makers write the class into the letters behind the number. */

type HeatClass = [pattern: RegExp, heatW: number]

/** The first that fits. Watts as the makers rate them; the spread inside a class is in the model's range. */
const classes: HeatClass[] = [
  [/\bm[357]-|core\(?.*\bm[357]\b/i, 5],
  [/\batom\b/i, 6],
  [/\b(?:celeron|pentium)(?:\(r\))?(?: silver| processor)? ?[nj]\d{4}|\bn(?:95|97|100|200)\b|\bi3-n\d+/i, 6],
  [/\b(?:celeron|pentium).*\d{4}y\b|\bi[3579]-\w*\dy\d*\b/i, 7],
  [/\b(?:celeron|pentium).*\d{3,4}u\b/i, 15],
  [/\bi[3579]-11\d\dg[47]\b/i, 28],
  [/\bi[3579]-\d{4}g[1-7]\b/i, 15],
  [/\bi[3579]-\d+(?:hx)\b/i, 55],
  [/\bi[3579]-\d+(?:hk|hq|h|qm)\b|\bcore (?:ultra )?[3579] \d+h\b/i, 45],
  [/\bi[3579]-\d+p\b/i, 28],
  [/\bi[3579]-\d+ue?\b|\bcore (?:ultra )?[3579] \d+u\b/i, 15],
  [/\bi[3579]-\d+m[qx]?\b/i, 37],
  [/\bi[3579]-\d+te?\b/i, 35],
  [/\bi[3579]-\d+k[fs]?\b/i, 110],
  [/\bi[3579]-\d{4,5}[efs]?\b/i, 65],
  [/\bryzen.*\d{4}hx\b/i, 55],
  [/\bryzen.*\d{4}hs\b/i, 35],
  [/\bryzen.*\d{4}h\b/i, 45],
  [/\bryzen.*\d{4}[uc]\b|\bathlon.*\d{3,4}u\b/i, 15],
  [/\bryzen.*\d{4}ge\b/i, 35],
  [/\bryzen.*\d{4}x\b/i, 105],
  [/\bryzen.*\d{4}g?\b/i, 65],
  [/\ba(?:4|6|8|9|10|12)-9\d{3}\b|\be[12]-\d{4}\b/i, 15],
  [/\bapple m\d/i, 20],
]

/** W; null when the name fits no class that we know. */
export function ratedHeatW(cpuName: string | null): number | null {
  if (cpuName === null) return null
  const plain = cpuName.replaceAll(/\(r\)|\(tm\)|[®™]/gi, ' ').replaceAll(/\s+/g, ' ')
  return classes.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
