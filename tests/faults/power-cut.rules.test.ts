import { expect, test } from 'vitest'
import { type DiskEvent, type DiskState, makeDisk } from './power-cut.rules.ts'

const event = (kind: DiskEvent['kind'], file: DiskEvent['file'], text = '', offset = 0): DiskEvent => ({
  kind,
  file,
  offset,
  data: Buffer.from(text),
})
const texts = (state: DiskState) =>
  Object.fromEntries(Object.entries(state).map(([file, content]) => [file, Buffer.from(content).toString()]))
const after = (events: DiskEvent[], start: Record<string, string> = { db: 'old' }) => {
  const disk = makeDisk(Object.fromEntries(Object.entries(start).map(([file, text]) => [file, Buffer.from(text)])))
  for (const each of events) disk.take(each)
  return disk
}

test('what was written before a sync stays, what was written after it is dropped', () => {
  const disk = after([event('write', 'db', 'new'), event('sync', 'db'), event('write', 'db', 'later', 3)])
  expect(texts(disk.lost())).toEqual({ db: 'new' })
})

test('a sync of one file says nothing about another', () => {
  const disk = after([
    event('write', 'db', 'new'),
    event('write', 'wal', 'log'),
    event('sync', 'wal'),
    event('sync', 'folder'),
  ])
  expect(texts(disk.lost())).toEqual({ db: 'old', wal: 'log' })
})

test('a new file is there once its folder is synced, and a removed one is gone only then', () => {
  const made = [event('write', 'wal', 'log'), event('sync', 'wal')]
  expect(texts(after(made).lost())).toEqual({ db: 'old' })
  const gone = [...made, event('sync', 'folder'), event('remove', 'wal')]
  expect(texts(after(gone).lost())).toEqual({ db: 'old', wal: 'log' })
  expect(texts(after([...gone, event('sync', 'folder')]).lost())).toEqual({ db: 'old' })
})

test('a cut shortens a file, and what grows over it again begins with zeros', () => {
  const disk = after([event('cut', 'db', '', 1), event('write', 'db', 'x', 3), event('sync', 'db')])
  expect(texts(disk.lost())).toEqual({ db: 'o\0\0x' })
})

test('a kill of the process alone takes nothing that was written', () => {
  const disk = after([event('write', 'db', 'new'), event('write', 'wal', 'log'), event('cut', 'wal', '', 2)])
  expect(texts(disk.kept())).toEqual({ db: 'new', wal: 'lo' })
})

test('of unsynced writes any part may be kept, also parts of one write', () => {
  const sector = (letter: string) => letter.repeat(512)
  const writes = [event('write', 'db', sector('a') + sector('b') + sector('c')), event('write', 'db', 'later', 1_536)]
  let turn = 0
  const chances = [0.1, 0.9, 0.4, 0, 0.9]
  const torn = after(writes).torn(() => chances[turn++ % chances.length] ?? 0)
  expect(Buffer.from(torn.db ?? []).toString()).toBe(`old${'\0'.repeat(509)}${sector('b')}`)
  expect(texts(after(writes).torn(() => 0.9))).toEqual({ db: 'old' })
})

test('a disk that ignores syncs keeps nothing for sure', () => {
  const disk = makeDisk({ db: Buffer.from('old') }, () => false)
  for (const each of [event('write', 'db', 'new'), event('sync', 'db')]) disk.take(each)
  expect(texts(disk.lost())).toEqual({ db: 'old' })
})
