/** Text from a laptop as it may stand in a table: one line, composed, without what only a terminal would obey. */

const ansi = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|[@-_])/g
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/** Control characters, colour codes and line breaks become a space, runs of spaces one; letters are composed (NFC). */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(ansi, '').replace(controls, ' ').replace(/ {2,}/g, ' ').trim()
}

/** Null when nothing is left. */
export function cleanOrNull(text: string | null): string | null {
  return (text && cleanText(text)) || null
}
