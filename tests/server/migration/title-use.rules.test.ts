import { expect, test } from 'vitest'
import { type TitleFacts, titleUse } from '../../../server/migration/title-use.rules.ts'

const [libreOffice, word, firefox, chrome] = [1, 2, 24, 26]
const title = (name: string, category: string, of = 'open'): TitleFacts => ({ name, category, class: of })
const ran = (id: number, lastDay: string, days = 1) => ({ id, days, lastDay })

test.each([
  ['LibreOffice 24.8.2.1', 'office', 'open'],
  ['libreoffice-writer', 'office', 'open'],
])('%s was used when its suite ran, last on the newest day', (name, category, of) => {
  const use = [ran(libreOffice, '2026-11-02'), ran(libreOffice, '2026-11-20'), ran(libreOffice, '2026-11-10')]
  expect(titleUse(title(name, category, of), use, [])).toEqual({ grade: 'E3', lastDay: '2026-11-20' })
})

test('a maker’s name does not tell a program, and all other words have to be there', () => {
  expect(titleUse(title('Firefox (x64 id)', 'browser'), [ran(firefox, '2026-11-20')], []).grade).toBe('E3')
  expect(titleUse(title('Mozilla VPN', 'browser'), [ran(firefox, '2026-11-20')], []).grade).toBe('E1')
  expect(titleUse(title('Chrome', 'browser', 'closed'), [ran(chrome, '2026-11-20')], []).grade).toBe('E3')
  expect(titleUse(title('Chromium', 'browser', 'closed'), [ran(chrome, '2026-11-20')], []).grade).toBe('E1')
})

test('category and openness have to fit', () => {
  expect(titleUse(title('LibreOffice', 'pdf'), [ran(libreOffice, '2026-11-20')], []).grade).toBe('E1')
  expect(titleUse(title('LibreOffice', 'office', 'closed'), [ran(libreOffice, '2026-11-20')], []).grade).toBe('E1')
  expect(titleUse(title('Microsoft Office 2016', 'office', 'closed'), [ran(word, '2026-11-20')], []).grade).toBe('E3')
  expect(titleUse(title('WPS Office', 'office', 'closed'), [ran(word, '2026-11-20')], []).grade).toBe('E1')
})

test('a default is E2, what nobody watched stays E1, and an unknown id means nothing', () => {
  expect(titleUse(title('LibreOffice', 'office'), null, [libreOffice])).toEqual({ grade: 'E2', lastDay: null })
  expect(titleUse(title('LibreOffice', 'office'), [], [0, firefox, 99_999])).toEqual({ grade: 'E1', lastDay: null })
  expect(titleUse(title('LibreOffice', 'office'), [ran(99_999, '2026-11-20')], [])).toEqual({
    grade: 'E1',
    lastDay: null,
  })
  expect(titleUse(title('LibreOffice', 'office'), [ran(libreOffice, '2026-11-20')], [libreOffice]).grade).toBe('E3')
})

test('only the first letters of a very long name are read', () => {
  const far = `${'x '.repeat(120)}LibreOffice`
  expect(titleUse(title(far, 'office'), [ran(libreOffice, '2026-11-20')], []).grade).toBe('E1')
})
