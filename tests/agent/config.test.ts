import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BadSettings, readConfig, settings, urlProblem } from '../../agent/config.ts'
import { languages, texts } from '../../agent/texts.ts'
import { agentVersion } from '../../agent/version.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { goodCertificate } from './support/certificates.ts'
import { ownFolder } from './support/folder.ts'

describe('readConfig', () => {
  test('without settings everything has its default', () => {
    expect(readConfig({ HOME: '/x', XDG_DATA_HOME: '/data', ProgramData: 'D:\\Data' }, 'win32')).toMatchObject({
      tryEveryS: null,
      allowHttp: false,
      ca: null,
      language: 'id',
    })
    expect(readConfig({ ProgramData: '/pd' }, 'win32').folder).toBe('/pd/satker-agent')
    expect(readConfig({ XDG_DATA_HOME: '/data' }, 'linux').folder).toMatch(/satker-agent$/)
  })

  test('every problem is named at once, unknown names among them (P03)', () => {
    const env = {
      SATKER_TRY_EVERY_S: '0.5',
      SATKER_ALLOW_HTTP: 'yes',
      SATKER_CA_FILE: '/none.pem',
      SATKER_LANG: 'fr',
      SATKER_SERVER: 'x',
    }
    try {
      readConfig(env)
      expect.unreachable()
    } catch (error) {
      const { problems } = error as BadSettings
      expect(problems).toHaveLength(5)
      for (const name of Object.keys(env)) expect(problems.join('\n')).toContain(name)
    }
  })

  test('tries more often than the quarter only under the test switch', () => {
    expect(() => readConfig({ SATKER_TRY_EVERY_S: '5' })).toThrow(BadSettings)
    expect(readConfig({ SATKER_TRY_EVERY_S: '5', SATKER_ALLOW_HTTP: '1' }).tryEveryS).toBe(5)
    expect(readConfig({ SATKER_TRY_EVERY_S: '900' }).tryEveryS).toBeNull()
  })

  test('an authority is read from a PEM file', () => {
    const path = join(ownFolder(), 'ca.pem')
    writeFileSync(path, goodCertificate)
    expect(readConfig({ SATKER_CA_FILE: path }).ca).toBe(goodCertificate)
  })

  test('the language follows the system, unless it is named', () => {
    expect(readConfig({ LANG: 'en_US.UTF-8' }).language).toBe('en')
    expect(readConfig({ LANG: 'id_ID.UTF-8' }).language).toBe('id')
    expect(readConfig({ LANG: 'en_US.UTF-8', SATKER_LANG: 'id' }).language).toBe('id')
  })

  test('every setting has a sentence', () => {
    for (const { meaning } of settings) expect(meaning).toMatch(/\.$/)
  })
})

describe('urlProblem (A22)', () => {
  test('takes https only, and http under the test switch', () => {
    expect(urlProblem('https://satker.example', false)).toBeNull()
    expect(urlProblem('http://satker.example', false)).toBe('insecure')
    expect(urlProblem('http://satker.example', true)).toBeNull()
    for (const bad of ['satker', 'file:///etc/passwd', 'https://a:b@satker.example', '']) {
      expect(urlProblem(bad, true)).toBe('url')
    }
  })
})

describe('texts', () => {
  test('both languages say everything, and not the same', () => {
    expect(languages).toEqual(['id', 'en'])
    const flat = (value: object): unknown[] =>
      Object.values(value).flatMap((inner: unknown) =>
        typeof inner === 'object' && inner !== null
          ? flat(inner)
          : [typeof inner === 'function' ? String(inner) : inner],
      )
    const [id, en] = [flat(texts.id), flat(texts.en)]
    expect(id).toHaveLength(en.length)
    expect(id.filter((text, at) => text === en[at])).toEqual(['Server', 'Satker'])
  })
})

describe('the version', () => {
  test('is that of the package', () => {
    expect(agentVersion).toBe(packageJson.version)
  })
})
