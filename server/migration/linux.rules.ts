/** Packages of Linux: what is known to be closed, then what the package says of itself, then who packed it. */
import type { TitleInput } from './classifier.types.ts'
import { licenceClass } from './licence.rules.ts'
import { isEdition, plainWords, type ReadName, wordsOf } from './name.rules.ts'

/** A name as dpkg and rpm allow it: no spaces, nothing but ASCII, an architecture behind a colon. */
const packageName = /^[a-z0-9][a-z0-9+._~-]*(?::[a-z0-9-]+)?$/i
/** A company packed it, so it need not be of the distribution. */
const companyWords = new Set(
  'inc incorporated llc ltd limited gmbh corp corporation co company pty srl spa plc pt tbk ag kg bv ab oy sarl sas kk компания ооо зао оао 株式会社 有限公司 inc ltda sa aps nv'.split(
    ' ',
  ),
)
/** What firms call themselves beside the legal form; on Linux groups of packagers do so, too. */
const tradeWords = new Set(
  'systems technologies technology software group research labs laboratories solutions entertainment interactive networks industries electronics consulting studios publishing разработка'.split(
    ' ',
  ),
)

export type LinuxSays = { class: 'open' | 'closed'; rule: string } | { class: null }

/** What licence, name and packer say; null where they say nothing. */
export function readPackage(
  title: TitleInput,
  name: ReadName,
  isDistribution: (words: readonly string[]) => boolean,
): LinuxSays {
  const byLicence = title.licence === null ? null : licenceClass(title.licence)
  if (byLicence !== null) return { class: byLicence, rule: `licence:${byLicence}` }
  const packer = title.publisher === null ? [] : plainWords(title.publisher)
  if (packer.length > 0 && isDistribution(packer)) return { class: 'open', rule: 'linux:distribution' }
  if (!isPackage(name)) return { class: null }
  if (isCompany(packer)) return { class: null }
  // Debian's packagers sign with their own names.
  return { class: 'open', rule: packer.length > 0 ? 'linux:packager' : 'linux:package' }
}

/** A package's name, at most with a version, an architecture or an edition behind it. */
function isPackage({ text }: ReadName): boolean {
  const [first = '', ...rest] = text.split(' ')
  return packageName.test(first) && wordsOf(rest.join(' ')).every((word) => word.noise || isEdition(word.text))
}

/** Whether a publisher's words name the legal form of a company, in any of the languages met so far. */
export function isCompany(words: readonly string[]): boolean {
  return (
    words.slice(1).some((word) => companyWords.has(word)) ||
    /^(?:pt|cv|компания|ооо|ао|зао|株式会社)$/.test(words[0] ?? '')
  )
}

/** Whether a publisher names itself as firms do, with a legal form or without. */
export function isFirm(words: readonly string[]): boolean {
  return isCompany(words) || words.slice(1).some((word) => tradeWords.has(word))
}
