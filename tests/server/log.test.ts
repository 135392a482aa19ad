import { describe, expect, test } from 'vitest'
import { createLog } from '../../server/log.ts'
import { withoutSecrets } from '../../server/secrets.rules.ts'

function collected() {
  const lines: string[] = []
  return { lines, log: createLog('info', { write: (line) => void lines.push(line) }) }
}

describe('the log', () => {
  test('masks secrets by the name of their field, one level down too', () => {
    const { lines, log } = collected()
    log.info({ token: 'rahasia', request: { authorization: 'rahasia', cookie: 'rahasia', route: '/v1' } }, 'x')
    expect(lines.join()).not.toContain('rahasia')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ token: '***', request: { route: '/v1' }, msg: 'x' })
  })

  test('masks them wherever they stand in a text', () => {
    const { lines, log } = collected()
    log.error({ err: new Error('connect postgres://satker:ra@hasia@127.0.0.1/x failed, Bearer rahasia-rahasia') }, 'x')
    log.info('GET /mulai/rahasia-rahasia-rahasia with sesi=rahasia')
    expect(lines.join()).not.toContain('hasia')
    expect(lines[0]).toContain('postgres://satker:***@127.0.0.1/x failed, Bearer ***')
    expect(() => lines.map((line) => JSON.parse(line) as unknown)).not.toThrow()
  })

  test('tells of an error its name, code, message, stack and cause, and nothing that a driver hangs on it', () => {
    const { lines, log } = collected()
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(a@b.id) exists' })
    log.error({ err: new Error('outer', { cause }) }, 'request failed')
    const { err } = JSON.parse(lines[0] ?? '') as { err: Record<string, unknown> }
    expect(err).toMatchObject({ type: 'Error', message: 'outer', cause: { code: '23505', message: 'duplicate key' } })
    expect(err['stack']).toContain('log.test.ts')
    expect(lines[0]).not.toContain('a@b.id')
  })

  test('something thrown that is no error is told as text', () => {
    const { lines, log } = collected()
    log.error({ err: 'just words' }, 'x')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { message: 'just words' } })
  })
})

describe('withoutSecrets', () => {
  test.each([
    ['postgres://u:p%40ss@h/db', 'postgres://u:***@h/db'],
    ['postgres://h/db?user=u&password=x&a=1', 'postgres://h/db?user=u&password=***&a=1'],
    ['key sk_abcdefghijklmnopqrstuvwxyz gone', 'key sk_*** gone'],
    ['cookie: __Host-sesi=abc; tema=gelap', 'cookie: __Host-sesi=***; tema=gelap'],
    ['http://127.0.0.1:8080/satker', 'http://127.0.0.1:8080/satker'],
    ['select "a" from "b" where "c" = ?', 'select "a" from "b" where "c" = ?'],
  ])('%s becomes %s', (text, masked) => {
    expect(withoutSecrets(text)).toBe(masked)
  })
})
