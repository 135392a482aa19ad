/** Taking secrets out of text that is shown or logged (Z03, Z04). Pure. */

/** The password in an address, in its place before the host or in its query. */
const inAddress: [RegExp, string][] = [
  [/(\b\w+:\/\/[^/?#\s"'@]*?:)[^/?#\s"']*@/g, '$1***@'],
  [/([?&](?:password|token|key|secret)=)[^&\s"']*/gi, '$1***'],
]
/** What our own secrets look like, and how they travel. */
const ours: [RegExp, string][] = [
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, '$1 ***'],
  [/\bsk_[\w-]{20,}/g, 'sk_***'],
  [/(\/mulai\/)[\w-]{10,}/g, '$1***'],
  [/((?:__Host-)?(?:sesi|formulir)=)[^;\s"']+/g, '$1***'],
]

/** What every secret above has near it: most lines have none of it, and are left as they are at once. */
const maybeSecret = /@|[?&]|bearer|basic|sk_|mulai\/|(?:sesi|formulir)=/i

/** A text with everything masked that looks like one of our secrets. */
export function withoutSecrets(text: string): string {
  if (!maybeSecret.test(text)) return text
  return [...inAddress, ...ours].reduce((masked, [pattern, by]) => masked.replace(pattern, by), text)
}
