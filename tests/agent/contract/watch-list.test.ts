import { describe, expect, test } from 'vitest'
import { limits } from '../../../agent/contract/limits.ts'
import {
  handlerProgram,
  runningProgram,
  runningProgramOnLinux,
  watchedProgram,
  watchedPrograms,
  watchListVersion,
} from '../../../agent/contract/watch-list.ts'

const named = (id: number | null) => (id === null ? null : (watchedProgram(id)?.name ?? '?'))

describe('the watch list', () => {
  test('numbers its programs from 1 on without a gap, so that its version is its length', () => {
    expect(watchedPrograms.map(({ id }) => id)).toEqual(watchedPrograms.map((_, at) => at + 1))
    expect(watchListVersion).toBe(watchedPrograms.length)
    expect(watchListVersion).toBeLessThan(limits.watchedId)
  })

  test('has about 200 programs, each with a name of its own, a category, and a name to know it by', () => {
    expect(watchedPrograms.length).toBeGreaterThanOrEqual(200)
    expect(new Set(watchedPrograms.map(({ name }) => name)).size).toBe(watchedPrograms.length)
    expect(watchedPrograms.filter(({ category }) => !/^[a-z]+$/.test(category))).toEqual([])
    expect(watchedPrograms.filter(({ runs, handlers }) => runs.length + handlers.length === 0)).toEqual([])
  })

  test('gives no name to two programs, also where Linux cuts it', () => {
    for (const cut of [(name: string) => name, (name: string) => name.slice(0, 15)]) {
      const owners = new Map<string, number>()
      for (const { id, runs } of watchedPrograms) {
        for (const name of runs.map(cut)) {
          expect([name, owners.get(name) ?? id]).toEqual([name, id])
          owners.set(name, id)
        }
      }
    }
  })

  test('names no number twice with another meaning: the first ids are what they were', () => {
    expect([1, 2, 24, 26, 41, 58, 70, 83].map(named)).toEqual([
      'LibreOffice',
      'Microsoft Word',
      'Mozilla Firefox',
      'Google Chrome',
      'Mozilla Thunderbird',
      'Okular',
      '7-Zip',
      'GIMP',
    ])
  })

  test.each([
    ['WINWORD.EXE', 'Microsoft Word'],
    ['soffice.bin', 'LibreOffice'],
    ['Google Chrome', 'Google Chrome'],
    ['explorer.exe', null],
    ['bash', null],
    ['', null],
  ])('a running %j is %j', (name, program) => expect(named(runningProgram(name))).toBe(program))

  test.each([
    ['gnome-text-edit', 'GNOME Text Editor'],
    ['chromium-browse', 'Chromium'],
    ['gimp-2.10', 'GIMP'],
    ['masterpdfeditor', 'Master PDF Editor'],
    ['WINWORD.EXE', 'Microsoft Word'],
    ['kworker/0:1', null],
  ])('on Linux a running %j is %j', (name, program) => expect(named(runningProgramOnLinux(name))).toBe(program))

  test.each([
    ['libreoffice-writer.desktop', 'LibreOffice'],
    ['firefox_firefox.desktop', 'Mozilla Firefox'],
    ['org.gnome.Evince.desktop', 'Evince'],
    ['com.apple.safari', 'Safari'],
    ['WINWORD.EXE', 'Microsoft Word'],
    ['CompressedFolder', "Windows' own archives"],
    ['openoffice4-writer.desktop', 'Apache OpenOffice'],
    ['kontoso.desktop', null],
  ])('the default %j is %j', (name, program) => expect(named(handlerProgram(name))).toBe(program))
})
