/**
 * The programs of a simulated laptop, its own set: popular titles by their share, in the versions that are about, and a
 * long tail of rare ones. Names beyond the popular ones are made up of parts. Shares are invented. Pure.
 */
import { tableNames } from '../../../../agent/contract/tables.ts'
import type { SoftwareFacts } from '../../../../agent/contract/v1.ts'
import { linuxPrograms, type SoftwareRow, windowsPrograms } from '../../../../server/demo/fleet-models.ts'
import { type Random, seededRandom } from '../../../../server/demo/random.rules.ts'
import { mix } from './mix.rules.ts'

export type Family = 'windows' | 'linux'

/** Whose programs a system carries: those of Windows, or packages. */
export function familyOf(osFamily: string): Family {
  return osFamily === 'windows' ? 'windows' : 'linux'
}

/** Fewest and most programs of a laptop, and how many titles there are in the tail that they are drawn from. */
const sizes = { windows: { low: 40, high: 180, tail: 9_000 }, linux: { low: 400, high: 1_200, tail: 14_000 } } as const
/** Share of a Linux system's packages that nearly all of its kind carry. */
const linuxCommonShare = 0.7
/** Exponent of the tail: title k is installed about 1/k^s as often as the first. */
const tailExponent = 1.1

/** How many programs the laptop has: most near the low end, some far above. */
export function softwareCount(deviceSeed: number, family: Family): number {
  const random = seededRandom(mix(deviceSeed, 0x50f7))
  const { low, high } = sizes[family]
  return low + Math.floor((high - low) * random.next() * (0.3 + 0.7 * random.next()))
}

/** Its list, in the order of names as an agent sends it. */
export function softwareOf(deviceSeed: number, family: Family): SoftwareFacts {
  const random = seededRandom(mix(deviceSeed, 0x50f8))
  const count = softwareCount(deviceSeed, family)
  const rows = new Map<string, SoftwareRow>()
  const put = (row: SoftwareRow) => rows.size < count && rows.set(row[0], row)
  for (const row of popular(random, family)) put(row)
  if (family === 'linux')
    for (let rank = 0; rank < count * linuxCommonShare; rank++) put(tailTitle(rank, family, random))
  for (let tries = 0; rows.size < count && tries < count * 40; tries++)
    put(tailTitle(rankOf(random, sizes[family].tail), family, random))
  const sorted = [...rows.values()].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
  return { v: 1, kind: 'software', names: [...tableNames.software], rows: sorted }
}

function popular(random: Random, family: Family): SoftwareRow[] {
  const windows = family === 'windows'
  return (windows ? windowsPrograms : linuxPrograms)
    .filter(([, , , , share]) => random.chance(share))
    .map(([name, version, publisher, licence]): SoftwareRow => [
      name,
      version ? olderVersion(random, version) : null,
      publisher,
      windows && random.chance(0.6) ? installedDay(random) : null,
      windows ? 'uninstall-key' : 'dpkg',
      licence,
    ])
}

/** Most laptops have the newest version, the others one of a few before it. */
function olderVersion(random: Random, version: string): string {
  if (random.chance(0.55)) return version
  const behind = random.pick([
    [1, 6],
    [2, 3],
    [3, 2],
    [7, 1],
  ])
  return version.replace(/\d+(?=\D*$)/, (last) => String(Math.max(0, Number(last) - behind)))
}

function installedDay(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${random.between(2019, 2025)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`
}

/** A rank in the tail, the first the likeliest (inverse of a power law's distribution). */
function rankOf(random: Random, count: number): number {
  const s = 1 - tailExponent
  const span = (count + 1) ** s - 1
  return Math.min(count - 1, Math.floor((1 + random.next() * span) ** (1 / s)) - 1)
}

const makers =
  'Brother,Canon,Epson,HP,Fuji Xerox,Kyocera,Lenovo,ASUS,Acer,Dell,Realtek,Intel,AMD,NVIDIA,Autodesk,Corel,Adobe,Oracle,Telkom,Kemenkeu,BPS,Kemenag,BKN,Pusdatin,Bentley,ESRI,JetBrains,Wondershare,Foxit,Nitro'.split(
    ',',
  )
const nouns =
  'Printer Driver,Scanner Utility,Sakti,Emis Desktop,Simpeg Client,Simpatika,e-Rapor,Dapodik Sync,Quran Digital,Kamus Arab,Kalender Hijriah,Font Pack,Update Assistant,Touchpad Driver,Audio Console,Chipset Device Software,Runtime,Codec Pack,PDF Converter,Video Editor,Photo Studio,Backup,Remote Client,Exam Browser,GIS Viewer,Accounting,Class Manager,Map Tool'.split(
    ',',
  )
const stems =
  'glib,gtk,qt,kde,gnome,perl,python3,ruby,ocaml,haskell,java,boost,ssl,xml,json,yaml,font,lang,dict,mesa,vulkan,drm,usb,pci,acpi,cups,sane,gst,avcodec,jpeg,png,tiff,pulse,pipewire,alsa,bluez,nm,dbus,systemd,udev,apt,dpkg,snap,mime,icon,theme,hunspell,aspell,poppler,cairo'.split(
    ',',
  )
const linuxForms = [
  'lib@',
  'lib@-dev',
  'lib@-common',
  '@-utils',
  '@-data',
  'python3-@',
  'lib@-perl',
  'gir1.2-@',
  '@-doc',
  'fonts-@',
]

/** The title of a rank: always the same name and publisher; the version is the laptop's own among three. */
function tailTitle(rank: number, family: Family, random: Random): SoftwareRow {
  const series = mix(rank, family.length)
  const version = `${(series >>> 3) % 12}.${(series >>> 8) % 30}.${((series >>> 13) % 40) + random.between(0, 2)}`
  const part = (from: readonly string[], shift: number) => from[(series >>> shift) % from.length] ?? ''
  if (family === 'windows') {
    const maker = part(makers, 4)
    return [`${maker} ${part(nouns, 11)} ${rank}`, version, maker, null, 'uninstall-key', null]
  }
  const name = part(linuxForms, 4).replace('@', `${part(stems, 9)}${rank}`)
  const distribution = random.chance(0.75) ? 'Ubuntu Developers' : 'Debian Maintainers'
  return [
    name,
    `${version}-1ubuntu${series % 4}`,
    rank % 9 === 0 ? 'Debian Maintainers' : distribution,
    null,
    'dpkg',
    null,
  ]
}
