import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oddLetters, shorten, visible } from '../../../dashboard/parts/given-text.rules.ts'
import { GivenText } from '../../../dashboard/parts/given-text.view.tsx'

const acting = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

const html = (part: { toString: () => string | Promise<string> }) => part.toString() as string
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0x2000, max: 0x20ff })), { maxLength: 300 })
  .map((codes) => String.fromCodePoint(...codes))

describe('visible', () => {
  test.each([
    ['a right-to-left override', 'Kalkulator\u202Efdp.exe', 'Kalkulator‹U+202E›fdp.exe'],
    ['a zero-width space', 'Libre\u200BOffice', 'Libre‹U+200B›Office'],
    ['a joiner between Latin letters', 'Libre\u200DOffice', 'Libre‹U+200D›Office'],
    ['NUL', 'a\u0000b', 'a‹U+0000›b'],
    ['an escape of terminals', '\u001b[31mred', '‹U+001B›[31mred'],
    ['a byte order mark', '\ufeffFirefox', '‹U+FEFF›Firefox'],
    ['an isolate that is never closed', '\u2067abc', '‹U+2067›abc'],
    ['a tag character', 'a\u{e0041}', 'a‹U+E0041›'],
    ['half of a surrogate pair', 'a\ud800', 'a‹U+D800›'],
  ])('%s stands there by its number', (_, given, shown) => {
    expect(visible(given)).toBe(shown)
  })

  test.each([
    'برنامج القرآن',
    'ꦲꦏ꧀ꦱꦫꦗꦮ',
    'ᯅᯖᯂ᯲',
    'Ubuntu 👨‍👩‍👧 edisi',
    'نرم‌افزار', // with the joiner that Persian needs
    'Café',
    'LibreОffice',
  ])('%s is shown unchanged', (name) => {
    expect(visible(name)).toBe(name)
  })

  test('letters do not pile up over the lines around them', () => {
    expect(visible(`Z${'\u0301'.repeat(400)}`)).toHaveLength(5)
  })

  test('nothing that acts unseen is left, whatever comes', () => {
    fc.assert(fc.property(anyText, (text) => !acting.test(visible(text))))
  })
})

describe('shorten', () => {
  test('a short name is left alone, a long one ends in an ellipsis at the length asked for', () => {
    expect(shorten('Firefox', 10)).toEqual({ text: 'Firefox', isCut: false })
    expect(shorten('W'.repeat(10_000), 90)).toEqual({ text: `${'W'.repeat(89)}…`, isCut: true })
  })

  test('no character is torn, and no emoji family', () => {
    const family = '👨‍👩‍👧'
    expect(shorten(family.repeat(20), 5)).toEqual({ text: `${family.repeat(4)}…`, isCut: true })
  })

  test('stays short whatever comes', () => {
    fc.assert(fc.property(anyText, (text) => shorten(text, 40).text.length <= 40 * 16 * 9))
  })
})

describe('oddLetters', () => {
  test('a look-alike is named with its number and its script', () => {
    expect(oddLetters('LibreОffice', 20)).toEqual([{ letter: 'О', code: 'U+041E', script: 'Cyrillic' }])
    expect(oddLetters('a\u202Eb', 20)).toEqual([{ letter: '', code: 'U+202E', script: null }])
    expect(oddLetters('LibreOffice 24.8 (x64)', 20)).toEqual([])
  })

  test('each is named once, and no more than asked for', () => {
    expect(oddLetters('éééé', 20)).toHaveLength(1)
    expect(oddLetters('абвгдежз', 3)).toHaveLength(3)
  })
})

test('a name is isolated from the line around it and its markup is text', () => {
  const markup = html(GivenText({ text: '<b>\u202Eא' }))
  expect(markup).toBe('<bdi class="given" dir="auto">&lt;b&gt;‹U+202E›א</bdi>')
})
