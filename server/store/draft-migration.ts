/**
 * Prints the SQL that takes the migrated schema to what the entities say, in both dialects, a subject at a time:
 * `node server/store/draft-migration.ts` (through npm: `npx node ...`). The output is pasted into
 * `<subject>.migrations.ts`; a test asserts that nothing is left to draft.
 */
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql'
import { MikroORM as SqliteOrm } from '@mikro-orm/sqlite'
import { entities } from './entities.ts'
import { migrationsFor } from './migrations.ts'
import { keysWithMonth } from './partition-by-month.ts'
import { schemaGenerator } from './store.ts'

const discovery = { onMetadata: keysWithMonth }
const postgresUrl = process.argv[2]

const sqlite = await SqliteOrm.init({
  entities: [...entities],
  dbName: ':memory:',
  extensions: [Migrator],
  schemaGenerator,
  migrations: { migrationsList: migrationsFor('sqlite'), snapshot: false },
})
await sqlite.migrator.up()
process.stdout.write(`-- sqlite\n${await sqlite.schema.getUpdateSchemaSQL({ wrap: false })}\n`)
await sqlite.close()

if (postgresUrl) {
  const postgres = await PostgresOrm.init({
    entities: [...entities],
    clientUrl: postgresUrl,
    discovery,
    schemaGenerator,
  })
  process.stdout.write(`-- postgres\n${await postgres.schema.getUpdateSchemaSQL({ wrap: false })}\n`)
  await postgres.close()
} else {
  const postgres = await PostgresOrm.init({ entities: [...entities], dbName: 'draft', discovery, schemaGenerator })
  process.stdout.write(
    `-- postgres, whole (no address given to compare with)\n${await postgres.schema.getCreateSchemaSQL({ wrap: false })}\n`,
  )
  await postgres.close()
}
