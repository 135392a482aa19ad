import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  createAccount,
  createApiKey,
  createSetupLink,
  disableAccount,
  setupLinkOpen,
  useSetupLink,
} from '../../../server/account/account.usecases.ts'
import {
  sessionLife,
  signIn,
  signOut,
  viewerFromApiKey,
  viewerFromSession,
} from '../../../server/account/session.usecases.ts'
import { createSignInThrottle, type SignInThrottle } from '../../../server/account/sign-in-throttle.ts'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { ensureRoot } from '../../../server/unit/unit.usecases.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'

const email = 'admin@kemenag.go.id'
const password = 'kopi pagi di tepi Musi'
const startMs = Date.UTC(2026, 10, 23, 7)

let temp: TempStore
let nowMs: number
let unitId: number
let throttle: SignInThrottle
const deps = () => ({ store: temp.store, clock: { nowMs: () => nowMs }, throttle })

beforeEach(async () => {
  nowMs = startMs
  temp = await tempStore()
  throttle = createSignInThrottle()
  unitId = (await ensureRoot(deps())).id
})
afterEach(() => temp.cleanup())

const makeAdmin = () =>
  createAccount({ email: ` ${email.toUpperCase()} `, password, role: 'ministry-admin', unitId, actor: 'cli' }, deps())
const enter = (more: { password?: string; email?: string; oldSession?: string } = {}) =>
  signIn({ email, password, address: '10.0.0.1', oldSession: null, ...more }, deps())
const actions = async () =>
  (await temp.store.db.selectFrom('audit').select('action').orderBy('id').execute()).map((row) => row.action)

describe('createAccount', () => {
  test('stores a normal address and an argon2id hash, and the deed is in the audit trail without either', async () => {
    expect(await makeAdmin()).toMatchObject({ email })
    const row = await temp.store.db.selectFrom('account').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ email, role: 'ministry-admin', unit_id: unitId, disabled_at_ms: null })
    expect(row.password_hash).toMatch(/^\$argon2id\$/)
    const audit = await temp.store.db.selectFrom('audit').selectAll().where('action', '=', 'account.create').execute()
    expect(audit).toHaveLength(1)
    expect(JSON.stringify(audit)).not.toContain(password)
    expect(await findAuditBreak(temp.store.db)).toBeNull()
  })

  test.each([
    ['abc', 'account.password_too_short'],
    ['x'.repeat(1024 * 1024), 'account.password_too_long'],
    ['bismillah123', 'account.password_well_known'],
  ])('a weak password is refused with 400 and nothing is stored: %.12s', async (weak, code) => {
    const input = { email, password: weak, role: 'leader' as const, unitId, actor: 'cli' }
    await expect(createAccount(input, deps())).rejects.toMatchObject({
      kind: 'badRequest',
      code,
      fields: [{ path: 'password', code }],
    })
    expect(await temp.store.db.selectFrom('account').selectAll().execute()).toEqual([])
  })

  test('an address can be used once', async () => {
    await makeAdmin()
    await expect(makeAdmin()).rejects.toMatchObject({ kind: 'conflict', code: 'account.email_taken' })
  })
})

describe('signIn', () => {
  test('opens a session that knows role and place; only a hash of it is stored', async () => {
    const { id } = await makeAdmin()
    const session = await enter()
    expect(await viewerFromSession(session, deps())).toEqual({
      actor: `account:${id}`,
      role: 'ministry-admin',
      unitId,
      unitPath: `/${unitId}/`,
    })
    const rows = await temp.store.db.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(session)
  })

  test('unknown account, wrong password, disabled account and an endless password get the same refusal', async () => {
    await makeAdmin()
    const refusal = { kind: 'unauthorised', code: 'account.sign_in_refused', details: {}, fields: [] }
    await expect(enter({ password: 'bukan yang ini' })).rejects.toMatchObject(refusal)
    await expect(enter({ email: 'siapa@kemenag.go.id' })).rejects.toMatchObject(refusal)
    await expect(enter({ email: 'bukan surel' })).rejects.toMatchObject(refusal)
    await expect(enter({ password: password.repeat(10_000) })).rejects.toMatchObject(refusal)
    await disableAccount({ email, actor: 'cli' }, deps())
    throttle = createSignInThrottle()
    await expect(enter()).rejects.toMatchObject(refusal)
  })

  test('an unknown account takes as long as a known one: the hash is computed for both', async () => {
    await makeAdmin()
    throttle = createSignInThrottle({
      accountTries: 1e6,
      addressTries: 1e6,
      firstWaitS: 1,
      longestWaitS: 1,
      forgetAfterS: 9,
    })
    const time = async (who: string) => {
      const from = performance.now()
      await enter({ email: who, password: 'bukan yang ini' }).catch(() => null)
      return performance.now() - from
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 12; round++) {
      known.push(await time(email))
      unknown.push(await time(`siapa${round}@kemenag.go.id`))
    }
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
    expect(median(unknown)).toBeGreaterThan(median(known) / 2)
    expect(median(known)).toBeGreaterThan(median(unknown) / 2)
  })

  test('the session a browser came with is dead afterwards', async () => {
    await makeAdmin()
    const before = await enter()
    const after = await enter({ oldSession: before })
    expect(after).not.toBe(before)
    expect(await viewerFromSession(before, deps())).toBeNull()
    expect(await viewerFromSession(after, deps())).not.toBeNull()
  })
})

describe('a session ends', () => {
  test('after twelve idle hours', async () => {
    await makeAdmin()
    const session = await enter()
    nowMs += sessionLife.idleMs - 1
    expect(await viewerFromSession(session, deps())).not.toBeNull()
    nowMs += sessionLife.idleMs - 1
    expect(await viewerFromSession(session, deps())).not.toBeNull()
    nowMs += sessionLife.idleMs
    expect(await viewerFromSession(session, deps())).toBeNull()
  })

  test('after seven days, however busy it was', async () => {
    await makeAdmin()
    const session = await enter()
    for (; nowMs < startMs + sessionLife.absoluteMs; nowMs += sessionLife.idleMs / 2)
      expect(await viewerFromSession(session, deps())).not.toBeNull()
    expect(await viewerFromSession(session, deps())).toBeNull()
  })

  test('at sign-out, at once', async () => {
    await makeAdmin()
    const session = await enter()
    await signOut(session, deps())
    await signOut(session, deps())
    expect(await viewerFromSession(session, deps())).toBeNull()
    expect((await actions()).slice(-2)).toEqual(['account.sign-in', 'account.sign-out'])
  })

  test('when its account is disabled, on every device', async () => {
    await makeAdmin()
    const sessions = [await enter(), await enter()]
    await disableAccount({ email, actor: 'cli' }, deps())
    for (const session of sessions) expect(await viewerFromSession(session, deps())).toBeNull()
    expect(await temp.store.db.selectFrom('session').selectAll().execute()).toEqual([])
  })
})

describe('an API key', () => {
  test('names a program with role and place; only its hash is stored', async () => {
    const { id, key } = await createApiKey({ name: 'pusaka', role: 'auditor', unitId, actor: 'cli' }, deps())
    const viewer = { actor: `apikey:${id}`, role: 'auditor', unitId, unitPath: `/${unitId}/` }
    expect(await viewerFromApiKey(`Bearer ${key}`, deps())).toEqual(viewer)
    expect(JSON.stringify(await temp.store.db.selectFrom('api_key').selectAll().execute())).not.toContain(key)
  })

  test('is refused when unknown, malformed, missing or revoked', async () => {
    const { id, key } = await createApiKey({ name: 'pusaka', role: 'auditor', unitId, actor: 'cli' }, deps())
    for (const header of [undefined, '', key, `Basic ${key}`, `Bearer ${key}x`, `Bearer ${'x'.repeat(5000)}`])
      expect(await viewerFromApiKey(header, deps())).toBeNull()
    await temp.store.db.updateTable('api_key').set({ revoked_at_ms: nowMs }).where('id', '=', id).execute()
    expect(await viewerFromApiKey(`Bearer ${key}`, deps())).toBeNull()
  })
})

describe('the set-up link', () => {
  test('makes the first administrator once, and is gone afterwards', async () => {
    const token = (await createSetupLink(deps())) ?? ''
    expect(await setupLinkOpen(token, deps())).toBe(true)
    await useSetupLink({ token, email, password, unitId }, deps())
    expect(await setupLinkOpen(token, deps())).toBe(false)
    await expect(useSetupLink({ token, email: 'b@kemenag.go.id', password, unitId }, deps())).rejects.toMatchObject({
      kind: 'missing',
      code: 'account.setup_gone',
    })
    expect(await createSetupLink(deps())).toBeNull()
    expect(await actions()).toContain('account.first-administrator')
  })

  test('a weak password leaves it open', async () => {
    const token = (await createSetupLink(deps())) ?? ''
    await expect(useSetupLink({ token, email, password: 'abc', unitId }, deps())).rejects.toMatchObject({
      kind: 'badRequest',
    })
    expect(await setupLinkOpen(token, deps())).toBe(true)
  })

  test('a newer link closes the earlier one, and a guessed one is none', async () => {
    const first = (await createSetupLink(deps())) ?? ''
    const second = (await createSetupLink(deps())) ?? ''
    expect(await setupLinkOpen(first, deps())).toBe(false)
    expect(await setupLinkOpen(second, deps())).toBe(true)
    expect(await setupLinkOpen('tebak', deps())).toBe(false)
  })
})
