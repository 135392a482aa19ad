/** A fresh, empty PostgreSQL database for one test file. */
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

/**
 * Makes an empty database. The server behind it is started by the first test of the run that asks, and stopped with its
 * folder when the run ends (`tests/global-setup.ts`).
 *
 * @returns the address for `DATABASE_URL`
 */
export async function testPostgres(): Promise<{ url: string }> {
  const answer = await fetch(inject('postgresBroker'))
  const address = await answer.text()
  if (!answer.ok) throw new Error(address)
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new Client({ connectionString: `${address}/postgres` })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return { url: `${address}/${name}` }
}
