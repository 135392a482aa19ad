/** A machine's facts as named numbers, on which the draw of its states was fitted (docs/methods/power.md). */
import type { MachineFacts, MachineKind } from './machine.types.ts'

/** Middle of the range that was fitted: numbers are counted from here, so that an unknown one adds nothing. */
const middle = { baseGhz: 2, cpuCores: 4, ramGb: 8, year: 2018 } as const

/** What stands apart from the token words, by prefix: numbers, groups, words of the name. */
export type FeatureGroup = 'number' | 'group' | 'word'

/** Which kind of feature a name is; decides how strongly the fit holds it near zero. */
export function groupOf(feature: string): FeatureGroup {
  if (/^(word|brand|number):/.test(feature)) return 'word'
  return feature.includes('=') ? 'group' : 'number'
}

const notebookTypes = /notebook|slate|tablet|two-in-one|mobile workstation/i
const allInOneTypes = /integrated|all-in-one/i

/** A machine of unknown type is taken for a notebook: this product is made for laptops. */
export function kindOf(deviceType: string | null): MachineKind {
  if (deviceType === null || notebookTypes.test(deviceType)) return 'notebook'
  return allInOneTypes.test(deviceType) ? 'all-in-one' : 'desktop'
}

/** Processor families, the first that fits; `none` when the name says nothing. */
const families: [name: string, pattern: RegExp][] = [
  ['i9', /i9/],
  ['i7', /i7/],
  ['i5', /i5/],
  ['i3', /i3/],
  ['core-m', /\bm[357]\b|core m/],
  ['xeon', /xeon|e-2\d|e3-|\bw-2/],
  ['celeron', /celeron|\b[nj]3[0-4]\d\d|\bn4[01]\d\d|\bn2\d{3}|38\d\du/],
  ['pentium', /pentium|\bg\d{4}|\b[nj](?:3[57]|42|50)\d\d|44\d\du/],
  ['ryzen-7', /ryzen *7/],
  ['ryzen-5', /ryzen *5/],
  ['ryzen-3', /ryzen *3/],
  ['amd-a', /\ba\d+-|\ba\d\d?\b|e2-|athlon/],
  ['arm', /snapdragon|media ?tek|mt8|rk3|cortex|kirin|exynos|qualcomm|tegra|helio|op1/],
]

const systems: [name: string, pattern: RegExp][] = [
  ['chrome', /chrome/],
  ['android', /android|emui/],
  ['macos', /mac|\bios/],
  ['windows', /win/],
  ['linux', /ubuntu|linux|thin|debian|fedora/],
]

const firstOf = (patterns: [string, RegExp][], text: string) =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none'

/** `i7-8565U` is of the 8th generation, its letter `u` says how much heat it may give off. */
function modelOf(cpuName: string): { letter: string; generation: string } {
  const [, digits = '', letter = ''] = /\b(?:[im]\d-?)?(\d{4,5})\s?([a-z])?/.exec(cpuName) ?? []
  return { letter, generation: digits.slice(0, -3) }
}

/** Makers begin the numbers of one series alike: `20L7S02L00`, `20L8...` are ThinkPads of one year. */
const startsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .slice(0, 12)
      .flatMap((part) => (part.length >= 2 ? [part.slice(0, 2), part.slice(0, 3)] : [])),
  )

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z]+|\d+/g))

/**
 * Named numbers of a machine: `base` is always 1; each group adds one feature of value 1.
 *
 * What depends on how a machine is built carries its kind in front (`desktop/cpu=i7`); brands and words do not.
 */
export function featuresOf(facts: MachineFacts): Map<string, number> {
  const kind = kindOf(facts.deviceType)
  const cpuName = (facts.cpuName ?? '').toLowerCase().replaceAll(/\(r\)|\(tm\)|tm\b|[®™?]/g, ' ')
  const { letter, generation } = modelOf(cpuName)
  const ghz = facts.baseGhz === null ? 0 : facts.baseGhz - middle.baseGhz
  const cores = facts.cpuCores === null ? 0 : Math.log2(facts.cpuCores / middle.cpuCores)
  const ram = facts.ramGb === null ? 0 : Math.log2(facts.ramGb / middle.ramGb)
  const graphics = facts.graphicsCategory === null ? 0 : 1
  const year = yearOf(facts.availableDay)
  const numbers = {
    base: 1,
    ghz,
    ghzSquared: ghz ** 2,
    cores,
    ram,
    ramSquared: ram ** 2,
    graphics,
    graphicsClass: Number(facts.graphicsCategory?.replace(/\D/g, '') || 0),
    graphicsCores: graphics * cores,
    graphicsGhz: graphics * ghz,
    year,
    yearsAfter: Math.max(0, year),
  }
  const groups = {
    type: facts.deviceType?.toLowerCase() ?? 'none',
    cpu: firstOf(families, cpuName),
    letter,
    generation,
    maker: facts.cpuBrand?.toLowerCase() ?? 'none',
    os: firstOf(systems, (facts.os ?? '').toLowerCase()),
    graphics: facts.graphicsCategory?.toLowerCase() ?? 'none',
    touch: facts.touch?.toLowerCase() ?? 'none',
    clock: facts.baseGhz === null ? 'none' : String(Math.floor(facts.baseGhz * 2) / 2),
    cores: facts.cpuCores === null ? 'none' : 'known',
  }
  const features = new Map<string, number>()
  for (const [name, value] of Object.entries(numbers)) if (value !== 0) features.set(`${kind}/${name}`, value)
  for (const [name, value] of Object.entries(groups)) if (value !== '') features.set(`${kind}/${name}=${value}`, 1)
  features.set('base', 1)
  if (facts.brand !== null) features.set(`brand:${facts.brand.toLowerCase()}`, 1)
  for (const word of wordsOf(facts.modelName ?? '')) features.set(`word:${word}`, 1)
  for (const start of startsOf(facts.modelNumber ?? '')) features.set(`number:${start}`, 1)
  return features
}

/** Years since the middle of the fitted range, with a part for the month; 0 when not known. */
function yearOf(day: string | null): number {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(day ?? '') ?? []
  return year === undefined ? 0 : Number(year) + Number(month) / 12 - middle.year
}
