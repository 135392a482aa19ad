/** Text that a laptop gave, as it may stand among our own: nothing in it acts unseen, and its length is bounded. Pure. */

/** Bidirectional controls, controls, soft hyphens, zero-width and tag characters: unseen, yet they change what is read. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u034f|\p{Cs}/gu
/** Joiners belong to emoji and to scripts of Asia; beside other letters they only hide. */
const looseJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Javanese}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Malayalam}\p{Script=Balinese}\p{M}])[\u200c\u200d]/gu
/** More marks on one letter than any script writes paint over the lines above and below. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu

/** Unseen characters by their number: `a‹U+202E›b`. */
export function visible(text: string): string {
  const named = (sign: string) => `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`
  return text.replace(stackedMarks, '$1').replace(unseen, named).replace(looseJoiner, named)
}

export type Shown = { text: string; isCut: boolean }

/** At most so many characters, as a reader counts them; what is cut ends in an ellipsis. */
export function shorten(text: string, mostChars: number): Shown {
  // A character may be many code units long (emoji families): no more than needed is looked at.
  const read = text.slice(0, mostChars * unitsOfCharacter)
  const shown = visible(read)
  const isWhole = read.length === text.length
  if (isWhole && shown.length <= mostChars) return { text: shown, isCut: false }
  const kept: string[] = []
  for (const { segment } of segmenter.segment(shown)) {
    if (kept.length === mostChars) return { text: `${kept.slice(0, -1).join('').trimEnd()}…`, isCut: true }
    kept.push(segment)
  }
  return isWhole ? { text: kept.join(''), isCut: false } : { text: `${kept.join('')}…`, isCut: true }
}

const unitsOfCharacter = 16
const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' })

export type OddLetter = { letter: string; code: string; script: string | null }

const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Hebrew', 'Arabic'] as const
const scriptPatterns = scripts.map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }))
const plain = /[\u0020-\u007e]/

/** Letters that an administrator should not take at face value: everything beyond ASCII, each once, with its number. */
export function oddLetters(text: string, most: number): OddLetter[] {
  const found = new Set<string>()
  for (const sign of text) {
    if (!plain.test(sign)) found.add(sign)
    if (found.size === most) break
  }
  return [...found].map((sign) => {
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    const script = scriptPatterns.find(({ pattern }) => pattern.test(sign))?.name ?? null
    return { letter: visible(sign) === sign && !/\p{M}/u.test(sign) ? sign : '', code, script }
  })
}
