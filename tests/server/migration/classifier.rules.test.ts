import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../server/migration/catalogue.rules.ts'
import { createClassifier, titleKey } from '../../../server/migration/classifier.rules.ts'
import {
  categories,
  type OsFamily,
  softwareClasses,
  type TitleInput,
} from '../../../server/migration/classifier.types.ts'
import { variants } from '../../support/labelled-titles.ts'
import { cases } from './classifier.cases.ts'

const classify = createClassifier(catalogue)
const title = (name: string, more: Partial<TitleInput> = {}): TitleInput => ({
  name,
  publisher: null,
  osFamily: 'windows',
  licence: null,
  ...more,
})
const examples = cases
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([name = '', publisher = '', osFamily = '', wanted = '']) => ({
    input: title(name, { publisher: publisher || null, osFamily: osFamily as OsFamily }),
    wanted,
  }))

describe('what a title is', () => {
  test.each(examples)('$input.name by $input.publisher is $wanted', ({ input, wanted }) => {
    expect(classify(input).class).toBe(wanted)
  })

  test('a version, bits, a language, an edition and case change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.constantFrom(...variants), ({ input, wanted }, vary) => {
        expect(classify({ ...input, name: vary(input.name) }).class).toBe(wanted)
      }),
      { numRuns: 500 },
    )
  })

  test('the verdict names the row or rule that decided', () => {
    expect(classify(title('LibreOffice 24.8'))).toEqual({
      class: 'open',
      category: 'office',
      cost: 'free',
      inHouse: false,
      rule: 'catalogue:libreoffice',
    })
    expect(classify(title('Nonesuch', { publisher: 'Autodesk, Inc.' }))).toMatchObject({
      class: 'closed',
      cost: 'paid',
      rule: 'publisher:autodesk',
    })
  })

  test('an application of the government is closed, free of charge and marked as in-house', () => {
    expect(classify(title('Dapodik versi 2024.c'))).toMatchObject({ class: 'closed', cost: 'free', inHouse: true })
    expect(classify(title('EMIS Desktop', { publisher: 'Kemenag' }))).toMatchObject({
      category: 'in-house',
      inHouse: true,
    })
  })

  test('a package says what it is by its licence, but not against what is known to be closed', () => {
    const linux = (name: string, licence: string) => classify(title(name, { osFamily: 'linux', licence }))
    expect(linux('foo', 'GPL-2.0-or-later')).toMatchObject({ class: 'open', rule: 'licence:open' })
    expect(linux('foo', 'Proprietary').class).toBe('closed')
    expect(linux('google-chrome-stable', 'GPL-2.0').class).toBe('closed')
    expect(linux('foo', 'see the file').class).toBe('open')
  })
})

describe('decisions of an administrator', () => {
  const about = title('Nonesuch 3.1', { publisher: 'Jane Doe' })
  const decision = {
    id: '7',
    fromDay: '2026-01-05',
    key: titleKey(about),
    class: 'open',
    category: 'utility',
    cost: 'free',
    inHouse: false,
  } as const

  test('one settles every version of the title, and wins over everything', () => {
    const decided = createClassifier(catalogue, [decision])
    const newer = { ...about, name: 'NONESUCH 4.0 (x64)' }
    expect(decided(newer)).toMatchObject({ class: 'open', rule: 'decision:7' })
    expect(decided({ ...about, publisher: 'Somebody else' }).class).toBe('unknown')
  })

  test('the latest counts, whatever order they come in', () => {
    const later = { ...decision, id: '8', fromDay: '2026-03-01', class: 'closed' } as const
    expect(createClassifier(catalogue, [later, decision])(about).rule).toBe('decision:8')
  })
})

describe('hostile names', () => {
  test.each([
    'Libr\u0435Office', // Cyrillic e
    'LibreOffice\u202e',
    'Libre\u200bOffice',
    '\uff2cibreOffice',
    '\u{1d40b}ibreOffice',
    '\u212aeePass',
    'GIM\u0420',
    'VLC\u0000 media player',
    '<script>alert(1)</script>',
    'LibreOffice'.repeat(1_000),
    `LibreOffice ${'x'.repeat(10_000)}`,
    `G\u0301\u0301\u0301IMP`,
    '\ud800LibreOffice',
    '',
    '   ',
  ])('hostile name %# is never open', (name) => {
    for (const osFamily of ['windows', 'macos', 'linux', 'other'] as const)
      expect(classify(title(name, { osFamily })).class).not.toBe('open')
  })

  test('a publisher with letters that only look like its own is not believed', () => {
    expect(classify(title('Foo', { publisher: 'M\u043ezilla' })).rule).toBe('name:doubtful-letters')
  })

  test('any text gets exactly one class and a known category, and nothing is thrown', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, fc.option(text), fc.option(text), (name, publisher, licence) => {
        const verdict = classify({ name, publisher, osFamily: 'linux', licence })
        expect(softwareClasses).toContain(verdict.class)
        if (verdict.category !== null) expect(categories).toContain(verdict.category)
      }),
    )
  })
})
