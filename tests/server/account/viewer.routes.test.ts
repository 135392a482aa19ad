import { describe, expect, test } from 'vitest'
import { localPath } from '../../../server/account/viewer.routes.ts'
import { formToken, sameText } from '../../../server/account/secret.ts'

describe('localPath', () => {
  test.each([['/'], ['/perangkat'], ['/perangkat?cari=a%20b&satker=991624'], ['/satker/991624']])(
    'keeps %s',
    (path) => {
      expect(localPath(path)).toBe(path)
    },
  )

  test.each([
    undefined,
    '',
    'https://lain.example/',
    '//lain.example/',
    '/\\lain.example/',
    '/\\/lain.example',
    'javascript:alert(1)',
    'perangkat',
    '/a\nSet-Cookie: x',
    '/ spasi',
    `/${'a'.repeat(600)}`,
  ])('leads home instead of %s', (path) => {
    expect(localPath(path)).toBe('/')
  })
})

describe('form tokens', () => {
  test('follow from the cookie and do not show it', () => {
    expect(formToken('a')).toBe(formToken('a'))
    expect(formToken('a')).not.toBe(formToken('b'))
    expect(formToken('rahasia')).not.toContain('rahasia')
  })

  test('texts of any length are compared', () => {
    expect(sameText('abc', 'abc')).toBe(true)
    expect(sameText('abc', 'abcd')).toBe(false)
    expect(sameText('', '')).toBe(true)
  })
})
