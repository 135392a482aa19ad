/**
 * `device_search`: an index of every three letters that follow each other, so that a part of a name is found among
 * 251,384 laptops without reading them all. SQLite's own full-text index, kept by triggers; PostgreSQL reads the rows.
 */
import type { SqlMigration } from '../store/migration.ts'

const columns = 'search_text, host_name'
const add = `insert into device_search (rowid, ${columns}) values (new.id, new.search_text, new.host_name);`
const take = `insert into device_search (device_search, rowid, ${columns})
  values ('delete', old.id, old.search_text, old.host_name);`

export const deviceSearchMigrations: SqlMigration[] = [
  {
    name: 'device-0005-search',
    sqlite: [
      `create virtual table device_search using fts5(${columns}, content='device', content_rowid='id', tokenize='trigram')`,
      `insert into device_search (device_search) values ('rebuild')`,
      `create trigger device_search_insert after insert on device begin ${add} end`,
      `create trigger device_search_delete after delete on device begin ${take} end`,
      `create trigger device_search_update after update of ${columns} on device
  when old.search_text is not new.search_text or old.host_name is not new.host_name begin ${take} ${add} end`,
    ],
    postgres: [],
  },
]
