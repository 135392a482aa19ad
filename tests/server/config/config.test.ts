import { describe, expect, test } from 'vitest'
import { readConfig, settings } from '../../../server/config.ts'

/** Any file that is there: whether it holds a certificate shows when it is used. */
const readable = import.meta.filename

const configOf = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.config
}
const problemsOf = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  return 'problems' in read ? read.problems : []
}

describe('readConfig', () => {
  test('without any setting the server listens on loopback with SQLite in ./data', () => {
    const { port, host, dataDir, databaseUrl, tls } = configOf({ PATH: '/bin', HOME: '/' })
    expect({ port, host, dataDir, databaseUrl, tls }).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDir: './data',
      databaseUrl: null,
      tls: null,
    })
  })

  test('every setting given is the one used', () => {
    const config = configOf({
      PORT: '0',
      DATABASE_URL: 'postgres://a@b/c',
      PUBLIC_URL: 'https://satker.example.go.id',
      ALLOWED_HOSTS: 'a.example, b.example,,',
      TLS_CERT: readable,
      TLS_KEY: readable,
      REPORT_EVERY_S: '60',
    })
    expect(config).toMatchObject({
      port: 0,
      databaseUrl: 'postgres://a@b/c',
      publicUrl: 'https://satker.example.go.id',
      allowedHosts: ['a.example', 'b.example'],
      tls: { certFile: readable, keyFile: readable },
      reportEveryS: 60,
    })
  })

  test('an empty optional setting is an absent one', () => {
    expect(configOf({ DATABASE_URL: ' ', PUBLIC_URL: '' })).toMatchObject({ databaseUrl: null, publicUrl: null })
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '80x'],
    ['PORT', '-1'],
    ['PORT', ''],
    ['HOST', ''],
    ['DATABASE_URL', 'mysql://a'],
    ['PUBLIC_URL', 'satker.example'],
    ['PUBLIC_URL', 'https://a/b'],
    ['REPORT_EVERY_S', '0'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%j is refused by its name', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name}: `))
  })

  test('P03: every problem is named at once', () => {
    const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'x', TLS_CERT: readable, DATA_DIRR: 'x' })
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'DATA_DIRR',
      'TLS_CERT and TLS_KEY',
    ])
  })

  test('a certificate without its key is refused, and the other way round', () => {
    expect(problemsOf({ TLS_CERT: readable })).toEqual(['TLS_CERT and TLS_KEY: both or neither'])
    expect(problemsOf({ TLS_KEY: readable })).toEqual(['TLS_CERT and TLS_KEY: both or neither'])
  })

  test('every setting says in a sentence what it is for', () => {
    for (const { help } of Object.values(settings)) expect(help).toMatch(/^[A-Z].{15,}\.$/s)
  })

  test('files that cannot be read, and names and addresses that are none, are named', () => {
    const problems = problemsOf({
      TLS_CERT: '/nope',
      TLS_KEY: '/nope',
      TRUSTED_PROXIES: '10.0.0.1, abc',
      ALLOWED_HOSTS: 'a.id,ht!tp',
    })
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'ALLOWED_HOSTS',
      'TRUSTED_PROXIES',
      'TLS_CERT',
      'TLS_KEY',
    ])
  })
})
