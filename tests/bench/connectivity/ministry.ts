/** A ministry's tree and laptops with working days of their own, written straight into a store: for benches of the connection. */
import { encodeNetworks } from '../../../server/connectivity/seen-networks.rules.ts'
import { encodeLink } from '../../../server/connectivity/link-facts.rules.ts'
import { quarterSpan, toBitmap } from '../../../server/connectivity/quarter-set.rules.ts'
import { type Random, seededRandom } from '../../../server/demo/random.rules.ts'
import type { Store } from '../../../server/store/store.ts'
import { upsertRows } from '../../../server/store/upsert.ts'

export const ministry = { kanwil: 34, units: 4_679, laptops: 251_384 }
const office = 'aaaaaaaaaaaa'
const rowsAtOnce = 20_000

export type Ministry = { unitIds: number[]; kanwilOf: Map<number, number> }

const kanwilOf = (id: number) => (id <= 1 + ministry.kanwil ? id : 2 + (id % ministry.kanwil))
const idsBelowRoot = () => Array.from({ length: ministry.units }, (_, at) => at + 2)

/** Every unit but the root, each with its Kanwil. */
export function ministryOf(): Ministry {
  const unitIds = idsBelowRoot()
  return { unitIds, kanwilOf: new Map(unitIds.map((id) => [id, kanwilOf(id)])) }
}

/** Root 1, Kanwil 2 to 35, the satker below them in turn; laptops are spread evenly, each with its number as id. */
export async function seedMinistry(store: Store): Promise<void> {
  const zones = ['WIB', 'WITA', 'WIT']
  const units = [1, ...idsBelowRoot()].map((id) => {
    const kanwil = id === 1 ? 1 : kanwilOf(id)
    const parentId = id === 1 ? null : id === kanwil ? 1 : kanwil
    const path = id === 1 ? '/1/' : id === kanwil ? `/1/${id}/` : `/1/${kanwil}/${id}/`
    return { id, parentId, path, zone: zones[kanwil % 3] ?? 'WIB', code: `U${id}` }
  })
  await store.write(async (db) => {
    const common = { type: 'MAN', kind: 'satker', certainty: 'entered', place_class: null, created_at_ms: 0 }
    await upsertRows(
      db,
      'unit',
      ['id'],
      units.map(({ id, parentId, path, zone, code }) => ({
        ...common,
        id,
        code,
        name: code,
        path,
        zone,
        parent_id: parentId,
        claimed_laptops: 60,
        network_key: Buffer.alloc(32, 1),
      })),
    )
    await upsertRows(
      db,
      'unit_period',
      ['id'],
      units.map(({ id, parentId, zone, code }) => {
        return { id, unit_id: id, from_day: '2020-01-01', to_day: null, code, name: code, parent_id: parentId, zone }
      }),
    )
    const ruling = { network: office, from_day: '2020-01-01', is_office: 1, label: 'x', reason: 'x', actor: 'cli' }
    const rulings = units.slice(1).map(({ id }) => ({ unit_id: id, ...ruling, decided_at_ms: 0 }))
    await upsertRows(db, 'network_ruling', ['unit_id', 'network', 'from_day'], rulings)
  })
  for (let from = 0; from < ministry.laptops; from += rowsAtOnce) await seedLaptops(store, from)
}

const unitOfLaptop = (number: number) => 2 + (number % ministry.units)

async function seedLaptops(store: Store, from: number): Promise<void> {
  const numbers = Array.from({ length: Math.min(rowsAtOnce, ministry.laptops - from) }, (_, at) => from + at)
  const facts = { state: 'active', origin: 'simulated', kind: 'laptop', insecure: 0, report_count: 0, search_text: '' }
  const devices = numbers.map((number) => {
    return { id: number + 1, public_id: `d${number}`, unit_id: unitOfLaptop(number), ...facts, created_at_ms: 0 }
  })
  const periods = numbers.map((number) => {
    return {
      id: number + 1,
      device_id: number + 1,
      unit_id: unitOfLaptop(number),
      from_day: '2020-01-01',
      to_day: null,
    }
  })
  await store.write(async (db) => {
    await upsertRows(db, 'device', ['id'], devices)
    await upsertRows(db, 'device_unit_period', ['id'], periods)
  })
}

/** A day of every laptop: most at the office, some at home, some cut off for an hour or without a gateway meanwhile. */
export async function seedMinistryDay(store: Store, day: string): Promise<void> {
  const random = seededRandom(Number(day.replaceAll('-', '')))
  for (let from = 0; from < ministry.laptops; from += rowsAtOnce) {
    const numbers = Array.from({ length: Math.min(rowsAtOnce, ministry.laptops - from) }, (_, at) => from + at)
    const rows = numbers.map((number) => ({
      device_id: number + 1,
      day,
      unit_id: unitOfLaptop(number),
      ...drawDay(random, number),
    }))
    await store.write((db) => upsertRows(db, 'device_day', ['device_id', 'day'], rows))
  }
}

function drawDay(random: Random, number: number) {
  const from = 28 + random.between(0, 4)
  const to = 60 + random.between(0, 10)
  const awake = toBitmap(quarterSpan(from, to))
  const linked = new Uint8Array(awake)
  const isCut = random.chance(0.05)
  const cutAt = isCut ? random.between(4, 6) : 0
  if (isCut) linked[cutAt] = 0
  const network = random.chance(0.07) ? number.toString(16).padStart(12, 'b') : office
  const seen =
    isCut && random.chance(0.5)
      ? [
          { network, from, to: cutAt * 8 },
          { network, from: (cutAt + 1) * 8, to },
        ]
      : [{ network, from, to }]
  const minutes = { screen_min: (to - from) * 15, dark_min: 0, awake_min: 0, asleep_min: 0, off_min: 0, unknown_min: 0 }
  return {
    observed: awake,
    awake,
    screen: awake,
    asleep: null,
    tried: awake,
    linked,
    networks: encodeNetworks(seen.filter((run) => run.from < run.to)),
    link: encodeLink({ roundTripMs: random.between(40, 900), failures: isCut ? { dns: 8 } : {} }),
    ...minutes,
    inputs: '[]',
    sealed: 1,
    late: 0,
  }
}
