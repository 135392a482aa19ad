/** Signing in and out, and who a browser or a program is. */
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import type { Db, Store } from '../store/store.ts'
import { isStoreAway } from '../store/store-away.ts'
import { signInRefused } from './account.errors.ts'
import { normalEmail, passwordChars } from './password.rules.ts'
import { verifyPassword } from './password.ts'
import { roles, type Role, type Viewer } from './scope.ts'
import { newSecret, secretHash } from './secret.ts'
import type { SignInThrottle } from './sign-in-throttle.ts'

const hourMs = 3_600_000
export const sessionLife = { idleMs: 12 * hourMs, absoluteMs: 7 * 24 * hourMs } as const
/** A visit is noted at most once in this time, so that reading pages does not mean writing. */
const seenEveryMs = 60_000

type Deps = { store: Store; clock: Clock }

/**
 * Checks address and password and opens a session; earlier sessions of the same browser are closed, so that an id kept
 * from before is worth nothing (U11).
 *
 * @param input `address` is the client's network address, for the throttle; `oldSession` the cookie it came with
 * @returns the value of the session cookie; only its hash is stored
 * @throws AppError `account.sign_in_refused` with one text for every reason, `account.sign_in_throttled` to wait
 */
export async function signIn(
  input: { email: string; password: string; address: string; oldSession: string | null },
  { store, clock, throttle }: Deps & { throttle: SignInThrottle },
): Promise<string> {
  const email = normalEmail(input.email) ?? ''
  await throttle.count(email, input.address)
  const account = await findOpenAccount(store.db, email)
  const tooLong = input.password.length > passwordChars.most * 4
  const fits = await verifyPassword(account?.password_hash ?? null, tooLong ? '' : input.password)
  if (!account || !fits) throw signInRefused()
  await throttle.clear(email, input.address)

  const session = newSecret()
  const nowMs = clock.nowMs()
  await store.write(async (db) => {
    if (input.oldSession) await closeSession(db, input.oldSession)
    await db.deleteFrom('session').where('expires_at_ms', '<=', nowMs).execute()
    await db
      .insertInto('session')
      .values({
        hash: secretHash(session),
        account_id: account.id,
        created_at_ms: nowMs,
        seen_at_ms: nowMs,
        expires_at_ms: nowMs + sessionLife.absoluteMs,
      })
      .execute()
    const entry = { atMs: nowMs, actor: `account:${account.id}`, action: 'account.sign-in', unitId: account.unit_id }
    await recordAudit(store, db, { ...entry, detail: {} })
  })
  return session
}

/** Closes a session at once; one that is not open is no error. */
export async function signOut(session: string, { store, clock }: Deps): Promise<void> {
  await store.write(async (db) => {
    const open = await findSession(db, session)
    if (!open) return
    await closeSession(db, session)
    const entry = { actor: `account:${open.account_id}`, action: 'account.sign-out', unitId: open.unit_id }
    await recordAudit(store, db, { ...entry, atMs: clock.nowMs(), detail: {} })
  })
}

/** Who a session cookie belongs to; null when it is unknown, idle too long, too old, or its account is disabled. */
export async function viewerFromSession(session: string, { store, clock }: Deps): Promise<Viewer | null> {
  const open = await findSession(store.db, session)
  const nowMs = clock.nowMs()
  if (!open || open.disabled_at_ms !== null || nowMs >= open.expires_at_ms) return null
  if (nowMs - open.seen_at_ms >= sessionLife.idleMs) return null
  if (nowMs - open.seen_at_ms >= seenEveryMs) await noteVisit(session, nowMs, store)
  return toViewer(`account:${open.account_id}`, open)
}

/** Where nothing can be written now (a full disk), pages are still read: that visit goes unnoted. */
async function noteVisit(session: string, seenAtMs: number, store: Store): Promise<void> {
  const hash = secretHash(session)
  try {
    await store.write((db) =>
      db.updateTable('session').set({ seen_at_ms: seenAtMs }).where('hash', '=', hash).execute(),
    )
  } catch (error) {
    if (!isStoreAway(error)) throw error
  }
}

/**
 * Who a program is.
 *
 * @param authorization the request's `Authorization` header, or undefined
 * @returns null when it is no key of ours or was revoked
 */
export async function viewerFromApiKey(authorization: string | undefined, { store }: Pick<Deps, 'store'>) {
  const key = /^Bearer ([\w-]{20,100})$/.exec(authorization ?? '')?.[1]
  if (!key) return null
  const row = await store.db
    .selectFrom('api_key')
    .innerJoin('unit', 'unit.id', 'api_key.unit_id')
    .select(['api_key.id', 'api_key.role', 'api_key.unit_id', 'api_key.revoked_at_ms', 'unit.path'])
    .where('api_key.hash', '=', secretHash(key))
    .executeTakeFirst()
  return row && row.revoked_at_ms === null ? toViewer(`apikey:${row.id}`, row) : null
}

function toViewer(actor: string, row: { role: string; unit_id: number; path: string }): Viewer | null {
  return isRole(row.role) ? { actor, role: row.role, unitId: row.unit_id, unitPath: row.path } : null
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

function findOpenAccount(db: Db, email: string) {
  return db
    .selectFrom('account')
    .select(['id', 'password_hash', 'unit_id'])
    .where('email', '=', email)
    .where('disabled_at_ms', 'is', null)
    .executeTakeFirst()
}

function findSession(db: Db, session: string) {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .innerJoin('unit', 'unit.id', 'account.unit_id')
    .select(['session.account_id', 'session.seen_at_ms', 'session.expires_at_ms'])
    .select(['account.role', 'account.unit_id', 'account.disabled_at_ms', 'unit.path'])
    .where('session.hash', '=', secretHash(session))
    .executeTakeFirst()
}

async function closeSession(db: Db, session: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', secretHash(session)).execute()
}
