/**
 * A believable slice of Sumatera Selatan for looking at pages and testing them: twelve satker, sixty devices, fourteen
 * days. Reports are really signed and go through the real roll-up; the random numbers are seeded, so that two runs agree.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { emptyBitmap, encodeBitmap, setQuarter } from '../../agent/contract/quarters.ts'
import type { HardwareFacts, ReportMain, ReportQuarters, SoftwareFacts, SystemFacts } from '../../agent/contract/v1.ts'
import { reportHash, reportText } from '../../agent/contract/wire.ts'
import { createAccount } from '../../server/account/account.usecases.ts'
import { addDays } from '../../server/day/local-day.rules.ts'
import { rollUp } from '../../server/rollup/rollup.engine.ts'
import type { Db, Store } from '../../server/store/store.ts'
import { ensureRoot, importUnits } from '../../server/unit/unit.usecases.ts'

/** Monday, 23 November 2026, 14.05 WIB. */
export const seedNowMs = Date.UTC(2026, 10, 23, 7, 5)
export const seedToday = '2026-11-23'
export const seedPassword = 'kopi pagi di tepi Musi'

const seedDays = 14
const clock = { nowMs: () => seedNowMs }

const unitLines = [
  'code,name,parentCode,kind,type,laptops,zone',
  '991601,Kanwil Kementerian Agama Provinsi Sumatera Selatan,KEMENAG,kanwil,KANWIL,168,WIB',
  '991605,Kankemenag Kabupaten Lahat,991601,kankemenag,KANKEMENAG,79,WIB',
  '991602,Kankemenag Kabupaten Ogan Komering Ulu,991601,kankemenag,KANKEMENAG,86,WIB',
  '991615,Kankemenag Kota Palembang,991601,kankemenag,KANKEMENAG,84,WIB',
  '991614,Kankemenag Kabupaten Musi Rawas Utara,991601,kankemenag,KANKEMENAG,69,WIB',
  '991624,MAN 1 Lahat,991605,satker,MAN,54,WIB',
  '991640,MTsN 1 Lahat,991605,satker,MTSN,32,WIB',
  '991641,MTsN 2 Lahat,991605,satker,MTSN,63,WIB',
  '991619,MAN 1 Ogan Komering Ulu,991602,satker,MAN,71,WIB',
  '991642,MTsN 1 Ogan Komering Ulu,991602,satker,MTSN,45,WIB',
  '991630,MAN 1 Kota Palembang,991615,satker,MAN,88,WIB',
  '991650,MIN 1 Kota Palembang,991615,satker,MIN,28,WIB',
]

/** How many devices a satker has, and in how many days of ten one of them is seen. */
const shares: [code: string, devices: number, rhythm: number][] = [
  ['991601', 9, 9],
  ['991605', 7, 9],
  ['991624', 14, 9],
  ['991641', 6, 7],
  ['991640', 3, 8],
  ['991602', 5, 6],
  ['991619', 6, 8],
  ['991615', 4, 9],
  ['991630', 6, 9],
]

const models = [
  ['Acer', 'TravelMate P214', 'Intel Core i3-1115G4', 8, 256],
  ['Lenovo', 'ThinkPad L14 Gen 2', 'Intel Core i5-1135G7', 16, 512],
  ['HP', 'ProBook 440 G8', 'Intel Core i5-1135G7', 8, 512],
  ['ASUS', 'ExpertBook B1400', 'Intel Core i3-1115G4', 8, 256],
  ['Dell', 'Latitude 3420', 'Intel Core i5-1145G7', 8, 256],
  ['Zyrex', 'Sky 232', 'Intel Celeron N4020', 4, 128],
] as const
const systems = [
  ['windows', 'Windows 11 Pro', '23H2'],
  ['windows', 'Windows 10 Pro', '22H2'],
  ['linux', 'Ubuntu 24.04.3 LTS', '24.04'],
  ['linux', 'Linux Mint 22', '22'],
] as const

/** A small repeatable generator (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Seeded = {
  rootId: number
  unitIds: Map<string, number>
  /** Public ids by satker code, in the order they were made. */
  devices: Map<string, string[]>
}

/** Units only, as a store before any device. */
export async function seedUnits(store: Store): Promise<Pick<Seeded, 'rootId' | 'unitIds'>> {
  const root = await ensureRoot({ store, clock })
  await importUnits({ csv: `${unitLines.join('\n')}\n`, fromDay: null, actor: 'cli' }, { store, clock })
  const rows = await store.db.selectFrom('unit').select(['id', 'code']).execute()
  return { rootId: root.id, unitIds: new Map(rows.map((row) => [row.code, row.id])) }
}

/** Everything: units, devices, reports, sums, and one account for each role and place that tests need. */
export async function seedDashboard(store: Store): Promise<Seeded> {
  const { rootId, unitIds } = await seedUnits(store)
  const random = randomOf(20_261_123)
  const devices = new Map<string, string[]>()
  let number = 0
  await store.write(async (db) => {
    for (const [code, count, rhythm] of shares) {
      const unitId = unitIds.get(code) ?? 0
      for (let index = 0; index < count; index++) {
        const publicId = await seedDevice(db, { unitId, number: number++, index, rhythm, random })
        devices.set(code, [...(devices.get(code) ?? []), publicId])
      }
    }
  })
  await rollUp(store)
  const account = (email: string, role: Parameters<typeof createAccount>[0]['role'], code: string) =>
    createAccount(
      { email, password: seedPassword, role, unitId: unitIds.get(code) ?? rootId, actor: 'cli' },
      { store, clock },
    )
  await account('admin@kemenag.go.id', 'ministry-admin', 'KEMENAG')
  await account('pimpinan@kemenag.go.id', 'leader', '991601')
  await account('operator@kemenag.go.id', 'satker-it', '991624')
  await account('auditor@kemenag.go.id', 'auditor', 'KEMENAG')
  return { rootId, unitIds, devices }
}

type DevicePlan = { unitId: number; number: number; index: number; rhythm: number; random: () => number }

async function seedDevice(db: Db, { unitId, number, index, rhythm, random }: DevicePlan): Promise<string> {
  const [brand, model, cpu, memoryGb, diskGb] = models[Math.floor(random() * models.length)] ?? models[0]
  const [osFamily, osName, osVersion] = systems[Math.floor(random() * systems.length)] ?? systems[0]
  const publicId = `019abcde-0000-7000-8000-${createHash('sha256').update(`d${number}`).digest('hex').slice(0, 12)}`
  const special = number === 20 ? 'virtual' : number === 21 ? 'pending' : number === 22 ? 'revoked' : null
  const gone = index > 0 && index % 6 === 5
  const never = index % 7 === 6 && index > 0
  const state = special === 'pending' || special === 'revoked' ? special : 'active'
  const serial = special === 'virtual' ? null : `NXV${1_000_000 + number * 7919}`
  const columns = {
    public_id: publicId,
    state,
    origin: number % 5 === 0 ? 'simulated' : 'agent',
    unit_id: unitId,
    kind: special === 'virtual' ? 'virtual' : 'laptop',
    brand: special === 'virtual' ? 'QEMU' : brand,
    model: special === 'virtual' ? 'Standard PC' : model,
    serial,
    os_family: never ? null : osFamily,
    os_name: never ? null : osName,
    os_version: never ? null : osVersion,
    cpu_model: cpu,
    memory_mb: memoryGb * 1024 - 220,
    disk_mb: diskGb * 953,
    software_count: null,
    agent_version: '0.1.0',
    insecure: 0,
    clock_offset_ms: number === 3 ? -41 * 60_000 : null,
    host_name: 'PC-RAHASIA-01',
    unknown_fields: null,
    network_key_due: null,
    report_count: 0,
    last_report_at_ms: null,
    last_seen_day: null,
    search_text: `${brand} ${model} ${serial ?? ''} ${osName} ${publicId.slice(-4)}`.toLowerCase(),
    created_at_ms: seedNowMs - 60 * 86_400_000,
  }
  const { id } = await db.insertInto('device').values(columns).returning('id').executeTakeFirstOrThrow()
  const period = { device_id: id, unit_id: unitId, from_day: '2026-09-24', to_day: null }
  await db.insertInto('device_unit_period').values(period).execute()
  await seedEvents(db, { id, unitId, number })
  if (never || special === 'pending') return publicId
  const sections = await seedSections(db, id, {
    brand,
    model,
    serial,
    cpu,
    memoryGb,
    diskGb,
    osFamily,
    osName,
    osVersion,
  })
  await seedReports(db, { id, publicId, rhythm, random, sections, until: gone ? 5 : seedDays })
  return publicId
}

async function seedEvents(db: Db, { id, unitId, number }: { id: number; unitId: number; number: number }) {
  const event = (day: string, kind: string, before: string | null, after: string | null) => ({
    device_id: id,
    unit_id: unitId,
    day,
    at_ms: Date.parse(`${day}T03:00:00Z`),
    kind,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  })
  const rows = [event('2026-09-24', 'enrolled', null, null)]
  if (number % 3 === 0) rows.push(event('2026-10-18', 'memory-changed', '4 GB', '8 GB'))
  if (number % 4 === 0) rows.push(event('2026-11-02', 'os-changed', 'Windows 10 Pro', 'Ubuntu 24.04.3 LTS'))
  await db.insertInto('device_event').values(rows).execute()
}

type Machine = {
  brand: string
  model: string
  serial: string | null
  cpu: string
  memoryGb: number
  diskGb: number
  osFamily: 'windows' | 'linux'
  osName: string
  osVersion: string
}
type SectionHashes = { hardware: string; system: string; software: string }

async function seedSections(db: Db, deviceId: number, machine: Machine): Promise<SectionHashes> {
  const hashes: SectionHashes = { hardware: '', system: '', software: '' }
  for (const facts of [hardwareOf(machine), systemOf(machine), softwareOf(machine)]) {
    const bytes = Buffer.from(JSON.stringify(facts))
    const sha256 = createHash('sha256').update(bytes).digest()
    const held = await db.selectFrom('section').select('id').where('sha256', '=', sha256).executeTakeFirst()
    const itemCount = facts.kind === 'software' ? facts.rows.length : null
    const columns = {
      sha256,
      kind: facts.kind,
      bytes: gzipSync(bytes),
      item_count: itemCount,
      set_id: null,
      created_at_ms: seedNowMs,
    }
    const section = held ?? (await db.insertInto('section').values(columns).returning('id').executeTakeFirstOrThrow())
    await db
      .insertInto('device_section_period')
      .values({
        device_id: deviceId,
        kind: facts.kind,
        section_id: section.id,
        state: 'ok',
        from_utc_day: '2026-11-01',
        to_utc_day: null,
      })
      .execute()
    if (itemCount !== null)
      await db.updateTable('device').set({ software_count: itemCount }).where('id', '=', deviceId).execute()
    hashes[facts.kind] = sha256.toString('hex')
  }
  return hashes
}

function hardwareOf({ brand, model, serial, cpu, memoryGb, diskGb }: Machine): HardwareFacts {
  return {
    v: 1,
    kind: 'hardware',
    machine: { brand, model, serial, uuid: null, boardSerial: null, chassis: 'laptop', hypervisor: null },
    firmware: {
      vendor: 'Insyde',
      version: '1.14',
      releasedDay: '2023-05-04',
      mode: 'uefi',
      secureBoot: true,
      tpmVersion: '2.0',
    },
    cpu: {
      maker: 'Intel',
      model: cpu,
      sockets: 1,
      cores: 2,
      threads: 4,
      baseMhz: 1700,
      maxMhz: 4100,
      architecture: 'x86_64',
    },
    memory: {
      totalMb: memoryGb * 1024 - 220,
      modules: {
        names: ['sizeMb', 'type', 'speedMts'],
        rows: [
          [memoryGb * 512, 'DDR4', 3200],
          [memoryGb * 512, 'DDR4', 3200],
        ],
      },
    },
    disks: {
      names: ['model', 'kind', 'bus', 'sizeMb', 'health'],
      rows: [['WD PC SN530', 'ssd', 'NVMe', diskGb * 953, null]],
    },
    displays: {
      names: ['maker', 'model', 'widthPx', 'heightPx', 'diagonalIn', 'builtIn'],
      rows: [['AUO', 'B140HAN', 1920, 1080, 14, true]],
    },
    graphics: { names: ['vendor', 'model', 'pciId'], rows: [['Intel', 'UHD Graphics', '8086:9a78']] },
    batteries: {
      names: ['maker', 'model', 'chemistry', 'designMwh', 'fullMwh', 'cycles'],
      rows: [['SMP', 'AP18C8K', 'Li-ion', 62_000, 43_100, 412]],
    },
    adapters: {
      names: ['kind', 'model', 'mac', 'speedMbps', 'virtual'],
      rows: [
        ['wifi', 'Intel Wi-Fi 6 AX201', 'aa:bb:cc:00:11:22', 866, false],
        ['ethernet', 'Realtek RTL8111', 'aa:bb:cc:00:11:23', 1000, false],
      ],
    },
  }
}

function systemOf({ osFamily, osName, osVersion }: Machine): SystemFacts {
  return {
    v: 1,
    kind: 'system',
    os: {
      family: osFamily,
      name: osName,
      version: osVersion,
      build: null,
      kernel: osFamily === 'linux' ? '6.8.0-49-generic' : null,
      architecture: 'x86_64',
      installedDay: '2024-02-11',
    },
    hostName: 'PC-RAHASIA-01',
    timeZone: 'Asia/Jakarta',
    sleepPolicy: { screenOffAcMin: 10, screenOffBatteryMin: 5, sleepAcMin: 20, sleepBatteryMin: 10 },
    fileSystems: { names: ['role', 'type', 'sizeMb'], rows: [['system', 'ext4', 200_000]] },
  }
}

const programs = [
  ['LibreOffice Writer', '24.8.2', 'The Document Foundation', 'MPL-2.0'],
  ['Firefox', '145.0', 'Mozilla', 'MPL-2.0'],
  ['GIMP', '2.10.36', 'The GIMP Team', 'GPL-3.0-or-later'],
  ['Inkscape', '1.3.2', 'The Inkscape Team', 'GPL-2.0-or-later'],
  ['VLC media player', '3.0.21', 'VideoLAN', 'GPL-2.0-or-later'],
  ['7-Zip', '23.01', 'Igor Pavlov', null],
  ['WPS Office', '11.1.0', 'Kingsoft', null],
  ['Microsoft Office LTSC', '16.0.14332', 'Microsoft Corporation', null],
  ['Evince', '46.3', 'Ubuntu Developers', 'GPL-2.0-or-later'],
  ['epson-l3210-util', '1.2', null, null],
] as const

function softwareOf({ osFamily }: Machine): SoftwareFacts {
  const source = osFamily === 'linux' ? 'dpkg' : 'uninstall-key'
  const rows = programs.map(([name, version, publisher, licence]) => [
    name,
    version,
    publisher,
    '2026-03-01',
    source,
    licence,
  ])
  const count = osFamily === 'linux' ? 240 : 60
  for (let index = 0; index < count; index++)
    rows.push([
      `lib${osFamily}-component-${index}`,
      `${index % 9}.${index % 7}`,
      osFamily === 'linux' ? 'Ubuntu Developers' : null,
      null,
      source,
      null,
    ])
  return {
    v: 1,
    kind: 'software',
    names: ['name', 'version', 'publisher', 'installedDay', 'source', 'licence'],
    rows,
  } as SoftwareFacts
}

type ReportPlan = {
  id: number
  publicId: string
  rhythm: number
  random: () => number
  sections: SectionHashes
  /** How many of the fourteen days, from the oldest on. */
  until: number
}

async function seedReports(db: Db, { id, publicId, rhythm, random, sections, until }: ReportPlan): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
  const key = { device_id: id, public_key: raw, state: 'current', created_at_ms: seedNowMs, overlap_until_ms: null }
  const { id: keyId } = await db.insertInto('device_key').values(key).returning('id').executeTakeFirstOrThrow()
  const chain = createHash('sha256').update(publicId).digest('hex').slice(0, 32)
  const { id: chainId } = await db
    .insertInto('device_chain')
    .values({ device_id: id, chain, last_utc_day: seedToday, missing: null, created_at_ms: seedNowMs })
    .returning('id')
    .executeTakeFirstOrThrow()
  let prev: string | null = null
  let count = 0
  for (let index = 0; index < until; index++) {
    const utcDay = addDays(seedToday, index - seedDays + 1)
    const weekday = new Date(`${utcDay}T00:00:00Z`).getUTCDay()
    if (weekday === 0 || random() * 10 > rhythm) continue
    const sealed = utcDay !== seedToday
    const day = dayOf({ utcDay, weekday, random, prev, sealed, sections, chain })
    const main = gzipSync(JSON.stringify(day.main))
    const quarters = gzipSync(JSON.stringify(day.quarters))
    const hash = reportHash(publicId, main, quarters)
    const receivedAtMs = sealed ? Date.parse(`${addDays(utcDay, 1)}T00:12:00Z`) : seedNowMs - 240_000
    await db
      .insertInto('report')
      .values({
        device_id: id,
        chain_id: chainId,
        utc_day: utcDay,
        rev: 30 + index,
        sealed: sealed ? 1 : 0,
        state: 'ok',
        hash: Buffer.from(hash, 'hex'),
        prev_hash: prev ? Buffer.from(prev, 'hex') : null,
        main,
        quarters,
        signature: sign(null, Buffer.from(reportText(publicId, main, quarters)), privateKey),
        key_id: keyId,
        first_received_at_ms: Date.parse(`${utcDay}T01:00:00Z`),
        received_at_ms: receivedAtMs,
      })
      .execute()
    await db.insertInto('device_dirty').values({ device_id: id, utc_day: utcDay, version: 1 }).execute()
    if (sealed) prev = hash
    count++
    await db
      .updateTable('device')
      .set({ report_count: count, last_seen_day: utcDay, last_report_at_ms: receivedAtMs })
      .where('id', '=', id)
      .execute()
  }
}

type DayPlan = {
  utcDay: string
  weekday: number
  random: () => number
  prev: string | null
  sealed: boolean
  sections: SectionHashes
  chain: string
}

/** Thursday the 12th the office's link was cut from 09.00 to 11.15 WIB. */
const cutDay = '2026-11-12'

function dayOf(plan: DayPlan): { main: ReportMain; quarters: ReportQuarters } {
  const { utcDay, weekday, random, prev, sealed, sections, chain } = plan
  const awake = emptyBitmap()
  const screen = emptyBitmap()
  const linked = emptyBitmap()
  const first = Math.floor(random() * 5)
  const endQuarter = (weekday === 5 ? 18 : weekday === 6 ? 22 : 32) + Math.floor(random() * 6)
  const last = sealed ? endQuarter : Math.min(endQuarter, 28)
  let screenMin = 0
  let darkMin = 0
  for (let quarter = first; quarter < last; quarter++) {
    setQuarter(awake, quarter)
    if (random() < 0.82) {
      setQuarter(screen, quarter)
      screenMin += 15
    } else darkMin += 15
    if (!(utcDay === cutDay && quarter >= 8 && quarter < 17) && random() > 0.03) setQuarter(linked, quarter)
  }
  const asleepMin = Math.floor(random() * 90)
  const state = (minutes: number) => ({
    minutes,
    loadPow07: 0.11,
    brightnessPct: 46,
    acMinutes: minutes,
    dischargedMwh: null,
  })
  const offMin = 900 - screenMin - darkMin - asleepMin - (sealed ? 0 : 475)
  const main: ReportMain = {
    v: 1,
    agentVersion: '0.1.0',
    chain,
    utcDay,
    rev: 30,
    sealed,
    prev,
    boots: [{ id: 'b1', startedAtMs: Date.parse(`${utcDay}T00:11:22Z`) }],
    clock: { deviceAtMs: seedNowMs, monotonicMs: 1, offsetMs: 0, verified: true, droppedMin: 0 },
    slots: [
      {
        screen: state(screenMin),
        dark: state(darkMin),
        asleep: { ...state(asleepMin), loadPow07: null, brightnessPct: null },
        off: {
          minutes: Math.max(0, offMin),
          loadPow07: null,
          brightnessPct: null,
          acMinutes: null,
          dischargedMwh: null,
        },
      },
      {},
      {},
      sealed
        ? { off: { minutes: 420, loadPow07: null, brightnessPct: null, acMinutes: null, dischargedMwh: null } }
        : {},
    ],
    sections,
    storage: { sizeMb: 243_000, freeMb: 134_500 },
    problems: [
      { part: 'moment.brightness', reason: 'no-source', detail: null },
      { part: 'hardware.firmware.tpmVersion', reason: 'no-permission', detail: null },
    ],
    spool: { waitingDays: 0, droppedDays: 0, refused: 0, damaged: 0 },
  }
  const quarters: ReportQuarters = {
    v: 1,
    observed: encodeBitmap(awake),
    awake: encodeBitmap(awake),
    asleep: null,
    screen: encodeBitmap(screen),
    linked: encodeBitmap(linked),
    tried: encodeBitmap(awake),
    used: null,
    usedInWindow: [null, null, null, null],
    networks: null,
  }
  return { main, quarters }
}
