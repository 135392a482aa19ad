/** A program's name as words, so that version, bits, language, trademark signs and case make no difference. */

/** `noise` never tells two programs apart: versions, bits, languages. */
export type Word = { text: string; noise: boolean }
export type ReadName = {
  words: Word[]
  /** Lower case, on one line, signs left in: what the rules about kinds look at. */
  text: string
  /** Letters that look like others, or that are not to be seen: nothing is concluded from such a name. */
  doubtful: boolean
}

/** Longer than any name an installer writes; the agent cuts at 256. */
export const nameMostChars = 1_000

/** Latin with another script that has look-alikes in one word; letters that only seem Latin; what is not to be seen. */
const mixed =
  /[\p{Script=Latin}][\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}][\p{M}]*[\p{Script=Latin}]/u
const seeming =
  /[\u0131\u0130\u017f\u0251\u0261\u212a\u212b\u1d00-\u1d7f\u2100-\u2121\u2123-\u214f\u2160-\u217f\u24b6-\u24e9\ua730-\ua7ff\uff10-\uff5a\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}]/u
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\p{DI}\p{Cf}\p{Cs}\p{Co}]/u
const stacked = /\p{Script=Latin}\p{M}{2,}/u
/** Greek micro sign and mu stand in the name of one program, and nowhere else beside Latin. */
const microTorrent = /^[\u00b5\u03bc]torrent/i

export function readName(name: string): ReadName {
  const written = name.slice(0, nameMostChars).replace(microTorrent, 'utorrent')
  const composed = written.normalize('NFC')
  // Composing turns some look-alikes into the letters they imitate, so they are looked for before.
  const doubtful = seeming.test(written) || [mixed, unseen, stacked].some((pattern) => pattern.test(composed))
  const text = composed
    .toLowerCase()
    .replace(/[™®©℗]|\((tm|r|c)\)/g, ' ')
    .replace(/[\s_\u0080-\u009f]+/g, ' ')
    .trim()
  return { words: wordsOf(text), text, doubtful }
}

/** `A278AB0D.DisneyMagicKingdoms`: who publishes in the Store, a dot, the program as one word. */
const storePackage = /^[\w-]{3,}(?:\.[\w-]+)+$/
/** `AdobePhotoshopExpress` */
const oneWord = /^[A-Z][a-z]+(?:[A-Z][a-z]+){2,}$/
/** An identifier that the Store gives to publishers; it says nothing. */
const storePublisher = /^(?:[0-9a-f]{8}|\d{4,6}[a-z]*)\.(?=[a-z])/i

/** A Store package's name or a name in one word, as words; null when it is no such name. */
export function spellPackage({ name, osFamily }: { name: string; osFamily: string }): string | null {
  const [first = '', ...others] = name
    .replaceAll(/[™®©]/g, ' ')
    .trim()
    .split(/\s+/)
  if (!oneWord.test(first) && !(osFamily === 'windows' && storePackage.test(first))) return null
  const rest = others.join(' ').toLowerCase()
  if (!wordsOf(rest).every(({ noise, text }) => noise || isEdition(text))) return null
  const spelled = first
    .replace(storePublisher, '')
    .replaceAll(/[.-]/g, ' ')
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
  return `${spelled} ${rest}`
}

/** Letters, digits and the signs that are part of a name (`c++`, `c#`); dots only between digits. */
const wordPattern = /\d+(?:[.,]\d+)+[\p{L}\d]*|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}+#]*/gu

/** The words of a text that is in lower case already. */
export function wordsOf(text: string): Word[] {
  const plain = text
    .replace(/['’`´]/g, ' ')
    .replace(languageTag, ' ')
    .replace(/\bx86[-_ ]64\b|\b(?:32|64)[- ]?bits?\b/g, ' x64 ')
  return [...plain.matchAll(wordPattern)].map(([word]) => ({ text: word, noise: isNoise(word) }))
}

/** Words of a pattern or publisher, noise and all. */
export function plainWords(text: string): string[] {
  return readName(text).words.map((word) => word.text)
}

const languages =
  'en|de|fr|es|it|pt|nl|ru|ja|zh|ko|id|ms|ar|tr|pl|cs|sv|nb|nn|da|fi|hu|el|he|th|vi|uk|ro|sk|sl|hr|bg|et|lv|lt|sr|hi|ca|eu|gl'
const regions =
  'us|gb|uk|au|ca|de|at|ch|fr|be|es|mx|ar|la|it|br|pt|nl|ru|jp|cn|tw|hk|kr|id|my|sa|tr|pl|cz|se|no|dk|fi|hu|gr|il|th|vn|ua|ro|sk|si|hr|bg|ee|lv|lt|rs|in|latn|hans|hant|419'
const languageTag = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${languages})[-_ ](?:${regions})(?![\\p{L}\\p{N}-])|\\((?:${languages})\\)`,
  'gu',
)

const noiseWords = new Set(
  (
    'x64 x86 x32 amd64 arm64 aarch64 i386 i586 i686 win32 win64 64bit 32bit version ver vers v build rev release rel stable final ' +
    'beta alpha rc preview ga lts esr r2 sp1 sp2 sp3 sp4 bit bits universal intel64 silicon noarch all ' +
    'english deutsch german français francais french español espanol spanish italiano italian português portuguese nederlands dutch ' +
    'svenska swedish norsk dansk danish suomi finnish polski polish čeština czech magyar hungarian русский russian українська ' +
    'türkçe turkish ελληνικά greek indonesia indonesian bahasa melayu malay japanese korean chinese simplified traditional arabic ' +
    'thai vietnamese multilingual multilanguage international intl 日本語 한국어 中文 简体中文 繁體中文 العربية ไทย'
  ).split(' '),
)
const versionWord = /^v?\d+(?:[.,]\d+)*(?:[a-z]{1,3}\d*)?$/

function isNoise(word: string): boolean {
  return noiseWords.has(word) || versionWord.test(word)
}

const editionWords = new Set(
  (
    'edition editions professional pro home enterprise standard std ultimate premium personal community free lite plus trial express student ' +
    'students portable full business basic app application desktop client software program for windows mac macos os x win pc the suite ' +
    'oem retail volume evaluation eval demo single user remove only c and setup install installed copyright self installing repair remoção'
  ).split(' '),
)

/** Words that name an edition or a package of the same program. */
export function isEdition(word: string): boolean {
  return editionWords.has(word)
}

/** A name without what changes from version to version: titles with the same key are one to an administrator. */
export function nameKey(name: string): string {
  const { words, text } = readName(name)
  const kept = words.filter(({ noise }) => !noise)
  return (kept.length > 0 ? kept : words).map((word) => word.text).join(' ') || text
}
