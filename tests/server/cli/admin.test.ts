import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAuditBreak } from '../../../server/audit/audit.log.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { admin } from './admin.cases.ts'

let temp: TempStore
let folder: string
const run = (line: string | string[], input?: string) => admin(line, temp.environment, input)
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

beforeEach(async () => {
  temp = await tempStore()
  folder = mkdtempSync(join(tmpdir(), 'satker-cli-'))
})
afterEach(async () => {
  await temp.cleanup()
  rmSync(folder, { recursive: true, force: true })
})

describe('satker create', () => {
  test('makes a unit below the root, or below another', async () => {
    expect(await run(['satker', 'create', '--code', '0012', '--name', 'MAN 1 Kota'])).toMatchObject({
      exitCode: 0,
      result: { id: 2, code: '0012' },
    })
    const child = await run('satker create --code k1 --name Lokasi --kind location --parent 0012 --zone WIT')
    expect(child).toMatchObject({ exitCode: 0, result: { code: 'K1' } })
    const rows = await temp.store.db.selectFrom('unit').select(['code', 'path', 'zone', 'type']).orderBy('id').execute()
    expect(rows).toMatchObject([
      { code: 'KEMENAG', path: '/1/' },
      { code: '0012', path: '/1/2/', zone: 'WIB', type: 'SATKER' },
      { code: 'K1', path: '/1/2/3/', zone: 'WIT', type: 'LOKASI' },
    ])
  })

  test('a code that is there is refused and nothing changes', async () => {
    await run('satker create --code A --name Satu')
    expect(await run('satker create --code a --name Dua')).toMatchObject({
      exitCode: 1,
      error: { code: 'unit.exists' },
    })
  })

  test('bad fields are named', async () => {
    const { exitCode, error } = await run(['satker', 'create', '--code', 'a b', '--name', 'x', '--zone', 'GMT'])
    expect(exitCode).toBe(1)
    expect(error).toMatchObject({ code: 'unit.invalid', fields: [{ path: 'code' }, { path: 'zone' }] })
  })
})

describe('unit import', () => {
  test('says how many units were made, changed and left alone', async () => {
    const list = file('units.csv', '\ufeffcode,name,kind\r\nK1,Kanwil,kanwil\r\nM1,"MAN ""1"", Kota",satker\r\n')
    expect(await run(['unit', 'import', list])).toMatchObject({
      exitCode: 0,
      result: { created: 2, changed: 0, unchanged: 0 },
    })
    expect((await run(['unit', 'import', list])).result).toEqual({ created: 0, changed: 0, unchanged: 2 })
  })

  test('X08: every fault by line, and nothing half imported', async () => {
    const list = file('units.csv', 'code,name,zone\nK1,Kanwil,GMT\nK1,Lagi,\n')
    const { exitCode, error } = await run(['unit', 'import', list])
    expect(exitCode).toBe(1)
    expect(error?.fields.map(({ path }) => path)).toEqual(['line 2, zone', 'line 3, code'])
    expect(await temp.store.db.selectFrom('unit').select('code').where('code', '=', 'K1').execute()).toEqual([])
  })

  test.each([
    ['X08: an old encoding', Buffer.from('code,name\n1,Madrasah \xe9\n', 'latin1'), 'file.not_text'],
    ['X09: an archive', Buffer.from('504b0304140000', 'hex'), 'file.not_text'],
  ])('%s is refused', async (_what, content, code) => {
    expect(await run(['unit', 'import', file('list.csv', content)])).toMatchObject({ exitCode: 2, error: { code } })
  })

  test('X09: a file far too large is refused before it is read', async () => {
    const huge = file('huge.csv', Buffer.alloc(16 * 1024 * 1024 + 1, 32))
    expect(await run(['unit', 'import', huge])).toMatchObject({ exitCode: 2, error: { code: 'file.too_large' } })
    expect(await run(['unit', 'import', join(folder, 'no.csv')])).toMatchObject({ error: { code: 'file.missing' } })
  })

  test('a change may be given its day', async () => {
    await run('satker create --code M1 --name Lama')
    const list = file('units.csv', 'code,name\nM1,Baru\n')
    expect(await run(['unit', 'import', list, '--from-day', '2026-02-30'])).toMatchObject({ exitCode: 2 })
    expect(await run(['unit', 'import', list, '--from-day', '2099-01-01'])).toMatchObject({ result: { changed: 1 } })
    const periods = await temp.store.db.selectFrom('unit_period').select(['name', 'from_day']).execute()
    expect(periods).toContainEqual({ name: 'Baru', from_day: '2099-01-01' })
  })
})

describe('token', () => {
  beforeEach(() => run('satker create --code M1 --name MAN'))

  test('a token is shown once and kept as a hash, with its uses and its end', async () => {
    const { result, exitCode } = await run('token create --satker m1 --uses 3 --days 2 --approval')
    expect(exitCode).toBe(0)
    expect(Object.keys(result)).toEqual(['token', 'id', 'expiresAtMs'])
    const [row] = await temp.store.db.selectFrom('enrolment_token').selectAll().execute()
    expect(row).toMatchObject({ unit_id: 2, uses_allowed: 3, uses_left: 3, needs_approval: 1 })
    expect((row?.expires_at_ms ?? 0) - (row?.created_at_ms ?? 0)).toBeGreaterThan(2 * 86_400_000 - 60_000)
    expect(JSON.stringify(row)).not.toContain(result['token'])
  })

  test('a revoked token is revoked, once', async () => {
    const { result } = await run('token create --satker M1 --uses 1')
    expect(await run(`token revoke --id ${Number(result['id'])}`)).toMatchObject({
      exitCode: 0,
      result: { revoked: 1 },
    })
    const [row] = await temp.store.db.selectFrom('enrolment_token').selectAll().execute()
    expect(row?.revoked_at_ms).toBeGreaterThan(0)
    expect(await run('token revoke --id 1')).toMatchObject({ exitCode: 1, error: { code: 'token.missing' } })
  })

  test.each(['--uses 0', '--uses x', '--uses 1.5', '--uses 1 --days 0', '--uses 1 --days 9999'])(
    '%s is refused by its name',
    async (options) => {
      const name = options.split(' ').at(-2)
      expect(await run(`token create --satker M1 ${options}`)).toMatchObject({
        exitCode: 2,
        error: { fields: [{ path: name }] },
      })
    },
  )

  test('a satker that is not there gets no token', async () => {
    expect(await run('token create --satker M9 --uses 1')).toMatchObject({
      exitCode: 1,
      error: { code: 'unit.missing' },
    })
  })
})

describe('user create', () => {
  const create = 'user create --role ministry-admin --email Ani@Kemenag.example --password-stdin'

  test('reads the password from standard input and keeps only its hash', async () => {
    expect(await run(create, 'kuda besi berlari\n')).toMatchObject({
      exitCode: 0,
      result: { email: 'ani@kemenag.example', role: 'ministry-admin' },
    })
    const accounts = await temp.store.db.selectFrom('account').selectAll().execute()
    expect(accounts).toMatchObject([{ email: 'ani@kemenag.example', role: 'ministry-admin', unit_id: 1 }])
    expect(JSON.stringify(accounts)).not.toContain('kuda besi')
    expect(accounts[0]?.password_hash).toMatch(/^\$argon2id\$/)
  })

  test('a disabled account is closed, and an unknown one is refused by name', async () => {
    await run(create, 'kuda besi berlari')
    expect(await run('user disable --email ani@kemenag.example')).toMatchObject({
      exitCode: 0,
      result: { disabled: true },
    })
    const account = await temp.store.db.selectFrom('account').select('disabled_at_ms').executeTakeFirst()
    expect(account?.disabled_at_ms).not.toBeNull()
    expect(await run('user disable --email b@c.example')).toMatchObject({
      exitCode: 1,
      error: { code: 'account.missing' },
    })
  })

  test('an address is taken once', async () => {
    await run(create, 'kuda besi berlari')
    expect(await run(create, 'kuda besi berlari')).toMatchObject({
      exitCode: 1,
      error: { code: 'account.email_taken' },
    })
  })

  test.each([
    ['kurang', 1],
    ['', 2],
  ])('U09: the password %j is refused', async (password, exitCode) => {
    expect(await run(create, password)).toMatchObject({ exitCode })
    expect(await temp.store.db.selectFrom('account').select('id').execute()).toEqual([])
  })

  test('without --password-stdin, with an unknown role or satker nothing is made', async () => {
    expect(await run('user create --role ministry-admin --email a@b.example')).toMatchObject({ exitCode: 2 })
    expect(await run('user create --role king --email a@b.example --password-stdin')).toMatchObject({ exitCode: 2 })
    expect(await run(`${create} --satker NOWHERE`, 'kuda besi berlari')).toMatchObject({
      exitCode: 1,
      error: { code: 'unit.missing' },
    })
  })
})

describe('apikey create', () => {
  test('shows the key once and keeps only its hash', async () => {
    await run('satker create --code M1 --name MAN')
    const { result, exitCode } = await run('apikey create --role auditor --satker m1 --name Pusat')
    expect(exitCode).toBe(0)
    expect(Object.keys(result)).toEqual(['key'])
    const [row] = await temp.store.db.selectFrom('api_key').selectAll().execute()
    expect(row).toMatchObject({ name: 'Pusat', role: 'auditor', unit_id: 2 })
    expect(JSON.stringify(row)).not.toContain(result['key'])
  })
})

describe('audit verify', () => {
  test('a whole chain is said to be so, a broken one names its entry', async () => {
    await run('satker create --code M1 --name MAN')
    await run('apikey create --role auditor')
    expect(await run('audit verify')).toMatchObject({ exitCode: 0, result: { ok: true, entries: 3 } })
    await temp.store.db.updateTable('audit').set({ actor: 'nobody' }).where('id', '=', 2).execute()
    expect(await run('audit verify')).toMatchObject({
      exitCode: 1,
      error: { code: 'audit.broken', details: { entry: 2 } },
    })
  })

  test('everything done here is recorded as done at the terminal, without any secret', async () => {
    await run('satker create --code M1 --name MAN')
    const { result } = await run('apikey create --role auditor')
    await run('user create --role leader --email a@b.example --password-stdin', 'kuda besi berlari')
    const rows = await temp.store.db.selectFrom('audit').select(['actor', 'action', 'detail']).execute()
    expect(rows.map(({ action }) => action)).toEqual(['unit.create', 'unit.create', 'apikey.create', 'account.create'])
    expect(rows.slice(1).every(({ actor }) => actor === 'cli')).toBe(true)
    for (const secret of [String(result['key']), 'kuda besi']) expect(JSON.stringify(rows)).not.toContain(secret)
    expect(await findAuditBreak(temp.store.db)).toBeNull()
  })
})

describe('settings', () => {
  test('shows what holds, the defaults and every limit; no password (Z03)', async () => {
    const environment = { DATABASE_URL: 'postgres://satker:rahasia@db.example:5432/satker?x=1', PORT: '9000' }
    const { result, out, exitCode } = await admin('settings', environment)
    expect(exitCode).toBe(0)
    expect(out).not.toContain('rahasia')
    const rows = result['settings'] as { name: string; value: string; default: string; help: string }[]
    expect(rows.find(({ name }) => name === 'PORT')).toMatchObject({ value: '9000', default: '8080' })
    expect(rows.find(({ name }) => name === 'DATABASE_URL')?.value).toBe(
      'postgres://satker:***@db.example:5432/satker?x=1',
    )
    expect(result['limits']).toMatchObject({ softwareRows: 5_000, bodyBytes: 1_048_576 })
  })

  test('P03: bad settings stop every command and all are named', async () => {
    const answer = await admin('audit verify', { PORT: 'x', LOG_LEVEL: 'loud' })
    expect(answer).toMatchObject({
      exitCode: 2,
      error: { code: 'settings', fields: [{ path: 'PORT' }, { path: 'LOG_LEVEL' }] },
    })
  })
})

describe('spool import', () => {
  test('a file that holds no reports says where it stopped', async () => {
    const answer = await run(['spool', 'import', file('spool.bin', 'this is no export\n')])
    expect(answer).toMatchObject({ exitCode: 0, result: { accepted: 0, duplicate: 0, refused: [], damagedAt: 0 } })
    expect(await run(['spool', 'import', join(folder, 'no.bin')])).toMatchObject({ error: { code: 'file.missing' } })
  })
})

describe('device', () => {
  test('A05: one that waits is listed, and counts from its approval on', async () => {
    await run('satker create --code M1 --name MAN')
    const publicId = '01956000-0000-7000-8000-000000000001'
    const counted = { insecure: 0, report_count: 0, search_text: '', created_at_ms: 1 }
    const device = { public_id: publicId, state: 'pending', origin: 'agent', unit_id: 2, kind: 'laptop', ...counted }
    await temp.store.db.insertInto('device').values(device).execute()
    expect((await run('device pending')).result).toMatchObject({ devices: [{ id: publicId, satkerCode: 'M1' }] })
    expect(await run(`device approve ${publicId.toUpperCase()}`)).toMatchObject({ result: { approved: publicId } })
    expect(await run(`device approve ${publicId}`)).toMatchObject({
      exitCode: 1,
      error: { code: 'device.not_pending' },
    })
    expect(await run(`device revoke ${publicId}`)).toMatchObject({ exitCode: 0, result: { revoked: publicId } })
    const [row] = await temp.store.db.selectFrom('device').select('state').execute()
    expect(row?.state).toBe('revoked')
  })

  test('there is nobody waiting in an empty store, and no device to decide on', async () => {
    expect(await run('device pending')).toMatchObject({ exitCode: 0, result: { devices: [] } })
    for (const verb of ['approve', 'revoke'])
      expect(await run(`device ${verb} 0195-nope`)).toMatchObject({ exitCode: 1, error: { code: 'device.missing' } })
  })
})

describe('what is not understood', () => {
  test.each(['', 'nope', 'satker', 'satker create', 'satker create --code A --name B --colour red', 'unit import'])(
    '%j ends with code 2 and one line that says why',
    async (line) => {
      const { exitCode, error } = await run(line)
      expect(exitCode).toBe(2)
      expect(error?.message).toMatch(/\w{4}/)
    },
  )

  test('help is shown, and is no failure', async () => {
    const { exitCode, out } = await run('--help')
    expect(exitCode).toBe(0)
    for (const name of ['satker', 'unit', 'token', 'device', 'user', 'apikey', 'spool', 'audit', 'settings'])
      expect(out).toContain(name)
  })
})
