/**
 * `device_tally`: how many devices a unit has with all units below it, by state, system and day last seen. On SQLite a
 * table that triggers keep, in the transaction that changes a device: 251,384 rows counted anew cost each page 80 ms. On
 * PostgreSQL, whose many writers would wait for each other at the root's row, a view that counts when asked.
 */
import type { SqlMigration } from '../store/migration.ts'

/** Ids of a unit and all above it, from its path. */
const idsOf = (path: string) => `json_each('[' || replace(trim(${path}, '/'), '/', ',') || ']')`
const keys = ['state', 'os_family', 'last_seen_day'] as const
/** Primary keys hold no nulls: an unknown system and a device never seen are empty texts. */
const valuesOf = (row: 'old' | 'new' | 'device') =>
  `${row}.state, coalesce(${row}.os_family, ''), coalesce(${row}.last_seen_day, '')`
const pathOf = (row: 'old' | 'new') => `(select path from unit where id = ${row}.unit_id)`

const add = `insert into device_tally (unit_id, ${keys.join(', ')}, count)
  select above.value, ${valuesOf('new')}, 1 from ${idsOf(pathOf('new'))} above where true
  on conflict (unit_id, ${keys.join(', ')}) do update set count = count + 1;`

const ofOld = `unit_id in (select value from ${idsOf(pathOf('old'))})
    and (${keys.join(', ')}) = (${valuesOf('old')})`
const take = `update device_tally set count = count - 1 where ${ofOld};
  delete from device_tally where ${ofOld} and count = 0;`

const changed = ['unit_id', ...keys].map((column) => `old.${column} is not new.${column}`).join(' or ')

/** A unit that gets another place takes its own devices along; those of the units below it come with their own rows. */
const move = (path: string, sign: '+' | '-') => `insert into device_tally (unit_id, ${keys.join(', ')}, count)
  select above.value, ${valuesOf('device')}, ${sign}count(*)
  from device join ${idsOf(path)} above where device.unit_id = new.id group by 1, 2, 3, 4
  on conflict (unit_id, ${keys.join(', ')}) do update set count = count + excluded.count;`

const sqliteTally = [
  `create table device_tally (unit_id integer not null, state text not null, os_family text not null,
  last_seen_day text not null, count integer not null, primary key (unit_id, ${keys.join(', ')})) without rowid`,
  `insert into device_tally (unit_id, ${keys.join(', ')}, count)
  select above.value, ${valuesOf('device')}, count(*)
  from device join unit on unit.id = device.unit_id join ${idsOf('unit.path')} above group by 1, 2, 3, 4`,
  `create trigger device_tally_insert after insert on device begin ${add} end`,
  `create trigger device_tally_delete after delete on device begin ${take} end`,
  `create trigger device_tally_update after update of unit_id, ${keys.join(', ')} on device when ${changed}
  begin ${take} ${add} end`,
  `create trigger device_tally_move after update of path on unit
  when old.path <> new.path and exists (select 1 from device where unit_id = new.id)
  begin ${move('old.path', '-')} ${move('new.path', '+')} delete from device_tally where count = 0; end`,
]

const postgresTally = [
  `create view device_tally as
  select above.id as unit_id, device.state, coalesce(device.os_family, '') as os_family,
    coalesce(device.last_seen_day, '') as last_seen_day, count(*) as count
  from unit above join unit on unit.path like above.path || '%' join device on device.unit_id = unit.id
  group by 1, 2, 3, 4`,
]

/** Apart from the subject's other migrations: it needs the table of units, which comes after them. */
export const deviceTallyMigrations: SqlMigration[] = [
  { name: 'device-0004-tally', sqlite: sqliteTally, postgres: postgresTally },
]
