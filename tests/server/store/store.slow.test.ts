import { afterEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { openStore } from '../../../server/store/store.ts'
import { tempStore, type TempStore } from '../../support/temp-store.ts'
import { describeStore } from './store.cases.ts'

describeStore('postgres')

describe('on PostgreSQL', () => {
  let temp: TempStore
  afterEach(() => temp.cleanup())

  test('a database that acknowledges before it has written is refused', async () => {
    temp = await tempStore('postgres')
    const url = temp.settings.databaseUrl ?? ''
    const name = new URL(url).pathname.slice(1)
    await sql`alter database ${sql.id(name)} set synchronous_commit = off`.execute(temp.store.db)
    await expect(openStore(temp.settings)).rejects.toThrow('synchronous_commit=off')
  })

  test('large integers come back as numbers', async () => {
    temp = await tempStore('postgres')
    const answer = await sql<{ big: number }>`select 1763967600000::bigint as big`.execute(temp.store.db)
    expect(answer.rows[0]?.big).toBe(1_763_967_600_000)
  })
})
