/**
 * The server's TLS session, in this process's memory alone: the next try resumes it and is spared certificates and
 * signatures. A resumed connection shows no certificate, so what a whole handshake would have found out (A23) is looked
 * at here: a session is kept once its certificate was verified and an answer came, and not used outside the dates of that
 * certificate, for another server or authority, after a failure, or a day after the certificate was last seen.
 */
import type { ClientRequest } from 'node:http'
import { TLSSocket } from 'node:tls'

type Seen = { verifiedAtMs: number; validFromMs: number; validToMs: number }
type Kept = Seen & { server: string; session: Buffer }

export type TlsMemory = {
  /** The session to resume with that server; null = a whole handshake. `server`: what its certificate is checked against. */
  recall: (server: string, nowMs: number) => Buffer | null
  keep: (kept: Kept) => void
  forget: () => void
  /** What was seen of the certificate when the session that is kept began. */
  seen: () => Seen | null
}

const longestMs = 86_400_000

export function tlsMemory(): TlsMemory {
  let kept: Kept | null = null
  return {
    recall(server, nowMs) {
      if (kept && !mayResume(kept, server, nowMs)) kept = null
      return kept?.session ?? null
    },
    keep: (next) => (kept = next),
    forget: () => (kept = null),
    seen: () => kept,
  }
}

function mayResume(kept: Kept, server: string, nowMs: number): boolean {
  const isFresh = nowMs >= kept.verifiedAtMs && nowMs - kept.verifiedAtMs < longestMs
  return kept.server === server && isFresh && nowMs >= kept.validFromMs && nowMs < kept.validToMs
}

export type TlsWatch = { onRequest: (request: ClientRequest) => void; answered: () => void; failed: () => void }

/** Follows the connection of one link: an answer makes its newest session worth keeping, a failure ends it. */
export function watchTls(memory: TlsMemory, server: string, nowMs: () => number): TlsWatch {
  let current: { socket: TLSSocket; session: Buffer | null } | null = null
  return {
    onRequest(request) {
      request.once('socket', (socket) => {
        if (!(socket instanceof TLSSocket) || current?.socket === socket) return
        const own: NonNullable<typeof current> = { socket, session: null }
        current = own
        // TLS 1.2 tells it before the certificate was looked at: it only counts once there was an answer.
        socket.on('session', (session) => (own.session = session))
      })
    },
    answered() {
      if (!current?.session) return
      const { socket, session } = current
      const seen = socket.isSessionReused() ? memory.seen() : seenOf(socket, nowMs())
      if (seen && socket.authorized) memory.keep({ ...seen, server, session })
    },
    failed: memory.forget,
  }
}

function seenOf(socket: TLSSocket, verifiedAtMs: number): Seen | null {
  const { valid_from: from, valid_to: to } = socket.getPeerCertificate()
  const dates = { validFromMs: Date.parse(from), validToMs: Date.parse(to) }
  return Number.isNaN(dates.validFromMs + dates.validToMs) ? null : { verifiedAtMs, ...dates }
}
