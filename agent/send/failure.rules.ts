/** Why the server was not reached, from the codes that Node gives. */
import type { LinkFailure } from '../record/tape.rules.ts'

const exact: Record<string, LinkFailure> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  EAI_FAIL: 'dns',
  ENETUNREACH: 'no-route',
  EHOSTUNREACH: 'no-route',
  ENETDOWN: 'no-route',
  EADDRNOTAVAIL: 'no-route',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
}
const tlsCode =
  /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CRL_|ERROR_IN_CERT|HOSTNAME_MISMATCH|INVALID_CA)/

/** The kind of a connection error; whatever is not known to be name, route, certificate or time is the connection. */
export function failureOf(code: string): LinkFailure {
  return exact[code] ?? (tlsCode.test(code) ? 'tls' : 'tcp')
}

/** Certificates whose dates do not fit: as often the laptop's clock that is wrong. */
export function looksLikeWrongClock(code: string): boolean {
  return code === 'CERT_NOT_YET_VALID' || code === 'CERT_HAS_EXPIRED'
}
