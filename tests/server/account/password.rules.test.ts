import { describe, expect, test } from 'vitest'
import { normalEmail, passwordFault } from '../../../server/account/password.rules.ts'

describe('passwordFault', () => {
  test.each([
    ['abc', 'too-short'],
    ['sembilan9', 'too-short'],
    ['x'.repeat(129), 'too-long'],
    ['x'.repeat(1024 * 1024), 'too-long'],
    ['Bismillah123', 'well-known'],
    ['kemenag2026', 'well-known'],
    ['aaaaaaaaaaaaaa', 'well-known'],
    ['abababababab', 'well-known'],
  ])('refuses %.12s', (password, fault) => {
    expect(passwordFault(password)).toBe(fault)
  })

  test('a short sentence is fine, without digits or signs', () => {
    expect(passwordFault('kopi pagi di tepi Musi')).toBeNull()
  })

  test('length is counted in characters as a person sees them, not in bytes or code units', () => {
    expect(passwordFault('😀'.repeat(9))).toBe('too-short')
    expect(passwordFault('مرحبا بالعالم الجميل')).toBeNull()
    expect(passwordFault('😀😁😂🤣'.repeat(32))).toBeNull()
  })
})

describe('normalEmail', () => {
  test('is trimmed and lower case', () => {
    expect(normalEmail('  Admin@Kemenag.GO.ID ')).toBe('admin@kemenag.go.id')
  })

  test.each(['', 'admin', 'admin@', '@kemenag.go.id', 'a b@c.id', 'a@b', '"a"@b.id', `${'a'.repeat(250)}@b.id`])(
    'refuses %.20s',
    (text) => {
      expect(normalEmail(text)).toBeNull()
    },
  )
})
