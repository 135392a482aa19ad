import { describe, expect, test } from 'vitest'
import { isStoreAway } from '../../../server/store/store-away.ts'

const withCode = (code: string, more: object = {}) => Object.assign(new Error('failed'), { code, ...more })

describe('a failure means that the database is away', () => {
  test.each([
    ['the connection is refused', withCode('ECONNREFUSED', { syscall: 'connect' })],
    ['every address of its name is refused', new AggregateError([withCode('ECONNREFUSED', { syscall: 'connect' })])],
    ['it is shutting down', withCode('57P01')],
    ['it is starting up', withCode('57P03')],
    ['it takes no more connections', withCode('53300')],
    ['the connection broke', new Error('Connection terminated unexpectedly')],
    ['no connection became free in time', new Error('timeout exceeded when trying to connect')],
    ['the disk of SQLite is full', withCode('SQLITE_FULL')],
    ['the disk of SQLite takes no writes', withCode('SQLITE_IOERR_WRITE')],
    ['another process holds SQLite too long', withCode('SQLITE_BUSY')],
    ['another error was caused by it', new Error('query failed', { cause: withCode('08006') })],
  ])('when %s', (_, error) => {
    expect(isStoreAway(error)).toBe(true)
  })
})

describe('it does not', () => {
  test.each([
    ['when a key is there twice', withCode('23505')],
    ['when a key is there twice in SQLite', withCode('SQLITE_CONSTRAINT_UNIQUE')],
    ['when a file is missing', withCode('ENOENT', { syscall: 'open' })],
    ['when our code is wrong', new TypeError('undefined is not a function')],
    ['when it is no error at all', 'ECONNREFUSED'],
  ])('%s', (_, error) => {
    expect(isStoreAway(error)).toBe(false)
  })
})
