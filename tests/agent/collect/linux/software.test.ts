import { describe, expect, test } from 'vitest'
import { parseApk } from '../../../../agent/collect/linux/software/apk.ts'
import { parseCopyright, parseDpkgStatus, publisherOf } from '../../../../agent/collect/linux/software/dpkg.ts'
import { parseMetainfo } from '../../../../agent/collect/linux/software/flatpak.ts'
import { parsePacmanDesc, readPacman } from '../../../../agent/collect/linux/software/pacman.ts'
import { parseRpm, readRpm } from '../../../../agent/collect/linux/software/rpm.ts'
import { parseSnapYaml } from '../../../../agent/collect/linux/software/snap.ts'
import { notebook } from '../../../../agent/collect/notes.ts'
import { parseRecording, runnerOf } from '../../../support/recorded-runner.ts'

describe('dpkg', () => {
  test('lists what is installed, also on hold, and nothing that was removed or only half installed', () => {
    const stanza = (name: string, status: string) =>
      `Package: ${name}\nStatus: ${status}\nVersion: 1\nArchitecture: all`
    const text = [
      stanza('a', 'install ok installed'),
      stanza('b', 'hold ok installed'),
      stanza('c', 'deinstall ok config-files'),
      stanza('d', 'install ok half-configured'),
      'Status: install ok installed',
    ].join('\n\n')
    expect(parseDpkgStatus(text).map(({ name }) => name)).toEqual(['a', 'b'])
  })

  test('takes a field only from the start of a line', () => {
    const text = 'Package: a\nStatus: install ok installed\nDescription: x\n Version: 9\nVersion: 2'
    expect(parseDpkgStatus(text)[0]).toEqual({ name: 'a', version: '2', maintainer: null, architecture: 'all' })
  })

  test.each([
    ['Debian X Team <x@lists.debian.org>', 'Debian X Team'],
    ['<only@address>', null],
    ['Plain', 'Plain'],
    [null, null],
  ])('names %j as %j', (maintainer, publisher) => expect(publisherOf(maintainer)).toBe(publisher))

  const format = 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n'
  test.each([
    [`${format}\nFiles: *\nCopyright: x\nLicense: GPL-2+\n long text\n`, 'GPL-2+'],
    [`${format}\nFiles: debian/*\nLicense: GPL-3\n\nFiles: *\nLicense: MIT\n`, 'MIT'],
    [`${format}\nFiles:\n *\nLicense: Expat\n`, 'Expat'],
    [`${format}License: Apache-2.0\n\nFiles: src/*\nLicense: MIT\n`, 'Apache-2.0'],
    [`${format}\nFiles: src/*\nLicense: MIT\n`, null],
    ['This package is free.\nLicense: none of this is for machines\n', null],
    ['', null],
  ])('reads the licence in %j as %j', (text, licence) => expect(parseCopyright(text)).toBe(licence))
})

describe('rpm', () => {
  test('fields it does not have are unknown, not "(none)"', () => {
    expect(parseRpm('a\t1-1\t(none)\tx\t\n\ngpg-pubkey\t1\t\t\t\n')).toEqual([['a', '1-1', null, null, 'rpm', null]])
  })

  test('is not asked where its database is empty, and a failing tool is a problem', async () => {
    const empty = runnerOf(parseRecording('=== have /var/lib/rpm/empty\n=== run 0 rpm -qa\nx\n'))
    const { problems, note } = notebook()
    expect(await readRpm(empty, note)).toBeNull()
    expect(problems).toEqual([])
    expect(await readRpm(runnerOf(parseRecording('=== have /var/lib/rpm/Packages\n')), note)).toBeNull()
    expect(problems).toEqual([{ part: 'software.rpm', reason: 'no-tool', detail: null }])
  })
})

describe('pacman', () => {
  const desc =
    '%NAME%\nbash\n\n%VERSION%\n5.2.1-1\n\n%INSTALLDATE%\n1711000000\n\n%PACKAGER%\nA B <a@b>\n\n%LICENSE%\nGPL\nMIT\n\n'
  test('describes a package', () => {
    expect(parsePacmanDesc(desc)).toEqual(['bash', '5.2.1-1', 'A B', '2024-03-21', 'pacman', 'GPL AND MIT'])
    expect(parsePacmanDesc('')).toBeNull()
  })

  test('lists its folder, other files in it left out', async () => {
    const root = '/var/lib/pacman/local'
    const runner = runnerOf(
      parseRecording(`=== text ${root}/bash-5/desc\n${desc}=== text ${root}/ALPM_DB_VERSION\n9\n`),
    )
    expect(await readPacman(runner)).toHaveLength(1)
    expect(await readPacman(runnerOf(parseRecording('')))).toBeNull()
  })
})

describe('apk', () => {
  test('lists paragraphs', () => {
    expect(parseApk('C:Q1x\nP:musl\nV:1.2.5-r0\nL:MIT\nm:T <t@x>\n\nP:busybox\nV:1.36\n\n')).toEqual([
      ['musl', '1.2.5-r0', 'T', null, 'apk', 'MIT'],
      ['busybox', '1.36', null, null, 'apk', null],
    ])
  })
})

describe('flatpak metadata', () => {
  test('gives the untranslated name, the newest release and the plain text of entities', () => {
    const xml =
      '<name xml:lang="id">Salah</name><developer id="x"><name>Dev &amp; Co</name></developer><name>Gambar</name>' +
      '<project_license>GPL-3.0+</project_license><release date="2024-01-01" version="2.0"/><release version="1.0"/>'
    expect(parseMetainfo(xml)).toEqual({ name: 'Gambar', version: '2.0', developer: 'Dev & Co', licence: 'GPL-3.0+' })
    expect(parseMetainfo('<developer_name>Lama</developer_name>').developer).toBe('Lama')
    expect(parseMetainfo('')).toEqual({ name: null, version: null, developer: null, licence: null })
  })
})

describe('a snap', () => {
  test('is described by the top of its file only', () => {
    const text = "name: core22\nversion: '20240111'\nlicense: Apache-2.0 OR MIT\napps:\n  x:\n    version: 9\n"
    expect(parseSnapYaml(text)).toEqual({ name: 'core22', version: '20240111', licence: 'Apache-2.0 OR MIT' })
    expect(parseSnapYaml('version: 1')).toBeNull()
    expect(parseSnapYaml('name: a')).toEqual({ name: 'a', version: null, licence: null })
  })
})
