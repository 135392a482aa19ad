import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { idsIn, readDefaults, startedBy } from '../../../../agent/collect/linux/defaults.ts'
import { documentsOf, homesOf, parseHomes, readDocumentFolders } from '../../../../agent/collect/linux/people.ts'
import { programOfFile, runningReader } from '../../../../agent/collect/linux/running.ts'
import { notebook } from '../../../../agent/collect/notes.ts'
import type { Runner } from '../../../../agent/collect/runner.ts'
import { systemRunner } from '../../../../agent/collect/runner.ts'
import { countDocuments, formatOf, monthsUpTo } from '../../../../agent/collect/shared/documents.ts'
import { handlerProgram, runningProgram } from '../../../../agent/contract/watch-list.ts'
import { parseRecording, recordedRunner, runnerOf } from '../../../support/recorded-runner.ts'

const id = (name: string) => runningProgram(name) ?? handlerProgram(name)

describe('programs that run', () => {
  test('are known by the names of processes, and where those are vague by the file that runs', async () => {
    const running = runningReader(recordedRunner('invented-linux-laptop-toshiba'))
    const wanted = ['soffice.bin', 'firefox', 'chromium', 'gedit'].map(id).toSorted((a, b) => (a ?? 0) - (b ?? 0))
    expect(await running(notebook().note)).toEqual(wanted)
  })

  test('are looked at twice, since a new process may carry the name of its parent, and then remembered', async () => {
    const recording = parseRecording('=== text /proc/7/comm\nbash\n')
    const looked: string[] = []
    const inner = runnerOf(recording)
    const runner: Runner = { ...inner, readText: (path, most) => (looked.push(path), inner.readText(path, most)) }
    const running = runningReader(runner)
    expect(await running(notebook().note)).toEqual([])
    recording.files.set('/proc/7/comm', 'evince\n')
    for (let minute = 0; minute < 3; minute++) expect(await running(notebook().note)).toEqual([id('evince')])
    expect(looked).toEqual(['/proc/7/comm', '/proc/7/comm'])
  })

  test('are unknown with a reason where no processes can be seen', async () => {
    const { problems, note } = notebook()
    expect(await runningReader(runnerOf(parseRecording('')))(note)).toBeNull()
    expect(await runningReader(runnerOf(parseRecording('=== text /proc/stat\ncpu\n')))(note)).toBeNull()
    expect(problems).toEqual([{ part: 'moment.running', reason: 'no-source', detail: null }])
  })

  test.each([
    ['/snap/chromium/2990/usr/lib/chromium-browser/chrome', 'chromium'],
    ['/opt/google/chrome/chrome', 'chrome'],
    ['/usr/bin/bash', null],
  ])('%s is %j', (path, name) => expect(programOfFile(path)).toBe(name === null ? null : id(name)))

  test.runIf(process.platform === 'linux')('are read on this machine without opening a command line', async () => {
    const inner = systemRunner()
    const opened: string[] = []
    const runner: Runner = { ...inner, readText: (path, most) => (opened.push(path), inner.readText(path, most)) }
    expect(Array.isArray(await runningReader(runner)(notebook().note))).toBe(true)
    expect(opened.filter((path) => !/^\/proc\/\d+\/comm$/.test(path))).toEqual([])
  })
})

describe('default programs', () => {
  test('are those a person chose, then the desktop, then what is installed', async () => {
    const { problems, note } = notebook()
    expect(await readDefaults(recordedRunner('invented-linux-laptop-toshiba'), note)).toEqual({
      documents: id('soffice.bin'),
      web: id('firefox'),
      post: 'other',
      pdf: id('okular'),
      archives: id('engrampa'),
    })
    expect(problems).toEqual([])
  })

  test('of two people who differ are unknown, and the reason says so; two against one decide', async () => {
    const person = (home: string, pdf: string) =>
      `=== text ${home}/.config/mimeapps.list\n[Default Applications]\napplication/pdf=${pdf}.desktop\n`
    const installed = ['evince', 'okular'].map((name) => `=== have /usr/share/applications/${name}.desktop\n`).join('')
    const two = person('/home/a', 'evince') + person('/home/b', 'okular')
    const { problems, note } = notebook()
    expect((await readDefaults(runnerOf(parseRecording(installed + two)), note))?.pdf).toBeNull()
    expect(problems).toContainEqual({ part: 'system.defaults.pdf', reason: 'unreadable', detail: 'accounts differ' })
    const three = runnerOf(parseRecording(installed + two + person('/home/c', 'okular')))
    expect((await readDefaults(three, notebook().note))?.pdf).toBe(id('okular'))
  })

  test('of a machine without a desktop are unknown', async () => {
    const { problems, note } = notebook()
    expect(await readDefaults(runnerOf(parseRecording('')), note)).toBeNull()
    expect(problems).toMatchObject([{ part: 'system.defaults', reason: 'no-source' }])
  })

  test('are read from the group that names them alone', () => {
    const text = '[Added Associations]\na/b=x.desktop\n[Default Applications]\na/b=y.desktop; z.desktop;\n'
    expect(idsIn(text, 'Default Applications', 'a/b')).toEqual(['y.desktop', 'z.desktop'])
    expect(idsIn(text, 'MIME Cache', 'a/b')).toEqual([])
  })

  test.each([
    ['Exec=env A=1 /usr/bin/evince %U\n', '/usr/bin/evince'],
    ['Exec="/opt/x y/z" %f', '/opt/x'],
    ['Name=x', null],
  ])('%j starts %j', (text, command) => expect(startedBy(text)).toBe(command))
})

describe('people', () => {
  test('are accounts that log in, seen by their homes alone', () => {
    const passwd = [
      'root:x:0:0::/root:/bin/bash',
      'guru:x:1001:1001:Nama:/home/guru:/bin/bash',
      'www:x:1002:1002::/var/www:/usr/sbin/nologin',
      'nobody:x:65534:65534::/nonexistent:/bin/sh',
      'broken',
    ]
    expect(parseHomes(passwd.join('\n'))).toEqual(['/home/guru'])
  })

  test('who never used a desktop are left out', async () => {
    const root = '/home'
    const runner = runnerOf(parseRecording(`=== have ${root}/a/.config\n=== have ${root}/b/.profile\n`))
    expect(await homesOf(runner)).toEqual(['/home/a'])
  })

  test.each([
    ['XDG_DOCUMENTS_DIR="$HOME/Dokumen"', '/srv/a/Dokumen'],
    ['XDG_DOCUMENTS_DIR="$HOME/"', null],
    ['XDG_DOCUMENTS_DIR="/data/bersama"', '/data/bersama'],
    ['', null],
  ])('keep their documents by %j in %j', (text, folder) => expect(documentsOf(text, '/srv/a')).toBe(folder))
})

describe('documents', () => {
  const nowMs = Date.parse('2026-11-24T08:00:00Z')

  test('are counted by format and month of their last change, and nothing else is', async () => {
    const runner = recordedRunner('invented-linux-laptop-toshiba')
    const { problems, note } = notebook()
    const folders = await readDocumentFolders(runner, note)
    expect(await countDocuments(runner, folders, nowMs, note)).toEqual([
      { month: '2026-10', counts: [0, 0, 0, 0, 1, 0, 0, 0, 0], complete: true },
      { month: '2026-11', counts: [1, 0, 0, 1, 0, 0, 0, 0, 0], complete: true },
    ])
    expect(problems).toEqual([])
  })

  test('of a year that begins are counted back into December', () => {
    expect(monthsUpTo(Date.parse('2027-01-01T00:00:00Z'))).toEqual(['2026-12', '2027-01'])
  })

  test.each([
    ['Surat.ODT', 0],
    ['nilai.xlsx', 4],
    ['lama.ppt', 8],
    ['~$Surat.docx', null],
    ['.~lock.Surat.odt', null],
    ['foto.jpg', null],
    ['odt', null],
  ])('%j has format %j', (name, format) => expect(formatOf(name)).toBe(format))

  describe('in real folders', () => {
    let root: string
    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'satker-dokumen-'))
    })
    afterEach(() => rmSync(root, { recursive: true, force: true }))

    const put = (path: string, changed = nowMs) => {
      writeFileSync(join(root, path), '')
      utimesSync(join(root, path), changed / 1000, changed / 1000)
    }
    const count = (bounds?: Parameters<typeof countDocuments>[4]) =>
      countDocuments(systemRunner(), [root], nowMs, notebook().note, bounds)

    test('links are not followed and hidden folders not entered', async () => {
      for (const folder of ['dalam', '.cache']) mkdirSync(join(root, folder))
      for (const path of ['a.odt', 'dalam/b.odt', '.cache/c.odt']) put(path)
      symlinkSync(root, join(root, 'putar'))
      symlinkSync(join(root, 'a.odt'), join(root, 'tautan.odt'))
      expect((await count())?.[1]).toEqual({ month: '2026-11', counts: [2, 0, 0, 0, 0, 0, 0, 0, 0], complete: true })
    })

    test('too many entries, too deep a folder or too long a walk give a count that is not complete', async () => {
      mkdirSync(join(root, 'dalam'))
      for (let number = 0; number < 5; number++) put(`dalam/${number}.odt`)
      expect((await count({ entries: 3, depth: 8, forMs: 60_000 }))?.[1]?.complete).toBe(false)
      expect((await count({ entries: 100, depth: 0, forMs: 60_000 }))?.[1]?.complete).toBe(false)
      expect((await count({ entries: 100, depth: 8, forMs: -1 }))?.[1]?.complete).toBe(false)
    })
  })

  test('where nobody has a folder for them are unknown', async () => {
    const { problems, note } = notebook()
    const runner = runnerOf(parseRecording(''))
    expect(await countDocuments(runner, await readDocumentFolders(runner, note), nowMs, note)).toBeNull()
    expect(problems).toEqual([{ part: 'usage.documents', reason: 'not-present', detail: null }])
  })
})
