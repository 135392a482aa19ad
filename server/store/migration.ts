/** The shape of a migration: the SQL of both dialects side by side, drafted from the entities, never edited once released. */
import type { MigrationObject } from '@mikro-orm/core'
import { Migration } from '@mikro-orm/migrations'

export type SqlMigration = {
  /** `<subject>-<number>-<what>`; the subject is the folder. */
  name: string
  sqlite: readonly string[]
  postgres: readonly string[]
}

/** The migration as MikroORM runs it, for one dialect. */
export function toMigrationObject(migration: SqlMigration, dialect: 'sqlite' | 'postgres'): MigrationObject {
  class DialectMigration extends Migration {
    override name = migration.name

    up(): void {
      for (const statement of migration[dialect]) this.addSql(statement)
    }
  }
  return { name: migration.name, class: DialectMigration }
}
