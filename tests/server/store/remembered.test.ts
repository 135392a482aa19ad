import { expect, test } from 'vitest'
import { remember } from '../../../server/store/remembered.ts'
import type { Db } from '../../../server/store/store.ts'

test('an answer is read once for a key and a store, and the oldest is forgotten first', async () => {
  const asked: string[] = []
  const ask = remember<string>(2)
  const [one, other] = [{}, {}] as [Db, Db]
  const read = async (db: Db, key: string) =>
    ask(db, key, async () => {
      asked.push(key)
      return `answer to ${key}`
    })
  expect(await read(one, 'a')).toBe('answer to a')
  await read(one, 'a')
  await read(other, 'a')
  expect(asked).toEqual(['a', 'a'])
  await read(one, 'b')
  await read(one, 'c')
  await read(one, 'b')
  expect(asked).toEqual(['a', 'a', 'b', 'c'])
  await read(one, 'a')
  expect(asked).toEqual(['a', 'a', 'b', 'c', 'a'])
})

test('what could not be read is read again', async () => {
  const ask = remember<number>(2)
  const db = {} as Db
  await expect(ask(db, 'x', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy')
  expect(await ask(db, 'x', async () => 7)).toBe(7)
})
