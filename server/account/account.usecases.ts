/** Accounts, API keys and the first administrator. Every deed and its audit entry share one transaction. */
import { recordAudit } from '../audit/audit.log.ts'
import type { Clock } from '../clock.ts'
import type { Db, Store } from '../store/store.ts'
import { accountMissing, emailInvalid, emailTaken, passwordRefused, setupGone } from './account.errors.ts'
import { normalEmail, passwordFault } from './password.rules.ts'
import { hashPassword } from './password.ts'
import type { Role } from './scope.ts'
import { newSecret, secretHash } from './secret.ts'

type Deps = { store: Store; clock: Clock }
type NewAccount = { email: string; password: string; role: Role; unitId: number }

/**
 * Makes an account.
 *
 * @param input `unitId` is the root of what it may see
 * @throws AppError `account.email_invalid`, `account.email_taken`, or `account.password_...` (U09)
 */
export async function createAccount(
  input: NewAccount & { actor: string },
  { store, clock }: Deps,
): Promise<{ id: number; email: string }> {
  const ready = await prepareAccount(input)
  return store.write(async (db) => {
    const id = await insertAccount(db, ready, clock.nowMs())
    const detail = { account: id, role: input.role, unit: input.unitId }
    const entry = { actor: input.actor, action: 'account.create', unitId: input.unitId }
    await recordAudit(store, db, { ...entry, atMs: clock.nowMs(), detail })
    return { id, email: ready.email }
  })
}

/** Closes an account and all its sessions at once, on every device (U12). */
export async function disableAccount(input: { email: string; actor: string }, { store, clock }: Deps): Promise<void> {
  await store.write(async (db) => {
    const email = normalEmail(input.email) ?? ''
    const account = await db
      .selectFrom('account')
      .select(['id', 'unit_id'])
      .where('email', '=', email)
      .executeTakeFirst()
    if (!account) throw accountMissing()
    await db.updateTable('account').set({ disabled_at_ms: clock.nowMs() }).where('id', '=', account.id).execute()
    await db.deleteFrom('session').where('account_id', '=', account.id).execute()
    const entry = { actor: input.actor, action: 'account.disable', unitId: account.unit_id }
    await recordAudit(store, db, { ...entry, atMs: clock.nowMs(), detail: { account: account.id } })
  })
}

/** Makes a key for a program; it is shown once and only its hash is kept. */
export async function createApiKey(
  input: { name: string; role: Role; unitId: number; actor: string },
  { store, clock }: Deps,
): Promise<{ id: number; key: string }> {
  const key = newSecret('sk_')
  return store.write(async (db) => {
    const { id } = await db
      .insertInto('api_key')
      .values({
        hash: secretHash(key),
        name: input.name,
        role: input.role,
        unit_id: input.unitId,
        revoked_at_ms: null,
        created_at_ms: clock.nowMs(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const detail = { key: id, name: input.name, role: input.role }
    const entry = { actor: input.actor, action: 'apikey.create', unitId: input.unitId }
    await recordAudit(store, db, { ...entry, atMs: clock.nowMs(), detail })
    return { id, key }
  })
}

/**
 * A one-time link for the first administrator; earlier unused links die with it.
 *
 * @returns the token of `/mulai/<token>`, or null when there is an account already
 */
export async function createSetupLink({ store, clock }: Deps): Promise<string | null> {
  const token = newSecret()
  return store.write(async (db) => {
    if (await hasAccount(db)) return null
    await db.deleteFrom('setup_link').where('used_at_ms', 'is', null).execute()
    await db
      .insertInto('setup_link')
      .values({ hash: secretHash(token), created_at_ms: clock.nowMs(), used_at_ms: null })
      .execute()
    return token
  })
}

/** Whether a set-up link may still be used: known, unused, and no account there yet (U24). */
export async function setupLinkOpen(token: string, { store }: Pick<Deps, 'store'>): Promise<boolean> {
  return isSetupOpen(store.db, token)
}

/** Makes the first administrator with a set-up link, and closes the link. @throws AppError `account.setup_gone` */
export async function useSetupLink(
  input: { token: string; email: string; password: string; unitId: number },
  { store, clock }: Deps,
): Promise<void> {
  const ready = await prepareAccount({ ...input, role: 'ministry-admin' })
  await store.write(async (db) => {
    if (!(await isSetupOpen(db, input.token))) throw setupGone()
    const nowMs = clock.nowMs()
    await db.updateTable('setup_link').set({ used_at_ms: nowMs }).where('hash', '=', secretHash(input.token)).execute()
    const id = await insertAccount(db, ready, nowMs)
    const entry = { actor: `account:${id}`, action: 'account.first-administrator', unitId: input.unitId }
    await recordAudit(store, db, { ...entry, atMs: nowMs, detail: { account: id } })
  })
}

type ReadyAccount = Omit<NewAccount, 'password'> & { passwordHash: string }

async function prepareAccount(input: NewAccount): Promise<ReadyAccount> {
  const email = normalEmail(input.email)
  if (!email) throw emailInvalid()
  const fault = passwordFault(input.password)
  if (fault) throw passwordRefused(fault)
  return { email, role: input.role, unitId: input.unitId, passwordHash: await hashPassword(input.password) }
}

async function insertAccount(db: Db, account: ReadyAccount, nowMs: number): Promise<number> {
  const taken = await db.selectFrom('account').select('id').where('email', '=', account.email).executeTakeFirst()
  if (taken) throw emailTaken()
  const { id } = await db
    .insertInto('account')
    .values({
      email: account.email,
      password_hash: account.passwordHash,
      role: account.role,
      unit_id: account.unitId,
      disabled_at_ms: null,
      created_at_ms: nowMs,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function hasAccount(db: Db): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

async function isSetupOpen(db: Db, token: string): Promise<boolean> {
  const link = await db
    .selectFrom('setup_link')
    .select('used_at_ms')
    .where('hash', '=', secretHash(token))
    .executeTakeFirst()
  return link !== undefined && link.used_at_ms === null && !(await hasAccount(db))
}
