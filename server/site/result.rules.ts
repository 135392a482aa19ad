/** What one check of a website says. Pure. */

/**
 * healthy: answered 2xx with a valid certificate and a page of its own. dns, refused, timeout, reset, tls: five ways of not
 * answering. certificate: answered, but the certificate is expired, of another name or of no known issuer. status: another
 * answer than 2xx. content: a page that says the site is suspended, parked or taken over. slow-large: more than 1 MiB or
 * 10 s. redirect: a redirect that may not be followed. address: the name leads to an address that is not public.
 * unreachable: no route. robots: the site does not want to be read. protocol: no HTTP. own-line: our own line was down.
 */
export const resultKinds = [
  'healthy',
  'dns',
  'refused',
  'timeout',
  'reset',
  'tls',
  'certificate',
  'status',
  'content',
  'slow-large',
  'redirect',
  'address',
  'unreachable',
  'protocol',
  'robots',
  'own-line',
] as const
export type ResultKind = (typeof resultKinds)[number]
export type FailureKind = Exclude<ResultKind, 'healthy' | 'robots' | 'own-line'>
export const failureKinds = resultKinds.filter((kind): kind is FailureKind => verdictOf(kind) === 'down')

/** `up` and `down` count for a site's state; null = not judged, counts for nothing. */
export type Verdict = 'up' | 'down'

export function verdictOf(kind: ResultKind): Verdict | null {
  if (kind === 'healthy') return 'up'
  return kind === 'robots' || kind === 'own-line' ? null : 'down'
}

/** Failures that a broken line of our own would make as well. */
export const lineKinds: readonly ResultKind[] = ['dns', 'refused', 'timeout', 'reset', 'unreachable']

export const certificateFaults = ['expired', 'not-yet-valid', 'other-name', 'self-signed', 'unknown-issuer'] as const
export type CertificateFault = (typeof certificateFaults)[number]

/** `fault` null = valid; `expiresDay` a UTC date. */
export type CertificateFacts = { expiresDay: string | null; issuer: string | null; fault: CertificateFault | null }

export type CheckResult = {
  kind: ResultKind
  /** What was seen, in a few plain words or a code: shown as text, never more than 200 characters. */
  evidence: string | null
  /** Where the redirects ended; null when nothing answered. */
  finalUrl: string | null
  redirects: number
  status: number | null
  /** From the start of the last request to its first byte, with name, connection and TLS. */
  firstByteMs: number | null
  totalMs: number
  /** Unpacked; at most the limit. */
  bytes: number | null
  title: string | null
  certificate: CertificateFacts | null
  news: NewsResult | null
}

/** `items` are moments (UTC ms) of publication, newest first; `source` says how well they are known. */
export type NewsResult = { source: 'feed' | 'sitemap'; url: string; items: number[] }

const dnsCodes = new Set([
  'ENOTFOUND',
  'ENODATA',
  'ESERVFAIL',
  'EAI_AGAIN',
  'ETIMEOUT',
  'EREFUSED',
  'EFORMERR',
  'EBADRESP',
  'EBADNAME',
])
const resetCodes = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED'])

/** The result that an error of a socket stands for. @param phase where it happened: a name is looked up before any connection */
export function kindOfError(code: string, phase: 'name' | 'connection' | 'tls' | 'answer'): FailureKind {
  if (phase === 'name' || dnsCodes.has(code)) return 'dns'
  if (code === 'ECONNREFUSED') return 'refused'
  if (code === 'ETIMEDOUT') return 'timeout'
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'EADDRNOTAVAIL') return 'unreachable'
  if (/^(?:ERR_SSL|EPROTO|ERR_TLS|CERT_)/.test(code) || code.includes('SSL')) return 'tls'
  if (resetCodes.has(code)) return 'reset'
  return phase === 'tls' ? 'tls' : 'protocol'
}

const certificateCodes: Record<string, CertificateFault> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'self-signed',
}

/** What OpenSSL's verdict on a certificate means; null = valid. */
export function certificateFaultOf(code: string | null): CertificateFault | null {
  return code === null ? null : (certificateCodes[code] ?? 'unknown-issuer')
}

/** Text from outside as it is kept: in one line, without control characters, cut by characters as a person counts them. */
export function plainText(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\s]+/g, ' ')
    .trim()
  const chars = Array.from(line)
  return chars.length <= most
    ? line.toWellFormed()
    : `${chars
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`.toWellFormed()
}
